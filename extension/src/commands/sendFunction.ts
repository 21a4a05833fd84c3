import * as vscode from "vscode";
import { formFields, sendFunction, type FormField, type LongOperation, type SendResult } from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { commands } from "../ids.js";
import { rememberGas } from "../language/measuredGas.js";
import { approveSending, knownAddresses, networkTitle, withConnection } from "../views/contractForm.js";
import { rememberedDrafts } from "../views/formHistory.js";
import { openForm } from "../views/formPanel.js";
import { refreshViews } from "../views/index.js";
import { transactionOutcome } from "../views/outcome.js";
import { ensureRunning } from "./ensureRunning.js";
import { chooseFunction, type ChosenFunction } from "./functionTarget.js";
import { knownContracts } from "./knownContracts.js";

/**
 * Sends a transaction to a function of a deployed contract. Without arguments given, a panel shows the form and what
 * came of it; with arguments given, it is sent at once and the sdk's result returned.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const chosen = await chooseFunction(extension, given, false);
  if (!chosen) return undefined;
  const { project, record, target } = chosen;
  const one = chosen.function;
  const start = vscode.l10n.t("Start it and send {0}", one.name);
  if (!(await ensureRunning(extension, project, record.network, start, false))) return undefined;
  const known = await knownAddresses(extension, project, record.network);
  if (target.arguments !== undefined) {
    const values = target.arguments;
    const sender = target.from ?? known.sender ?? "";
    return withProgress(vscode.l10n.t("Sending {0}", `${record.name}.${one.name}`), (operation) =>
      send(extension, chosen, { values, sender, wei: target.value }, operation),
    );
  }

  const fields = [...formFields(one.inputs), ...(one.payable ? [weiField()] : [])];
  const historyKey = `${project.root} ${record.contract} ${one.signature}`;
  openForm(extension, {
    key: `${project.root} ${record.network} ${record.address} ${one.signature}`,
    title: vscode.l10n.t("Send {0}", `${record.name}.${one.name}`),
    heading: vscode.l10n.t("Send {0}", `${record.name}.${one.name}`),
    facts: [
      { label: vscode.l10n.t("Function"), text: one.signature },
      { label: vscode.l10n.t("Contract"), text: record.address },
      { label: vscode.l10n.t("Network"), text: networkTitle(record.network) },
    ],
    submit: vscode.l10n.t("Send"),
    failed: vscode.l10n.t("{0} was refused", one.name),
    fields,
    drafts: await rememberedDrafts(extension, historyKey, fields),
    historyKey,
    senders: known.senders,
    sender: target.from ?? known.sender,
    picks: known.picks,
    async run(all, chosenSender, operation) {
      const values = all.slice(0, one.inputs.length);
      const wei = one.payable ? String(all.at(-1)) : undefined;
      const sender = chosenSender ?? known.sender ?? "";
      const result = await send(extension, chosen, { values, sender, wei }, operation);
      return {
        result: await transactionOutcome(one.name, result, known.names),
        followUps: [
          {
            id: "events",
            label: vscode.l10n.t("Show Events"),
            run: () => vscode.commands.executeCommand(commands.showEvents),
          },
          {
            id: "use",
            label: vscode.l10n.t("Call or Send…"),
            run: () =>
              vscode.commands.executeCommand(commands.useContract, {
                projectRoot: project.root,
                network: record.network,
                contract: record.name,
              }),
          },
        ],
      };
    },
  });
  return undefined;
}

async function send(
  extension: ExtensionHost,
  { project, record, function: one }: ChosenFunction,
  request: { values: readonly unknown[]; sender: string; wei: string | undefined },
  operation: LongOperation,
): Promise<SendResult> {
  const { host } = await extension.services(vscode.l10n.t("send a transaction"));
  const result = await withConnection(extension, project, record.network, async (connection) =>
    sendFunction(
      {
        host,
        project,
        connection,
        approve: approveSending,
        knownContracts: await knownContracts(host.files, project),
      },
      {
        record,
        function: one.signature,
        arguments: request.values,
        from: request.sender,
        value: request.wei,
      },
      operation,
    ),
  );
  rememberGas({
    projectRoot: project.root,
    sourceName: record.sourceName,
    contract: record.contract,
    signature: one.signature,
    gasUsed: result.gasUsed,
  });
  // Blocks and balances are others now.
  refreshViews();
  return result;
}

/** What a payable function takes beside its arguments. */
function weiField(): FormField {
  const [field] = formFields([{ name: "", type: "uint256" }]);
  return { ...field!, label: vscode.l10n.t("Wei to send along"), type: "wei" };
}
