import * as vscode from "vscode";
import type { Formatter } from "@tolbooth/sdk/node";
import { isTolboothError } from "../commands/showFailure.js";
import type { ExtensionHost } from "../host.js";
import { compilerPathOf } from "./documents.js";
import { solidityDocuments, toRange } from "./languageQuestions.js";

/**
 * Formatting as the project has configured it. Prettier runs in a worker that starts with the first text: it may be the
 * project's own, so only in a trusted workspace.
 */
export function registerFormatting(extension: ExtensionHost): vscode.Disposable {
  let formatter: Promise<Formatter> | undefined;
  const start = async (): Promise<Formatter> => {
    const { createFormatter } = await import("@tolbooth/sdk/node");
    const folder = vscode.Uri.joinPath(extension.context.extensionUri, "extension", "dist");
    return createFormatter({ workerFile: vscode.Uri.joinPath(folder, "format-worker.mjs").fsPath });
  };

  const format = async (
    document: vscode.TextDocument,
    options: vscode.FormattingOptions,
    token: vscode.CancellationToken,
    lines?: { first: number; last: number },
  ): Promise<vscode.TextEdit[] | undefined> => {
    const path = compilerPathOf(document);
    if (path === undefined || !extension.isTrusted()) return undefined;
    const { projects } = await extension.services(vscode.l10n.t("format a Solidity file"));
    const controller = new AbortController();
    const subscription = token.onCancellationRequested(() => controller.abort());
    try {
      const project = await projects.of(document.isUntitled ? vscode.Uri.file(path) : document.uri);
      formatter ??= start();
      const result = await (
        await formatter
      ).format(
        {
          path,
          text: document.getText(),
          projectRoot: project.root,
          editor: { tabSize: options.tabSize, insertSpaces: options.insertSpaces },
          useProjectTools: true,
          ...(lines && { lines }),
        },
        controller.signal,
      );
      if (result.kind === "ignored") {
        tell(
          vscode.l10n.t("Not formatted: {0} names this file.", vscode.workspace.asRelativePath(result.by)),
        );
        return [];
      }
      return result.edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText));
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      showRefusal(extension, error);
      return undefined;
    } finally {
      subscription.dispose();
    }
  };

  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(solidityDocuments, {
      provideDocumentFormattingEdits: (document, options, token) => format(document, options, token),
    }),
    vscode.languages.registerDocumentRangeFormattingEditProvider(solidityDocuments, {
      provideDocumentRangeFormattingEdits(document, range, options, token) {
        // A selection that ends at a line's start does not mean that line.
        const last = range.end.character === 0 && !range.isEmpty ? range.end.line - 1 : range.end.line;
        return format(document, options, token, { first: range.start.line, last });
      },
    }),
    { dispose: () => void formatter?.then((started) => started.dispose()) },
  );
}

/**
 * Why a text was left alone. While it has errors this is nothing to interrupt anybody for: the error is marked, and files
 * are also formatted whenever they are saved.
 */
function showRefusal(extension: ExtensionHost, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  extension.log.warn(message);
  if (isTolboothError(error) && error.code === "FORMAT_SYNTAX_ERROR") tell(message);
  else void vscode.window.showWarningMessage(isTolboothError(error) ? `${message} ${error.next}` : message);
}

/** In the status bar. */
function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 8_000);
}
