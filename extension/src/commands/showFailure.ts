import * as vscode from "vscode";
import type { TolboothError } from "@tolbooth/sdk";
import { commands } from "../ids.js";
import type { ExtensionHost } from "../host.js";

/**
 * Shows why something did not happen and what to do next. A cancellation, and a no to what would be sent, are only
 * logged: whoever said it knows.
 * It goes by the error's name, because `instanceof` would load the sdk at start-up.
 */
export async function showFailure(extension: ExtensionHost, error: unknown): Promise<void> {
  if (!isTolboothError(error)) {
    extension.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    return offer(vscode.l10n.t("Tolbooth met something that it did not expect: {0}", reason), {
      [vscode.l10n.t("Show Log")]: commands.showLog,
    });
  }
  if (error.code === "OPERATION_CANCELLED" || error.code === "SEND_NOT_APPROVED") {
    extension.log.info(error.message);
    return;
  }
  extension.log.error(`${error.code} ${error.message} ${error.next}`);
  return offer(`${error.message} ${error.next}`, remedyOf(error));
}

/** The button under the message: where to put things right, or at least where to read more. */
function remedyOf({ code }: TolboothError): Readonly<Record<string, string>> {
  switch (code) {
    case "WORKSPACE_NOT_TRUSTED":
      return { [vscode.l10n.t("Manage Workspace Trust")]: "workbench.trust.manage" };
    case "COMPILE_FAILED":
      return { [vscode.l10n.t("Show Problems")]: "workbench.actions.view.problems" };
    case "NETWORK_NOT_RUNNING":
      return { [vscode.l10n.t("Start Local Network")]: commands.startNetwork };
    default:
      return { [vscode.l10n.t("Show Log")]: commands.showLog };
  }
}

/** Not awaited by the command's caller: a message that stays open must not keep a command running. */
async function offer(message: string, buttons: Readonly<Record<string, string>>): Promise<void> {
  void vscode.window.showErrorMessage(message, ...Object.keys(buttons)).then((chosen) => {
    const command = chosen === undefined ? undefined : buttons[chosen];
    if (command) void vscode.commands.executeCommand(command);
  });
}

/** Whether it is an error of the registry. */
export function isTolboothError(error: unknown): error is TolboothError {
  return error instanceof Error && error.name === "TolboothError" && "code" in error && "next" in error;
}
