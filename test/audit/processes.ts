// Programs that the audit starts. None outlives it.
import { spawn, type ChildProcess } from "node:child_process";

/** How a program is run. */
export interface ProgramOptions {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  /** Added to this process's environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** In milliseconds. After it the program is ended. */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
}

/** What a run gave. */
export interface ProgramRun {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  readonly timedOut: boolean;
}

const running = new Set<ChildProcess>();
const windows = process.platform === "win32";

/** Runs a program. On a time-out or a signal it is ended together with everything that it started. */
export function runProgram(options: ProgramOptions): Promise<ProgramRun> {
  options.signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(options.program, [...options.arguments], {
      cwd: options.folder,
      // A process group of its own, so that what it starts ends with it.
      detached: !windows,
      env: { ...process.env, ...options.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let timedOut = false;
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    const onTimeout = (): void => {
      timedOut = true;
      end(child);
    };
    const timer = options.timeout === undefined ? undefined : setTimeout(onTimeout, options.timeout);
    const onAbort = (): void => end(child);
    options.signal?.addEventListener("abort", onAbort, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", onAbort);
      running.delete(child);
    };
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("close", (code) => {
      settle();
      if (options.signal?.aborted) reject(options.signal.reason as Error);
      else resolve({ code, output: textOf(output), errors: textOf(errors), timedOut });
    });
  });
}

/** Ends every program that still runs. For the last moments of the process. */
export function endAllPrograms(): void {
  for (const child of running) end(child);
}

const textOf = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString("utf8");

function end(child: ChildProcess): void {
  try {
    if (!windows && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
