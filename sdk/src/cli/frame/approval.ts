import type { Approve, TransactionSummary } from "@tolbooth/sdk";
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
