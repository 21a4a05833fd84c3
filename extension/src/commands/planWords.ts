import * as vscode from "vscode";
import { etherText, groupedNumber, type CallPreview, type StepPreview, type StepReason } from "@tolbooth/sdk";

/** One step of a plan in a few lines: what, why, for how much. */
export function stepText(step: StepPreview, place: number): string {
  const head = `${place}. ${step.name}${step.name === step.contract ? "" : ` (${step.contract})`}`;
  if (step.action === "unchanged")
    return vscode.l10n.t("{0}: unchanged, stands at {1}", head, step.address ?? "");
  if (step.action === "take-over")
    return vscode.l10n.t("{0}: stands at {1} without a record, is taken over", head, step.address ?? "");
  return [
    vscode.l10n.t("{0}: is sent from {1}", head, step.from),
    step.estimatedGas === undefined
      ? vscode.l10n.t("gas: known once the steps before it are sent")
      : vscode.l10n.t(
          "gas: about {0}, {1} ETH",
          groupedNumber(step.estimatedGas),
          etherText(step.estimatedCost ?? "0"),
        ),
    ...step.reasons.map((reason) => vscode.l10n.t("because {0}", reasonText(reason))),
    ...(step.added ? [vscode.l10n.t("a library that another step needs")] : []),
    ...(step.address === undefined ? [] : [vscode.l10n.t("it will stand at {0}", step.address)]),
    ...step.arguments.map((value, index) =>
      vscode.l10n.t("argument {0}: {1}", index + 1, JSON.stringify(value)),
    ),
    ...Object.entries(step.libraries).map(([library, name]) =>
      vscode.l10n.t("library {0} is {1}", library, name),
    ),
  ].join("\n   ");
}

/** One call of a plan. */
export function callText(call: CallPreview, place: number): string {
  const head = `${place}. ${call.contract}.${call.function}`;
  if (call.action === "done") return vscode.l10n.t("{0}: done, in {1}", head, call.transactionHash ?? "");
  return [
    vscode.l10n.t("{0}: is sent from {1}", head, call.from),
    ...call.arguments.map((value, index) =>
      vscode.l10n.t("argument {0}: {1}", index + 1, JSON.stringify(value)),
    ),
  ].join("\n   ");
}

function reasonText(reason: StepReason): string {
  switch (reason.kind) {
    case "not-deployed":
      return vscode.l10n.t("it is not deployed yet");
    case "not-on-chain":
      return vscode.l10n.t("the chain does not have it at {0}", reason.address);
    case "code-changed":
      return vscode.l10n.t("its source or the compiler's settings changed");
    case "library-changed":
      return vscode.l10n.t("the library {0} is at another address", reason.library);
    case "argument-changed":
      return vscode.l10n.t("argument {0} changed", reason.index + 1);
    case "address-changed":
      return vscode.l10n.t("CREATE2 gives it the address {0}", reason.address);
    case "needs-changed":
      return vscode.l10n.t("{0}, which it refers to, is sent anew", reason.name);
  }
}
