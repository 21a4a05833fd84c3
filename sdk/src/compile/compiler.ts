import type { Compiler } from "./types.js";
export function createCompiler(_options: { workerFile: string | URL; soljsonFile: string }): Compiler {
  throw new Error("being built");
}
