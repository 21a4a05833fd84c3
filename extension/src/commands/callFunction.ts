import * as vscode from "vscode";
import { callFunction, formFields, valueRows, type CallResult, type LongOperation } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { knownAddresses, networkTitle, withConnection } from "../views/contractForm.js";
import { rememberedDrafts } from "../views/formHistory.js";
import { openForm } from "../views/formPanel.js";
import { ensureRunning } from "./ensureRunning.js";
import { chooseFunction, type ChosenFunction } from "./functionTarget.js";
import { knownContracts } from "./knownContracts.js";

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
  const fields = formFields(one.inputs);
  const historyKey = `${project.root} ${record.contract} ${one.signature}`;
  const known = await knownAddresses(extension, project, record.network);
  openForm(extension, {
    key: `${project.root} ${record.network} ${record.address} ${one.signature}`,
    title: vscode.l10n.t("Call {0}", `${record.name}.${one.name}`),
    heading: vscode.l10n.t("Call {0}", `${record.name}.${one.name}`),
    facts: [
      { label: vscode.l10n.t("Function"), text: one.signature },
      { label: vscode.l10n.t("Contract"), text: record.address },
      { label: vscode.l10n.t("Network"), text: networkTitle(record.network) },
    ],
    submit: vscode.l10n.t("Call"),
    failed: vscode.l10n.t("{0} refused", one.name),
    fields,
    drafts: await rememberedDrafts(extension, historyKey, fields),
    historyKey,
    picks: known.picks,
    submitAtOnce: fields.length === 0,
    async run(values, _sender, operation) {
      const { outputs } = await call(extension, chosen, values, operation);
      return {
        result: {
          heading: vscode.l10n.t("Result"),
          outputs: valueRows(outputs, known.names, one.outputs),
          ...(outputs.length === 0 ? { note: vscode.l10n.t("The function returns nothing.") } : {}),
          facts: [],
        },
        followUps: [],
      };
    },
  });
  return undefined;
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
