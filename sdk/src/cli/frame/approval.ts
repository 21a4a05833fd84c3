import type { Approve, ApprovePlan, PlanSummary, TransactionSummary } from "@tolbooth/sdk";
import { formatEther } from "ethers";
import type { CommandContext } from "./context.js";

/** Shows what would be sent to a network that is not on this machine, and says yes only with `--yes`. */
export function approval(context: CommandContext): Approve {
  return async (what) => {
    context.say(summaryText(what));
    if (!context.yes) context.say("Nothing was sent. Say the same with --yes to send it.");
    return context.yes;
  };
}

/** The same for all that a plan sends. */
export function planApproval(context: CommandContext): ApprovePlan {
  return (what) => {
    context.say(planText(what));
    if (!context.yes) context.say("Nothing was sent. Say the same with --yes to send it.");
    return Promise.resolve(context.yes);
  };
}

/** A step that is not as the plan showed it: `--yes` was not said to that. */
export function differingStep(context: CommandContext): Approve {
  return (what) => {
    context.say("This step is not as the plan showed it, or may cost more:");
    context.say(summaryText(what));
    context.say("It was not sent. The same command shows the plan anew and goes on from here.");
    return Promise.resolve(false);
  };
}

function planText(what: PlanSummary): string {
  const steps = what.transactions.map((one, index) => {
    const title =
      one.action === "deploy" ? `deploy ${one.contract} as ${one.name}` : `call ${one.name}.${one.function}`;
    const value = one.value === "0" ? "" : `, value ${formatEther(one.value)} ETH`;
    const values = one.arguments.length > 0 ? [`     ${JSON.stringify(one.arguments)}`] : [];
    return [
      `  ${index + 1}. ${title}${one.address === undefined ? "" : ` at ${one.address}`}`,
      ...values,
      `     from ${one.from}${one.to === undefined ? "" : ` to ${one.to}`}${value}`,
      `     ${one.exact ? "about" : "at a guess"} ${formatEther(one.estimatedFee)} ETH in fees, at most ${formatEther(one.maximumFee)}`,
    ].join("\n");
  });
  return [
    `To be sent to '${what.network}' (chain ${what.chainId}), ${what.transactions.length} transactions of ${what.plan}:`,
    ...steps,
    `  together: value ${formatEther(what.value)} ETH, about ${formatEther(what.estimatedFee)} ETH in fees, at most ${formatEther(what.maximumFee)}`,
  ].join("\n");
}

function summaryText(what: TransactionSummary): string {
  const list = what.arguments.map((one) => `    ${typeof one === "string" ? one : JSON.stringify(one)}`);
  return [
    `To be sent to '${what.network}' (chain ${what.chainId}):`,
    `  ${what.action} ${what.contract}${what.action === "send" ? `.${what.function}` : ""}`,
    ...list,
    ...(what.address === undefined ? [] : [`  it will stand at ${what.address}`]),
    `  from ${what.from}${what.to === undefined ? "" : ` to ${what.to}`}`,
    `  value ${formatEther(what.value)} ETH, at most ${formatEther(what.maximumFee)} ETH in fees`,
  ].join("\n");
}
