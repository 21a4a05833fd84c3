import * as path from "node:path";
import * as vscode from "vscode";
import {
  draftAssessment,
  gatherAssessmentFacts,
  readAssessmentAnswers,
  writeAssessment,
  type AssessmentFacts,
  type Project,
  type WrittenAssessment,
} from "@tolbooth/sdk";
import { createLinter } from "@tolbooth/sdk/node";
import { withProgress } from "../adapters/progress.js";
import { bundledLibrariesOf } from "../adapters/projects.js";
import type { ExtensionHost } from "../host.js";
import { projectFor } from "./projectFor.js";

interface Given {
  readonly projectRoot?: string;
  /** Where to write, instead of asking. */
  readonly file?: string;
}

/** Where a draft stands unless somebody chose otherwise. */
const usualName = "impact-assessment.md";

/**
 * Drafts a data protection impact assessment of a project, or drafts it again around the answers that people gave, and
 * opens it. Returns what became of it.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<WrittenAssessment | undefined> {
  const target = (given ?? {}) as Given;
  const { host, patterns } = await extension.services(vscode.l10n.t("draft an impact assessment"));
  const project = await projectFor(
    extension,
    given,
    vscode.l10n.t("Draft an impact assessment of which project?"),
  );
  if (!project) return undefined;
  const file = target.file ?? (await chooseFile(host.files, project));
  if (file === undefined) return undefined;
  const open = vscode.workspace.textDocuments.find((one) => one.uri.fsPath === file);
  // Answers that are typed and not saved yet must not be lost.
  if (open?.isDirty && !(await open.save())) return undefined;
  // Before all the work: a file that cannot be written to again.
  await readAssessmentAnswers(host.files, file);
  const workers = vscode.Uri.joinPath(extension.context.extensionUri, "extension", "dist");
  const written = await withProgress(
    vscode.l10n.t("Drafting an impact assessment of {0}", path.basename(project.root)),
    async ({ signal }) => {
      const linter = createLinter({
        workerFile: vscode.Uri.joinPath(workers, "lint-worker.mjs").fsPath,
        // VS Code's own, for projects that have no module `typescript`.
        typeScript: path.join(vscode.env.appRoot, "extensions/node_modules/typescript/lib/typescript.js"),
      });
      try {
        const facts = await gatherAssessmentFacts({
          files: host.files,
          project,
          libraries: bundledLibrariesOf(extension.context),
          now: new Date(host.now()),
          problems: problemsOf(project),
          lint: (input, stop) => linter.lint(input, stop),
          outline: (input, stop) => linter.outline(input, stop),
          statuses: (_, stop) => patterns.ofProject(project, stop),
          signal,
        });
        return await writeAssessment(host.files, project, file, draftAssessment(facts));
      } finally {
        await linter.dispose();
      }
    },
  );
  await vscode.window.showTextDocument(vscode.Uri.file(file));
  void vscode.window.showInformationMessage(said(written));
  return written;
}

async function chooseFile(
  files: { stat(path: string): Promise<unknown> },
  { root }: Project,
): Promise<string | undefined> {
  const usual = path.join(root, usualName);
  if ((await files.stat(usual)) !== undefined) return usual;
  const chosen = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.file(usual),
    filters: { Markdown: ["md"] },
    title: vscode.l10n.t("Draft an Impact Assessment"),
  });
  return chosen?.fsPath;
}

/** What the compiler found wrong. A draft is made all the same. */
function problemsOf({ root }: Project): AssessmentFacts["problems"] {
  return vscode.languages.getDiagnostics().flatMap(([uri, found]) => {
    const file = path.relative(root, uri.fsPath);
    const isInside = uri.scheme === "file" && !file.startsWith("..") && !path.isAbsolute(file);
    if (!isInside || !file.endsWith(".sol")) return [];
    return found
      .filter((one) => one.severity === vscode.DiagnosticSeverity.Error && one.source === "solc")
      .map((one) => ({
        file: file.split(path.sep).join("/"),
        line: one.range.start.line + 1,
        text: one.message,
      }));
  });
}

function said({ state, aside }: WrittenAssessment): string {
  return [
    vscode.l10n.t(
      "{0} questions without an answer, {1} answers to look at again.",
      state.unanswered.length,
      state.stale.length,
    ),
    ...(aside === undefined
      ? []
      : [
          vscode.l10n.t(
            "The draft had been changed outside the answers. What stood there is in {0}.",
            path.basename(aside),
          ),
        ]),
  ].join(" ");
}
