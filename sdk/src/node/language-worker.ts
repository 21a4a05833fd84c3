/**
 * The worker thread that reads Solidity for the editor. It loads slang, which costs more than an answer does, so it is
 * started once and kept. It is bundled on its own for the extension (as an ES module, beside slang's WebAssembly).
 */
import { setImmediate } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { LanguageSession } from "../language/session.js";
import { LanguageWorkerLoop } from "../language/worker-loop.js";
import type { LanguageWorkerData, LanguageWorkerTask } from "../language/worker-protocol.js";
import { nodeFiles } from "./files.js";

const session = new LanguageSession(nodeFiles(), workerData as LanguageWorkerData);
const loop = new LanguageWorkerLoop(
  session,
  (answer) => parentPort?.postMessage(answer),
  () => setImmediate(),
);
parentPort?.on("message", (task: LanguageWorkerTask) => loop.tell(task));
