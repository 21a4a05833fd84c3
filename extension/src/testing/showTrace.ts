import type * as vscode from "vscode";
import type { Traces } from "./traces.js";

let kept: Traces | undefined;

/** The traces that the command shows. */
export function keepTraces(traces: Traces): vscode.Disposable {
  kept = traces;
  return {
    dispose: () => {
      if (kept === traces) kept = undefined;
    },
  };
}

/** Opens the trace of the test that a failure's menu was opened on. */
export async function showTrace(given: unknown): Promise<vscode.Uri | undefined> {
  const test = typeof given === "object" && given !== null && "test" in given ? given.test : given;
  if (!kept || !isTestItem(test)) return undefined;
  return kept.open(test);
}

function isTestItem(value: unknown): value is vscode.TestItem {
  return typeof value === "object" && value !== null && "id" in value && "label" in value;
}
