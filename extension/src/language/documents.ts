import * as path from "node:path";
import * as vscode from "vscode";
import { solidityLanguage } from "../ids.js";

/**
 * The path under which the compiler knows a document, or `undefined` for one that it never sees: another language, a
 * library's file, the old side of a comparison, a file on a system that Node cannot read. A text that was never saved
 * counts as a file of the first workspace folder, so that its imports work as they will once it is saved there.
 */
export function compilerPathOf(document: vscode.TextDocument): string | undefined {
  if (document.languageId !== solidityLanguage) return undefined;
  const { uri } = document;
  if (uri.scheme === "file") return uri.path.includes("/node_modules/") ? undefined : uri.fsPath;
  if (uri.scheme === "untitled") {
    const folder = vscode.workspace.workspaceFolders?.find((one) => one.uri.scheme === "file");
    return folder && path.join(folder.uri.fsPath, `${path.basename(uri.path).replace(/\.sol$/, "")}.sol`);
  }
  return undefined;
}

/**
 * The path under which language features know a document: as the compiler does, and a library's files as well, because
 * people read those too.
 */
export function languagePathOf(document: vscode.TextDocument): string | undefined {
  if (document.languageId !== solidityLanguage) return undefined;
  return document.uri.scheme === "file" ? document.uri.fsPath : compilerPathOf(document);
}

/** The path of a document of TypeScript that calls the SDK; `undefined` for every other. */
export function sdkCallerPathOf(document: vscode.TextDocument): string | undefined {
  const { languageId, uri } = document;
  if (languageId !== "typescript" || uri.scheme !== "file" || uri.path.includes("/node_modules/"))
    return undefined;
  if (/\.d\.[cm]?ts$/.test(uri.path)) return undefined;
  // The SDK's `callsSdk` says the same, and is not loaded with the extension.
  return /["']@tolbooth\/sdk(?:\/node)?["']/.test(document.getText()) ? uri.fsPath : undefined;
}

/** The Solidity documents that the compiler sees now, by their paths. */
export function openDocuments(): Map<string, vscode.TextDocument> {
  const documents = new Map<string, vscode.TextDocument>();
  for (const document of vscode.workspace.textDocuments) {
    const file = compilerPathOf(document);
    if (file !== undefined) documents.set(file, document);
  }
  return documents;
}

/** Texts that differ from the disk, for the compiler. A saved document is read from the disk, in its own encoding. */
export function unsavedTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [file, document] of openDocuments()) {
    if (document.isDirty || document.isUntitled) texts.set(file, document.getText());
  }
  return texts;
}

/** Where the findings of a path are shown: in its document, which may be one that was never saved. */
export function uriOf(file: string): vscode.Uri {
  return openDocuments().get(file)?.uri ?? vscode.Uri.file(file);
}
