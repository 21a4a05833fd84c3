import * as vscode from "vscode";
import { generateKey } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { refreshViews } from "../views/index.js";
import { chooseKey } from "./keyTarget.js";

/** Makes a new key for an account on a network and keeps it in the system's key ring. Returns its address. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const chosen = await chooseKey(extension, given, "new");
  if (!chosen) return undefined;
  const { address, privateKey } = generateKey();
  await chosen.secrets.set(chosen.secret, privateKey);
  refreshViews();
  const copy = vscode.l10n.t("Copy Address");
  void vscode.window
    .showInformationMessage(
      vscode.l10n.t(
        "{0} has a key for {1} now: {2}. Export it as an encrypted keystore before anything depends on it.",
        chosen.account.title,
        chosen.network,
        address,
      ),
      copy,
    )
    .then((answer) => (answer === copy ? vscode.env.clipboard.writeText(address) : undefined));
  return address;
}
