import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import type { CompilerRun } from "../adapters/compilers.js";
import { commands, solidityLanguage } from "../ids.js";
import type { ExtensionHost } from "../host.js";
import { declaredContracts, type ContractDeclaration } from "./contractScan.js";
import { compilerPathOf } from "./documents.js";

/** What the command `tolbooth.deployContract` is given by a lens. */
export interface DeployRequest {
  /** Absolute path of the project's root. */
  readonly projectRoot: string;
  /** Source unit name, as artifacts carry it. */
  readonly sourceName: string;
  readonly contractName: string;
}

/** "Deploy" over each contract that can be deployed. */
export function registerDeployLens(extension: ExtensionHost): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const fire = (): void => changed.fire();
  const subscriptions: vscode.Disposable[] = [
    changed,
    vscode.workspace.onDidGrantWorkspaceTrust(fire),
    extension.settings.onDidChange(fire),
    extension.onDidStartServices(({ compilers, projects }) => {
      subscriptions.push(compilers.onDidBuild(fire), projects.onDidChange(fire));
    }),
    vscode.languages.registerCodeLensProvider(
      { language: solidityLanguage, scheme: "file" },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: (document, token) => lensesOf(extension, document, token),
      },
    ),
  ];
  return new vscode.Disposable(() => vscode.Disposable.from(...subscriptions).dispose());
}

async function lensesOf(
  extension: ExtensionHost,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<vscode.CodeLens[]> {
  const file = compilerPathOf(document);
  if (file === undefined || !extension.isTrusted() || !extension.settings.codeLensDeploy(document.uri))
    return [];
  const declarations = declaredContracts(document.getText());
  if (declarations.length === 0) return [];
  const { compilers, projects } = await extension.services(vscode.l10n.t("offer to deploy"));
  const project = await projects.of(document.uri).catch(() => undefined);
  if (!project || token.isCancellationRequested) return [];
  const sourceName = sourceNameOf(project, file);
  if (sourceName === undefined) return [];
  const build = compilers.lastBuild(project);
  return declarations
    .filter((declaration) => canBeDeployed(declaration, build, sourceName))
    .map((declaration) => {
      const range = new vscode.Range(
        document.positionAt(declaration.nameStart),
        document.positionAt(declaration.nameEnd),
      );
      const request: DeployRequest = {
        projectRoot: project.root,
        sourceName,
        contractName: declaration.name,
      };
      return new vscode.CodeLens(range, {
        title: `$(rocket) ${vscode.l10n.t("Deploy")}`,
        tooltip: vscode.l10n.t("Compile {0} and deploy it to a network", declaration.name),
        command: commands.deployContract,
        arguments: [request],
      });
    });
}

/**
 * A contract that is not abstract can be deployed. A library is worth deploying only when it has public functions, which
 * the last build knows; without a build it gets no lens.
 */
function canBeDeployed(
  { kind, name }: ContractDeclaration,
  build: CompilerRun | undefined,
  sourceName: string,
): boolean {
  if (kind === "contract") return true;
  const compiled = build?.compilation.contracts.find((one) => one.unit === sourceName && one.name === name);
  return (
    compiled !== undefined &&
    compiled.deployable &&
    compiled.abi.some((entry) => entry["type"] === "function")
  );
}

/** The source unit name of a file: its path from the project's root. A file outside the root has none here. */
function sourceNameOf(project: Project, file: string): string | undefined {
  const relative = vscode.Uri.file(file).path.slice(vscode.Uri.file(project.root).path.length + 1);
  return vscode.Uri.file(file).path.startsWith(`${vscode.Uri.file(project.root).path}/`)
    ? relative
    : undefined;
}
