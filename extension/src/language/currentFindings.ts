import type * as vscode from "vscode";
import type { Finding, SourceSet } from "@tolbooth/sdk";
import { openDocuments } from "./documents.js";

/** A diagnostic's finding, and the texts that it was found in. */
interface Found {
  readonly finding: Finding;
  readonly sources: SourceSet;
}

const behind = new WeakMap<vscode.Diagnostic, Found>();

/** Remembers what a diagnostic was made from, for as long as it is shown. */
export function rememberFinding(diagnostic: vscode.Diagnostic, finding: Finding, sources: SourceSet): void {
  behind.set(diagnostic, { finding, sources });
}

/**
 * The finding of a diagnostic, its places counted in the texts that the editor has now. `undefined` when one of them is
 * not what the compiler saw: a newer finding is on its way.
 */
export function currentFinding(diagnostic: vscode.Diagnostic): Finding | undefined {
  const found = behind.get(diagnostic);
  if (!found) return undefined;
  const { finding, sources } = found;
  const documents = openDocuments();
  const placed = <
    Place extends { readonly unit?: string; readonly path?: string; readonly byteRange?: ByteRange },
  >(
    place: Place,
  ): Place | undefined => {
    const content = place.unit === undefined ? undefined : sources.sources.get(place.unit)?.content;
    const document = place.path === undefined ? undefined : documents.get(place.path);
    if (content === undefined || !document) return place;
    const text = document.getText();
    if (text === content) return place;
    if (plain(text) !== plain(content)) return undefined;
    // An editor has one kind of line end for a whole text and hides a byte-order mark: the bytes lie elsewhere.
    const byteRange = place.byteRange && {
      start: moved(content, text, place.byteRange.start),
      end: moved(content, text, place.byteRange.end),
    };
    return { ...place, ...(byteRange && { byteRange }) };
  };
  const main = placed(finding);
  const related = finding.related.map(placed);
  if (!main || related.some((one) => one === undefined)) return undefined;
  return { ...main, related: related.filter((one) => one !== undefined) };
}

interface ByteRange {
  readonly start: number;
  readonly end: number;
}

function plain(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/** Where a byte of one text lies in another that differs in line ends and the byte-order mark only. */
function moved(from: string, to: string, byte: number): number {
  const wanted = plain(Buffer.from(from, "utf8").toString("utf8", 0, byte)).length;
  let index = to.startsWith("\ufeff") ? 1 : 0;
  for (let passed = 0; passed < wanted; passed += 1) index += to.startsWith("\r\n", index) ? 2 : 1;
  return Buffer.byteLength(to.slice(0, index), "utf8");
}
