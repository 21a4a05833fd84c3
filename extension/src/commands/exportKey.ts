import * as path from "node:path";
import * as vscode from "vscode";
import { encryptKey, readKey } from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { askPassphrase, chooseKey } from "./keyTarget.js";

/** Writes an account's key as an encrypted keystore file, which wallets and nodes read. Returns the file's path. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const chosen = await chooseKey(extension, given, "there");
  if (!chosen) return undefined;
  const { project, secret, secrets } = chosen;
  const key = readKey((await secrets.get(secret)) ?? "", secret);
  const title = vscode.l10n.t("Export a Key as an Encrypted Keystore");
  const passphrase = await askPassphrase(title, true);
  if (passphrase === undefined) return undefined;
  const file = await vscode.window.showSaveDialog({
    title,
    // Beside the project, not in it: a folder that is shared is no place for a key, encrypted or not.
    defaultUri: vscode.Uri.file(path.join(path.dirname(project.root), `${secret}.keystore.json`)),
  });
  if (!file) return undefined;
  const { host } = await extension.services(vscode.l10n.t("keep or use a key"));
  await withProgress(vscode.l10n.t("Encrypting the key"), async (operation) =>
    host.files.writeFileAtomic(file.fsPath, await encryptKey(key, passphrase, operation)),
  );
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      "The key of {0} is in {1}. Without the passphrase nobody can read it.",
      chosen.account.title,
      file.fsPath,
    ),
  );
  return file.fsPath;
}
