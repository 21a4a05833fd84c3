import * as vscode from "vscode";
import { TolboothError, type ChangedPart, type PatternStatus } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { solidityLanguage } from "../ids.js";
import { patternsOf } from "../language/patternWatch.js";
import { auditedUri, contractRange, headRange, patternName, shortPart } from "../language/patternWords.js";

/** Which contract, and which part of it. Without a name the one at the cursor. */
interface Wanted {
  readonly uri?: vscode.Uri | string;
  readonly contract?: string;
  readonly declaration?: string;
  readonly part?: string;
}

/**
 * Opens the audited source of a contract beside it, at the part that is named or at the first one that was changed. Gives
 * the two addresses, or nothing where no contract has to do with a pattern.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const patterns = await patternsOf(extension);
  if (!patterns)
    throw new TolboothError("WORKSPACE_NOT_TRUSTED", {
      operation: vscode.l10n.t("compare with the audited sources"),
    });
  const wanted = (given ?? {}) as Wanted;
  const document = await documentOf(wanted);
  const compared = document && (await patterns.of(document));
  const status = document && compared && chosen(document, compared.statuses, wanted);
  if (!document || !status) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("No contract here is a pattern, or copies, inherits or was generated from one."),
    );
    return undefined;
  }
  const part =
    status.changes.find((one) => one.part === wanted.part) ??
    status.changes.find(({ unit, place }) => place && unit === status.unit);
  const audited = auditedUri(part?.place?.audited.unit ?? status.audited.unit);
  if (status.relation === "copy") {
    const title = vscode.l10n.t("{0}: as audited, and here", patternName(status));
    const selection = placeHere(document, status, part);
    await vscode.commands.executeCommand("vscode.diff", audited, document.uri, title, {
      ...{ selection, preview: true },
    });
  } else await showAudited(audited, status, wanted.part);
  return { audited: audited.toString(), here: document.uri.toString() };
}

async function documentOf({ uri }: Wanted): Promise<vscode.TextDocument | undefined> {
  if (uri !== undefined)
    return vscode.workspace.openTextDocument(typeof uri === "string" ? vscode.Uri.parse(uri) : uri);
  const active = vscode.window.activeTextEditor?.document;
  return active?.languageId === solidityLanguage ? active : undefined;
}

function chosen(
  document: vscode.TextDocument,
  statuses: readonly PatternStatus[],
  { contract, declaration }: Wanted,
): PatternStatus | undefined {
  if (contract !== undefined)
    return (
      statuses.find((one) => one.contract === contract && one.declaration === declaration) ??
      statuses.find((one) => one.contract === contract)
    );
  const cursor = vscode.window.activeTextEditor?.selection.active;
  const at = cursor ? document.offsetAt(cursor) : 0;
  return statuses.find(({ start, end }) => start <= at && at < end) ?? statuses[0];
}

/** A part of a contract, or the contract where no part has a place in this file. */
function placeHere(
  document: vscode.TextDocument,
  status: PatternStatus,
  part: ChangedPart | undefined,
): vscode.Range {
  const { place, unit } = part ?? {};
  if (!place || unit !== status.unit) return contractRange(document, status);
  return headRange(document, place.start, place.end);
}

/** A contract that inherits a pattern has no text of it to be laid beside it: the audited source opens by itself. */
async function showAudited(
  uri: vscode.Uri,
  status: PatternStatus,
  part = status.overridden[0]?.function,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { start, end } = status.audited;
  const text = document.getText().slice(start, end);
  const name = part === undefined ? "" : shortPart(part);
  const at = /^\w+$/.test(name) ? text.search(new RegExp(`\\bfunction\\s+${name}\\b`)) : -1;
  const selection = headRange(document, start + Math.max(0, at), end);
  await vscode.window.showTextDocument(document, {
    ...{ selection, preview: true, viewColumn: vscode.ViewColumn.Beside },
  });
}
