import * as vscode from "vscode";
import { BUNDLED_SOLC_VERSION, rangeOfPragma, type InstalledCompiler, type Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { installCompiler } from "./installCompiler.js";
import { projectFor } from "./projectFor.js";

interface CompilerItem extends vscode.QuickPickItem {
  readonly compiler?: InstalledCompiler;
  readonly installs?: true;
}

/** What another command, or a test, may ask for instead of being shown the list. */
interface Request {
  readonly install?: string;
  readonly remove?: string;
}

/**
 * Shows the versions of solc that this project can use; installs and removes. Called with `{ install }` or `{ remove }`
 * it does that at once. Gives the versions that there are then.
 */
export async function run(extension: ExtensionHost, place?: unknown): Promise<readonly string[] | undefined> {
  const question = vscode.l10n.t("Compilers for which project?");
  const project = await projectFor(extension, place, question);
  if (!project) return undefined;
  const { compilers } = await extension.services(question);
  const request = requestOf(place);
  if (request.install !== undefined) await installCompiler(extension, project, request.install);
  else if (request.remove !== undefined) await compilers.shelf.remove(request.remove);
  else await show(extension, project);
  const installed = await compilers.shelf.installed(project);
  return [BUNDLED_SOLC_VERSION, ...installed.map(({ version }) => version)];
}

function requestOf(place: unknown): Request {
  if (typeof place !== "object" || place === null) return {};
  const { install, remove } = place as Record<string, unknown>;
  return {
    ...(typeof install === "string" ? { install } : {}),
    ...(typeof remove === "string" ? { remove } : {}),
  };
}

async function show(extension: ExtensionHost, project: Project): Promise<void> {
  const { compilers } = await extension.services(vscode.l10n.t("list the Solidity compilers"));
  const installed = await compilers.shelf.installed(project);
  const items: CompilerItem[] = [
    { label: `solc ${BUNDLED_SOLC_VERSION}`, description: vscode.l10n.t("comes with Tolbooth") },
    ...installed.map((compiler) => ({
      label: `solc ${compiler.version}`,
      description:
        compiler.origin === "project"
          ? vscode.l10n.t("package of this project")
          : vscode.l10n.t("downloaded"),
      detail: compiler.soljsonFile,
      compiler,
    })),
    { label: "", kind: vscode.QuickPickItemKind.Separator },
    { label: `$(cloud-download) ${vscode.l10n.t("Install a Version…")}`, installs: true },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Solidity compilers"),
    placeHolder: vscode.l10n.t("Choose one to remove it or to see where it is, or install another"),
    matchOnDetail: true,
  });
  if (picked?.installs) await install(extension, project);
  else if (picked?.compiler) await actOn(extension, picked.compiler);
}

async function install(extension: ExtensionHost, project: Project): Promise<void> {
  const { compilers } = await extension.services(vscode.l10n.t("download a Solidity compiler"));
  const registry = await compilers.shelf.registryOf(project);
  const wanted = await vscode.window.showInputBox({
    title: vscode.l10n.t("Install a Solidity compiler"),
    prompt: vscode.l10n.t(
      "A version such as 0.8.19, or a range such as ^0.7.0. It comes from {0}.",
      registry,
    ),
    validateInput: (text) =>
      rangeOfPragma(text) === undefined
        ? vscode.l10n.t("Write a version such as 0.8.19, or a range such as ^0.7.0.")
        : undefined,
  });
  if (wanted === undefined) return;
  const version = await installCompiler(extension, project, rangeOfPragma(wanted) ?? wanted);
  void vscode.window.showInformationMessage(vscode.l10n.t("solc {0} is installed.", version));
}

async function actOn(extension: ExtensionHost, compiler: InstalledCompiler): Promise<void> {
  const remove = vscode.l10n.t("Remove");
  const reveal = vscode.l10n.t("Show in File Manager");
  const actions = compiler.origin === "cache" ? [remove, reveal] : [reveal];
  const action = await vscode.window.showQuickPick(actions, { title: `solc ${compiler.version}` });
  if (action === reveal) {
    await vscode.commands.executeCommand("revealFileInOS", vscode.Uri.file(compiler.soljsonFile));
  } else if (action === remove) {
    const { compilers } = await extension.services(vscode.l10n.t("remove a Solidity compiler"));
    await compilers.shelf.remove(compiler.version);
    void vscode.window.showInformationMessage(vscode.l10n.t("solc {0} was removed.", compiler.version));
  }
}
