import * as vscode from "vscode";
import { decryptKey, looksLikeKey, readKey, type AccountKey } from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { refreshViews } from "../views/index.js";
import { askPassphrase, chooseKey } from "./keyTarget.js";

/**
 * Takes an account's key over, typed in or from an encrypted keystore file, and keeps it in the system's key ring.
 * Returns its address.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const chosen = await chooseKey(extension, given, "new");
  if (!chosen) return undefined;
  const ways = [
    { label: vscode.l10n.t("From an encrypted keystore file"), way: "file" as const },
    { label: vscode.l10n.t("Type or paste a private key"), way: "text" as const },
  ];
  const picked = await vscode.window.showQuickPick(ways, {
    placeHolder: vscode.l10n.t("Where does the key of {0} come from?", chosen.account.title),
  });
  const key = picked && (picked.way === "file" ? await fromFile() : await fromText(chosen.secret));
  if (!key) return undefined;
  await chosen.secrets.set(chosen.secret, key.privateKey);
  refreshViews();
  void vscode.window.showInformationMessage(
    vscode.l10n.t("{0} has a key for {1} now: {2}.", chosen.account.title, chosen.network, key.address),
  );
  return key.address;
}

async function fromText(secret: string): Promise<AccountKey | undefined> {
  const text = await vscode.window.showInputBox({
    title: vscode.l10n.t("Import a Key"),
    prompt: vscode.l10n.t(
      "The private key: 64 hexadecimal digits. It is not shown, and goes to the key ring only.",
    ),
    password: true,
    ignoreFocusOut: true,
    validateInput: (typed) =>
      typed === "" || looksLikeKey(typed)
        ? undefined
        : vscode.l10n.t("A private key has 64 hexadecimal digits"),
  });
  return text ? readKey(text, secret) : undefined;
}

async function fromFile(): Promise<AccountKey | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t("Import a Key"),
      openLabel: vscode.l10n.t("Open the Keystore"),
    })) ?? [];
  if (!file) return undefined;
  const passphrase = await askPassphrase(vscode.l10n.t("Import a Key"), false);
  if (passphrase === undefined) return undefined;
  const json = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  return withProgress(vscode.l10n.t("Opening the keystore"), (operation) =>
    decryptKey(json, passphrase, file.fsPath, operation),
  );
}
