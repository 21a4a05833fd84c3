import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { exists, type Progress } from "../../test/editor/host/install.js";
import { plainEnvironment } from "./timed.js";

/** The version that a package's manifest says, if it is there. */
async function versionIn(file: string): Promise<string | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
}

/**
 * Installs what the lock file of a folder names, unless it is there.
 *
 * @param node the Node that npm runs with, and the packages afterwards
 * @param main the package whose version tells whether what is there is what the lock file names
 * @returns the version of that package
 */
export async function installPeers(
  folder: string,
  main: string,
  node: string,
  progress: Progress,
): Promise<string> {
  const lock = JSON.parse(await readFile(path.join(folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string }>;
  };
  const wanted = lock.packages[`node_modules/${main}`]?.version;
  const manifest = path.join(folder, "node_modules", main, "package.json");
  const stamp = path.join(folder, "node_modules", ".package-lock.json");
  if ((await versionIn(manifest)) !== wanted || !(await exists(stamp))) {
    progress(`${main} ${wanted}: installing it, with what it needs, from the npm registry`);
    await runNpm(folder, node, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  return (await versionIn(manifest)) ?? "unknown";
}

/** npm with that Node: under an older one it would leave out, without a word, the native part that asks for this one. */
async function runNpm(folder: string, node: string, words: readonly string[]): Promise<void> {
  const child = spawn(node, [await npmScript(), ...words], {
    cwd: folder,
    env: plainEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const hear = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`npm ${words[0]} ended with ${code}: ${output.slice(-1_000)}`);
}

async function npmScript(): Promise<string> {
  const running = process.env["npm_execpath"];
  if (running?.endsWith(".js")) return running;
  for (const entry of (process.env["PATH"] ?? "").split(path.delimiter)) {
    const inWindows = path.join(entry, "node_modules", "npm", "bin", "npm-cli.js");
    if (existsSync(inWindows)) return inWindows;
    const program = path.join(entry, "npm");
    if (process.platform !== "win32" && existsSync(program)) return realpath(program);
  }
  throw new Error("npm is not on the PATH");
}
