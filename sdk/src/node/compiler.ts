import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { createCompiler, type Compiler, type CompilerShelf } from "../compile/index.js";
import { nodeCompilerShelf } from "./compiler-shelf.js";
import { fileOfExtension } from "./extension-folder.js";

/** The worker that the compiler runs in. */
export function compilerWorkerFile(): string {
  return (
    fileOfExtension("compile-worker.js") ?? fileURLToPath(new URL("./compiler-worker.js", import.meta.url))
  );
}

/** The bundled Solidity compiler: `soljson.js` of the npm package `solc`. */
export function soljsonFile(): string {
  return fileOfExtension("soljson.js") ?? createRequire(import.meta.url).resolve("solc/soljson.js");
}

/**
 * The bundled compiler, and beside it those of the project's packages and of the user's cache. Each runs in a worker of
 * its own, which starts with its first job. End them with `dispose`.
 */
export function createNodeCompiler(options: { readonly shelf?: CompilerShelf } = {}): Compiler {
  return createCompiler({
    workerFile: compilerWorkerFile(),
    soljsonFile: soljsonFile(),
    shelf: options.shelf ?? nodeCompilerShelf(),
  });
}
