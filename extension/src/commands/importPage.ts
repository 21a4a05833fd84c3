import * as path from "node:path";
import * as vscode from "vscode";
import { describeImport, type ImportExplanation } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";

const scheme = "tolbooth-import";

/** A piece of a line that leads somewhere. */
interface PageLink {
  readonly range: vscode.Range;
  readonly target: vscode.Uri;
}

interface Page {
  readonly text: string;
  readonly links: readonly PageLink[];
}

let pages: ImportPages | undefined;

/** Opens an explanation beside the editor, as a text that can be read, searched and followed with the keyboard. */
export async function showImport(extension: ExtensionHost, explanation: ImportExplanation): Promise<void> {
  pages ??= extension.own(new ImportPages());
  await pages.open(explanation);
}

/** The explanations that were asked for, as read-only documents with links. */
class ImportPages
  implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable
{
  private readonly pages = new Map<string, Page>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registrations = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, this),
    vscode.languages.registerDocumentLinkProvider({ scheme }, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.pages.delete(uri.toString())),
    this.changed,
  );

  async open(explanation: ImportExplanation): Promise<void> {
    const name = path.basename(explanation.importer.path, ".sol");
    // The name is what the editor's tab shows; the query tells two imports of one name apart.
    const uri = vscode.Uri.from({
      scheme,
      path: `/${vscode.l10n.t("Import of {0}", name)}.txt`,
      query: `${explanation.importer.path}#${explanation.importPath}`,
    });
    this.pages.set(uri.toString(), pageOf(explanation));
    this.changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: true, viewColumn: vscode.ViewColumn.Beside });
  }

  provideTextDocumentContent(uri: vscode.Uri): string | undefined {
    return this.pages.get(uri.toString())?.text;
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const links = this.pages.get(document.uri.toString())?.links ?? [];
    return links.map(({ range, target }) => new vscode.DocumentLink(range, target));
  }

  dispose(): void {
    this.registrations.dispose();
    this.pages.clear();
    pages = undefined;
  }
}

/** One thing to a line, the answer first. */
function pageOf(explanation: ImportExplanation): Page {
  const lines: string[] = [];
  const links: PageLink[] = [];
  const add = (text = ""): void => void lines.push(text);
  /** A line with a path in it. An absolute one becomes a link; the origin of a remapping may be a variable's name. */
  const addPlace = (textWith: (shown: string) => string, file: string, line?: number): void => {
    const shown = line === undefined ? file : `${file}:${line}`;
    const text = textWith(shown);
    const start = text.indexOf(shown);
    if (path.isAbsolute(file) && start >= 0) {
      const range = new vscode.Range(lines.length, start, lines.length, start + shown.length);
      const fragment = line === undefined ? "" : `L${line}`;
      links.push({ range, target: vscode.Uri.file(file).with({ fragment }) });
    }
    add(text);
  };
  const { importPath, importer, target } = explanation;
  const words = describeImport(explanation);
  add(vscode.l10n.t('Import of "{0}"', importPath));
  addPlace((shown) => vscode.l10n.t("in {0}", shown), importer.path);
  add();
  add(`${words.summary}.`);
  if (target) {
    addPlace((shown) => vscode.l10n.t("File: {0}", shown), target.path);
    add(vscode.l10n.t("Name for the compiler: {0}", target.unit));
  }
  for (const { text, file, line } of words.notes) {
    add();
    add(text);
    if (file !== undefined) addPlace((shown) => shown, file, line);
  }
  add();
  add(
    words.attempts.length === 0
      ? vscode.l10n.t("No path was tried.")
      : vscode.l10n.t("Paths tried, in order:"),
  );
  for (const [index, { path: place, rule, outcome }] of words.attempts.entries())
    addPlace((shown) => `${index + 1}. ${shown}  (${rule}: ${outcome})`, place);
  return { text: `${lines.join("\n")}\n`, links };
}
