import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { nodeFiles } from "@tolbooth/sdk/node";
import { readFoundryConfiguration } from "../../../../sdk/dist/project/foundry-configuration.js";
import { effectiveRemappings, foundryRemappings } from "../../../../sdk/dist/project/foundry-remappings.js";
import { remappingText } from "@tolbooth/sdk";

const run = promisify(execFile);

/** forge as npm installed it for this machine, if it did. */
export function forgeProgram(): string | undefined {
  const system = process.platform === "win32" ? "win32" : process.platform;
  const processor = process.arch === "x64" ? "amd64" : process.arch;
  const name = `@foundry-rs/forge-${system}-${processor}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const program = path.join(
      path.dirname(manifest),
      "bin",
      process.platform === "win32" ? "forge.exe" : "forge",
    );
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** Runs forge in a folder with no configuration but the folder's and `environment`. */
export async function forge(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ ok: boolean; out: string }> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(FOUNDRY|DAPP)_/.test(name));
  const env = { ...Object.fromEntries(inherited), HOME: folder, NO_COLOR: "1", ...environment };
  try {
    const { stdout } = await run(forgeProgram() ?? "", words, { cwd: folder, env, timeout: 60_000 });
    return { ok: true, out: stdout };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { ok: false, out: stdout + stderr };
  }
}

/** What `forge remappings` prints. */
export async function askForge(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const { ok, out } = await forge(folder, ["remappings"], environment);
  if (!ok) throw new Error(out);
  return out.split("\n").filter((line) => line !== "");
}

/** What Tolbooth makes of the same folder: as `forge remappings` prints it, and as `forge build` uses it. */
export async function askTolbooth(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ printed: string[]; used: string[] }> {
  const files = nodeFiles();
  const text = async (name: string): Promise<string | undefined> => {
    const bytes = await files.readFile(path.join(folder, name));
    return bytes && Buffer.from(bytes).toString("utf8");
  };
  const file = path.join(folder, "foundry.toml");
  const configuration = await readFoundryConfiguration(
    files,
    file,
    (await text("foundry.toml")) ?? "",
    environment,
  );
  const all = await foundryRemappings(
    files,
    folder,
    configuration,
    await text("remappings.txt"),
    environment,
  );
  const { remappings } = effectiveRemappings(all, configuration);
  return { printed: all.map(remappingText), used: remappings.map(remappingText) };
}
