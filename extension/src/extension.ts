import type * as vscode from "vscode";

/** A table of contents, no more: what is started stands in host.ts. */
export function activate(_context: vscode.ExtensionContext): void {}

export function deactivate(): void {}
