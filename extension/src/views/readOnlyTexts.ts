import * as vscode from "vscode";

/** The scheme of texts that Tolbooth made and that lie in no file. */
const scheme = "tolbooth-text";

/** Texts by the URI under which an editor shows them. */
const texts = new Map<string, string>();
const changed = new vscode.EventEmitter<vscode.Uri>();

/** A text to be shown: `path` names it in the editor's tab, and its end the language. */
export interface ReadOnlyText {
  readonly path: string;
  readonly text: string;
}

/** Lets editors show texts that are made for a moment. They are never dirty and nobody is asked to save them. */
export function registerReadOnlyTexts(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) =>
      texts.get(uri.toString()) ??
      vscode.l10n.t("This was made before the window was reloaded. Close it and ask for it again."),
  });
}

/** Shows a text in an editor. The same path again shows the new text in the same editor. */
export async function showReadOnlyText(shown: ReadOnlyText): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(uriOf(shown), { preview: true });
}

/** Shows two texts in a diff editor. */
export async function showReadOnlyDifference(
  before: ReadOnlyText,
  after: ReadOnlyText,
  title: string,
): Promise<void> {
  await vscode.commands.executeCommand("vscode.diff", uriOf(before), uriOf(after), title);
}

function uriOf({ path, text }: ReadOnlyText): vscode.Uri {
  const uri = vscode.Uri.from({ scheme, path: `/${path}` });
  const key = uri.toString();
  const isOther = texts.get(key) !== text;
  texts.set(key, text);
  if (isOther) changed.fire(uri);
  return uri;
}
