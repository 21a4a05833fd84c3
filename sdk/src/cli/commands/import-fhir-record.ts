import {
  TolboothError,
  callFunction,
  isTolboothError,
  openEnded,
  sendFunction,
  type DecodedValue,
  type DeployContext,
  type FhirConsentReading,
  type SendResult,
} from "@tolbooth/sdk";
import { chooseSender, deployContext, networkResult } from "../frame/connected.js";
import type { ConsentReceipt } from "../frame/consent-receipt.js";
import { shownPath, type CommandContext } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { asTolboothError } from "../frame/failure.js";
import type { ImportTarget } from "../frame/import-target.js";

/** A Consent that was read, and what belongs to it. */
export interface Consent {
  readonly reading: FhirConsentReading;
  readonly receipt: ConsentReceipt;
  readonly target: ImportTarget | undefined;
  readonly receiptFile: string | undefined;
  readonly recipient: number | undefined;
}

/** A consent as the contract has it. */
interface RecordedConsent {
  readonly id: string;
  readonly controller: number;
  readonly recipient: number;
  readonly from: number;
  readonly until: number;
  readonly kind: string;
  readonly status: string;
}

/** `IConsentRegistry.Kind` and `IConsentRegistry.Status`, in the contract's order. */
const kinds = ["none", "permit", "deny"];
const statuses = ["none", "active", "withdrawn", "superseded"];

const receiptWarning =
  "Whoever has the receipt can withdraw the consent. Give it to the person, keep the salt with the document, and write neither to a log or a ledger.";

/** What would be recorded. */
export function plannedOutcome(context: CommandContext, consent: Consent): Outcome {
  return { result: consentResult(consent), text: consentText(context, consent) };
}

/**
 * Records the consent and reads it back. The receipt is handed out whatever happens: a transaction that was sent may
 * still come into a block after an error, and then it is the only way to withdraw.
 */
export async function recordConsent(
  context: CommandContext,
  consent: Consent,
  target: ImportTarget,
  controller: string | undefined,
): Promise<Outcome> {
  const { project, connection } = target;
  try {
    const deploy = await deployContext(context, project, connection);
    const from = await chooseSender(connection, controller);
    const { id, sent } = await send(context, deploy, consent, target, from);
    const recorded = await readBack(context, deploy, target, id);
    const inStep = isAsRead(consent, recorded);
    const { transactionHash, blockNumber, gasUsed } = sent ?? {};
    const what = sent
      ? `Recorded as ${id} in block ${blockNumber} (gas ${gasUsed}).`
      : `It was recorded as ${id} already. Nothing was sent.`;
    return {
      result: {
        ...consentResult(consent),
        recorded,
        inStep,
        ...(sent ? { transactionHash, blockNumber, gasUsed } : {}),
      },
      text: [consentText(context, consent), what, `On chain: ${recorded.status} ${recorded.kind}.`].join(
        "\n",
      ),
      failure: inStep
        ? undefined
        : new TolboothError("IMPORT_HAS_FINDINGS", {
            source: "The Consent",
            count: "1 finding: what is on chain differs from the document",
            rest: "was sent",
          }),
    };
  } catch (thrown) {
    return {
      result: consentResult(consent),
      text: consentText(context, consent),
      failure: asTolboothError(thrown),
    };
  }
}

async function send(
  context: CommandContext,
  deploy: DeployContext,
  consent: Consent,
  target: ImportTarget,
  from: string,
): Promise<{ id: string; sent?: SendResult }> {
  const { terms, withdrawLock, from: start, until, kind } = consent.reading;
  try {
    const sent = await sendFunction(
      deploy,
      {
        record: target.record,
        function: "record",
        arguments: [terms, withdrawLock, consent.recipient, start, until, kinds.indexOf(kind)],
        from,
      },
      context.operation,
    );
    const event = sent.events.find((one) => one.event === "ConsentRecorded");
    return { id: String(event?.arguments.find((one) => one.name === "id")?.value), sent };
  } catch (error) {
    // The same receipt again: the consent stands there already, and the contract names it.
    const isThere = isTolboothError(error, "TRANSACTION_REVERTED") && error.details["errorName"] === "Exists";
    const id = isThere ? /0x[0-9a-f]{64}/i.exec(String(error.details["errorArguments"]))?.[0] : undefined;
    if (id === undefined) throw error;
    return { id };
  }
}

async function readBack(
  context: CommandContext,
  deploy: DeployContext,
  target: ImportTarget,
  id: string,
): Promise<RecordedConsent> {
  const request = { record: target.record, function: "consentRecord", arguments: [id] };
  const { outputs } = await callFunction(deploy, request, context.operation);
  const fields = new Map((outputs[0]?.value as readonly DecodedValue[]).map((one) => [one.name, one.value]));
  const numberOf = (name: string): number => Number(fields.get(name));
  return {
    id,
    controller: numberOf("controller"),
    recipient: numberOf("recipient"),
    from: numberOf("from"),
    until: numberOf("until"),
    kind: kinds[numberOf("kind")] ?? "none",
    status: statuses[numberOf("status")] ?? "none",
  };
}

function isAsRead(consent: Consent, recorded: RecordedConsent): boolean {
  const { kind, from, until } = consent.reading;
  return (
    recorded.status === "active" &&
    recorded.kind === kind &&
    recorded.from === from &&
    recorded.until === until &&
    recorded.recipient === consent.recipient
  );
}

function consentResult({ reading, receipt, target, receiptFile }: Consent): Record<string, unknown> {
  return {
    ...(target ? { network: networkResult(target.connection.network) } : {}),
    ...(target ? { contract: { name: target.record.name, address: target.record.address } } : {}),
    kind: reading.kind,
    from: reading.from,
    until: reading.until,
    openEnded: reading.until === openEnded,
    contentHash: reading.contentHash,
    terms: reading.terms,
    withdrawLock: reading.withdrawLock,
    notes: [...reading.notes, ...(target ? [] : [noContractNote])],
    receipt,
    receiptWarning,
    ...(receiptFile !== undefined && target ? { receiptFile } : {}),
  };
}

const noContractNote =
  "No ConsentRegistry is on a running network, so the commitment is made for none and cannot be recorded. Deploy one and import again.";

function consentText(context: CommandContext, consent: Consent): string {
  const { reading, receipt, target, receiptFile } = consent;
  const until = reading.until === openEnded ? "open-ended" : isoOf(reading.until);
  return [
    `${context.paint("bold", reading.kind)} from ${isoOf(reading.from)} until ${until}`,
    `terms         ${reading.terms}`,
    `withdraw lock ${reading.withdrawLock}`,
    ...[...reading.notes, ...(target ? [] : [noContractNote])].map((one) => `Note: ${one}`),
    `${context.paint("yellow", "Receipt.")} ${receiptWarning}`,
    `salt          ${receipt.salt}`,
    `secret        ${receipt.withdrawSecret}`,
    ...(receiptFile !== undefined && target ? [`Written to ${shownPath(context, receiptFile)}.`] : []),
  ].join("\n");
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
