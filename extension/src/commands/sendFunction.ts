import * as vscode from "vscode";
import {
  amountField,
  formFields,
  groupedNumber,
  sendFunction,
  tryFunction,
  type FormHistoryEntry,
  type LongOperation,
  type SendResult,
} from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { commands } from "../ids.js";
import { rememberGas } from "../language/measuredGas.js";
import { approveSending, knownAddresses, networkTitle, withConnection } from "../views/contractForm.js";
import { rememberedDrafts, rememberInHistory } from "../views/formHistory.js";
import { openForm, type FollowUp, type FormOutcome, type Submission } from "../views/formPanel.js";
import { refusalOf } from "./callFunction.js";
import { contractDoc } from "./contractDoc.js";
import { refreshViews } from "../views/index.js";
import { transactionOutcome } from "../views/outcome.js";
import { ensureRunning } from "./ensureRunning.js";
import { chooseFunction, type ChosenFunction } from "./functionTarget.js";
import { knownContracts } from "./knownContracts.js";
import { isTolboothError } from "./showFailure.js";

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

  const doc = await contractDoc(extension, project, record);
  const about = doc.functions.get(one.signature);
  const fields = [
    ...formFields(one.inputs, about?.parameters, doc.enums),
    ...(one.payable ? [amountField(vscode.l10n.t("Money to send along"))] : []),
  ];
  const historyKey = `${project.root} ${record.contract} ${one.signature}`;
  const requestOf = ({ values, sender }: Submission): SendingRequest => ({
    values: values.slice(0, one.inputs.length),
    sender: sender ?? known.sender ?? "",
    wei: one.payable ? String(values.at(-1)) : undefined,
  });
  const sendAndShow = async (submission: Submission, request: SendingRequest, operation: LongOperation) => {
    const { sender, wei } = request;
    const remember = (what: Partial<FormHistoryEntry>): Promise<void> =>
      rememberInHistory(extension, project, record, fields, {
        kind: "send",
        signature: one.signature,
        drafts: submission.drafts.slice(0, one.inputs.length),
        sender,
        ...(wei !== undefined && { wei }),
        outcome: "done",
        ...what,
      });
    const result = await send(extension, chosen, request, operation).catch(async (error: unknown) => {
      await remember(refusalOf(error));
      throw error;
    });
    await remember({ events: result.events.map(({ contract, event }) => ({ contract, event })) });
    return {
      result: await transactionOutcome(one.name, result, known.names, record, doc.enums),
      followUps: [...followUpsOf(chosen), ...lookingAt(chosen, result.transactionHash)],
    } satisfies FormOutcome;
  };
  openForm(extension, {
    key: `${project.root} ${record.network} ${record.address} ${one.signature}`,
    title: vscode.l10n.t("Send {0}", `${record.name}.${one.name}`),
    heading: vscode.l10n.t("Send {0}", `${record.name}.${one.name}`),
    facts: [
      { label: vscode.l10n.t("Function"), text: one.signature },
      ...(about?.notice ? [{ label: vscode.l10n.t("What it does"), text: about.notice, isProse: true }] : []),
      { label: vscode.l10n.t("Contract"), text: record.address },
      { label: vscode.l10n.t("Network"), text: networkTitle(record.network) },
    ],
    submit: vscode.l10n.t("Send"),
    failed: vscode.l10n.t("{0} was refused", one.name),
    fields,
    drafts: target.drafts ?? (await rememberedDrafts(extension, historyKey, fields)),
    anew: target.drafts !== undefined,
    historyKey,
    senders: known.senders,
    sender: target.from ?? known.sender,
    picks: known.picks,
    numbers: known.numbers,
    accountAddresses: known.accountAddresses,
    network: known.network,
    preview: (submission, operation) => preview(extension, chosen, requestOf(submission), operation),
    run: (submission, operation) => sendAndShow(submission, requestOf(submission), operation),
    afterFailure(error, submission) {
      if (!isTolboothError(error) || error.code !== "TRANSACTION_REVERTED") return [];
      // Only what the contract refused before it was sent can be sent all the same.
      if (error.details["transactionHash"] !== undefined) return afterReverting(chosen, error);
      return [
        {
          id: "anyway",
          label: vscode.l10n.t("Send It Anyway"),
          work: (operation) =>
            sendAndShow(submission, { ...requestOf(submission), evenIfRefused: true }, operation),
          afterFailure: (reverted) => afterReverting(chosen, reverted),
        },
      ];
    },
  });
  return undefined;
}

function followUpsOf({ project, record }: ChosenFunction): FormOutcome["followUps"] {
  return [
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
  ];
}

/** What can be looked at of a transaction that is in a block. */
function lookingAt({ project, record }: ChosenFunction, hash: string): FollowUp[] {
  const transaction = { projectRoot: project.root, network: record.network, hash };
  return [
    {
      id: "transaction",
      label: vscode.l10n.t("Show Transaction"),
      run: () => vscode.commands.executeCommand(commands.showTransaction, transaction),
    },
  ];
}

/** What can be looked at where one was refused in its block. */
function afterReverting(chosen: ChosenFunction, error: unknown): FollowUp[] {
  const hash = isTolboothError(error) ? error.details["transactionHash"] : undefined;
  if (typeof hash !== "string") return [];
  const { project, record } = chosen;
  const transaction = { projectRoot: project.root, network: record.network, hash };
  const open: FollowUp = {
    id: "reverted",
    label: vscode.l10n.t("Open Where It Reverted"),
    run: () => vscode.commands.executeCommand(commands.openWhereReverted, transaction),
  };
  return [open, ...lookingAt(chosen, hash)];
}

interface SendingRequest {
  readonly values: readonly unknown[];
  readonly sender: string;
  readonly wei: string | undefined;
  readonly evenIfRefused?: boolean;
}

/** What a transaction would come to now: its gas, or why it would be refused. */
async function preview(
  extension: ExtensionHost,
  { project, record, function: one }: ChosenFunction,
  { values, sender, wei }: SendingRequest,
  operation: LongOperation,
): Promise<{ text: string; refused: boolean }> {
  const { host } = await extension.services(vscode.l10n.t("send a transaction"));
  const request = { record, function: one.signature, arguments: values, from: sender, value: wei };
  try {
    const { estimatedGas } = await withConnection(extension, project, record.network, async (connection) =>
      tryFunction(
        { host, project, connection, knownContracts: await knownContracts(host.files, project) },
        request,
        operation,
      ),
    );
    const text = vscode.l10n.t(
      "Tried without sending: it would go through, for about {0} gas.",
      groupedNumber(estimatedGas),
    );
    return { text, refused: false };
  } catch (error) {
    if (!isTolboothError(error) || error.code !== "TRANSACTION_REVERTED") throw error;
    const reason = String(error.details["reason"]);
    return {
      text: vscode.l10n.t("Tried without sending: it would be refused now. {0}", reason),
      refused: true,
    };
  }
}

async function send(
  extension: ExtensionHost,
  { project, record, function: one }: ChosenFunction,
  request: SendingRequest,
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
        evenIfRefused: request.evenIfRefused,
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
