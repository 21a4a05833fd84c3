import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { TolboothError, throwIfCancelled } from "../../errors/index.js";
import type { FormatAnswer, FormatJob, FormatRequest, FormatResult } from "./types.js";

/** An idle worker is let go after this long, in milliseconds: formatting is rare, and prettier is large. */
const idleTime = 60_000;

/** A job that takes longer hangs. */
const patience = 30_000;

/** Formats Solidity in a thread of its own, which starts with the first text. */
export interface Formatter {
  /**
   * @throws FORMAT_SYNTAX_ERROR, FORMAT_CHANGES_PROGRAM, FORMAT_CONFIGURATION_INVALID, FORMAT_FAILED, or
   * OPERATION_CANCELLED when the signal is given.
   */
  format(request: FormatRequest, signal?: AbortSignal): Promise<FormatResult>;
  dispose(): Promise<void>;
}

/** The worker's script in the package. */
export function formatWorkerFile(): string {
  return fileURLToPath(new URL("./format-worker.js", import.meta.url));
}

/** @param options.workerFile The worker's script. In the extension it is a file beside the bundle. */
export function createFormatter(options: { readonly workerFile: string }): Formatter {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let nextId = 1;
  const waiting = new Map<number, { job: FormatJob; settle: (answer: FormatAnswer) => void }>();

  const end = async (reason: string): Promise<void> => {
    const ended = worker;
    worker = undefined;
    clearTimeout(idle);
    for (const [id, { job, settle }] of waiting)
      settle({ id, failure: { code: "FORMAT_FAILED", details: { file: job.request.path, reason } } });
    waiting.clear();
    await ended?.terminate();
  };

  const start = (): Worker => {
    // Without the parent's flags: a loader that it runs under is not for the worker.
    const started = new Worker(options.workerFile, { execArgv: [] });
    const stopped = (reason: string): void => void (worker === started && end(reason));
    started.on("message", (answer: FormatAnswer) => {
      waiting.get(answer.id)?.settle(answer);
      waiting.delete(answer.id);
      if (waiting.size > 0) return;
      started.unref();
      idle = setTimeout(() => stopped("it was idle"), idleTime).unref();
    });
    started.on("error", (error) => stopped(error instanceof Error ? error.message : String(error)));
    started.on("exit", (code) => stopped(`its thread ended with code ${code}`));
    return started;
  };

  return {
    async format(request, signal) {
      throwIfCancelled(signal, "Formatting");
      clearTimeout(idle);
      const job = { id: nextId++, request };
      worker ??= start();
      worker.ref();
      const answer = await new Promise<FormatAnswer>((resolve, reject) => {
        const timer = setTimeout(() => void end(`no answer within ${patience / 1_000} seconds`), patience);
        const onAbort = (): void => {
          clearTimeout(timer);
          waiting.delete(job.id);
          reject(new TolboothError("OPERATION_CANCELLED", { operation: "Formatting" }));
        };
        signal?.addEventListener("abort", onAbort, { once: true });
        waiting.set(job.id, {
          job,
          settle: (given) => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", onAbort);
            resolve(given);
          },
        });
        worker?.postMessage(job);
      });
      if ("failure" in answer) throw new TolboothError(answer.failure.code, answer.failure.details);
      return answer.result;
    },
    dispose: () => end("it was ended"),
  };
}
