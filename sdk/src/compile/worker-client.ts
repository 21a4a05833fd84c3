import { Worker } from "node:worker_threads";
import { TolboothError, throwIfCancelled } from "../errors/index.js";
import type { CompilerAnswer, CompilerJob, CompilerWorkerData } from "./worker-protocol.js";

/** A cancelled job that still runs is given this long to end before its worker is replaced, in milliseconds. */
const PATIENCE = 1_500;

/** What one job gave. */
export interface WorkerResult {
  readonly output: string;
  readonly version: string;
  readonly milliseconds: number;
}

export interface WorkerJobOptions {
  readonly signal?: AbortSignal | undefined;
  readonly lane?: string | undefined;
  /** Whether the worker is replaced after this job. */
  readonly recycleAfter?: boolean;
}

interface Job {
  readonly id: number;
  readonly input: string;
  readonly options: WorkerJobOptions;
  /** Settles the caller's promise; later calls do nothing. */
  succeed(result: WorkerResult): void;
  fail(error: TolboothError): void;
}

/** Owns one worker thread at a time: gives it one job after another, and replaces it when it dies or hangs. */
export class CompilerWorker {
  private worker: Worker | undefined;
  private version = "";
  private running: Job | undefined;
  private waiting: Job[] = [];
  private impatience: NodeJS.Timeout | undefined;
  private nextId = 1;
  private disposed = false;

  constructor(
    private readonly workerFile: string,
    private readonly workerData: CompilerWorkerData,
  ) {}

  /** Whether nothing runs and nothing waits. */
  get isIdle(): boolean {
    return this.running === undefined && this.waiting.length === 0;
  }

  async run(input: string, options: WorkerJobOptions): Promise<WorkerResult> {
    throwIfCancelled(options.signal, "Compiling");
    if (this.disposed) throw cancelled();
    return new Promise((resolve, reject) => {
      const onAbort = (): void => this.abandon(job);
      const job: Job = {
        id: this.nextId++,
        input,
        options,
        succeed: (result) => {
          options.signal?.removeEventListener("abort", onAbort);
          resolve(result);
        },
        fail: (error) => {
          options.signal?.removeEventListener("abort", onAbort);
          reject(error);
        },
      };
      options.signal?.addEventListener("abort", onAbort, { once: true });
      if (options.lane !== undefined) this.dropWaiting((other) => other.options.lane === options.lane);
      this.waiting.push(job);
      this.startNext();
    });
  }

  /** Starts the worker before there is a job. */
  warmUp(): void {
    if (this.disposed || this.worker) return;
    this.worker = this.startWorker();
    this.worker.unref();
  }

  /** Ends the worker. What runs or waits is cancelled. */
  async dispose(): Promise<void> {
    this.disposed = true;
    this.dropWaiting(() => true);
    this.running?.fail(cancelled());
    await this.endWorker();
  }

  private dropWaiting(matches: (job: Job) => boolean): void {
    const dropped = this.waiting.filter(matches);
    this.waiting = this.waiting.filter((job) => !dropped.includes(job));
    for (const job of dropped) job.fail(cancelled());
  }

  /** The caller hears at once. A running job goes on for a while: an end of its own is cheaper than a new worker. */
  private abandon(job: Job): void {
    this.waiting = this.waiting.filter((other) => other !== job);
    job.fail(cancelled());
    if (this.running === job && !this.impatience) {
      this.impatience = setTimeout(() => {
        void this.endWorker().then(() => this.startNext());
      }, PATIENCE);
    }
  }

  private startNext(): void {
    if (this.running || this.disposed) return;
    const job = this.waiting.shift();
    if (!job) return;
    this.running = job;
    this.worker ??= this.startWorker();
    this.worker.ref();
    this.worker.postMessage({ id: job.id, input: job.input } satisfies CompilerJob);
  }

  private startWorker(): Worker {
    // Without the parent's flags: a loader that it runs under is not for the worker.
    const worker = new Worker(this.workerFile, { workerData: this.workerData, execArgv: [] });
    worker.on("message", (answer: CompilerAnswer) => {
      if (this.worker === worker) this.hear(answer);
    });
    worker.on("error", (error) => {
      const reason = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
      if (this.worker === worker) this.replace(new TolboothError("COMPILER_STOPPED", { reason }));
    });
    worker.on("exit", (code) => {
      const reason = `its thread ended with code ${code}`;
      if (this.worker === worker) this.replace(new TolboothError("COMPILER_STOPPED", { reason }));
    });
    return worker;
  }

  private hear(answer: CompilerAnswer): void {
    if (answer.kind === "ready") {
      this.version = answer.version;
    } else if (answer.kind === "unusable") {
      const details = { file: this.workerData.soljsonFile, reason: answer.reason };
      this.replace(new TolboothError("COMPILER_NOT_FOUND", details));
    } else if (answer.kind === "stopped") {
      this.replace(new TolboothError("COMPILER_STOPPED", { reason: answer.reason }));
    } else if (this.running?.id === answer.id) {
      const job = this.running;
      this.settle();
      job.succeed({ output: answer.output, version: this.version, milliseconds: answer.milliseconds });
      if (job.options.recycleAfter) void this.endWorker().then(() => this.startNext());
      else this.startNext();
    }
  }

  /** Nothing runs any more; an idle worker does not keep the process alive. */
  private settle(): void {
    clearTimeout(this.impatience);
    this.impatience = undefined;
    this.running = undefined;
    this.worker?.unref();
  }

  private replace(error: TolboothError): void {
    const job = this.running;
    void this.endWorker().then(() => this.startNext());
    job?.fail(error);
  }

  private async endWorker(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    this.settle();
    await worker?.terminate();
  }
}

function cancelled(): TolboothError {
  return new TolboothError("OPERATION_CANCELLED", { operation: "Compiling" });
}
