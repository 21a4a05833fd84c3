import * as vscode from "vscode";
import { createLineIndex, scanSolidity, type Project, type ScannedDeclaration } from "@tolbooth/sdk";
import { commands } from "../ids.js";
import type { ExtensionHost } from "../host.js";

/** What the command `tolbooth.deployContract` is given by a lens. */
export interface DeployRequest {
  /** Absolute path of the project's root. */
  readonly projectRoot: string;
  /** Source unit name, as artifacts carry it. */
  readonly sourceName: string;
  readonly contractName: string;
}

/**
 * The lenses of a document. They come from a scan of the text on the screen and not from a compilation, so they stay
 * where they belong while the text does not compile.
 */
export async function lensesOf(
  extension: ExtensionHost,
  document: vscode.TextDocument,
  file: string,
  token: vscode.CancellationToken,
): Promise<vscode.CodeLens[]> {
  const text = document.getText();
  const declarations = scanSolidity(text).declarations.filter(canBeDeployed);
  if (declarations.length === 0) return [];
  const { projects } = await extension.services(vscode.l10n.t("offer to deploy"));
  const project = await projects.of(document.uri).catch(() => undefined);
  const sourceName = project && sourceNameOf(project, file);
  if (!project || sourceName === undefined || token.isCancellationRequested) return [];
  const lines = createLineIndex(text);
  return declarations.map(({ name, nameRange }) => {
    const { start, end } = lines.rangeOf(nameRange);
    const request: DeployRequest = { projectRoot: project.root, sourceName, contractName: name };
    return new vscode.CodeLens(new vscode.Range(start.line, start.character, end.line, end.character), {
      title: vscode.l10n.t("Deploy"),
      tooltip: vscode.l10n.t("Compile {0} and deploy it to a network", name),
      command: commands.deployContract,
      arguments: [request],
    });
  });
}

/** A contract that is not abstract; a library only when it has functions that are called from outside. */
function canBeDeployed({ kind, hasExternalFunctions }: ScannedDeclaration): boolean {
  return kind === "contract" || (kind === "library" && hasExternalFunctions);
}

/** The source unit name of a file: its path from the project's root. A file outside the root has none here. */
function sourceNameOf(project: Project, file: string): string | undefined {
  const relative = vscode.Uri.file(file).path.slice(vscode.Uri.file(project.root).path.length + 1);
  return vscode.Uri.file(file).path.startsWith(`${vscode.Uri.file(project.root).path}/`)
    ? relative
    : undefined;
}
