import * as vscode from "vscode";
import type { TolboothError } from "@tolbooth/sdk";

/** What is wrong in a project's configuration files, shown where it stands. */
export class ConfigurationProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection("tolbooth configuration");

  /** Whether the error names a file that it could be shown in. */
  async show(error: TolboothError): Promise<boolean> {
    const { file, offset, line } = error.details;
    if (typeof file !== "string") return false;
    const uri = vscode.Uri.file(file);
    const range = await rangeIn(uri, offset, line);
    const diagnostic = new vscode.Diagnostic(
      range,
      `${error.message}\n${error.next}`,
      vscode.DiagnosticSeverity.Error,
    );
    diagnostic.source = "tolbooth";
    diagnostic.code = error.code;
    this.collection.set(uri, [diagnostic]);
    return true;
  }

  /** The file changed: what was wrong may be right now. */
  clear(uri: vscode.Uri): void {
    this.collection.delete(uri);
  }

  dispose(): void {
    this.collection.dispose();
  }
}

/** The word at an offset (UTF-16), the whole of a line (1-based), or the first line. */
async function rangeIn(uri: vscode.Uri, offset: unknown, line: unknown): Promise<vscode.Range> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    if (typeof offset === "number") {
      const position = document.positionAt(offset);
      return document.getWordRangeAtPosition(position) ?? document.lineAt(position.line).range;
    }
    const index = typeof line === "number" ? Math.min(Math.max(line - 1, 0), document.lineCount - 1) : 0;
    return document.lineAt(index).range;
  } catch {
    return new vscode.Range(0, 0, 0, 0);
  }
}
