import * as vscode from "vscode";
import { solidityLanguage } from "../ids.js";
import type { ExtensionHost } from "../host.js";
import { compilerPathOf } from "./documents.js";

/** "Deploy" over each contract that can be deployed. */
export function registerDeployLens(extension: ExtensionHost): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const fire = (): void => changed.fire();
  const subscriptions: vscode.Disposable[] = [
    changed,
    vscode.workspace.onDidGrantWorkspaceTrust(fire),
    extension.settings.onDidChange(fire),
    extension.onDidStartServices(({ projects }) => void subscriptions.push(projects.onDidChange(fire))),
    vscode.languages.registerCodeLensProvider(
      { language: solidityLanguage, scheme: "file" },
      {
        onDidChangeCodeLenses: changed.event,
        async provideCodeLenses(document, token) {
          const file = compilerPathOf(document);
          if (file === undefined || !extension.isTrusted()) return [];
          if (!extension.settings.codeLensDeploy(document.uri)) return [];
          const { lensesOf } = await import("./deployLenses.js");
          return lensesOf(extension, document, file, token);
        },
      },
    ),
  ];
  return new vscode.Disposable(() => vscode.Disposable.from(...subscriptions).dispose());
}
