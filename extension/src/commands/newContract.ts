import * as path from "node:path";
import * as vscode from "vscode";
import {
  patternCatalogue,
  patternDescription,
  readAuditRecord,
  recipeOf,
  renderPattern,
  summariseAudit,
  TolboothError,
  type FileSystem,
  type Project,
  type SourceOptions,
} from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { askRules } from "./askRules.js";
import { projectFor } from "./projectFor.js";
import { isTolboothError } from "./showFailure.js";

/** What the command may be given, by a tree, a key binding or a test; what is missing is asked for. */
interface NewContractTarget {
  readonly projectRoot?: string;
  readonly pattern?: string;
  /** With these nothing is asked about the contract. */
  readonly options?: SourceOptions;
}

/** Makes a contract of the project's own from a pattern: asks which and with which rules, writes it and opens it. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const target = targetOf(given);
  const project = await projectFor(extension, given, vscode.l10n.t("A new contract in which project?"));
  if (!project) return undefined;
  const { host } = await extension.services(vscode.l10n.t("make a contract"));
  const pattern = target.pattern ?? (await pickPattern(extension, host.files));
  if (pattern === undefined) return undefined;
  patternDescription(pattern);
  const options = target.options ?? (await askOptions(project, pattern));
  if (!options) return undefined;

  const rendered = renderPattern(pattern, options);
  const file = path.join(await sourceFolder(host.files, project), rendered.fileName);
  if (await host.files.stat(file)) throw new TolboothError("FILE_EXISTS", { file });
  await host.files.writeFileAtomic(file, rendered.source);
  await vscode.window.showTextDocument(vscode.Uri.file(file));
  void vscode.window.showInformationMessage(
    vscode.l10n.t("{0} is made. Its constructor takes: {1}", rendered.fileName, takes(rendered)),
  );
  return file;
}

function targetOf(given: unknown): NewContractTarget {
  const isTarget = typeof given === "object" && given !== null && !(given instanceof vscode.Uri);
  return isTarget ? (given as NewContractTarget) : {};
}

function takes({ constructorArguments }: { readonly constructorArguments: readonly string[] }): string {
  return constructorArguments.length === 0 ? vscode.l10n.t("nothing.") : constructorArguments.join(" ");
}

/** The first folder of the project's own sources. */
async function sourceFolder(files: FileSystem, project: Project): Promise<string> {
  for (const place of project.sourceRoots) if ((await files.stat(place))?.kind === "directory") return place;
  return project.root;
}

/** The patterns by family, each with what it is for and what was checked. */
async function pickPattern(extension: ExtensionHost, files: FileSystem): Promise<string | undefined> {
  const families = {
    governance: vscode.l10n.t("Governance"),
    "data-sharing": vscode.l10n.t("Data sharing"),
    border: vscode.l10n.t("Border"),
  };
  const audits = vscode.Uri.joinPath(
    extension.context.extensionUri,
    ...["extension", "dist", "library", "@tolbooth", "sdk"],
  ).fsPath;
  const items: vscode.QuickPickItem[] = [];
  for (const [family, label] of Object.entries(families)) {
    items.push({ label, kind: vscode.QuickPickItemKind.Separator });
    for (const { name, purpose } of patternCatalogue.filter((one) => one.family === family))
      items.push({ label: name, description: purpose, detail: await checked(files, audits, name) });
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("New Contract from a Pattern"),
    placeHolder: vscode.l10n.t("Which pattern?"),
    matchOnDescription: true,
  });
  return picked?.label;
}

async function checked(files: FileSystem, audits: string, pattern: string): Promise<string> {
  const record = await readAuditRecord(files, audits, pattern);
  if (!record) return vscode.l10n.t("There is no audit record of it in this extension.");
  const { tests, mutants, independentReviews } = summariseAudit(record);
  return independentReviews === 0
    ? vscode.l10n.t(
        "{0} tests, {1} small changes noticed; no independent review yet",
        String(tests),
        String(mutants.killed),
      )
    : vscode.l10n.t(
        "{0} tests, {1} small changes noticed; {2} independent reviews",
        String(tests),
        String(mutants.killed),
        String(independentReviews),
      );
}

async function askOptions(project: Project, pattern: string): Promise<SourceOptions | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t("New Contract from a Pattern"),
    prompt: vscode.l10n.t("The contract's name. It begins with a capital letter."),
    value: `Own${pattern}`,
    validateInput: (text) => problemOf(pattern, { name: text.trim() }),
  });
  if (name === undefined) return undefined;
  const { options } = recipeOf(pattern);
  const asked = await askRules(options, project.agencies);
  return asked && { name: name.trim(), ...asked };
}

/** What the sdk would say against these options, for people. */
function problemOf(pattern: string, options: SourceOptions): string | undefined {
  try {
    renderPattern(pattern, options);
    return undefined;
  } catch (error) {
    if (isTolboothError(error)) return error.message;
    throw error;
  }
}
