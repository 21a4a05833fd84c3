import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { runningDiagnostics } from "../language/diagnostics.js";

/**
 * Downloads a compiler from the npm registry that the project's `.npmrc` names, and checks the project with it.
 * @param wanted A version (`0.8.19`) or a range (`^0.7.0`).
 * @returns the version that was installed
 */
export async function installCompiler(
  extension: ExtensionHost,
  project: Project,
  wanted: string,
): Promise<string> {
  const { compilers } = await extension.services(vscode.l10n.t("download a Solidity compiler"));
  const { version } = await withProgress(vscode.l10n.t("Downloading the Solidity compiler"), (operation) =>
    compilers.shelf.install(project, wanted, operation),
  );
  extension.log.info(`solc ${version} was installed in ${compilers.shelf.folder}`);
  compilers.filesChanged();
  // Not awaited: the compiler is there, whatever it says of the project.
  void runningDiagnostics()?.checkNow(project);
  return version;
}
