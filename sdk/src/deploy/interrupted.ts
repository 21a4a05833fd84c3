import { isTolboothError } from "../errors/index.js";
import type { DeploymentStep } from "./fold.js";
import type { Journal } from "./journal.js";
import { abandonStep, finishStep, resumeStep, settleStep, type SentStep } from "./settle.js";
import type { DeployContext } from "./request-types.js";

/** A deployment that was sent, and whose end nobody saw. */
export interface InterruptedDeployment {
  readonly step: SentStep<DeploymentStep>;
  /** The network has the transaction, but not yet in a block. */
  readonly waits: boolean;
}

/** What looking after interrupted deployments needs: where, the open journal, and whom to tell. */
export interface InterruptedContext {
  readonly context: DeployContext;
  readonly journal: Journal;
  readonly notice: (text: string) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Looks up every step that an earlier run sent and did not see the end of.
 * @param unsettled steps of the journal without an end
 * @param name the deployment that is to be made now
 * @returns those of this name that are open
 * @throws DEPLOYMENT_UNSETTLED, NETWORK_UNREACHABLE
 */
export async function settleInterrupted(
  { context, journal, notice, signal }: InterruptedContext,
  unsettled: readonly DeploymentStep[],
  name: string,
): Promise<InterruptedDeployment[]> {
  const { chainId } = context.connection.network;
  const open: InterruptedDeployment[] = [];
  for (const step of unsettled) {
    const isThis = step.planned.name === name;
    if (!isSent(step) || step.planned.chainId !== chainId) continue;
    try {
      const settlement = await settleStep(context, journal, step, signal);
      if (settlement === "confirmed")
        notice(`The interrupted deployment of ${step.planned.name} had succeeded.`);
      if (isThis && (settlement === "waiting" || settlement === "unknown"))
        open.push({ step, waits: settlement === "waiting" });
    } catch (error) {
      // What is unclear about another deployment need not keep this one.
      if (isThis || !isTolboothError(error, "DEPLOYMENT_UNSETTLED")) throw error;
    }
  }
  return open;
}

/**
 * Sees to the end of a deployment that was interrupted: waits for it, sends the very same transaction again, or gives it
 * up where something else is wanted now.
 * @param isWanted whether the step is what is to be deployed now
 */
export async function goOnWith(
  { context, journal, notice, signal }: InterruptedContext,
  { step, waits }: InterruptedDeployment,
  isWanted: (planned: DeploymentStep["planned"]) => boolean,
): Promise<void> {
  const { planned } = step;
  if (waits) {
    notice(`The interrupted deployment of ${planned.name} was already on its way.`);
    await finishStep(context, journal, step, signal);
  } else if (isWanted(planned)) {
    notice(`The interrupted deployment of ${planned.name} is resumed.`);
    await resumeStep(context, journal, step, signal);
  } else {
    await abandonStep(journal, step);
  }
}

export function isSent(step: DeploymentStep): step is SentStep<DeploymentStep> {
  return step.sent !== undefined;
}
