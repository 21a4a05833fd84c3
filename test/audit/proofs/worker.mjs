// Runs solc's model checker in a thread of its own. A query has no time limit inside solc, so whoever started this
// thread ends it when it takes too long.
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

const solc = createRequire(workerData.resolveFrom)("solc");

parentPort.on("message", (input) => parentPort.postMessage(solc.compile(input)));
parentPort.postMessage(solc.version());
