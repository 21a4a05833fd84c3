/**
 * The worker thread that formats: prettier may be the project's own, and what it does must hold up nobody. It is bundled
 * on its own for the extension.
 */
import { parentPort } from "node:worker_threads";
import { TolboothError } from "../../errors/index.js";
import { formatText } from "./format-text.js";
import { firstLine } from "./prettier-tools.js";
import type { FormatAnswer, FormatJob } from "./types.js";

async function answerTo({ id, request }: FormatJob): Promise<FormatAnswer> {
  try {
    return { id, result: await formatText(request) };
  } catch (error) {
    if (error instanceof TolboothError) return { id, failure: { code: error.code, details: error.details } };
    const details = { file: request.path, reason: firstLine(error) };
    return { id, failure: { code: "FORMAT_FAILED", details } };
  }
}

parentPort?.on("message", (job: FormatJob) => {
  void answerTo(job).then((answer) => parentPort?.postMessage(answer));
});
