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

const operation = "Comparing with the audited sources";

/** The worker's script in the package. */
export function driftWorkerFile(): string {
  return fileOfExtension("drift-worker.mjs") ?? fileURLToPath(new URL("./drift-worker.js", import.meta.url));
}

/**
 * Compares with the audited sources in a thread of its own, which starts with the first workspace and remembers what it
 * has read: after an edit only what was edited is read again.
 */
export interface DriftAnalyser {
  /** @throws TolboothError DRIFT_STOPPED when the thread died; OPERATION_CANCELLED */
  analyse(input: DriftInput, signal?: AbortSignal): Promise<readonly PatternStatus[]>;
  dispose(): Promise<void>;
}

/** @param workerFile The worker's script. In the extension it is a file beside the bundle. */
export function createDriftAnalyser(workerFile: string = driftWorkerFile()): DriftAnalyser {
  let worker: Worker | undefined;
  let nextId = 1;
  const waiting = new Map<number, (answer: DriftAnswer) => void>();

  const end = async (reason: string): Promise<void> => {
    const ended = worker;
    worker = undefined;
    const lost = [...waiting];
    waiting.clear();
    for (const [id, settle] of lost) settle({ id, reason });
    await ended?.terminate();
  };

  const start = (): Worker => {
    // Without the parent's flags: a loader that it runs under is not for the worker.
    const started = new Worker(workerFile, { execArgv: [] });
    const stopped = (reason: string): void => void (worker === started && end(reason));
    started.on("message", (answer: DriftAnswer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
    });
    started.on("error", (error) => stopped(error instanceof Error ? error.message : String(error)));
    started.on("exit", (code) => stopped(`its thread ended with code ${code}`));
    return started;
  };

  return {
    async analyse(input, signal) {
      throwIfCancelled(signal, operation);
      const id = nextId++;
      worker ??= start();
      worker.ref();
      const answer = await new Promise<DriftAnswer>((resolve, reject) => {
        const timer = setTimeout(() => void end(`no answer within ${patience / 1_000} seconds`), patience);
        timer.unref();
        const onAbort = (): void => {
          clearTimeout(timer);
          waiting.delete(id);
          if (waiting.size === 0) worker?.unref();
          reject(new TolboothError("OPERATION_CANCELLED", { operation }));
        };
        signal?.addEventListener("abort", onAbort, { once: true });
        waiting.set(id, (given) => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", onAbort);
          resolve(given);
        });
        worker?.postMessage({ id, input } satisfies DriftJob);
      });
      if ("reason" in answer) throw new TolboothError("DRIFT_STOPPED", { reason: answer.reason });
      return answer.statuses;
    },
    dispose: () => end("it was ended"),
  };
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
  const analyser = createDriftAnalyser(workerFile);
  try {
    return await analyser.analyse(input, signal);
  } finally {
    await analyser.dispose();
  }
}
