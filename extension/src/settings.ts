import * as vscode from "vscode";
import { settingIds, type SettingId } from "./ids.js";

/** The settings, read afresh each time. `scope` is the file or folder that they are asked for. */
export interface Settings {
  /** Check while typing, and not on save only. */
  diagnosticsOnType(scope?: vscode.Uri): boolean;
  /** Milliseconds of quiet before a check starts. */
  diagnosticsDelay(scope?: vscode.Uri): number;
  /** Show warnings in imported libraries too. */
  diagnosticsIncludeLibraries(scope?: vscode.Uri): boolean;
  /** Look for personal data in contracts. */
  lintPersonalData(scope?: vscode.Uri): boolean;
  /** Mark what was changed of the patterns. */
  lintPatternDrift(scope?: vscode.Uri): boolean;
  /** Show over contracts whether they are as the patterns were audited. */
  codeLensPatterns(scope?: vscode.Uri): boolean;
  /** Show "Deploy" over contracts. */
  codeLensDeploy(scope?: vscode.Uri): boolean;
  /** Show how often contracts, functions, events, errors and modifiers are used. */
  codeLensReferences(scope?: vscode.Uri): boolean;
  /** Show selectors of external functions and errors, and topics of events. */
  codeLensSelectors(scope?: vscode.Uri): boolean;
  /** Show what the last transaction to a function cost. */
  codeLensGas(scope?: vscode.Uri): boolean;
  /** Show names of parameters at arguments: at all, at literals, or nowhere. */
  inlayHintsParameterNames(scope?: vscode.Uri): "all" | "literals" | "none";
  /** Show where state variables lie in storage. */
  inlayHintsStorage(scope?: vscode.Uri): boolean;
  /** Whether a compiler that a file asks for and that is not here is downloaded. The user's answer, never a workspace's. */
  compilersDownload(): "ask" | "always" | "never";
  /** The user answered "always" when asked, and is not asked again in any workspace. */
  alwaysDownloadCompilers(): Thenable<void>;
  /** Port of the local network. `undefined`: any free one. */
  networkPort(scope?: vscode.Uri): number | undefined;
  /** Stop the local networks that this window started when it closes. */
  networkStopOnClose(): boolean;
  /** Whether anything may be sent to networks that are not on this machine. Whoever says no, user or workspace, is heard. */
  networksAllowRemoteSends(): boolean;
  /** Something under `tolbooth.` changed. */
  readonly onDidChange: vscode.Event<vscode.ConfigurationChangeEvent>;
}

/** The only reader of configuration. A value of the wrong type or out of range counts as not set. */
export function createSettings(subscriptions: vscode.Disposable[]): Settings {
  const changed = new vscode.EventEmitter<vscode.ConfigurationChangeEvent>();
  subscriptions.push(
    changed,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("tolbooth")) changed.fire(event);
    }),
  );
  return {
    diagnosticsOnType: (scope) => readBoolean(settingIds.diagnosticsOnType, true, scope),
    diagnosticsDelay: (scope) => readNumber(settingIds.diagnosticsDelay, 25, 0, 10_000, scope),
    diagnosticsIncludeLibraries: (scope) => readBoolean(settingIds.diagnosticsIncludeLibraries, false, scope),
    lintPersonalData: (scope) => readBoolean(settingIds.lintPersonalData, true, scope),
    lintPatternDrift: (scope) => readBoolean(settingIds.lintPatternDrift, true, scope),
    codeLensPatterns: (scope) => readBoolean(settingIds.codeLensPatterns, true, scope),
    codeLensDeploy: (scope) => readBoolean(settingIds.codeLensDeploy, true, scope),
    codeLensReferences: (scope) => readBoolean(settingIds.codeLensReferences, true, scope),
    codeLensSelectors: (scope) => readBoolean(settingIds.codeLensSelectors, true, scope),
    codeLensGas: (scope) => readBoolean(settingIds.codeLensGas, true, scope),
    inlayHintsParameterNames: (scope) => {
      const value = read(settingIds.inlayHintsParameterNames, scope);
      return value === "all" || value === "literals" ? value : "none";
    },
    inlayHintsStorage: (scope) => readBoolean(settingIds.inlayHintsStorage, false, scope),
    compilersDownload: () => {
      const value = read(settingIds.compilersDownload);
      return value === "always" || value === "never" ? value : "ask";
    },
    alwaysDownloadCompilers: () =>
      vscode.workspace
        .getConfiguration()
        .update(settingIds.compilersDownload, "always", vscode.ConfigurationTarget.Global),
    networkPort: (scope) => readNumber(settingIds.networkPort, 0, 0, 65_535, scope) || undefined,
    networkStopOnClose: () => readBoolean(settingIds.networkStopOnClose, true),
    networksAllowRemoteSends: () => {
      const said = vscode.workspace.getConfiguration().inspect(settingIds.networksAllowRemoteSends);
      return ![said?.globalValue, said?.workspaceValue, said?.workspaceFolderValue].includes(false);
    },
    onDidChange: changed.event,
  };
}

function readBoolean(id: SettingId, fallback: boolean, scope?: vscode.Uri): boolean {
  const value = read(id, scope);
  return typeof value === "boolean" ? value : fallback;
}

function readNumber(
  id: SettingId,
  fallback: number,
  least: number,
  most: number,
  scope?: vscode.Uri,
): number {
  const value = read(id, scope);
  return typeof value === "number" && value >= least && value <= most ? value : fallback;
}

function read(id: SettingId, scope?: vscode.Uri): unknown {
  return vscode.workspace.getConfiguration(undefined, scope ?? null).get<unknown>(id);
}
