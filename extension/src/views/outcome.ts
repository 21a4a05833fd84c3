import * as vscode from "vscode";
import type {
  AbiParameter,
  ContractDoc,
  DecodedEvent,
  DeploymentRecord,
  DeployResult,
  SendResult,
  TolboothError,
  ValueRow,
} from "@tolbooth/sdk";
import { isTolboothError } from "../commands/showFailure.js";
import type { ExtensionHost } from "../host.js";
import { networkTitle } from "./contractForm.js";
import type { FormFailure, FormResult } from "./form-protocol.js";

type Outcome = Omit<FormResult, "followUps">;

/** What a deployment gave: where the contract stands, what it cost, or that it was there already. */
export async function deploymentOutcome({ record, reused }: DeployResult): Promise<Outcome> {
  const { groupedNumber } = await import("@tolbooth/sdk");
  return {
    heading: reused
      ? vscode.l10n.t("{0} was deployed already: nothing has changed since", record.name)
      : vscode.l10n.t("{0} is deployed", record.name),
    facts: [
      { label: vscode.l10n.t("Address"), text: record.address, copy: true },
      { label: vscode.l10n.t("Network"), text: networkTitle(record.network) },
      ...(record.gasUsed === undefined
        ? []
        : [{ label: vscode.l10n.t("Gas used"), text: groupedNumber(record.gasUsed) }]),
      { label: vscode.l10n.t("Block"), text: groupedNumber(record.blockNumber) },
      ...(record.transactionHash === undefined
        ? []
        : [{ label: vscode.l10n.t("Transaction"), text: record.transactionHash, copy: true }]),
    ],
  };
}

/** What a transaction gave. Of the contract that it was sent to, members of enums are named. */
export async function transactionOutcome(
  functionName: string,
  result: SendResult,
  names: ReadonlyMap<string, string>,
  { address, abi }: Pick<DeploymentRecord, "address" | "abi">,
  enums: ContractDoc["enums"],
): Promise<Outcome> {
  const { groupedNumber, valueRows } = await import("@tolbooth/sdk");
  return {
    heading: vscode.l10n.t(
      "{0} was sent and is in block {1}",
      functionName,
      groupedNumber(result.blockNumber),
    ),
    facts: [
      { label: vscode.l10n.t("Gas used"), text: groupedNumber(result.gasUsed) },
      { label: vscode.l10n.t("Transaction"), text: result.transactionHash, copy: true },
    ],
    events: result.events.map((event) => ({
      name: `${event.contract}.${event.event}`,
      values: valueRows(
        event.arguments,
        names,
        event.address === address ? parametersOf(abi, event) : [],
        {},
        enums,
      ),
    })),
  };
}

function parametersOf(
  abi: DeploymentRecord["abi"],
  { event, arguments: values }: DecodedEvent,
): readonly AbiParameter[] {
  for (const entry of abi) {
    const { type, name, inputs } = entry as { type: string; name?: string; inputs?: readonly AbiParameter[] };
    if (type === "event" && name === event && inputs?.length === values.length) return inputs;
  }
  return [];
}

/**
 * What went wrong, for a form. The name of a contract's own error and its arguments stand by themselves; everything
 * else is the registry's text.
 */
export async function failureOf(
  extension: ExtensionHost,
  heading: string,
  error: unknown,
): Promise<Omit<FormFailure, "followUps">> {
  if (!isTolboothError(error)) {
    extension.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {
      heading,
      what: error instanceof Error ? error.message : String(error),
      next: vscode.l10n.t("This is a fault in Tolbooth. Please report it; the log says more."),
      code: "INTERNAL",
      values: [],
    };
  }
  if (error.code !== "OPERATION_CANCELLED")
    extension.log.error(`${error.code} ${error.message} ${error.next}`);
  const { errorName: name, explanation } = error.details;
  return {
    heading: typeof name === "string" && name !== "" ? vscode.l10n.t("{0}: {1}", heading, name) : heading,
    what: [error.message, sendingOf(error)].filter(Boolean).join(" "),
    ...(typeof explanation === "string" && { explanation }),
    next: error.next,
    code: error.code,
    values: errorValues(error.details["errorArguments"]),
  };
}

/** Whether what was refused had been sent. */
function sendingOf({ code, details }: TolboothError): string {
  if (code !== "TRANSACTION_REVERTED") return "";
  return details["transactionHash"] === undefined
    ? vscode.l10n.t("Nothing was sent.")
    : vscode.l10n.t("It was sent all the same, failed in its block, and cost its fee.");
}

/** Arguments of a custom error, given as `name: value`, or as values only where the ABI names none. */
function errorValues(given: unknown): ValueRow[] {
  if (!Array.isArray(given)) return [];
  return given.map((one, index) => {
    const named = /^([A-Za-z_$][\w$]*): ([\s\S]*)$/.exec(String(one));
    return {
      label: named?.[1] ?? `#${index + 1}`,
      type: "",
      text: named?.[2] ?? String(one),
      children: [],
    };
  });
}
