import * as vscode from "vscode";
import { commands } from "../ids.js";
import type { ExtensionHost } from "../host.js";
import { forgetPlayed, forgetScenario, markChecked, startScenarioMarks } from "./scenarioMarks.js";

/** Files that are scenarios, by their name. */
const scenarioFiles = "**/*.scenario.json";
const isScenario = ({ uri }: vscode.TextDocument): boolean =>
  uri.scheme === "file" && uri.path.endsWith(".scenario.json");

/** Milliseconds of quiet before a text is checked. */
const quiet = 250;

/** Scenario files: what is wrong with them while somebody writes, and "Run Scenario" above them. */
export function registerScenarios(extension: ExtensionHost): vscode.Disposable {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (!extension.isTrusted() || document.isClosed) return;
    const { version } = document;
    const { host, projects } = await extension.services(vscode.l10n.t("check a scenario"));
    const project = await projects.of(document.uri);
    const { checkScenarioText } = await import("@tolbooth/sdk");
    const problems = await checkScenarioText(host.files, project, document.getText(), document.uri.fsPath);
    if (document.version === version && !document.isClosed) markChecked(document.uri, problems);
  };
  const soon = (document: vscode.TextDocument): void => {
    if (!isScenario(document)) return;
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    const work = (): void => {
      waiting.delete(key);
      check(document).catch((error: unknown) =>
        extension.log.warn(error instanceof Error ? error.message : String(error)),
      );
    };
    waiting.set(key, setTimeout(work, quiet));
  };
  const all = (): void => vscode.workspace.textDocuments.forEach(soon);
  const { workspace } = vscode;
  // What was compiled or deployed decides too.
  const watcher = workspace.createFileSystemWatcher(
    "**/{.tolbooth/artifacts/manifest.json,deployments/local/*.json}",
  );
  all();
  return vscode.Disposable.from(
    startScenarioMarks(),
    workspace.onDidOpenTextDocument(soon),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !isScenario(document)) return;
      forgetPlayed(document.uri);
      soon(document);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (isScenario(document)) forgetScenario(document.uri);
    }),
    workspace.onDidGrantWorkspaceTrust(all),
    watcher,
    watcher.onDidChange(all),
    watcher.onDidCreate(all),
    watcher.onDidDelete(all),
    new vscode.Disposable(() => waiting.forEach((timer) => clearTimeout(timer))),
    vscode.languages.registerCodeLensProvider(
      { scheme: "file", pattern: scenarioFiles },
      { provideCodeLenses: (document) => (extension.isTrusted() ? lensesOf(document) : []) },
    ),
  );
}

/** Above the title, or above the first line where there is none. */
function lensesOf(document: vscode.TextDocument): vscode.CodeLens[] {
  const title = /^\s*"title"\s*:/m.exec(document.getText());
  const line = title ? document.positionAt(title.index + title[0].length).line : 0;
  const lens = (text: string, tooltip: string, where: object): vscode.CodeLens =>
    new vscode.CodeLens(document.lineAt(line).range, {
      title: text,
      tooltip,
      command: commands.runScenario,
      arguments: [{ file: document.uri.fsPath, ...where }],
    });
  return [
    lens(
      vscode.l10n.t("Run Scenario"),
      vscode.l10n.t("Play it on a chain of its own, which is gone afterwards"),
      {},
    ),
    lens(
      vscode.l10n.t("Run on the Local Network"),
      vscode.l10n.t("Play it on the local network, with the contracts that stand there. What it does stays."),
      { network: "local" },
    ),
  ];
}
