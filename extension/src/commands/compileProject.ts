import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { projectFor } from "./projectFor.js";

/** Compiles a project and writes its artifacts. Returns the number of contracts that can be deployed. */
export async function run(extension: ExtensionHost, place?: unknown): Promise<unknown> {
  const { compilers, projects } = await extension.services(vscode.l10n.t("compile"));
  const project = await projectFor(extension, place, vscode.l10n.t("Compile which project?"));
  if (!project) return undefined;
  const { report } = await withProgress(
    vscode.l10n.t("Compiling {0}", projects.nameOf(project)),
    (operation) => compilers.build(project, operation),
  );
  const deployable = report.contracts.filter((contract) => contract.deployable && contract.own);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t("$(check) Compiled: {0} contracts can be deployed", deployable.length),
    5000,
  );
  return deployable.length;
}
