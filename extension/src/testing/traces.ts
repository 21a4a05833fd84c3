import * as vscode from "vscode";
import { failureText, type TestFailure, type TestPlace } from "@tolbooth/sdk";

const scheme = "tolbooth-trace";

/** What the tests that failed last left, as texts that can be read and searched like a file. */
export class Traces implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor() {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  /** Keeps what a failed test left; of one that passes, nothing. */
  keep(item: vscode.TestItem, failure: TestFailure | undefined): void {
    const uri = uriOf(item);
    if (failure) this.texts.set(uri.toString(), textOf(failure));
    else this.texts.delete(uri.toString());
    this.changed.fire(uri);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? vscode.l10n.t("This test did not fail when it last ran.");
  }

  /** Opens a test's trace beside the editor. */
  async open(item: vscode.TestItem): Promise<vscode.Uri> {
    const uri = uriOf(item);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: true, viewColumn: vscode.ViewColumn.Beside });
    return uri;
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
    this.texts.clear();
  }
}

/** Reason, the calls that had not returned with their places, and the trace. */
function textOf(failure: TestFailure): string {
  const placeText = ({ path, range }: TestPlace): string =>
    `${vscode.workspace.asRelativePath(path)}:${range.start.line + 1}:${range.start.character + 1}`;
  const frames = failure.frames.map(
    ({ name, place }) => `  at ${name}${place ? ` (${placeText(place)})` : ""}`,
  );
  const place = failure.place && frames.length === 0 ? [`  at ${placeText(failure.place)}`] : [];
  const trace = failure.trace === undefined ? [] : ["", failure.trace];
  return `${[failureText(failure), ...place, ...frames, ...trace].join("\n")}\n`;
}

/** The name is what the editor's tab shows; the test's id tells two of one name apart. */
function uriOf(item: vscode.TestItem): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${item.label}.txt`, query: item.id });
}
