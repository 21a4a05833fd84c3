import { concat, keccak256, toQuantity } from "ethers";
import { requireTrust } from "../../networks/trust.js";
import { constructorParameters } from "../abi.js";
import { checkArguments } from "../arguments.js";
import { ask, hasCode, refusalOf } from "../ask.js";
import { CREATE2_FACTORY, create2Data, create2Place, readSalt, stands } from "../create2.js";
import { askFees } from "../fees.js";
import { revertError } from "../known-contracts.js";
import { linkCode } from "../linking.js";
import { resolveSender } from "../prepare-transaction.js";
import { replayCall } from "../replay-call.js";
import { readDeployments } from "../records.js";
import type { Create2Place, DeploymentRecord } from "../record-types.js";
import type { DeployContext } from "../request-types.js";
import { accountAddresses, resolvedArguments, resolvedLibraries, senderOf } from "./resolve-step.js";
import type { DeploymentPlan, PlanStep, StepPreview, StepReason } from "./types.js";

/**
 * Says what running a plan would do, and why. Nothing is sent and nothing is written. Steps that an interrupted run has
 * sent and not seen the end of are shown as if they were not sent: running the plan looks them up first.
 *
 * @param steps as `checkDeploymentPlan` gave them
 * @throws NETWORK_UNREACHABLE, DEPLOYMENT_REVERTED, NETWORK_REFUSED (the sender cannot pay), ACCOUNT_UNKNOWN
 */
export async function previewDeploymentPlan(
  context: DeployContext,
  plan: DeploymentPlan,
  steps: readonly PlanStep[],
  from: string,
  signal?: AbortSignal,
): Promise<StepPreview[]> {
  const { host, project, connection } = context;
  requireTrust(host, "planning a deployment");
  const accounts = await accountAddresses(context);
  const all = await readDeployments(host.files, project, connection.network.name);
  const records = new Map(all.map((record) => [record.name, record]));
  const unchanged = new Map<string, string>();
  // With those where CREATE2 will put something.
  const addresses = new Map<string, string>();
  const previews: StepPreview[] = [];
  for (const step of steps) {
    const sender = senderOf(plan, step, from);
    const said = {
      name: step.name,
      contract: step.artifact.contractName,
      sourceName: step.artifact.sourceName,
      arguments: step.arguments,
      libraries: step.libraries,
      from: sender,
      added: step.added,
    };
    const changed = step.needs.filter((name) => !unchanged.has(name));
    const known = step.needs.every((name) => addresses.has(name))
      ? prepare(step, connection.network.name, addresses, accounts)
      : undefined;
    const ready = changed.length > 0 ? undefined : known;
    const place = step.create2 && known && create2Place(step.create2.salt, step.name, known.data);
    const record = records.get(step.name);
    const reasons = await reasonsOf(context, record, changed, ready, place, signal);
    const create2 = step.create2 && {
      create2: { factory: CREATE2_FACTORY, ...readSalt(step.create2.salt, step.name) },
    };
    const standing =
      reasons.length === 0 && record
        ? { action: "unchanged" as const, address: record.address }
        : place && (await stands(context, place, { ...step, libraries: known.libraries }, signal))
          ? { action: "take-over" as const, address: place.address }
          : undefined;
    if (standing) {
      unchanged.set(step.name, standing.address);
      addresses.set(step.name, standing.address);
      previews.push({ ...said, ...standing, reasons, ...create2 });
      continue;
    }
    if (place) addresses.set(step.name, place.address);
    const costs = ready && (await costOf(context, step, sender, ready, place, signal));
    previews.push({
      ...said,
      action: "send",
      reasons,
      ...(place && { address: place.address }),
      ...create2,
      ...costs,
    });
  }
  return previews;
}

interface ReadyStep {
  readonly code: string;
  readonly data: string;
  readonly arguments: readonly unknown[];
  readonly libraries: Readonly<Record<string, string>>;
}

function prepare(
  step: PlanStep,
  network: string,
  deployed: ReadonlyMap<string, string>,
  accounts: ReadonlyMap<string, string>,
): ReadyStep {
  const { artifact } = step;
  const checked = checkArguments(
    `${artifact.contractName} constructor`,
    constructorParameters(artifact.abi),
    resolvedArguments(step, deployed, accounts),
  );
  const { code, libraries } = linkCode(artifact, network, resolvedLibraries(step, deployed), []);
  return { code, data: concat([code, checked.encoded]), arguments: checked.json, libraries };
}

async function reasonsOf(
  context: DeployContext,
  record: DeploymentRecord | undefined,
  changed: readonly string[],
  ready: ReadyStep | undefined,
  place: Create2Place | undefined,
  signal: AbortSignal | undefined,
): Promise<StepReason[]> {
  if (!record) return [{ kind: "not-deployed" }];
  const { connection } = context;
  const isHere =
    record.chainId === connection.network.chainId && (await hasCode(connection, record.address, signal));
  if (!isHere) return [{ kind: "not-on-chain", address: record.address }];
  const reasons: StepReason[] = changed.map((name) => ({ kind: "needs-changed", name }));
  if (!ready) return reasons;
  const relinked = Object.entries(ready.libraries).filter(
    ([library, address]) => record.libraries[library] !== address,
  );
  for (const [library] of relinked) reasons.push({ kind: "library-changed", library });
  // The code holds the libraries' addresses: where one changed, the hash says nothing about the source.
  if (relinked.length === 0 && record.codeHash !== keccak256(ready.code))
    reasons.push({ kind: "code-changed" });
  const places = Math.max(ready.arguments.length, record.arguments.length);
  for (let index = 0; index < places; index += 1)
    if (JSON.stringify(ready.arguments[index]) !== JSON.stringify(record.arguments[index]))
      reasons.push({ kind: "argument-changed", index });
  // Another salt, or it was deployed without CREATE2.
  if (reasons.length === 0 && place && record.address !== place.address)
    reasons.push({ kind: "address-changed", address: place.address });
  return reasons;
}

async function costOf(
  context: DeployContext,
  step: PlanStep,
  from: string,
  ready: ReadyStep,
  place: Create2Place | undefined,
  signal: AbortSignal | undefined,
): Promise<{ estimatedGas: string; estimatedCost: string }> {
  const { address } = await resolveSender(context, from);
  const value = BigInt(step.value ?? 0);
  const call = {
    from: address,
    ...(place && { to: place.factory }),
    data: place ? create2Data(place, ready.data) : ready.data,
    value: toQuantity(value),
  };
  const gas = BigInt(
    await ask<string>(context.connection, "eth_estimateGas", [call], signal).catch(async (error: unknown) => {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      const { abi, contractName, sourceName } = step.artifact;
      const contract = { name: contractName, abi, sourceName, contract: contractName };
      // The factory keeps the constructor's reason to itself.
      const reason = place
        ? await replayCall(context.connection, place.factory, { data: ready.data, value }, "latest")
        : refusal;
      throw await revertError("DEPLOYMENT_REVERTED", context, contract, "constructor", reason);
    }),
  );
  const fees = await askFees(context, signal);
  const price = fees.maxFeePerGas ?? fees.gasPrice ?? 0n;
  return { estimatedGas: gas.toString(), estimatedCost: (gas * price).toString() };
}
