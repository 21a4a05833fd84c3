/**
 * The worker thread that solc runs in: it loads the compiler once, then answers one standard JSON input after another.
 * It is bundled on its own for the extension (as CommonJS), so it takes every path from `workerData`.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import setUpSolc from "solc/wrapper.js";
import type { CompilerAnswer, CompilerJob, CompilerWorkerData } from "../compile/worker-protocol.js";

const { soljsonFile, sha256 } = workerData as CompilerWorkerData;

function answer(message: CompilerAnswer): void {
  parentPort?.postMessage(message);
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}

function loadCompiler(): { version: string; compile(input: string): string } {
  const found = createHash("sha256").update(readFileSync(soljsonFile)).digest("hex");
  if (sha256 !== undefined && found !== sha256) throw new Error("the file is not the one that was installed");
  const solc = setUpSolc(createRequire(soljsonFile)(soljsonFile));
  return {
    version: String(solc.version()),
    compile: (input) => String(solc.compile(input)),
  };
}

try {
  const compiler = loadCompiler();
  answer({ kind: "ready", version: compiler.version });
  parentPort?.on("message", (job: CompilerJob) => {
    const startedAt = performance.now();
    try {
      const output = compiler.compile(job.input);
      answer({ kind: "done", id: job.id, output, milliseconds: performance.now() - startedAt });
    } catch (error) {
      answer({ kind: "stopped", id: job.id, reason: reasonOf(error) });
    }
  });
} catch (error) {
  answer({ kind: "unusable", reason: reasonOf(error) });
}
