import * as vscode from "vscode";
import { readKey } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { refreshViews } from "../views/index.js";
import { chooseKey } from "./keyTarget.js";

/** What another part of the extension, or a test, may pass instead of the question. */
interface ForgetOptions {
  readonly confirmed?: boolean;
}

/** Removes an account's key from the system's key ring, after a question: without a copy it is gone for good. */
export async function run(extension: ExtensionHost, given?: unknown, options?: unknown): Promise<unknown> {
  const chosen = await chooseKey(extension, given, "there");
  if (!chosen) return undefined;
  const { secret, secrets, account, network } = chosen;
  if (!(options as ForgetOptions | undefined)?.confirmed) {
    const forget = vscode.l10n.t("Forget the Key");
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t("Forget the key of {0} for {1}?", account.title, network),
      {
        modal: true,
        detail: [
          vscode.l10n.t("Address: {0}", await addressOf()),
          vscode.l10n.t("If there is no copy of it, nobody can ever send from this address again."),
        ].join("\n"),
      },
      forget,
    );
    if (answer !== forget) return false;
  }
  await secrets.remove(secret);
  refreshViews();
  return true;

  /** One that is no key can be forgotten too. */
  async function addressOf(): Promise<string> {
    try {
      return readKey((await secrets.get(secret)) ?? "", secret).address;
    } catch {
      return vscode.l10n.t("none, it is no valid key");
    }
  }
}
