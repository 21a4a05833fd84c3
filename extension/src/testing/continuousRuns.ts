import * as vscode from "vscode";
import type { Explorer } from "./explorer.js";
import type { TestRunner } from "./runs.js";

/** Runs tests again when a file is saved that can change what becomes of them. */
export function registerContinuousRuns(
  explorer: Explorer,
  runner: TestRunner,
): vscode.Disposable & { follow(request: vscode.TestRunRequest, token: vscode.CancellationToken): void } {
  const following = new Set<Followed>();
  const saved = vscode.workspace.onDidSaveTextDocument(({ uri }) => {
    if (uri.scheme === "file") for (const one of following) one.saved(uri.fsPath);
  });
  return {
    follow(request, token) {
      const followed = new Followed(explorer, runner, request, token);
      following.add(followed);
      token.onCancellationRequested(() => following.delete(followed));
    },
    dispose() {
      saved.dispose();
      following.clear();
    },
  };
}

/** A request that goes on until somebody ends it. One run at a time; what is saved meanwhile comes next. */
class Followed {
  private readonly files = new Set<string>();
  private running = false;

  constructor(
    private readonly explorer: Explorer,
    private readonly runner: TestRunner,
    private readonly request: vscode.TestRunRequest,
    private readonly token: vscode.CancellationToken,
  ) {}

  saved(file: string): void {
    this.files.add(file);
    if (!this.running) void this.go();
  }

  private async go(): Promise<void> {
    this.running = true;
    try {
      while (this.files.size > 0 && !this.token.isCancellationRequested) {
        await this.explorer.settled();
        const include = this.affected([...this.files]);
        this.files.clear();
        const { exclude, profile } = this.request;
        if (include.length > 0)
          await this.runner.run(new vscode.TestRunRequest(include, exclude, profile, true), this.token);
      }
    } finally {
      this.running = false;
    }
  }

  /** Of what is followed, the part that the saved files can change. */
  private affected(files: readonly string[]): vscode.TestItem[] {
    const { tree } = this.explorer;
    const changed = new Set<vscode.TestItem>();
    for (const tests of tree.projects())
      for (const file of files)
        for (const { id } of tests.affectedBy(file)) {
          const item = tree.itemOf(tests.project, id);
          if (item) changed.add(item);
        }
    const { include } = this.request;
    if (!include) return [...changed];
    const isBelow = (item: vscode.TestItem | undefined, set: ReadonlySet<vscode.TestItem>): boolean =>
      item !== undefined && (set.has(item) || isBelow(item.parent, set));
    const asked = new Set(include);
    // A changed file inside what is followed, and what is followed inside a changed file.
    return [
      ...[...changed].filter((item) => isBelow(item, asked)),
      ...include.filter((item) => isBelow(item.parent, changed)),
    ];
  }
}
