import * as vscode from "vscode";
import { bytesHash, movementId, textBytes, textHash } from "@tolbooth/sdk";
import { epochKeyFor } from "@tolbooth/sdk/node";
import { isTolboothError } from "../commands/showFailure.js";
import type { FromFormPage, ToFormPage } from "./form-protocol.js";

/** Makes what a helper of a field of bytes was asked for; what cannot be made is said instead. */
export async function makeBytes(
  network: { readonly name: string; readonly local: boolean },
  { what, path, text, size }: FromFormPage & { kind: "make" },
): Promise<ToFormPage> {
  const say = (words: string): ToFormPage => ({ kind: "say", text: words });
  const fill = (bytes: string): ToFormPage => ({ kind: "fill", path, text: bytes });
  switch (what) {
    case "text-hash":
      return fill(textHash(text));
    case "text-bytes": {
      const bytes = textBytes(text, size);
      if (bytes !== undefined) return fill(bytes);
      return say(vscode.l10n.t("The text has more than {0} bytes.", size ?? 0));
    }
    case "movement":
      if (text.trim() === "") return say(vscode.l10n.t("Enter the MRN or GMR of the movement."));
      try {
        return fill(movementId(epochKeyFor(process.env, network).key, text.trim()));
      } catch (error) {
        if (isTolboothError(error)) return say(`${error.message} ${error.next}`);
        throw error;
      }
    case "file-hash": {
      const [uri] =
        (await vscode.window.showOpenDialog({ openLabel: vscode.l10n.t("Hash This File") })) ?? [];
      if (!uri) return say(vscode.l10n.t("No file was chosen."));
      try {
        return fill(bytesHash(await vscode.workspace.fs.readFile(uri)));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return say(vscode.l10n.t("The file could not be read: {0}", reason));
      }
    }
  }
}
