/**
 * Opens one window on a workspace and runs what is bundled in it, as the editor tests do:
 *   node --import tsx bench/editor/window.ts WORKSPACE BUNDLE DATA_FOLDER
 * A program of its own, because what VS Code prints belongs elsewhere than what the bench prints.
 */
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { findDesktopVsCode } from "../../test/editor/host/desktop.js";
import { projectRoot, serverHostExecutable } from "../../test/editor/host/paths.js";
import { writeUserSettings } from "../../test/editor/host/settings.js";

const [workspace = "", extensionTestsPath = "", dataFolder = ""] = process.argv.slice(2);
const userDataFolder = path.join(dataFolder, "user-data");
await writeUserSettings(userDataFolder, "trusted");
await runTests({
  vscodeExecutablePath: (await findDesktopVsCode()) ?? serverHostExecutable,
  extensionDevelopmentPath: projectRoot,
  extensionTestsPath,
  launchArgs: [
    workspace,
    `--user-data-dir=${userDataFolder}`,
    `--extensions-dir=${path.join(dataFolder, "extensions")}`,
  ],
});
