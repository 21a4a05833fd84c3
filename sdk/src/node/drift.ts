import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { throwIfCancelled, TolboothError } from "../errors/index.js";
import { fileOfExtension } from "./extension-folder.js";
import type { DriftInput, PatternStatus } from "../patterns/drift/types.js";

/** One workspace for the worker. */
export interface DriftJob {
  readonly id: number;
  readonly input: DriftInput;
}

export type DriftAnswer =
  | { readonly id: number; readonly statuses: readonly PatternStatus[] }
  | { readonly id: number; readonly reason: string };

/** A workspace takes a second. One that takes this long, in milliseconds, hangs. */
const patience = 120_000;

/** The worker's script in the package. */
export function driftWorkerFile(): string {
  return fileOfExtension("drift-worker.mjs") ?? fileURLToPath(new URL("./drift-worker.js", import.meta.url));
}

/**
 * Compares a workspace with the audited sources, in a thread that ends with it.
 *
 * @param workerFile The worker's script. In the extension it is a file beside the bundle.
 * @throws TolboothError DRIFT_STOPPED; OPERATION_CANCELLED
 */
export async function analyseInThread(
  input: DriftInput,
  signal?: AbortSignal,
  workerFile: string = driftWorkerFile(),
): Promise<readonly PatternStatus[]> {
  const operation = "Comparing with the audited sources";
  throwIfCancelled(signal, operation);
  // Without the parent's flags: a loader that it runs under is not for the worker.
  const worker = new Worker(workerFile, { execArgv: [] });
  try {
    return await new Promise((resolve, reject) => {
      const stop = (reason: string): void => reject(new TolboothError("DRIFT_STOPPED", { reason }));
      const timer = setTimeout(() => stop(`no answer within ${patience / 1_000} seconds`), patience);
      timer.unref();
      signal?.addEventListener(
        "abort",
        () => reject(new TolboothError("OPERATION_CANCELLED", { operation })),
        {
          once: true,
        },
      );
      worker.on("message", (answer: DriftAnswer) => {
        clearTimeout(timer);
        if ("reason" in answer) stop(answer.reason);
        else resolve(answer.statuses);
      });
      worker.on("error", (error) => stop(error instanceof Error ? error.message : String(error)));
      worker.on("exit", (code) => stop(`its thread ended with code ${code}`));
      worker.postMessage({ id: 1, input } satisfies DriftJob);
    });
  } finally {
    await worker.terminate();
  }
}
