import * as vscode from "vscode";
import { commands } from "../ids.js";
import type { ExtensionHost } from "../host.js";

/** Files that are plans, by their name. package.json gives them their schema. */
const planFiles = "**/{deployment-plan.json,*.deployment-plan.json}";

/** "Deploy This Plan" and "Show the Plan" over a plan's list, and over each step where it stands already. */
export function registerPlanLenses(extension: ExtensionHost): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const fire = (): void => changed.fire();
  const watcher = vscode.workspace.createFileSystemWatcher("**/deployments/*/*.json");
  return vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidChange(fire),
    watcher.onDidCreate(fire),
    watcher.onDidDelete(fire),
    vscode.workspace.onDidGrantWorkspaceTrust(fire),
    vscode.languages.registerCodeLensProvider(
      { scheme: "file", pattern: planFiles },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: (document, token) =>
          extension.isTrusted() ? lensesOf(extension, document, token) : [],
      },
    ),
  );
}

async function lensesOf(
  extension: ExtensionHost,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<vscode.CodeLens[]> {
  const { allNetworkNames, deploymentPlanPlaces, readDeployments, shortHex } = await import("@tolbooth/sdk");
  const { list, deployments } = deploymentPlanPlaces(document.getText());
  if (list === undefined) return [];
  const { host, projects } = await extension.services(vscode.l10n.t("read a deployment plan"));
  const at = (offset: number): vscode.Range => document.lineAt(document.positionAt(offset).line).range;
  const lenses = [
    new vscode.CodeLens(at(list), {
      title: vscode.l10n.t("Deploy This Plan"),
      tooltip: vscode.l10n.t("Compile, and send what changed"),
      command: commands.deployPlan,
      arguments: [{ file: document.uri.fsPath }],
    }),
    new vscode.CodeLens(at(list), {
      title: vscode.l10n.t("Show the Plan"),
      tooltip: vscode.l10n.t("Compile, and show what would be sent, in which order, and for how much gas"),
      command: commands.showPlan,
      arguments: [{ file: document.uri.fsPath }],
    }),
  ];
  const project = await projects.of(document.uri).catch(() => undefined);
  if (!project) return lenses;
  for (const network of await allNetworkNames(host.files, project)) {
    if (token.isCancellationRequested) return [];
    const records = await readDeployments(host.files, project, network);
    for (const { name, offset } of deployments) {
      const record = records.find((one) => one.name === name);
      if (!record) continue;
      lenses.push(
        new vscode.CodeLens(at(offset), {
          title: vscode.l10n.t("{0}: deployed at {1}", network, shortHex(record.address)),
          tooltip: vscode.l10n.t("Open the record of {0}", record.address),
          command: commands.showRecord,
          arguments: [{ projectRoot: project.root, network, contract: name }],
        }),
      );
    }
  }
  return lenses;
}
