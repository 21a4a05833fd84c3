/**
 * The worker thread that lints texts. It loads slang, so it is started once and kept. It is bundled on its own for the
 * extension (as an ES module, beside slang's WebAssembly).
 */
import { parentPort } from "node:worker_threads";
import { lintText } from "../lint/lint-text.js";
import type { LintAnswer, LintJob } from "./linter.js";

parentPort?.on("message", ({ id, input }: LintJob) => {
  let answer: LintAnswer;
  try {
    answer = { id, result: lintText(input) };
  } catch (error) {
    answer = { id, reason: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
