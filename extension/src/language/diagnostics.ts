import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { compilerPathOf, openDocuments } from "./documents.js";
import type { DiagnosticsEngine } from "./diagnosticsEngine.js";

/** What commands may ask of the running diagnostics. */
export interface Diagnostics {
  /** Checks a whole project; resolves when its findings are shown, or when the signal was given. */
  checkNow(project: Project, signal?: AbortSignal): Promise<void>;
}

let running: Diagnostics | undefined;

/** The diagnostics, once the extension has started. */
export function runningDiagnostics(): Diagnostics | undefined {
  return running;
}

/**
 * Findings of the compiler as diagnostics. Nothing is loaded before a Solidity document is open in a trusted workspace.
 */
export function registerDiagnostics(extension: ExtensionHost): vscode.Disposable {
  let engine: Promise<DiagnosticsEngine | undefined> | undefined;
  const start = (): Promise<DiagnosticsEngine | undefined> =>
    (engine ??= startEngine(extension).catch((error: unknown) => {
      extension.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return undefined;
    }));

  /** Hands an event on if there is anything to check; starts the engine at the first document. */
  const pass = (hand: (engine: DiagnosticsEngine) => void): void => {
    if (!vscode.workspace.isTrusted) return;
    if (!engine && openDocuments().size === 0) return;
    void start().then((started) => started && hand(started));
  };
  const about = (document: vscode.TextDocument, hand: (engine: DiagnosticsEngine) => void): void => {
    if (compilerPathOf(document) !== undefined) pass(hand);
  };
  running = {
    async checkNow(project, signal) {
      await (await start())?.checkNow(project, signal);
    },
  };

  const { workspace } = vscode;
  const watcher = workspace.createFileSystemWatcher("**/*.sol");
  const onDisk = (uri: vscode.Uri): void => pass((one) => one.fileChanged(uri));
  const subscriptions = [
    workspace.onDidOpenTextDocument((document) => about(document, (one) => one.documentOpened(document))),
    workspace.onDidCloseTextDocument((document) => about(document, (one) => one.documentClosed(document))),
    workspace.onDidSaveTextDocument((document) => about(document, (one) => one.fileChanged(document.uri))),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) about(document, (one) => one.textChanged(document));
    }),
    watcher,
    watcher.onDidCreate(onDisk),
    watcher.onDidChange(onDisk),
    watcher.onDidDelete(onDisk),
    extension.settings.onDidChange(() => pass((one) => one.rulesChanged())),
    workspace.onDidGrantWorkspaceTrust(() => pass(() => undefined)),
    { dispose: () => void engine?.then((started) => started?.dispose()) },
  ];
  pass(() => undefined);
  return vscode.Disposable.from(...subscriptions);
}

async function startEngine(extension: ExtensionHost): Promise<DiagnosticsEngine> {
  const { DiagnosticsEngine } = await import("./diagnosticsEngine.js");
  const services = await extension.services(vscode.l10n.t("check Solidity files"));
  return new DiagnosticsEngine(extension, services);
}
