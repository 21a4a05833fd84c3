import * as vscode from "vscode";
import type { ChangedPart, PatternStatus } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { commands, solidityLanguage } from "../ids.js";
import { patternsOf } from "./patternWatch.js";
import { contractRange, headRange, patternName, shortPart } from "./patternWords.js";

/** A diagnostic, and what it is about. */
interface Shown {
  readonly diagnostic: vscode.Diagnostic;
  readonly status: PatternStatus;
  readonly change?: ChangedPart;
}

/** Marks what was changed of a pattern, with ways to put it back. */
export function registerPatternDrift(extension: ExtensionHost): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("tolbooth patterns");
  const shown = new Map<string, { readonly version: number; readonly found: readonly Shown[] }>();
  const { settings } = extension;

  const show = async (document: vscode.TextDocument): Promise<void> => {
    const known = (await patternsOf(extension))?.known(document);
    if (!known || document.isClosed) return;
    const isWanted = settings.lintPatternDrift(document.uri);
    const found = isWanted ? known.statuses.flatMap((status) => findingsIn(document, status)) : [];
    shown.set(document.uri.toString(), { version: known.version, found });
    collection.set(
      document.uri,
      found.map(({ diagnostic }) => diagnostic),
    );
  };
  const subscriptions: vscode.Disposable[] = [
    collection,
    extension.onDidStartServices(
      ({ patterns }) => void subscriptions.push(patterns.onDidCompare((one) => void show(one))),
    ),
    settings.onDidChange(() => vscode.workspace.textDocuments.forEach((one) => void show(one))),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      shown.delete(uri.toString());
      collection.delete(uri);
    }),
    vscode.languages.registerCodeActionsProvider(
      { language: solidityLanguage },
      {
        provideCodeActions(document, _range, { diagnostics }) {
          const known = shown.get(document.uri.toString());
          if (known?.version !== document.version) return [];
          return diagnostics.flatMap((asked) => {
            const one = known.found.find(({ diagnostic }) => isSame(diagnostic, asked));
            return one ? actionsOf(document, one, asked) : [];
          });
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  ];
  return new vscode.Disposable(() => vscode.Disposable.from(...subscriptions).dispose());
}

function findingsIn(document: vscode.TextDocument, status: PatternStatus): Shown[] {
  const changes = status.changes.map((change): Shown => {
    const { place } = change;
    const isHere = place !== undefined && change.unit === status.unit && place.start < place.end;
    const range = isHere ? headRange(document, place.start, place.end) : contractRange(document, status);
    const made = diagnosticOf(range, changeText(status, change), vscode.DiagnosticSeverity.Warning);
    made.code = `pattern-${change.change}`;
    return { diagnostic: made, status, change };
  });
  const overrides = status.overridden
    .filter(({ invariants }) => invariants.length > 0)
    .map(({ function: name, invariants }): Shown => {
      const text = vscode.l10n.t(
        "It overrides {0} of {1}. Invariants that depend on it: {2}.",
        ...[name, patternName(status), invariants.join(", ")],
      );
      const range = overrideRange(document, status, name);
      const made = diagnosticOf(range, text, vscode.DiagnosticSeverity.Information);
      made.code = "pattern-overridden";
      return { diagnostic: made, status };
    });
  const unknown = status.verdict === "unknown" && status.relation !== "imports" ? status.notes : [];
  const notes = unknown.map((note): Shown => {
    const severity = vscode.DiagnosticSeverity.Information;
    const made = diagnosticOf(contractRange(document, status), note, severity);
    made.code = "pattern-unknown";
    return { diagnostic: made, status };
  });
  return [...changes, ...overrides, ...notes];
}

function changeText(status: PatternStatus, { part, change, contract, note }: ChangedPart): string {
  const name = contract === status.declaration ? part : `${contract}.${part}`;
  const pattern = patternName(status);
  const texts: Readonly<Record<ChangedPart["change"], string>> = {
    changed: vscode.l10n.t("{0} is not as {1} was audited.", name, pattern),
    missing: vscode.l10n.t("{0} of {1} is missing.", name, pattern),
    added: vscode.l10n.t("{0} was not in {1} when it was audited.", name, pattern),
    moved: vscode.l10n.t("{0} stands in another order than in {1}.", name, pattern),
  };
  const invariants =
    status.invariants.length > 0
      ? vscode.l10n.t("Invariants that depend on what was changed: {0}.", status.invariants.join(", "))
      : "";
  return [texts[change], note && `${note}.`, invariants].filter(Boolean).join("\n");
}

function diagnosticOf(
  range: vscode.Range,
  text: string,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const made = new vscode.Diagnostic(range, text, severity);
  made.source = "tolbooth patterns";
  return made;
}

function overrideRange(document: vscode.TextDocument, status: PatternStatus, part: string): vscode.Range {
  const text = document.getText().slice(status.start, status.end);
  const name = shortPart(part);
  const at = /^\w+$/.test(name) ? text.search(new RegExp(`\\bfunction\\s+${name}\\b`)) : -1;
  return at < 0 ? contractRange(document, status) : headRange(document, status.start + at, status.end);
}

function actionsOf(
  document: vscode.TextDocument,
  { status, change }: Shown,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const action = (title: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.diagnostics = [diagnostic];
    return made;
  };
  const found: vscode.CodeAction[] = [];
  const { place } = change ?? {};
  if (change && place?.restored !== undefined && change.unit === status.unit) {
    const made = action(
      change.change === "added"
        ? vscode.l10n.t("Remove {0}, which was not audited", shortPart(change.part))
        : vscode.l10n.t("Restore the audited source of {0}", shortPart(change.part)),
    );
    made.isPreferred = true;
    made.edit = new vscode.WorkspaceEdit();
    made.edit.replace(document.uri, ...replacement(document, place.start, place.end, place.restored));
    found.push(made);
  }
  if (status.restored !== undefined && change) {
    const made = action(vscode.l10n.t("Restore the audited source of all of {0}", status.contract));
    made.edit = new vscode.WorkspaceEdit();
    made.edit.replace(document.uri, ...replacement(document, status.start, status.end, status.restored));
    found.push(made);
  }
  const compare = action(vscode.l10n.t("Compare with the audited source"));
  const { contract, declaration } = status;
  compare.command = {
    title: compare.title,
    command: commands.compareWithAudited,
    arguments: [{ uri: document.uri, contract, declaration, ...(change && { part: change.part }) }],
  };
  return [...found, compare];
}

/** What is put where. What is put in gets lines of its own; what is taken out leaves no empty line. */
function replacement(
  document: vscode.TextDocument,
  start: number,
  end: number,
  text: string,
): [vscode.Range, string] {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  if (start === end) return [range, `\n\n    ${text}`];
  if (text !== "") return [range, text];
  const [first, last] = [document.lineAt(range.start.line), document.lineAt(range.end.line)];
  const isAlone =
    first.text.slice(0, range.start.character).trim() === "" &&
    last.text.slice(range.end.character).trim() === "";
  return [isAlone ? new vscode.Range(first.range.start, last.rangeIncludingLineBreak.end) : range, ""];
}

function isSame(left: vscode.Diagnostic, right: vscode.Diagnostic): boolean {
  return (
    left.code === right.code &&
    left.source === right.source &&
    left.message === right.message &&
    left.range.isEqual(right.range)
  );
}
