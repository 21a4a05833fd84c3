/** Finds a desktop VS Code to run the suite in. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { exists } from "./install.js";
import { buildFolder } from "./paths.js";

/** The executable inside what `@vscode/test-electron` unpacks, by platform. */
function executableIn(build: string): string {
  switch (process.platform) {
    case "darwin":
      return path.join(build, "Visual Studio Code.app", "Contents", "MacOS", "Electron");
    case "win32":
      return path.join(build, "Code.exe");
    default:
      return path.join(build, "code");
  }
}

/**
 * `VSCODE_EXECUTABLE`, else a build that `@vscode/test-electron` has left in `.vscode-test/`, else undefined: then the
 * server host is taken. A build is not used where there is no screen to show it on.
 */
export async function findDesktopVsCode(): Promise<string | undefined> {
  const named = process.env["VSCODE_EXECUTABLE"];
  if (named) {
    if (await exists(named)) return named;
    throw new Error(`VSCODE_EXECUTABLE names ${named}, which does not exist.`);
  }
  const hasScreen = process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (!hasScreen) return undefined;
  const names = await readdir(buildFolder).catch(() => []);
  for (const name of names
    .filter((one) => one.startsWith("vscode-"))
    .sort()
    .reverse()) {
    const executable = executableIn(path.join(buildFolder, name));
    if (await exists(executable)) return executable;
  }
  return undefined;
}
