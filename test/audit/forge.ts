// forge from npm, run in a folder that is laid out like the project.
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const requireHere = createRequire(import.meta.url);

/** What a run of forge gave. */
export interface ForgeRun {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  readonly timedOut: boolean;
}

/** How forge is run. */
export interface ForgeOptions {
  /** The root of what it builds. forge would look for one further up, as far as a folder `.git`. */
  readonly folder: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** In milliseconds. After it forge is ended. */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
}

const running = new Set<ChildProcess>();

/** The program for this machine. */
export function forgeProgram(): string {
  const processor = process.arch === "x64" ? "amd64" : process.arch;
  const name = `@foundry-rs/forge-${process.platform}-${processor}`;
  const file = process.platform === "win32" ? "forge.exe" : "forge";
  try {
    return path.join(path.dirname(requireHere.resolve(`${name}/package.json`)), "bin", file);
  } catch {
    throw new Error(`${name} is not installed. Run npm ci, without --omit=optional.`);
  }
}

/** The version of forge, as its package says. */
export function forgeVersion(): string {
  const manifest = path.join(path.dirname(forgeProgram()), "../package.json");
  return (requireHere(manifest) as { version: string }).version;
}

/** Runs forge. On a time-out or a signal it is ended together with the compiler that it started. */
export function runForge(options: ForgeOptions): Promise<ForgeRun> {
  options.signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const windows = process.platform === "win32";
    const child = spawn(forgeProgram(), [...options.arguments, "--root", options.folder], {
      cwd: options.folder,
      // A process group of its own, so that the compiler which forge starts ends with it.
      detached: !windows,
      env: {
        ...process.env,
        FOUNDRY_CONFIG: "test/contracts/foundry.toml",
        ...(windows ? { FOUNDRY_SOLC: "test/contracts/tools/solc.cmd" } : {}),
        ...options.environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let timedOut = false;
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    const timer =
      options.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end(child);
          }, options.timeout);
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
      else resolve({ code, output: text(output), errors: text(errors), timedOut });
    });
  });
}

const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString("utf8");

function end(child: ChildProcess): void {
  try {
    if (process.platform !== "win32" && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** Ends every forge that still runs. For the last moments of the process. */
export function endAllForge(): void {
  for (const child of running) end(child);
}
