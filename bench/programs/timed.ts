import { spawn } from "node:child_process";
import { registerCleanUp } from "../../test/editor/host/cleanup.js";

/** A program to run. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Nothing that is measured takes this long, in milliseconds: a program that does hangs. */
const limit = 10 * 60_000;

/** Variables of whoever starts the bench that would change what is measured. */
const foreign = /^(FOUNDRY_|DAPP_|HARDHAT_|TOLBOOTH_|NODE_OPTIONS$|npm_)/;

/** The environment of this process without what would change a measurement. */
export function plainEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), ...added };
}

/**
 * Runs a program in a folder, from its start to its end.
 *
 * @returns milliseconds
 * @throws Error with the end of its output when it does not end with 0
 */
export async function runTimed(command: Command, folder: string): Promise<number> {
  return (await runRead(command, folder)).milliseconds;
}

/**
 * The same, with what the program printed on standard output.
 *
 * @throws Error as `runTimed` does
 */
export async function runRead(
  command: Command,
  folder: string,
): Promise<{ readonly milliseconds: number; readonly printed: string }> {
  const windows = process.platform === "win32";
  const begin = performance.now();
  const child = spawn(command.program, [...command.arguments], {
    cwd: folder,
    env: plainEnvironment(command.environment),
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: forge starts a compiler, and both must end with this process.
    detached: !windows,
  });
  let output = "";
  let printed = "";
  const hear = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4_000);
  };
  child.stdout.on("data", hear);
  child.stdout.on("data", (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-100_000)));
  child.stderr.on("data", hear);
  const kill = (): void => {
    if (child.exitCode !== null || child.pid === undefined) return;
    if (windows) child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  };
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const stop = registerCleanUp(async () => kill());
  const timer = setTimeout(kill, limit);
  try {
    const code = await ended;
    const milliseconds = performance.now() - begin;
    if (code === 0) return { milliseconds, printed };
    const line = [command.program, ...command.arguments].join(" ");
    throw new Error(`In ${folder}, ${line} ended with ${code}.\n${output}`);
  } finally {
    clearTimeout(timer);
    await stop();
  }
}
