// forge from npm, run in a folder that is laid out like the project.
import { createRequire } from "node:module";
import path from "node:path";
import { runProgram, type ProgramRun } from "./processes.js";

const requireHere = createRequire(import.meta.url);

/** What a run of forge gave. */
export type ForgeRun = ProgramRun;

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
  return runProgram({
    ...options,
    program: forgeProgram(),
    arguments: [...options.arguments, "--root", options.folder],
    environment: {
      FOUNDRY_CONFIG: "test/contracts/foundry.toml",
      ...(process.platform === "win32" ? { FOUNDRY_SOLC: "test/contracts/tools/solc.cmd" } : {}),
      ...options.environment,
    },
  });
}
