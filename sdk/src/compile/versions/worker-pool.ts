import { isTolboothError, TolboothError } from "../../errors/index.js";
import { CompilerWorker, type WorkerJobOptions, type WorkerResult } from "../worker-client.js";
import type { InstalledCompiler } from "./types.js";

/** Workers of other versions than the bundled one that are kept warm. Each holds some 200 MB. */
const MOST_WARM = 2;

/** One that nobody has asked for this long is let go of, in milliseconds. */
const IDLE = 5 * 60_000;

/** One worker for each compiler: the bundled one for as long as the pool lives, the others while they are used. */
export class WorkerPool {
  /** In the order of their last use. */
  private readonly others = new Map<string, { worker: CompilerWorker; timer?: NodeJS.Timeout }>();
  private bundled: CompilerWorker | undefined;
  private disposed = false;

  constructor(private readonly workerFile: string) {}

  /** Like `CompilerWorker.run`. A file that is not what it was is COMPILER_DAMAGED unless it came with Tolbooth. */
  async run(compiler: InstalledCompiler, input: string, options: WorkerJobOptions): Promise<WorkerResult> {
    if (compiler.origin === "bundled" || this.disposed) {
      return (this.bundled ??= this.make(compiler)).run(input, options);
    }
    const key = `${compiler.soljsonFile} ${compiler.sha256 ?? ""}`;
    const { worker } = this.touch(key, compiler);
    try {
      return await worker.run(input, options);
    } catch (error) {
      if (!isTolboothError(error, "COMPILER_NOT_FOUND")) throw error;
      this.letGo(key);
      const { version, soljsonFile, origin } = compiler;
      const { reason } = error.details;
      const code = origin === "cache" ? "COMPILER_DAMAGED" : "COMPILER_UNUSABLE";
      throw new TolboothError(code, { version, file: soljsonFile, reason }, error);
    } finally {
      this.rest(key);
    }
  }

  /** Starts the worker of the bundled compiler. Why it cannot start is told to the first job. */
  warmUp(bundled: InstalledCompiler): void {
    (this.bundled ??= this.make(bundled)).warmUp();
  }

  /** Ends every worker. What runs or waits is cancelled. */
  async dispose(): Promise<void> {
    this.disposed = true;
    const all = [...this.others.values()];
    this.others.clear();
    for (const { timer } of all) clearTimeout(timer);
    await Promise.all([this.bundled?.dispose(), ...all.map(({ worker }) => worker.dispose())]);
  }

  private make({ soljsonFile, sha256 }: InstalledCompiler): CompilerWorker {
    const worker = new CompilerWorker(this.workerFile, {
      soljsonFile,
      ...(sha256 === undefined ? {} : { sha256 }),
    });
    // A disposed pool makes no compiler: a worker that is disposed of refuses every job in the usual way.
    if (this.disposed) void worker.dispose();
    return worker;
  }

  private touch(key: string, compiler: InstalledCompiler): { worker: CompilerWorker } {
    const known = this.others.get(key) ?? { worker: this.make(compiler) };
    clearTimeout(known.timer);
    this.others.delete(key);
    this.others.set(key, known);
    return known;
  }

  /** After a job: an idle worker waits for the next one, but not for ever, and not beside many others. */
  private rest(key: string): void {
    const known = this.others.get(key);
    if (known?.worker.isIdle) {
      clearTimeout(known.timer);
      known.timer = setTimeout(() => this.letGo(key), IDLE).unref();
    }
    for (const [other, { worker }] of this.others) {
      if (this.others.size <= MOST_WARM) break;
      if (worker.isIdle) this.letGo(other);
    }
  }

  private letGo(key: string): void {
    const known = this.others.get(key);
    if (!known) return;
    clearTimeout(known.timer);
    this.others.delete(key);
    void known.worker.dispose();
  }
}
