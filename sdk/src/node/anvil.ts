import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { TolboothError } from "../errors/index.js";

/** npm's names of processors where they differ from Node's. */
const processors: Readonly<Record<string, string>> = { x64: "amd64" };

/**
 * The path of anvil, the program behind the local network: the one that `TOLBOOTH_ANVIL` names, else the binary of the
 * npm package for this system.
 * @throws ANVIL_NOT_INSTALLED
 */
export function anvilProgram(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment["TOLBOOTH_ANVIL"]?.trim();
  if (named) {
    if (!existsSync(named))
      throw new TolboothError("ANVIL_NOT_INSTALLED", {
        problem: `TOLBOOTH_ANVIL names ${named}, which is not there`,
      });
    return path.resolve(named);
  }
  const packageName = `@foundry-rs/anvil-${process.platform}-${processors[process.arch] ?? process.arch}`;
  const binary = process.platform === "win32" ? "anvil.exe" : "anvil";
  let manifest: string;
  try {
    manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  } catch (error) {
    throw new TolboothError(
      "ANVIL_NOT_INSTALLED",
      { problem: `the package ${packageName} is not installed` },
      error,
    );
  }
  const program = path.join(path.dirname(manifest), "bin", binary);
  if (!existsSync(program))
    throw new TolboothError("ANVIL_NOT_INSTALLED", { problem: `${program} is missing` });
  return program;
}
