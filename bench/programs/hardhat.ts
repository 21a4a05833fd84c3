import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { soljsonFile } from "@tolbooth/sdk/node";
import { exists, installServerHost, type Progress } from "../../test/editor/host/install.js";
import { projectRoot } from "../../test/editor/host/paths.js";
import { evmVersion, optimizerRuns, type FoundTool } from "./build-tool.js";
import { plainEnvironment } from "./timed.js";

const folder = path.join(projectRoot, "bench", "peers", "hardhat");
const packageFolder = path.join(folder, "node_modules", "hardhat");

/**
 * Hardhat, from the npm registry into `bench/peers/hardhat`, at its first use. It needs a newer Node than Tolbooth does,
 * so it runs with the one of the editor tests.
 */
export async function hardhat(progress: Progress): Promise<FoundTool> {
  try {
    const { nodeExecutable } = await installServerHost(progress);
    const version = await install(nodeExecutable, progress);
    return {
      name: "Hardhat",
      version,
      build: {
        program: nodeExecutable,
        arguments: [path.join(packageFolder, "dist", "src", "cli.js"), "build"],
        environment: { HARDHAT_DISABLE_TELEMETRY_PROMPT: "true", CI: "true" },
      },
      configuration: {
        "package.json": JSON.stringify({ name: "bench", private: true, type: "module" }),
        "hardhat.config.js": `export default ${JSON.stringify({
          solidity: {
            version: "0.8.37",
            path: soljsonFile(),
            settings: { evmVersion, optimizer: { enabled: true, runs: optimizerRuns } },
          },
        })};\n`,
      },
      packages: { hardhat: packageFolder },
      written: ["artifacts", "cache"],
      artifact: ({ file, name }) => path.join("artifacts", file, `${name}.json`),
    };
  } catch (error) {
    return { name: "Hardhat", absent: error instanceof Error ? error.message : String(error) };
  }
}

async function versionIn(file: string): Promise<string | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
}

/** @returns the version that is installed, which is the one that the lock file names */
async function install(node: string, progress: Progress): Promise<string> {
  const lock = JSON.parse(await readFile(path.join(folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string }>;
  };
  const wanted = lock.packages["node_modules/hardhat"]?.version;
  const manifest = path.join(packageFolder, "package.json");
  const stamp = path.join(folder, "node_modules", ".package-lock.json");
  if ((await versionIn(manifest)) !== wanted || !(await exists(stamp))) {
    progress(`Hardhat ${wanted}: installing it from the npm registry (about 80 MB)`);
    await runNpm(node, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  return (await versionIn(manifest)) ?? "unknown";
}

/** npm with that Node: under an older one it would leave out, without a word, the native part that asks for this one. */
async function runNpm(node: string, words: readonly string[]): Promise<void> {
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
