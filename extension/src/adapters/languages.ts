import * as vscode from "vscode";
import {
  TolboothError,
  type LanguageAnswer,
  type LanguageParameters,
  type LanguageRequest,
} from "@tolbooth/sdk";
import { createLanguageService } from "@tolbooth/sdk/node";
import type { ExtensionHost, Services } from "../host.js";
import { languagePathOf } from "../language/documents.js";
import { bundledLibrariesOf } from "./projects.js";

/** Answers about Solidity documents, from a thread of their own. */
export interface LanguageClient {
  /** Asks about the documents as they are in the editor now. `undefined` when it was cancelled meanwhile. */
  ask<Request extends LanguageRequest>(
    request: Request,
    parameters: LanguageParameters<Request>,
    token: vscode.CancellationToken,
  ): Promise<LanguageAnswer<Request> | undefined>;
  dispose(): void;
}

/** Starts the language service and keeps it up with documents, files and folders. Only for a trusted workspace. */
export function createLanguageClient(extension: ExtensionHost, { projects }: Services): LanguageClient {
  const { workspace } = vscode;
  const service = createLanguageService({
    workerFile: vscode.Uri.joinPath(
      extension.context.extensionUri,
      "extension",
      "dist",
      "language-worker.mjs",
    ).fsPath,
    roots: rootFolders(),
    bundledLibraries: bundledLibrariesOf(extension.context),
    environment: process.env,
  });
  // Texts are sent when somebody asks: between two questions only the last one matters.
  const changed = new Map<string, vscode.TextDocument | undefined>();
  let filesChanged = false;
  const note = (document: vscode.TextDocument, open: boolean): void => {
    const path = languagePathOf(document);
    if (path !== undefined) changed.set(path, open ? document : undefined);
  };
  for (const document of workspace.textDocuments) note(document, true);
  const send = (): void => {
    for (const [path, document] of changed) service.setDocument(path, document?.getText());
    changed.clear();
    if (filesChanged) service.filesChanged();
    filesChanged = false;
  };
  const noteFiles = (): void => void (filesChanged = true);
  const watcher = workspace.createFileSystemWatcher("**/*.sol");
  const subscriptions = [
    workspace.onDidOpenTextDocument((document) => note(document, true)),
    workspace.onDidChangeTextDocument(({ document }) => note(document, true)),
    workspace.onDidCloseTextDocument((document) => note(document, false)),
    workspace.onDidChangeWorkspaceFolders(() => service.setRoots(rootFolders())),
    watcher,
    watcher.onDidCreate(noteFiles),
    watcher.onDidChange(noteFiles),
    watcher.onDidDelete(noteFiles),
    projects.onDidChange(noteFiles),
  ];

  return {
    async ask(request, parameters, token) {
      const controller = new AbortController();
      const onCancel = token.onCancellationRequested(() => controller.abort());
      if (token.isCancellationRequested) return undefined;
      send();
      try {
        const answer: unknown = await service.ask(request, parameters, { signal: controller.signal });
        return answer as LanguageAnswer<typeof request>;
      } catch (error) {
        if (error instanceof TolboothError && error.code === "OPERATION_CANCELLED") return undefined;
        throw error;
      } finally {
        onCancel.dispose();
      }
    },
    dispose() {
      for (const one of subscriptions) one.dispose();
      void service.dispose();
    },
  };
}

function rootFolders(): string[] {
  return (vscode.workspace.workspaceFolders ?? [])
    .filter((one) => one.uri.scheme === "file")
    .map((one) => one.uri.fsPath);
}
