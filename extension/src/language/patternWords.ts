import * as vscode from "vscode";
import type { PatternStatus } from "@tolbooth/sdk";

/** The scheme of audited sources, which are shown beside a contract and cannot be written to. */
export const auditedScheme = "tolbooth-audited";

/** An audited source in an editor, by its import path. */
export function auditedUri(unit: string): vscode.Uri {
  return vscode.Uri.from({ scheme: auditedScheme, path: `/${unit}` });
}

/** The pattern's contract and the version of the package that its audit record came with. */
export function patternName({ declaration, version }: PatternStatus): string {
  return `${declaration} ${version}`;
}

/** `decide(bytes32,uint8)` → `decide`. */
export function shortPart(part: string): string {
  return part.replace(/\(.*$/, "");
}

/** The verdict in a few words. Only what the comparison calls so is ever called "as audited". */
export function verdictText({ verdict, changes, overridden, invariants }: PatternStatus): string {
  const touched = invariants.length > 0 ? ` · ${vscode.l10n.t("touches {0}", named(invariants))}` : "";
  switch (verdict) {
    case "as-audited":
      return vscode.l10n.t("as audited");
    case "form":
      return vscode.l10n.t("formatting, comments or names only");
    case "generated":
      return vscode.l10n.t("as audited, with generated rules");
    case "overridden":
      return vscode.l10n.t("overrides {0}", named(overridden.map((one) => one.function))) + touched;
    case "changed":
      return vscode.l10n.t("changed: {0}", named(changes.map(({ part }) => part))) + touched;
    case "unknown":
      return vscode.l10n.t("not known whether it is as audited");
  }
}

/** What became of a part, in words. */
export function changeWords(change: PatternStatus["changes"][number]["change"]): string {
  switch (change) {
    case "changed":
      return vscode.l10n.t("was changed");
    case "missing":
      return vscode.l10n.t("is missing");
    case "added":
      return vscode.l10n.t("was added");
    case "moved":
      return vscode.l10n.t("stands in another order");
  }
}

/** Up to three names; of more the first two, and how many others there are. */
function named(parts: readonly string[]): string {
  const names = [...new Set(parts.map(shortPart))];
  if (names.length <= 3) return names.join(", ");
  return vscode.l10n.t("{0} and {1} more", names.slice(0, 2).join(", "), names.length - 2);
}

/** Where the name of a status's contract stands, also while somebody types in front of it. */
export function contractRange(document: vscode.TextDocument, status: PatternStatus): vscode.Range {
  const text = document.getText();
  const declared = new RegExp(
    `\\b(?:contract|library)\\s+${status.contract.replaceAll("$", "\\$")}(?![\\w$])`,
  );
  const within = declared.exec(text.slice(status.start, status.end));
  const found = within ?? declared.exec(text);
  const end = found ? found.index + found[0].length + (within ? status.start : 0) : 0;
  const start = found ? end - status.contract.length : 0;
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The head of a changed or overriding part: its first line, up to its body. */
export function headRange(document: vscode.TextDocument, start: number, end: number): vscode.Range {
  const [head = ""] = /^[^\n{;]*/.exec(document.getText().slice(start, end)) ?? [];
  return new vscode.Range(
    document.positionAt(start),
    document.positionAt(start + Math.max(1, head.trimEnd().length)),
  );
}
