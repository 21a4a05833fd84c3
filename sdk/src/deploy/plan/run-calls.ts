import { concat, keccak256, toUtf8Bytes, type FunctionFragment } from "ethers";
import { TolboothError, throwIfCancelled } from "../../errors/index.js";
import { journalFile } from "../../networks/paths.js";
import type { LongOperation } from "../../ports.js";
import { findFunction, parametersOf } from "../abi.js";
import { checkArguments } from "../arguments.js";
import { hasCode } from "../ask.js";
import { askReceipt } from "../broadcast.js";
import { foldCalls, type CallStep } from "../fold.js";
import { Journal, readJournal } from "../journal.js";
import { revertError } from "../known-contracts.js";
import {
  parseValue,
  prepareTransaction,
  requireApproval,
  resolveSender,
  type Intent,
  type Sender,
} from "../prepare-transaction.js";
import { replayCall } from "../replay-call.js";
import { sendStep } from "../send-step.js";
import { finishStep, resumeStep, settleStep, type SentStep } from "../settle.js";
import type { DeployContext } from "../request-types.js";
import { accountAddresses, resolvedArguments, senderOf } from "./resolve-step.js";
import type { CallPreview, DeploymentPlan, PlannedCallResult, PlanStep, StepPreview } from "./types.js";

/** What calls refer to. */
interface Known {
  readonly accounts: ReadonlyMap<string, string>;
  /** Name of a deployment → address. */
  readonly deployed: ReadonlyMap<string, string>;
  /** Account that sends what the plan says nothing else of. */
  readonly from: string;
}

/** A call that is ready to be made. */
interface ReadyCall {
  readonly key: string;
  readonly name: string;
  readonly fragment: FunctionFragment;
  readonly abi: PlanStep["artifact"]["abi"];
  readonly sender: Sender;
  readonly intent: Intent & { readonly to: string };
}

/**
 * Makes the calls of a plan, each once: what the journal has and the chain too is not made again, and what was
 * interrupted is looked up first. Which call it is follows from its address, data, value and sender.
 * @throws TRANSACTION_REVERTED, DEPLOYMENT_UNSETTLED, INSUFFICIENT_FUNDS, SEND_NOT_APPROVED, NETWORK_UNREACHABLE
 */
export async function runPlannedCalls(
  context: DeployContext,
  plan: DeploymentPlan,
  steps: readonly PlanStep[],
  known: Known,
  operation: LongOperation,
): Promise<PlannedCallResult[]> {
  const results: PlannedCallResult[] = [];
  for (const call of await readyCalls(context, plan, steps, known)) {
    throwIfCancelled(operation.signal, `Calling ${call.name}.${call.fragment.name}`);
    operation.progress?.report({ message: `Calling ${call.name}.${call.fragment.name}` });
    results.push(await makeOnce(context, call, operation.signal));
  }
  return results;
}

/**
 * Says which calls running a plan would make. Nothing is sent and nothing is written.
 * @param previews as `previewDeploymentPlan` gave them
 */
export async function previewPlannedCalls(
  context: DeployContext,
  plan: DeploymentPlan,
  steps: readonly PlanStep[],
  previews: readonly StepPreview[],
  from: string,
): Promise<CallPreview[]> {
  const { host, project, connection } = context;
  const deployed = new Map(
    previews.flatMap(({ name, address }) => (address === undefined ? [] : [[name, address]])),
  );
  const known: Known = { accounts: await accountAddresses(context), deployed, from };
  const { entries } = await readJournal(host.files, journalFile(project, connection.network.name));
  const made = foldCalls(entries);
  // What takes the address of a contract that is not there yet cannot have been made.
  const isReady = (name: string): boolean => previews.some((one) => one.name === name && one.address);
  const ready = new Map(
    (await readyCalls(context, plan, steps, known, isReady)).map((call) => [call.index, call]),
  );
  const result: CallPreview[] = [];
  for (const [index, planned] of plan.calls.entries()) {
    const call = ready.get(index);
    const done = call && (await madeBefore(context, made, call));
    const { abi } = stepOf(steps, planned.contract).artifact;
    result.push({
      contract: planned.contract,
      function: findFunction(planned.contract, abi, planned.function).format("sighash"),
      arguments: planned.arguments,
      from: senderOf(plan, planned, from),
      ...(done ? { action: "done", transactionHash: done } : { action: "send" }),
    });
  }
  return result;
}

function stepOf(steps: readonly PlanStep[], name: string): PlanStep {
  const step = steps.find((one) => one.name === name);
  if (!step) throw new TolboothError("INTERNAL", { problem: `the plan was not checked: no step '${name}'` });
  return step;
}

/** The calls whose contracts and references are ready, each with what would be sent. */
export async function readyCalls(
  context: DeployContext,
  plan: DeploymentPlan,
  steps: readonly PlanStep[],
  { accounts, deployed, from }: Known,
  isReady: (deployment: string) => boolean = () => true,
): Promise<(ReadyCall & { index: number })[]> {
  const seen = new Map<string, number>();
  const ready: (ReadyCall & { index: number })[] = [];
  for (const [index, call] of plan.calls.entries()) {
    if (![call.contract, ...deploymentsIn(call.arguments)].every(isReady)) continue;
    const { artifact } = stepOf(steps, call.contract);
    const fragment = findFunction(call.contract, artifact.abi, call.function);
    const target = `${call.contract}.${fragment.name}`;
    const values = resolvedArguments(call, deployed, accounts);
    const checked = checkArguments(target, parametersOf(fragment.inputs), values);
    const sender = await resolveSender(context, senderOf(plan, call, from));
    const to = deployed.get(call.contract) ?? "";
    const data = concat([fragment.selector, checked.encoded]);
    const value = parseValue(target, call.value, fragment.payable);
    const what = JSON.stringify([to, data, value.toString(), sender.address]);
    // The same call twice in one plan is meant twice.
    const place = seen.get(what) ?? 0;
    seen.set(what, place + 1);
    ready.push({
      index,
      key: keccak256(toUtf8Bytes(`${what}#${place}`)),
      name: call.contract,
      fragment,
      abi: artifact.abi,
      sender,
      intent: {
        action: "send",
        contract: call.contract,
        function: fragment.format("sighash"),
        arguments: checked.json,
        to,
        data,
        value,
      },
    });
  }
  return ready;
}

/** Names of the deployments that arguments refer to. */
function deploymentsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(deploymentsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "$deployed" && typeof one === "string" ? [one] : deploymentsIn(one),
  );
}

/** The transaction of an earlier run, if the chain still has it. */
async function madeBefore(
  { connection }: DeployContext,
  made: readonly CallStep[],
  { key, intent }: ReadyCall,
): Promise<string | undefined> {
  const { chainId, local } = connection.network;
  for (const { planned, end } of made) {
    if (planned.key !== key || planned.chainId !== chainId || end?.kind !== "confirmed") continue;
    if (end.transactionHash === undefined) continue;
    // A local chain may have been begun anew, with the same addresses. Nodes elsewhere may forget old receipts.
    const isThere = local
      ? (await askReceipt(connection, end.transactionHash)) !== null
      : await hasCode(connection, intent.to);
    if (isThere) return end.transactionHash;
  }
  return undefined;
}

async function makeOnce(
  context: DeployContext,
  call: ReadyCall,
  signal: AbortSignal | undefined,
): Promise<PlannedCallResult> {
  const { host, project, connection } = context;
  const { name: networkName, chainId } = connection.network;
  const { key, name, fragment, abi, sender, intent } = call;
  return host.files.withLock(journalFile(project, networkName), async () => {
    const { journal } = await Journal.open(host, project, networkName, chainId);
    const steps = (): CallStep[] => foldCalls(journal.entries).filter(({ planned }) => planned.key === key);
    const result = (transactionHash: string, reused: boolean): PlannedCallResult => ({
      contract: name,
      function: intent.function,
      transactionHash,
      reused,
    });
    for (const step of steps()) {
      if (!isOpen(step) || step.planned.chainId !== chainId) continue;
      const settlement = await settleStep(context, journal, step, signal);
      if (settlement === "waiting") await finishStep(context, journal, step, signal);
      if (settlement === "unknown") await resumeStep(context, journal, step, signal);
    }
    const before = await madeBefore(context, steps(), call);
    if (before !== undefined) return result(before, true);
    const contract = { name, abi };
    const prepared = await prepareTransaction(
      context,
      sender,
      intent,
      (refusal) => revertError("TRANSACTION_REVERTED", context, contract, fragment.name, refusal),
      signal,
    );
    await requireApproval(context, sender, intent, prepared);
    const id = crypto.randomUUID();
    await journal.append(id, {
      kind: "call-planned",
      key,
      name,
      contract: name,
      to: intent.to,
      function: intent.function,
      arguments: intent.arguments,
      value: intent.value.toString(),
      from: sender.address,
    });
    await sendStep(context, journal, sender, id, prepared, signal);
    const step = steps().find((one) => one.id === id);
    if (!step || !isOpen(step))
      throw new TolboothError("INTERNAL", { problem: `step ${id} is not in ${journal.file}` });
    if ((await finishStep(context, journal, step, signal)) === "failed") {
      const hash = step.sent.transactionHash;
      const block = (await askReceipt(connection, hash))?.blockNumber ?? "latest";
      const refusal = await replayCall(connection, sender.address, intent, block);
      throw await revertError("TRANSACTION_REVERTED", context, contract, fragment.name, refusal, hash);
    }
    const made = steps().find((one) => one.id === id)?.end;
    // Sped up, it has another hash than it was sent with.
    const hash = made?.kind === "confirmed" ? made.transactionHash : undefined;
    return result(hash ?? step.sent.transactionHash, false);
  });
}

function isOpen(step: CallStep): step is SentStep<CallStep> {
  return step.sent !== undefined && step.end === undefined;
}
