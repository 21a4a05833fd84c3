import * as vscode from "vscode";
import type { ScenarioProblem } from "@tolbooth/sdk";

/** What is marked in scenario files: what a check found, and what the last run found. */
let collection: vscode.DiagnosticCollection | undefined;
const checked = new Map<string, vscode.Diagnostic[]>();
const played = new Map<string, vscode.Diagnostic[]>();

/** Makes the collection; who disposes of what is given back ends it. */
export function startScenarioMarks(): vscode.Disposable {
  collection = vscode.languages.createDiagnosticCollection("tolbooth scenario");
  return new vscode.Disposable(() => {
    collection?.dispose();
    collection = undefined;
    checked.clear();
    played.clear();
  });
}

/** Marks what a check of the text found. */
export function markChecked(uri: vscode.Uri, problems: readonly ScenarioProblem[]): void {
  checked.set(
    uri.toString(),
    problems.map((one) => mark(one, "SCENARIO_INVALID")),
  );
  show(uri);
}

/** Marks what was not as expected in the last run. None: everything was. */
export function markPlayed(uri: vscode.Uri, problems: readonly ScenarioProblem[]): void {
  played.set(
    uri.toString(),
    problems.map((one) => mark(one, "SCENARIO_NOT_AS_EXPECTED")),
  );
  show(uri);
}

/** The text changed: what a run said of it may not hold any more. */
export function forgetPlayed(uri: vscode.Uri): void {
  if (played.delete(uri.toString())) show(uri);
}

/** The file is closed or gone. */
export function forgetScenario(uri: vscode.Uri): void {
  checked.delete(uri.toString());
  played.delete(uri.toString());
  show(uri);
}

function show(uri: vscode.Uri): void {
  const key = uri.toString();
  collection?.set(uri, [...(checked.get(key) ?? []), ...(played.get(key) ?? [])]);
}

function mark(
  { line, column, endLine, endColumn, message }: ScenarioProblem,
  code: string,
): vscode.Diagnostic {
  // A whole step is many lines; its first says enough.
  const end = endLine === line ? new vscode.Position(line - 1, endColumn - 1) : undefined;
  const start = new vscode.Position(line - 1, column - 1);
  const range = new vscode.Range(start, end ?? new vscode.Position(line - 1, Number.MAX_SAFE_INTEGER));
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
  diagnostic.source = "tolbooth";
  diagnostic.code = code;
  return diagnostic;
}
