import { join } from "node:path";
import * as vscode from "vscode";
import { readSources, suppressionComment, type LintFinding, type LintInput } from "@tolbooth/sdk";
import { createLinter, type Linter } from "@tolbooth/sdk/node";
import type { ExtensionHost, Services } from "../host.js";
import { compilerPathOf, sdkCallerPathOf, unsavedTexts } from "./documents.js";
import { toRange } from "./languageQuestions.js";

/** Milliseconds of quiet before a text is looked at. The compiler's findings come first. */
const QUIET = 200;

const severities: Readonly<Record<LintFinding["severity"], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** What was found in a text, with the diagnostic that shows it. */
interface Shown {
  readonly diagnostic: vscode.Diagnostic;
  readonly finding: LintFinding;
}

/** Lints the open documents in a thread of its own and shows what it finds, with ways out. */
export class PrivacyLintEngine implements vscode.Disposable {
  private readonly linter: Linter;
  private readonly collection = vscode.languages.createDiagnosticCollection("tolbooth personal data");
  private readonly shown = new Map<string, { readonly version: number; readonly found: readonly Shown[] }>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<string, AbortController>();

  constructor(
    private readonly extension: ExtensionHost,
    private readonly services: Services,
  ) {
    const { extensionUri } = extension.context;
    const workerFile = vscode.Uri.joinPath(extensionUri, "extension", "dist", "lint-worker.mjs").fsPath;
    // VS Code's own, for projects that have no module `typescript`.
    const typeScript = join(vscode.env.appRoot, "extensions/node_modules/typescript/lib/typescript.js");
    this.linter = createLinter({ workerFile, typeScript });
  }

  textChanged(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.running.get(key)?.abort();
    clearTimeout(this.waiting.get(key));
    const work = (): void => {
      this.waiting.delete(key);
      void this.lint(document);
    };
    this.waiting.set(key, setTimeout(work, QUIET));
  }

  documentClosed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.running.get(key)?.abort();
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    this.shown.delete(key);
    this.collection.delete(document.uri);
  }

  /** What can be done about diagnostics of ours: change the text, suppress the finding, read about the rule. */
  actionsFor(document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
    const shown = this.shown.get(document.uri.toString());
    if (shown?.version !== document.version) return [];
    return diagnostics.flatMap((asked) => {
      const one = shown.found.find(({ diagnostic }) => isSame(diagnostic, asked));
      return one ? this.actionsOf(document, one.finding, asked) : [];
    });
  }

  dispose(): void {
    for (const controller of this.running.values()) controller.abort();
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.collection.dispose();
    void this.linter.dispose();
  }

  private async lint(document: vscode.TextDocument): Promise<void> {
    const path = compilerPathOf(document) ?? sdkCallerPathOf(document);
    const key = document.uri.toString();
    if (path === undefined || document.isClosed) return;
    if (!this.extension.settings.lintPersonalData(document.uri)) {
      this.shown.delete(key);
      this.collection.delete(document.uri);
      return;
    }
    const { version } = document;
    const controller = new AbortController();
    this.running.set(key, controller);
    try {
      const input = await this.inputOf(document, path, controller.signal);
      const { findings } = await this.linter.lint(input, controller.signal);
      // The newest text wins; one that was typed meanwhile has its own turn.
      if (document.isClosed || document.version !== version) return;
      const found = findings
        .filter(({ suppressedBecause }) => suppressedBecause === undefined)
        .map((finding) => ({ finding, diagnostic: this.diagnosticOf(finding) }));
      this.shown.set(key, { version, found });
      this.collection.set(
        document.uri,
        found.map(({ diagnostic }) => diagnostic),
      );
    } catch (error) {
      if (!controller.signal.aborted)
        this.extension.log.warn(error instanceof Error ? error.message : String(error));
    } finally {
      if (this.running.get(key) === controller) this.running.delete(key);
    }
  }

  /** The text with all that it imports, as far as that can be found now. */
  private async inputOf(
    document: vscode.TextDocument,
    path: string,
    signal: AbortSignal,
  ): Promise<LintInput> {
    const text = document.getText();
    if (document.languageId === "typescript") return { path, text, imports: unsavedTypeScript() };
    const { host, projects } = this.services;
    const project = await projects.of(document.isUntitled ? vscode.Uri.file(path) : document.uri);
    const overlay = unsavedTexts().set(path, text);
    const { sources } = await readSources(host.files, project, { entries: [path], overlay, signal });
    const imports = [...sources.values()].filter((source) => source.path !== path);
    return { path, text, imports: imports.map((source) => ({ path: source.path, text: source.content })) };
  }

  private diagnosticOf({ rule, severity, message, because, range }: LintFinding): vscode.Diagnostic {
    const text = [message, ...because].join("\n");
    const diagnostic = new vscode.Diagnostic(toRange(range), text, severities[severity]);
    diagnostic.source = "tolbooth lint";
    diagnostic.code = { value: rule, target: this.pageOf(rule) };
    return diagnostic;
  }

  private actionsOf(
    document: vscode.TextDocument,
    { rule, range, fixes }: LintFinding,
    diagnostic: vscode.Diagnostic,
  ): vscode.CodeAction[] {
    const action = (title: string): vscode.CodeAction => {
      const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      made.diagnostics = [diagnostic];
      return made;
    };
    const mending = fixes.map(({ title, edits }, index) => {
      const made = action(title);
      made.isPreferred = index === 0;
      made.edit = new vscode.WorkspaceEdit();
      for (const { start, end, newText } of edits) {
        const place = new vscode.Range(document.positionAt(start), document.positionAt(end));
        made.edit.replace(document.uri, place, newText);
      }
      return made;
    });
    const suppress = action(vscode.l10n.t("Keep it, and say why (suppresses {0} here)", rule));
    const line = document.lineAt(range.start.line);
    const indent = line.text.slice(0, line.firstNonWhitespaceCharacterIndex);
    // The reason is for a person to write: the comment without one is a finding of its own.
    const [before = ""] = suppressionComment(rule, "\0").split("\0");
    const comment = new vscode.SnippetString()
      .appendText(`${indent}${before}`)
      .appendPlaceholder(vscode.l10n.t("reason"))
      .appendText("\n");
    suppress.edit = new vscode.WorkspaceEdit();
    suppress.edit.set(document.uri, [vscode.SnippetTextEdit.insert(line.range.start, comment)]);
    const read = action(vscode.l10n.t("Read about the rule {0}", rule));
    read.command = { title: read.title, command: "markdown.showPreview", arguments: [this.pageOf(rule)] };
    return [...mending, suppress, read];
  }

  private pageOf(rule: LintFinding["rule"]): vscode.Uri {
    return vscode.Uri.joinPath(this.extension.context.extensionUri, "docs", "lint", `${rule}.md`);
  }
}

/** What TypeScript may import that differs from the disk. */
function unsavedTypeScript(): { path: string; text: string }[] {
  return vscode.workspace.textDocuments
    .filter(({ languageId, uri, isDirty }) => languageId === "typescript" && uri.scheme === "file" && isDirty)
    .map((document) => ({ path: document.uri.fsPath, text: document.getText() }));
}

function isSame(left: vscode.Diagnostic, right: vscode.Diagnostic): boolean {
  const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === "object" ? code.value : code);
  return codeOf(left) === codeOf(right) && left.source === right.source && left.range.isEqual(right.range);
}
