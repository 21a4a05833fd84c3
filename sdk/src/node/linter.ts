import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { throwIfCancelled, TolboothError } from "../errors/index.js";
import { fileOfExtension } from "./extension-folder.js";
import type { ContractOutline, LintInput, LintResult } from "../lint/types.js";

/** One text for the worker. */
export interface LintJob {
  readonly id: number;
  readonly input: LintInput;
  /** Whether it is to be outlined, and not linted. */
  readonly outline?: boolean;
}

export type LintAnswer =
  | { readonly id: number; readonly result: LintResult }
  | { readonly id: number; readonly outline: readonly ContractOutline[] }
  | { readonly id: number; readonly reason: string };

/** A text takes milliseconds. One that takes this long, in milliseconds, hangs. */
const patience = 30_000;

/**
 * Lints in a thread of its own, which starts with the first text. Of Solidity nothing is read but what is given. Of
 * TypeScript, what it imports is read from the disk, and the project's own module `typescript` is loaded.
 */
export interface Linter {
  /** @throws TolboothError OPERATION_CANCELLED; LINT_STOPPED when the thread died of this text. */
  lint(input: LintInput, signal?: AbortSignal): Promise<LintResult>;
  /** What the contracts of a text of Solidity keep, publish and take. @throws as {@link Linter.lint} */
  outline(input: LintInput, signal?: AbortSignal): Promise<readonly ContractOutline[]>;
  dispose(): Promise<void>;
}

/** The worker's script in the package. */
export function lintWorkerFile(): string {
  return fileOfExtension("lint-worker.mjs") ?? fileURLToPath(new URL("./lint-worker.js", import.meta.url));
}

/** What the worker is started with. */
export interface LintWorkerData {
  readonly typeScript?: string | undefined;
}

export interface LinterOptions {
  /** The worker's script. In the extension it is a file beside the bundle. */
  readonly workerFile?: string;
  /** The file of the module `typescript` for projects that have none of their own. Default: the SDK's. */
  readonly typeScript?: string;
}

export function createLinter(options: LinterOptions = {}): Linter {
  let worker: Worker | undefined;
  let nextId = 1;
  const waiting = new Map<number, { settle: (answer: LintAnswer) => void }>();

  const end = async (reason: string): Promise<void> => {
    const ended = worker;
    worker = undefined;
    const lost = [...waiting];
    waiting.clear();
    for (const [id, { settle }] of lost) settle({ id, reason });
    await ended?.terminate();
  };

  const start = (): Worker => {
    // Without the parent's flags: a loader that it runs under is not for the worker.
    const started = new Worker(options.workerFile ?? lintWorkerFile(), {
      execArgv: [],
      workerData: { typeScript: options.typeScript } satisfies LintWorkerData,
    });
    const stopped = (reason: string): void => void (worker === started && end(reason));
    started.on("message", (answer: LintAnswer) => {
      waiting.get(answer.id)?.settle(answer);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
    });
    started.on("error", (error) => stopped(error instanceof Error ? error.message : String(error)));
    started.on("exit", (code) => stopped(`its thread ended with code ${code}`));
    return started;
  };

  const ask = async (job: Omit<LintJob, "id">, signal: AbortSignal | undefined): Promise<LintAnswer> => {
    throwIfCancelled(signal, "Linting");
    const id = nextId++;
    worker ??= start();
    worker.ref();
    const answer = await new Promise<LintAnswer>((resolve, reject) => {
      const timer = setTimeout(() => void end(`no answer within ${patience / 1_000} seconds`), patience);
      const onAbort = (): void => {
        clearTimeout(timer);
        waiting.delete(id);
        reject(new TolboothError("OPERATION_CANCELLED", { operation: "Linting" }));
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      waiting.set(id, {
        settle: (given) => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", onAbort);
          resolve(given);
        },
      });
      worker?.postMessage({ id, ...job } satisfies LintJob);
    });
    if ("reason" in answer)
      throw new TolboothError("LINT_STOPPED", { file: job.input.path, reason: answer.reason });
    return answer;
  };

  return {
    async lint(input, signal) {
      const answer = await ask({ input }, signal);
      return "result" in answer ? answer.result : { findings: [] };
    },
    async outline(input, signal) {
      const answer = await ask({ input, outline: true }, signal);
      return "outline" in answer ? answer.outline : [];
    },
    dispose: () => end("it was ended"),
  };
}
