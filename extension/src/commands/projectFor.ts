import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";

/**
 * The project that a command is about. `place` is what the command was called with: a file or folder as a `Uri` or an
 * absolute path, or an object with `projectRoot` (a code lens, a tree item). Without one it is the active editor's
 * project, the only one, or the one that the user picks.
 */
export async function projectFor(
  extension: ExtensionHost,
  place: unknown,
  question: string,
): Promise<Project | undefined> {
  const { projects } = await extension.services(question);
  const given = placeOf(place);
  if (given !== undefined) return projects.of(given);
  const project = await projects.pick(question);
  if (!project && (await projects.all()).length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("There is no project here. Open a folder, or a Solidity file, and try again."),
    );
  }
  return project;
}

function placeOf(place: unknown): vscode.Uri | string | undefined {
  if (typeof place === "string" || place instanceof vscode.Uri) return place;
  if (typeof place === "object" && place !== null && "projectRoot" in place) {
    return typeof place.projectRoot === "string" ? place.projectRoot : undefined;
  }
  return undefined;
}
