/**
 * The worker thread that lints texts. It loads slang, so it is started once and kept. It is bundled on its own for the
 * extension (as an ES module, beside slang's WebAssembly).
 */
import { parentPort, workerData } from "node:worker_threads";
import { lintText } from "../lint/lint-text.js";
import { isTypeScript } from "../lint/lint-project.js";
import { outlineText } from "../lint/outline.js";
import type { LintAnswer, LintJob, LintWorkerData } from "./linter.js";
import { TypeScriptLinter } from "./typescript-linter.js";

const typeScript = new TypeScriptLinter((workerData as LintWorkerData | null)?.typeScript);

parentPort?.on("message", ({ id, input, outline }: LintJob) => {
  let answer: LintAnswer;
  try {
    answer = outline
      ? { id, outline: outlineText(input) }
      : { id, result: isTypeScript(input.path) ? typeScript.lint(input) : lintText(input) };
  } catch (error) {
    answer = { id, reason: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
