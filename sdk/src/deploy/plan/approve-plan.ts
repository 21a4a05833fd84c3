import { keccak256, toQuantity } from "ethers";
import { TolboothError } from "../../errors/index.js";
import { findFunction, parametersOf, constructorParameters } from "../abi.js";
import { checkArguments } from "../arguments.js";
import { ask, refusalOf } from "../ask.js";
import { CREATE2_FACTORY } from "../create2.js";
import { askFees } from "../fees.js";
import { linkCode } from "../linking.js";
import { requireSendable, resolveSender } from "../prepare-transaction.js";
import type { JsonValue } from "../abi-types.js";
import type { DeployContext, TransactionSummary } from "../request-types.js";
import { previewDeploymentPlan } from "./preview-plan.js";
import { resolvedArguments, resolvedLibraries } from "./resolve-step.js";
import { previewPlannedCalls, readyCalls } from "./run-calls.js";
import type { CallPreview, DeploymentPlan, PlannedTransaction, PlanStep, StepPreview } from "./types.js";

/** What a plan knows of addresses while it runs. */
export interface PlanAddresses {
  readonly accounts: ReadonlyMap<string, string>;
  /** Name of a deployment → address; filled as the plan runs. */
  readonly deployed: ReadonlyMap<string, string>;
}

/** The base fee rises by an eighth with each full block: the shown limit leaves room for a plan's length. */
const ROOM = { numerator: 3n, denominator: 2n };
/** What a constructor, or a call to a contract that is not there yet, may use beside what its size tells. */
const GAS_FOR_ACTING = 1_000_000n;

/**
 * Asks once for everything that a plan will send to a network that is not of this machine.
 * @returns the context to run the plan with: what was approved is not asked for again; what differs from it, in code,
 * arguments, sender or value, or in a fee above the shown limit, is asked for by itself
 * @throws SENDS_FORBIDDEN, SEND_NOT_APPROVED, and what previewing throws
 */
export async function approvePlan(
  context: DeployContext,
  plan: DeploymentPlan,
  steps: readonly PlanStep[],
  from: string,
  addresses: PlanAddresses,
  signal: AbortSignal | undefined,
): Promise<DeployContext> {
  const { connection, approve } = context;
  const { network } = connection;
  if (network.local || !context.approvePlan) return context;
  requireSendable(context);
  // A copy: what is approved is what was shown, whatever happens to the caller's own afterwards.
  const shown = structuredClone({ plan, steps: [...steps] });
  const previews = await previewDeploymentPlan(context, shown.plan, shown.steps, from, signal);
  const calls = await previewPlannedCalls(context, shown.plan, shown.steps, previews, from);
  const { deployments, called } = await transactionsOf(
    context,
    shown,
    from,
    previews,
    calls,
    addresses,
    signal,
  );
  const transactions = [...deployments, ...called.values()];
  if (transactions.length === 0) return context;
  const sum = (one: (of: PlannedTransaction) => string): string =>
    transactions.reduce((total, each) => total + BigInt(one(each)), 0n).toString();
  const yes = await context.approvePlan({
    network: network.name,
    chainId: network.chainId,
    plan: plan.file,
    transactions,
    value: sum(({ value }) => value),
    estimatedFee: sum(({ estimatedFee }) => estimatedFee),
    maximumFee: sum(({ maximumFee }) => maximumFee),
  });
  if (!yes) throw new TolboothError("SEND_NOT_APPROVED", { network: network.name, action: plan.file });
  const open = new Set<PlannedTransaction>(transactions);
  const takeApproved = (what: TransactionSummary): boolean => {
    const found = [...open].find(
      (one) =>
        one.from === what.from &&
        one.value === what.value &&
        BigInt(what.maximumFee) <= BigInt(one.maximumFee) &&
        (one.action === "deploy"
          ? isThisDeployment(one, what, shown.steps, network.name, addresses)
          : isThisCall(one, what, shown, called, addresses)),
    );
    return found !== undefined && open.delete(found);
  };
  return {
    ...context,
    approve: async (what) => takeApproved(what) || (await approve?.(what)) === true,
  };
}

interface Shown {
  readonly plan: DeploymentPlan;
  readonly steps: readonly PlanStep[];
}

async function transactionsOf(
  context: DeployContext,
  { plan, steps }: Shown,
  from: string,
  previews: readonly StepPreview[],
  calls: readonly CallPreview[],
  { accounts }: PlanAddresses,
  signal: AbortSignal | undefined,
): Promise<{ deployments: PlannedTransaction[]; called: Map<number, PlannedTransaction> }> {
  const fees = await askFees(context, signal);
  const price = fees.maxFeePerGas ?? fees.gasPrice ?? 0n;
  const cost = (gas: bigint, exact: boolean) => ({
    estimatedFee: (gas * price).toString(),
    // A fifth is what sending adds to the estimate.
    maximumFee: ((((gas * 6n) / 5n) * price * ROOM.numerator) / ROOM.denominator).toString(),
    exact,
  });
  const senderOfName = async (name: string): Promise<string> => (await resolveSender(context, name)).address;
  const deployments: PlannedTransaction[] = [];
  for (const [index, preview] of previews.entries()) {
    const step = steps[index];
    if (preview.action !== "send" || !step) continue;
    const { estimatedGas } = preview;
    deployments.push({
      action: "deploy",
      name: preview.name,
      contract: preview.contract,
      function: "constructor",
      arguments: preview.arguments,
      from: await senderOfName(preview.from),
      ...(step.create2 && { to: CREATE2_FACTORY }),
      ...(preview.address !== undefined && { address: preview.address }),
      value: BigInt(step.value ?? 0).toString(),
      ...cost(
        estimatedGas === undefined ? gasBySize(step) : BigInt(estimatedGas),
        estimatedGas !== undefined,
      ),
    });
  }
  const standing = new Map(
    previews.flatMap(({ name, action, address }) =>
      action === "send" || address === undefined ? [] : [[name, address]],
    ),
  );
  const known = { accounts, deployed: standing, from };
  const ready = new Map(
    (await readyCalls(context, plan, steps, known, (name) => standing.has(name))).map((one) => [
      one.index,
      one,
    ]),
  );
  const called = new Map<number, PlannedTransaction>();
  for (const [index, preview] of calls.entries()) {
    if (preview.action !== "send") continue;
    const { intent, sender } = ready.get(index) ?? {};
    const gas = intent && sender && (await estimate(context, sender.address, intent, signal));
    const to = standing.get(preview.contract);
    called.set(index, {
      action: "send",
      name: preview.contract,
      contract: preview.contract,
      function: preview.function,
      arguments: preview.arguments,
      from: await senderOfName(preview.from),
      ...(to !== undefined && { to }),
      value: BigInt(plan.calls[index]?.value ?? 0).toString(),
      ...cost(gas ?? GAS_FOR_ACTING, gas !== undefined),
    });
  }
  return { deployments, called };
}

/** Nothing where a call before it must be made first. */
async function estimate(
  { connection }: DeployContext,
  from: string,
  { to, data, value }: { to: string; data: string; value: bigint },
  signal: AbortSignal | undefined,
): Promise<bigint | undefined> {
  const call = { from, to, data, value: toQuantity(value) };
  try {
    return BigInt(await ask<string>(connection, "eth_estimateGas", [call], signal));
  } catch (error) {
    if (refusalOf(error)) return undefined;
    throw error;
  }
}

/** A constructor that takes the address of a contract that is not there yet cannot be tried: its size bounds the rest. */
function gasBySize({ artifact }: PlanStep): bigint {
  const bytes = BigInt((artifact.bytecode.length - 2) / 2);
  const kept = BigInt((artifact.deployedBytecode.length - 2) / 2);
  // Yellow Paper, appendix G: transaction and creation, 16 for each byte sent, 200 for each byte kept.
  return 53_000n + 16n * bytes + 200n * kept + GAS_FOR_ACTING;
}

/** Whether what is about to be sent is the deployment that was shown, with the addresses that are known by now. */
function isThisDeployment(
  shown: PlannedTransaction,
  what: TransactionSummary,
  steps: readonly PlanStep[],
  network: string,
  { accounts, deployed }: PlanAddresses,
): boolean {
  const step = steps.find(({ name }) => name === shown.name);
  if (!step || what.action !== "deploy" || what.deployment !== shown.name || what.to !== shown.to)
    return false;
  if (shown.address !== undefined && what.address !== shown.address) return false;
  const target = `${shown.contract} constructor`;
  const wanted = resolvedArguments(step, deployed, accounts);
  const { json } = checkArguments(target, constructorParameters(step.artifact.abi), wanted);
  const { code } = linkCode(step.artifact, network, resolvedLibraries(step, deployed), []);
  return (
    what.contract === shown.contract && what.codeHash === keccak256(code) && isSame(json, what.arguments)
  );
}

function isThisCall(
  shown: PlannedTransaction,
  what: TransactionSummary,
  { plan, steps }: Shown,
  called: ReadonlyMap<number, PlannedTransaction>,
  { accounts, deployed }: PlanAddresses,
): boolean {
  const index = [...called].find(([, one]) => one === shown)?.[0];
  const call = index === undefined ? undefined : plan.calls[index];
  const step = steps.find(({ name }) => name === shown.contract);
  if (!call || !step || what.action !== "send" || what.contract !== shown.contract) return false;
  if (what.function !== shown.function || what.to !== deployed.get(shown.contract)) return false;
  const fragment = findFunction(call.contract, step.artifact.abi, call.function);
  const wanted = resolvedArguments(call, deployed, accounts);
  const { json } = checkArguments(shown.function, parametersOf(fragment.inputs), wanted);
  return isSame(json, what.arguments);
}

function isSame(left: readonly JsonValue[], right: readonly JsonValue[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
