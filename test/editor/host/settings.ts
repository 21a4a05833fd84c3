/** User settings of the windows under test. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";

export type Settings = Readonly<Record<string, unknown>>;

/**
 * - `trusted`: as after "Yes, I trust the authors".
 * - `untrusted`: restricted mode, with no question asked.
 * - `ask`: the question is on the screen when the window opens.
 */
export type Trust = "trusted" | "untrusted" | "ask";

/** A quiet window: nothing that moves, advertises, or asks the network. */
const quietSettings: Settings = {
  "chat.disableAIFeatures": true,
  "editor.cursorBlinking": "solid",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.simpleDialog.enable": true,
  "remote.autoForwardPorts": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.restoreWindows": "none",
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
};

/** Trust has to be a user setting: VS Code reads it neither from the workspace nor from the machine's settings. */
const trustSettings: Record<Trust, Settings> = {
  trusted: { "security.workspace.trust.enabled": false },
  untrusted: {
    "security.workspace.trust.enabled": true,
    "security.workspace.trust.startupPrompt": "never",
    "security.workspace.trust.banner": "always",
  },
  ask: {
    "security.workspace.trust.enabled": true,
    "security.workspace.trust.startupPrompt": "always",
  },
};

/** Writes `User/settings.json`. Desktop VS Code and the server both read it there. */
export async function writeUserSettings(
  userDataFolder: string,
  trust: Trust,
  settings: Settings = {},
): Promise<void> {
  const folder = path.join(userDataFolder, "User");
  await mkdir(folder, { recursive: true });
  const all = { ...quietSettings, ...trustSettings[trust], ...settings };
  await writeFileAtomic(path.join(folder, "settings.json"), `${JSON.stringify(all, undefined, 2)}\n`);
}
