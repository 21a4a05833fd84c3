import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";

/** Copies the address of an account or a contract: of a tree's node, or one given as text. */
export async function run(_extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const address = addressOf(given);
  if (address === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Choose an account or a contract in the Tolbooth view, then copy its address there."),
    );
    return undefined;
  }
  await vscode.env.clipboard.writeText(address);
  vscode.window.setStatusBarMessage(vscode.l10n.t("$(check) Copied {0}", address), 4000);
  return address;
}

function addressOf(given: unknown): string | undefined {
  if (typeof given === "string") return given;
  if (typeof given !== "object" || given === null || !("row" in given)) return undefined;
  const { row } = given;
  if (typeof row !== "object" || row === null || !("address" in row)) return undefined;
  return typeof row.address === "string" ? row.address : undefined;
}
