import * as vscode from "vscode";
import {
  callFunction,
  formFields,
  valueContent,
  valueRows,
  type CallResult,
  type FormHistoryEntry,
  type LongOperation,
} from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { knownAddresses, networkTitle, withConnection } from "../views/contractForm.js";
import { rememberedDrafts, rememberInHistory } from "../views/formHistory.js";
import { openForm } from "../views/formPanel.js";
import { contractDoc } from "./contractDoc.js";
import { ensureRunning } from "./ensureRunning.js";
import { chooseFunction, type ChosenFunction } from "./functionTarget.js";
import { knownContracts } from "./knownContracts.js";
import { isTolboothError } from "./showFailure.js";

/**
 * Calls a function that only reads. Without arguments given, a panel shows the form and, beneath it, the result; a
 * function that takes none is called as the panel opens. With arguments given, returns the sdk's result.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const chosen = await chooseFunction(extension, given, true);
  if (!chosen) return undefined;
  const { project, record, target } = chosen;
  const start = vscode.l10n.t("Start it and call {0}", chosen.function.name);
  if (!(await ensureRunning(extension, project, record.network, start, false))) return undefined;
  if (target.arguments !== undefined) return call(extension, chosen, target.arguments, {});

  const one = chosen.function;
  const doc = await contractDoc(extension, project, record);
  const about = doc.functions.get(one.signature);
  const fields = formFields(one.inputs, about?.parameters, doc.enums);
  const historyKey = `${project.root} ${record.contract} ${one.signature}`;
  const known = await knownAddresses(extension, project, record.network);
  const remember = (drafts: FormHistoryEntry["drafts"], what: Partial<FormHistoryEntry>): Promise<void> =>
    rememberInHistory(extension, project, record, fields, {
      kind: "call",
      signature: one.signature,
      drafts,
      outcome: "done",
      ...what,
    });
  openForm(extension, {
    key: `${project.root} ${record.network} ${record.address} ${one.signature}`,
    title: vscode.l10n.t("Call {0}", `${record.name}.${one.name}`),
    heading: vscode.l10n.t("Call {0}", `${record.name}.${one.name}`),
    facts: [
      { label: vscode.l10n.t("Function"), text: one.signature },
      ...(about?.notice ? [{ label: vscode.l10n.t("What it does"), text: about.notice, isProse: true }] : []),
      { label: vscode.l10n.t("Contract"), text: record.address },
      { label: vscode.l10n.t("Network"), text: networkTitle(record.network) },
    ],
    submit: vscode.l10n.t("Call"),
    failed: vscode.l10n.t("{0} refused", one.name),
    fields,
    drafts: target.drafts ?? (await rememberedDrafts(extension, historyKey, fields)),
    anew: target.drafts !== undefined,
    historyKey,
    picks: known.picks,
    numbers: known.numbers,
    accountAddresses: known.accountAddresses,
    network: known.network,
    submitAtOnce: fields.length === 0,
    async run({ values, drafts }, operation) {
      const { outputs } = await call(extension, chosen, values, operation).catch(async (error: unknown) => {
        await remember(drafts, refusalOf(error));
        throw error;
      });
      const returned = outputs.map(({ value }, index) => valueContent(one.outputs[index]!, value, new Map()));
      await remember(drafts, { returned });
      return {
        result: {
          heading: vscode.l10n.t("Result"),
          outputs: valueRows(outputs, known.names, one.outputs, about?.returns, doc.enums),
          ...(outputs.length === 0 ? { note: vscode.l10n.t("The function returns nothing.") } : {}),
          facts: [],
        },
        followUps: [],
      };
    },
  });
  return undefined;
}

/** What the history says of a call or transaction that went wrong. */
export function refusalOf(error: unknown): Pick<FormHistoryEntry, "outcome" | "errorName"> {
  const name = isTolboothError(error) ? error.details["errorName"] : undefined;
  return { outcome: "refused", ...(typeof name === "string" && name !== "" && { errorName: name }) };
}

async function call(
  extension: ExtensionHost,
  { project, record, function: one, target }: ChosenFunction,
  values: readonly unknown[],
  operation: LongOperation,
): Promise<CallResult> {
  const { host } = await extension.services(vscode.l10n.t("call a function"));
  return withConnection(extension, project, record.network, async (connection) =>
    callFunction(
      { host, project, connection, knownContracts: await knownContracts(host.files, project) },
      { record, function: one.signature, arguments: values, from: target.from },
      operation,
    ),
  );
}
