import { callFunction } from "../../deploy/call-function.js";
import { sendFunction } from "../../deploy/send-function.js";
import type { ContractReference, DecodedValue } from "../../deploy/abi-types.js";
import type { DeployContext, SendRequest, SendResult } from "../../deploy/request-types.js";
import { TolboothError, isTolboothError, throwIfCancelled } from "../../errors/index.js";
import type { LongOperation } from "../../ports.js";
import { cdsMovementId } from "./commitments.js";
import { CdsImportJournal } from "./import-journal.js";
import { knownBefore, type CdsKnownBefore } from "./import-known.js";
import { sameMovementState } from "./movement-model.js";
import type { MovementDecision, MovementSnapshot, MovementStatus, MovementWrite } from "./movement-types.js";
import { planCdsImport } from "./plan.js";
import type {
  CdsCall,
  CdsKnownMovement,
  CdsMovementPlan,
  CdsPlan,
  CdsPlanOptions,
  CdsTimelineEntry,
} from "./plan-types.js";
import type { CdsNotification } from "./types.js";

/** `IMovementClearance.MovementState`, in the contract's order. */
const statuses: readonly MovementStatus[] = ["none", "open", "released", "exited", "invalidated"];

/** `IMovementClearance.DecisionKind`, in the contract's order. */
const decisions: readonly MovementDecision[] = ["none", "clear", "hold", "refuse", "no-change"];

/** Where and how notifications become transactions. */
export interface CdsImportRequest {
  readonly notifications: readonly CdsNotification[];
  /** The deployed `MovementClearance`. */
  readonly contract: ContractReference;
  /** See `CdsCommitmentContext`. */
  readonly epochKey: Uint8Array;
  /** The lanes of HMRC and Defra. */
  readonly lanes: { readonly customs: number; readonly defra: number };
  /** Lanes that a movement needs from the start; the customs lane unless told otherwise. */
  readonly requiredLanes?: readonly number[] | undefined;
}

/** How the calls are sent. */
export interface CdsSendRequest extends CdsImportRequest {
  /** Lane → name or address of the account that sends in its name. */
  readonly senders: ReadonlyMap<number, string>;
}

/** What became of one movement. */
export interface CdsMovementReport {
  readonly plan: CdsMovementPlan;
  /** The calls that are in a block now, in order. */
  readonly sent: readonly { readonly call: CdsCall; readonly receipt: SendResult }[];
  /** The state read back from the chain afterwards. */
  readonly onChain: MovementSnapshot;
  /** Whether that is the state that the notifications give. */
  readonly inStep: boolean;
  /** Why the rest of its calls was not sent. */
  readonly failure?: TolboothError;
}

/** Asks a person for all the calls of an import at once. Anything but `true` means no. */
export type ApproveCdsImport = (plan: CdsPlan) => Promise<boolean>;

/** The journal of imports into one contract. Which notifications were dealt with is written there, never an MRN. */
export function cdsImportJournalFile(context: DeployContext, contractAddress: string): string {
  const { project, connection } = context;
  return `${project.root}/deployments/${connection.network.name}/imports/cds-${contractAddress.toLowerCase()}.jsonl`;
}

/**
 * Plans an import from the state on chain and from what earlier imports wrote down. Sends nothing and writes nothing.
 * @throws CDS_OPTIONS_INVALID, CONTRACT_HAS_NO_CODE, NETWORK_UNREACHABLE, FILE_FORMAT_UNKNOWN
 */
export async function planCdsImportOnChain(
  context: DeployContext,
  request: CdsImportRequest,
  operation: LongOperation = {},
): Promise<CdsPlan> {
  const journal = await openJournal(context, request);
  return (await planWith(context, request, journal, operation)).plan;
}

/**
 * Sends the calls of an import in order, movement by movement, and reads each movement back. Doing it again sends only
 * what is not on chain yet. A refusal ends its own movement and no other. A network that gives no answer ends the
 * import; the journal says how far it came.
 * @throws SEND_NOT_APPROVED when the network is not on this machine and `approve` does not say yes
 * @throws OPERATION_CANCELLED between two calls: what was sent stays sent, and is written down
 */
export async function sendCdsImport(
  context: DeployContext,
  request: CdsSendRequest,
  approve: ApproveCdsImport,
  operation: LongOperation = {},
): Promise<CdsMovementReport[]> {
  const file = cdsImportJournalFile(context, request.contract.address);
  return await context.host.files.withLock(file, async () => {
    const journal = await openJournal(context, request);
    const { plan, settle } = await planWith(context, request, journal, operation);
    const calls = plan.movements.flatMap((one) => one.calls);
    checkSenders(calls, request);
    const { network } = context.connection;
    if (calls.length > 0 && !network.local && !(await approve(plan)))
      throw new TolboothError("SEND_NOT_APPROVED", {
        network: network.name,
        action: `the ${calls.length} calls of the import`,
      });
    await settle();
    const reports: CdsMovementReport[] = [];
    for (const [index, movement] of plan.movements.entries()) {
      operation.progress?.report({
        message: `Movement ${index + 1} of ${plan.movements.length}`,
        fraction: index / plan.movements.length,
      });
      reports.push(await sendMovement(context, request, journal, movement, operation));
    }
    return reports;
  });
}

async function sendMovement(
  context: DeployContext,
  request: CdsSendRequest,
  journal: CdsImportJournal,
  plan: CdsMovementPlan,
  operation: LongOperation,
): Promise<CdsMovementReport> {
  const calls = new Map(plan.calls.map((one) => [one.id, one]));
  const isOutOfStep = plan.findings.some((one) => one.code === "not-in-step");
  const sent: { call: CdsCall; receipt: SendResult }[] = [];
  let failure: TolboothError | undefined;
  try {
    for (const entry of isOutOfStep ? [] : plan.timeline) {
      for (const id of entry.calls) {
        const call = calls.get(id);
        if (!call) continue;
        throwIfCancelled(operation.signal, "The import");
        sent.push({ call, receipt: await sendCall(context, request, journal, call, operation) });
      }
      await writeApplied(journal, plan, entry);
    }
  } catch (error) {
    // Only the contract's own no is about this movement alone.
    if (!isTolboothError(error, "TRANSACTION_REVERTED")) throw error;
    failure = error;
  }
  const onChain = await readMovement(context, request.contract, plan.movementId, operation);
  return {
    plan,
    sent,
    onChain,
    inStep: !isOutOfStep && sameMovementState(onChain, plan.after),
    ...(failure ? { failure } : {}),
  };
}

async function sendCall(
  context: DeployContext,
  request: CdsSendRequest,
  journal: CdsImportJournal,
  call: CdsCall,
  operation: LongOperation,
): Promise<SendResult> {
  const { id: callId, movementId, before, after } = call;
  await journal.append({ kind: "planned", movementId, callId, before, after });
  const send: SendRequest = {
    record: request.contract,
    from: request.senders.get(call.senderLane) ?? "",
    ...functionCall(movementId, call.write),
  };
  // The whole import was approved, so the single call is not asked for again.
  const approved: DeployContext = { ...context, approve: () => Promise.resolve(true) };
  try {
    const receipt = await sendFunction(approved, send, operation);
    const { transactionHash } = receipt;
    await journal.append({ kind: "confirmed", movementId, callId, seq: after.seq, transactionHash });
    return receipt;
  } catch (error) {
    if (isTolboothError(error, "TRANSACTION_REVERTED"))
      await journal.append({ kind: "failed", movementId, callId, code: error.code });
    throw error;
  }
}

/**
 * A notification is dealt with when its calls are on chain. One with a finding is not: an exit that came before its
 * release is taken up again when the release is there.
 */
async function writeApplied(
  journal: CdsImportJournal,
  plan: CdsMovementPlan,
  entry: CdsTimelineEntry,
): Promise<void> {
  const { notificationId, declarationVersion } = entry;
  const isOpened = declarationVersion !== undefined;
  const isFound = plan.findings.some((one) => one.notificationId === notificationId);
  const isWritten = journal.movement(plan.movementId)?.appliedNotifications.has(notificationId) === true;
  if (!isOpened || isFound || isWritten) return;
  await journal.append({
    kind: "applied",
    movementId: plan.movementId,
    notificationId,
    declarationVersion,
  });
}

async function planWith(
  context: DeployContext,
  request: CdsImportRequest,
  journal: CdsImportJournal,
  operation: LongOperation,
): Promise<{ plan: CdsPlan; settle: () => Promise<void> }> {
  const options: CdsPlanOptions = {
    commitment: {
      epochKey: request.epochKey,
      chainId: context.connection.network.chainId,
      contract: request.contract.address,
    },
    lanes: request.lanes,
    ...(request.requiredLanes ? { requiredLanes: request.requiredLanes } : {}),
  };
  const known = new Map<string, CdsKnownMovement>();
  const befores: CdsKnownBefore[] = [];
  for (const mrn of new Set(request.notifications.map((one) => one.mrn))) {
    throwIfCancelled(operation.signal, "The import");
    const movementId = cdsMovementId(options.commitment, mrn);
    const state = await readMovement(context, request.contract, movementId, operation);
    const before = knownBefore(journal, movementId, state);
    befores.push(before);
    if (before.known) known.set(mrn, before.known);
  }
  return {
    plan: planCdsImport(request.notifications, { ...options, known }),
    settle: async () => {
      for (const before of befores) await before.settle();
    },
  };
}

/** The movement's state now; status `none` where there is none. */
async function readMovement(
  context: DeployContext,
  contract: ContractReference,
  movementId: string,
  operation: LongOperation,
): Promise<MovementSnapshot> {
  const request = { record: contract, function: "state", arguments: [movementId] };
  const { outputs } = await callFunction(context, request, operation);
  const fields = new Map((outputs[0]?.value as readonly DecodedValue[]).map((one) => [one.name, one.value]));
  const numberOf = (name: string): number => Number(fields.get(name));
  return {
    status: statuses[numberOf("state")] ?? "none",
    version: numberOf("version"),
    required: numberOf("required"),
    cleared: numberOf("cleared"),
    held: numberOf("held"),
    refused: numberOf("refused"),
    seq: numberOf("seq"),
  };
}

/** The contract's function and arguments for a write. */
function functionCall(
  movementId: string,
  write: MovementWrite,
): { function: string; arguments: readonly unknown[] } {
  switch (write.kind) {
    case "open":
      return { function: "open", arguments: [movementId, write.required, write.data] };
    case "add-requirement":
      return { function: "addRequirement", arguments: [movementId, write.lane] };
    case "decide": {
      const decision = decisions.indexOf(write.decision);
      const { lane, version, expectedSeq, evidence } = write;
      return { function: "decide", arguments: [movementId, lane, decision, version, expectedSeq, evidence] };
    }
    case "amend":
      return { function: "amend", arguments: [movementId, write.data] };
    case "invalidate":
      return { function: "invalidate", arguments: [movementId, write.reason] };
    case "exit":
      return { function: "exit", arguments: [movementId] };
  }
}

function checkSenders(calls: readonly CdsCall[], request: CdsSendRequest): void {
  const missing = [...new Set(calls.map((one) => one.senderLane))].find((lane) => !request.senders.has(lane));
  if (missing !== undefined)
    throw new TolboothError("CDS_OPTIONS_INVALID", {
      option: "senders",
      problem: `no account is named for lane ${missing}`,
    });
}

function openJournal(context: DeployContext, request: CdsImportRequest): Promise<CdsImportJournal> {
  const file = cdsImportJournalFile(context, request.contract.address);
  return CdsImportJournal.read(context.host.files, file, () => context.host.now());
}
