import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { createCompiler } from "../compile/index.js";
import type { Compiler } from "../compile/types.js";

/** The worker that the compiler runs in. */
export function compilerWorkerFile(): string {
  return fileURLToPath(new URL("./compiler-worker.js", import.meta.url));
}

/** The bundled Solidity compiler: `soljson.js` of the npm package `solc`. */
export function soljsonFile(): string {
  return createRequire(import.meta.url).resolve("solc/soljson.js");
}

/** The bundled compiler in a worker of its own, which starts with the first job. End it with `dispose`. */
export function createNodeCompiler(): Compiler {
  return createCompiler({ workerFile: compilerWorkerFile(), soljsonFile: soljsonFile() });
}
