import * as vscode from "vscode";

/** The smallest edit that gives a text. */
export function difference(document: vscode.TextDocument, text: string): vscode.TextEdit {
  const old = document.getText();
  let start = 0;
  while (start < Math.min(old.length, text.length) && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, text.length) - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(old.length - end));
  return vscode.TextEdit.replace(range, text.slice(start, text.length - end));
}
