import * as vscode from "vscode";
import { createLineIndex, type Finding, type LineIndex } from "@tolbooth/sdk";
import type { CompilerRun } from "../adapters/compilers.js";
import { documentationOf } from "./codeLinks.js";
import { rememberFinding } from "./currentFindings.js";
import { importLeadingTo } from "./importLeads.js";

/** Diagnostics by absolute path. */
export type DiagnosticsByFile = Map<string, vscode.Diagnostic[]>;

/** solc's codes for what is there and not used: the editor greys it out. */
const unnecessary = new Set(["2072", "5667", "5740"]);

const severities: Record<Finding["severity"], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/**
 * What is shown of a compiler run, by file. Findings in libraries are not the user's to mend: their errors stand at the
 * import that brings them in, and the rest is left out unless `includeLibraries`.
 */
export function diagnosticsOf(run: CompilerRun, options: { includeLibraries: boolean }): DiagnosticsByFile {
  const byFile: DiagnosticsByFile = new Map();
  const add = (path: string, diagnostic: vscode.Diagnostic): void => {
    const list = byFile.get(path);
    if (list) list.push(diagnostic);
    else byFile.set(path, [diagnostic]);
  };
  for (const finding of run.compilation.findings) {
    const source = finding.unit === undefined ? undefined : run.sources.sources.get(finding.unit);
    const path = source?.path ?? finding.path;
    const isLibrary = source !== undefined && !source.own;
    if (isLibrary && !options.includeLibraries) {
      if (finding.severity === "error") addAtImport(run, finding, add);
    } else {
      // A finding about no file (another compiler version is asked for, say) is about the configuration, if there is one.
      const place = path ?? run.project.configurationFiles[0] ?? entryPath(run);
      if (place) add(place, toDiagnostic(run, finding));
    }
  }
  return byFile;
}

function addAtImport(
  run: CompilerRun,
  finding: Finding,
  add: (path: string, diagnostic: vscode.Diagnostic) => void,
): void {
  const lead = finding.unit === undefined ? undefined : importLeadingTo(run.sources, finding.unit);
  const importer = lead && run.sources.sources.get(lead.unit);
  if (!lead || !importer) return;
  const diagnostic = toDiagnostic(run, finding);
  const inLibrary = diagnostic.range;
  diagnostic.range = rangeOfBytes(importer.content, lead.site.byteRange);
  diagnostic.message = vscode.l10n.t("In the imported file {0}: {1}", finding.unit ?? "", finding.message);
  const libraryPath = finding.unit === undefined ? undefined : run.sources.sources.get(finding.unit)?.path;
  if (libraryPath) {
    const location = new vscode.Location(vscode.Uri.file(libraryPath), inLibrary);
    diagnostic.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(location, finding.message),
      ...(diagnostic.relatedInformation ?? []),
    ];
  }
  add(importer.path, diagnostic);
}

function toDiagnostic(run: CompilerRun, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(run, finding.unit, finding.byteRange),
    finding.next ? `${finding.message}\n${finding.next}` : finding.message,
    severities[finding.severity],
  );
  diagnostic.source = /^\d+$/.test(finding.code) ? "solc" : "tolbooth";
  const documentation = documentationOf(finding.code, run.compilation.solcVersion);
  diagnostic.code = documentation
    ? { value: finding.code, target: vscode.Uri.parse(documentation) }
    : finding.code;
  if (unnecessary.has(finding.code)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  diagnostic.relatedInformation = finding.related.flatMap((one) => {
    const path = one.path ?? run.sources.sources.get(one.unit)?.path;
    if (path === undefined) return [];
    const location = new vscode.Location(vscode.Uri.file(path), rangeOf(run, one.unit, one.byteRange));
    return [new vscode.DiagnosticRelatedInformation(location, one.message)];
  });
  rememberFinding(diagnostic, finding, run.sources);
  return diagnostic;
}

function rangeOf(run: CompilerRun, unit: string | undefined, byteRange: Finding["byteRange"]): vscode.Range {
  const content = unit === undefined ? undefined : run.sources.sources.get(unit)?.content;
  return content === undefined || !byteRange
    ? new vscode.Range(0, 0, 0, 0)
    : rangeOfBytes(content, byteRange);
}

/** From bytes, as solc counts, to lines and UTF-16 columns, as the editor does. An empty range gets one character. */
function rangeOfBytes(content: string, byteRange: { start: number; end: number }): vscode.Range {
  const { start, end } = lineIndexOf(content).rangeOf(byteRange);
  const empty = start.line === end.line && start.character === end.character;
  return new vscode.Range(start.line, start.character, end.line, empty ? end.character + 1 : end.character);
}

/** The last text's index, because findings come file by file. */
let indexed: { content: string; index: LineIndex } | undefined;

function lineIndexOf(content: string): LineIndex {
  if (indexed?.content !== content) indexed = { content, index: createLineIndex(content) };
  return indexed.index;
}

function entryPath({ sources }: CompilerRun): string | undefined {
  const entry = sources.entries[0];
  return entry === undefined ? undefined : sources.sources.get(entry)?.path;
}
