import * as vscode from "vscode";
import { parseTimeTravel } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { networkTarget } from "./networkTarget.js";

/** Moves a local network's clock on, by a duration or to a date. Returns the status afterwards. */
export async function run(extension: ExtensionHost, given?: unknown, time?: unknown): Promise<unknown> {
  const target = await networkTarget(
    extension,
    given,
    vscode.l10n.t("Move the clock of which local network?"),
  );
  if (!target) return undefined;
  const text =
    typeof time === "string"
      ? time
      : await vscode.window.showInputBox({
          title: vscode.l10n.t("Move the Chain's Clock On"),
          prompt: vscode.l10n.t(
            "A duration, such as 90s, 15m, 12h or 30d, or a date, such as 2027-04-06. It never goes back.",
          ),
          placeHolder: "30d",
          validateInput: (typed) =>
            typed.trim() === "" || isTime(typed)
              ? ""
              : vscode.l10n.t("That is neither a duration nor a date."),
        });
  if (text === undefined || text.trim() === "") return undefined;
  const { networks } = await extension.services(vscode.l10n.t("move the clock of the local network"));
  return networks.work(target.project, target.name, (network) => network.travel(parseTimeTravel(text)));
}

function isTime(text: string): boolean {
  try {
    parseTimeTravel(text);
    return true;
  } catch {
    return false;
  }
}
