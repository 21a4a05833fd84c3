import { TolboothError, throwIfCancelled } from "../../errors/index.js";
import type { LongOperation } from "../../ports.js";
import { hasCode } from "../ask.js";
import { deployContract } from "../deploy-contract.js";
import type { DeployContext, DeployResult } from "../request-types.js";
import { approvePlan } from "./approve-plan.js";
import { accountAddresses, resolvedArguments, resolvedLibraries, senderOf } from "./resolve-step.js";
import { runPlannedCalls } from "./run-calls.js";
import type { DeploymentPlan, PlanResult, PlanStep } from "./types.js";

/**
 * Sends what a plan deploys, step after step. What stands there unchanged is used as it is, so the same plan after an
 * interruption goes on where it stopped: each step is in the journal before it is sent.
 *
 * @param steps as `checkDeploymentPlan` gave them
 * @param from account that sends what the plan says nothing else of
 * @throws CONTRACT_HAS_NO_CODE when the chain was begun anew between two steps; run the plan again then
 * @throws SEND_NOT_APPROVED when the plan is not approved as a whole, on a network that is not of this machine
 * @throws what `deployContract` throws
 */
export async function runDeploymentPlan(
  asked: DeployContext,
  plan: DeploymentPlan,
  steps: readonly PlanStep[],
  from: string,
  operation: LongOperation = {},
): Promise<PlanResult> {
  const accounts = await accountAddresses(asked);
  const deployed = new Map<string, string>();
  const context = await approvePlan(asked, plan, steps, from, { accounts, deployed }, operation.signal);
  const results: DeployResult[] = [];
  for (const [index, step] of steps.entries()) {
    throwIfCancelled(operation.signal, `Deploying ${step.name}`);
    for (const need of step.needs) await requireCode(context, need, deployed.get(need) ?? "", operation);
    const result = await deployContract(
      context,
      {
        artifact: step.artifact,
        arguments: resolvedArguments(step, deployed, accounts),
        from: senderOf(plan, step, from),
        name: step.name,
        libraries: resolvedLibraries(step, deployed),
        ...(step.value !== undefined && { value: step.value }),
        ...(step.create2 && { create2: step.create2 }),
        ...(step.inputHash !== undefined && { inputHash: step.inputHash }),
        ...(step.compiledFrom !== undefined && { compiledFrom: step.compiledFrom }),
      },
      {
        ...operation,
        progress: {
          report: ({ message, fraction }) =>
            operation.progress?.report({
              message,
              ...(fraction !== undefined && { fraction: (index + fraction) / steps.length }),
            }),
        },
      },
    );
    deployed.set(step.name, result.record.address);
    results.push(result);
  }
  // A chain that was begun anew after the last look has none of what came before.
  for (const [name, address] of deployed) await requireCode(context, name, address, operation);
  const calls = await runPlannedCalls(context, plan, steps, { accounts, deployed, from }, operation);
  return { results, calls };
}

async function requireCode(
  context: DeployContext,
  name: string,
  address: string,
  operation: LongOperation,
): Promise<void> {
  if (await hasCode(context.connection, address, operation.signal)) return;
  const network = context.connection.network.name;
  throw new TolboothError("CONTRACT_HAS_NO_CODE", { name, address, network });
}
