import * as vscode from "vscode";
import type { MissingCompiler, Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { installCompiler } from "./installCompiler.js";
import { showFailure } from "./showFailure.js";

/** Versions that the user does not want in this workspace. */
const declinedKey = "tolbooth.declinedCompilers";

/** Versions that were asked about in this window. */
const asked = new Set<string>();

/** Asks whether compilers that files ask for, and that are not here, may be downloaded: once for each, and never again after a no. */
export function offerCompilers(
  extension: ExtensionHost,
  project: Project,
  missing: readonly MissingCompiler[],
): void {
  if (extension.settings.compilersDownload() !== "ask") return;
  const declined = extension.context.workspaceState.get<readonly string[]>(declinedKey, []);
  for (const one of missing) {
    if (asked.has(one.version) || declined.includes(one.version)) continue;
    asked.add(one.version);
    // The message may stay open for as long as the window does.
    void ask(extension, project, one).catch((error: unknown) => showFailure(extension, error));
  }
}

async function ask(
  extension: ExtensionHost,
  project: Project,
  { version, wanted, units }: MissingCompiler,
): Promise<void> {
  const { compilers } = await extension.services(vscode.l10n.t("download a Solidity compiler"));
  const registry = await compilers.shelf.registryOf(project);
  const download = vscode.l10n.t("Download");
  const always = vscode.l10n.t("Always Download");
  const never = vscode.l10n.t("Not in This Workspace");
  const text = vscode.l10n.t(
    "{0} asks for Solidity {1}, and no compiler on this machine will do. Download solc {2} from {3}?",
    units[0] ?? project.root,
    wanted,
    version,
    registry,
  );
  const chosen = await vscode.window.showInformationMessage(text, download, always, never);
  if (chosen === never) {
    const declined = extension.context.workspaceState.get<readonly string[]>(declinedKey, []);
    await extension.context.workspaceState.update(declinedKey, [...new Set([...declined, version])]);
  }
  if (chosen === always) await extension.settings.alwaysDownloadCompilers();
  if (chosen === download || chosen === always) await installCompiler(extension, project, version);
}
