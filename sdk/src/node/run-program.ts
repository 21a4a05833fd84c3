import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { TolboothError } from "../errors/index.js";
import type { RunProgramOptions } from "../ports.js";
import { reasonOf } from "./file-reasons.js";

/** How long a program that was asked to end may take before it is made to. */
const GRACE_MILLISECONDS = 2_000;

const windows = process.platform === "win32";

/** Runs a program to its end: see `Processes.run`. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, environment, signal, onLine }: RunProgramOptions,
): Promise<number | string> {
  return new Promise((resolve, reject) => {
    const env: NodeJS.ProcessEnv = { ...process.env };
    for (const [name, value] of Object.entries(environment ?? {})) {
      if (value === undefined) delete env[name];
      else env[name] = value;
    }
    const child = spawn(program, args, {
      cwd,
      env,
      // A group of its own, so that what it started ends with it.
      detached: !windows,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const drained = Promise.all(
      (["out", "error"] as const).map((name) => {
        const lines = createInterface({ input: name === "out" ? child.stdout : child.stderr });
        lines.on("line", (line) => onLine?.(line, name));
        return new Promise<void>((ended) => lines.once("close", () => ended()));
      }),
    );
    let forced: NodeJS.Timeout | undefined;
    const end = (): void => {
      endTree(child, "SIGTERM");
      forced = setTimeout(() => endTree(child, "SIGKILL"), GRACE_MILLISECONDS);
    };
    const release = (): void => {
      clearTimeout(forced);
      signal?.removeEventListener("abort", end);
      process.off("exit", endNow);
    };
    const endNow = (): void => endTree(child, "SIGKILL");
    // Nobody is left to read what it prints when this process ends first.
    process.once("exit", endNow);
    if (signal?.aborted) end();
    else signal?.addEventListener("abort", end, { once: true });
    child.once("error", (error) => {
      release();
      reject(new TolboothError("PROGRAM_NOT_STARTED", { program, reason: reasonOf(error) }, error));
    });
    child.once("exit", (code, name) => {
      // What it left running would hold the pipes open for ever.
      if (signal?.aborted) endTree(child, "SIGKILL");
      void drained.then(() => {
        release();
        resolve(code ?? name ?? 1);
      });
    });
  });
}

/** Ends a program and everything that it started. */
function endTree(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // All of them have ended already.
  }
}
