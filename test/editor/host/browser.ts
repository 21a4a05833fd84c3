/** Finds a Chromium for the tests, and gets one where there is none. */
import { execFile, spawn } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { exists, runNpm, withFolderLock, type Progress } from "./install.js";
import { hostFolder } from "./paths.js";

const run = promisify(execFile);

const fallbackFolder = path.join(hostFolder, "fallback-browser");

/** Where a browser of the Chromium family is usually installed; Chromium first, then Chrome, then Edge. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge",
    "/opt/microsoft/msedge/msedge",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

async function firstExisting(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await exists(file)) return file;
  return undefined;
}

function runApt(...aptArguments: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn("apt-get", aptArguments, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}

/** `apt-get install chromium`, only as root on Debian and its relatives. */
async function installWithApt(progress: Progress): Promise<string | undefined> {
  const mayInstall = process.getuid?.() === 0 && (await exists("/etc/debian_version"));
  if (!mayInstall) return undefined;
  progress("no Chromium, Chrome or Edge here: apt-get install chromium");
  await runApt("update", "-q");
  const installed = await runApt("install", "-y", "-q", "--no-install-recommends", "chromium");
  if (!installed) progress("apt-get could not install chromium");
  return firstExisting(usualPlaces.linux ?? []);
}

/** Unpacks the Chromium of the npm package `@sparticuz/chromium` (Linux only), with the server's Node. */
async function installFromNpm(nodeExecutable: string, progress: Progress): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  await withFolderLock(fallbackFolder, progress, async () => {
    if (await exists(path.join(fallbackFolder, "node_modules", ".package-lock.json"))) return;
    progress("a headless Chromium from npm");
    await runNpm(fallbackFolder, ["ci", "--ignore-scripts"]);
  });
  const script = `import("@sparticuz/chromium").then((m) => m.default.executablePath()).then((p) => console.log(p))`;
  const { stdout } = await run(nodeExecutable, ["-e", script], { cwd: fallbackFolder });
  return stdout.trim() || undefined;
}

/**
 * The browser that shows the workbench. `TOLBOOTH_BROWSER` may name one; `TOLBOOTH_BROWSER=npm` takes the one from npm
 * even where another is installed.
 *
 * @param nodeExecutable - The server's Node; the npm package with the fallback browser needs Node 22 or later.
 */
export async function findBrowser(nodeExecutable: string, progress: Progress): Promise<string> {
  const named = process.env["TOLBOOTH_BROWSER"];
  if (named && named !== "npm") {
    if (await exists(named)) return named;
    throw new Error(`TOLBOOTH_BROWSER names ${named}, which does not exist.`);
  }
  const installed = named ? undefined : await firstExisting(usualPlaces[process.platform] ?? []);
  const browser =
    installed ??
    (named ? undefined : await installWithApt(progress)) ??
    (await installFromNpm(nodeExecutable, progress));
  if (browser) return browser;
  throw new Error("No Chromium, Chrome or Edge found. Install one, or name it in TOLBOOTH_BROWSER.");
}
