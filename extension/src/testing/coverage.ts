import * as vscode from "vscode";
import type { CoveredFile } from "@tolbooth/sdk";

/** What was covered, in VS Code's form: a mark for each line, branch and function of a file, once it is opened. */
export class Coverage {
  private readonly details = new WeakMap<vscode.FileCoverage, vscode.FileCoverageDetail[]>();

  add(run: vscode.TestRun, files: readonly CoveredFile[]): void {
    for (const file of files) {
      const details = detailsOf(file);
      const coverage = vscode.FileCoverage.fromDetails(vscode.Uri.file(file.path), details);
      this.details.set(coverage, details);
      run.addCoverage(coverage);
    }
  }

  of(coverage: vscode.FileCoverage): vscode.FileCoverageDetail[] {
    return this.details.get(coverage) ?? [];
  }
}

function detailsOf({ lines, functions }: CoveredFile): vscode.FileCoverageDetail[] {
  return [
    ...lines.map(({ line, hits, branches }) => {
      const place = new vscode.Position(line, 0);
      return new vscode.StatementCoverage(
        hits,
        place,
        branches.map(
          (branch, index) =>
            new vscode.BranchCoverage(branch.hits, place, vscode.l10n.t("way {0}", index + 1)),
        ),
      );
    }),
    ...functions.map(
      ({ name, line, hits }) => new vscode.DeclarationCoverage(name, hits, new vscode.Position(line, 0)),
    ),
  ];
}
