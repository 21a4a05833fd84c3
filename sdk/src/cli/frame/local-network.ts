import { localNetwork, type LocalNetwork, type LocalNetworkStatus, type Mining } from "@tolbooth/sdk";
import { anvilProgram, nodeNetworkKeeping } from "@tolbooth/sdk/node";
import type { Command } from "commander";
import type { CommandContext } from "./context.js";
import type { Outcome } from "./envelope.js";

/** How long a network that was started by a command runs on, in seconds: a working day. */
export const KEEP_SECONDS = 8 * 3600;

export interface NetworkChoice {
  readonly name: string;
  readonly port?: number;
  /** Seconds. */
  readonly for?: number;
}

/** A sub-command with `--name`. */
export function networkCommand(parent: Command, name: string, summary: string, description: string): Command {
  return parent
    .command(name)
    .summary(summary)
    .description(description)
    .option("--name <name>", "name of the local network", "local");
}

/** The network that a command is about. */
export async function openNetwork(context: CommandContext, options: NetworkChoice): Promise<LocalNetwork> {
  const { name, port, for: seconds = KEEP_SECONDS } = options;
  return localNetwork(context.host, await context.project(), {
    program: anvilProgram(),
    name,
    keeping: nodeNetworkKeeping({ title: "the command line", seconds }),
    ...(port === undefined ? {} : { port }),
  });
}

/** A status, alone or with more. */
export function networkOutcome(
  status: LocalNetworkStatus,
  what: string,
  more: Readonly<Record<string, unknown>>,
): Outcome {
  const where = status.running
    ? ` at ${status.url} (chain ${status.chainId}, block ${status.blockNumber ?? 0}, process ${status.pid})`
    : "";
  const lines = [`The network '${status.name}' ${what}${where}.`];
  if (status.mining !== undefined && status.mining !== "automatic")
    lines.push(`${miningText(status.mining)}.`);
  if (status.timeShift !== undefined)
    lines.push(`Its clock is ${durationText(status.timeShift)} ahead of this machine's.`);
  return { result: { ...more, network: status }, text: lines.join("\n") };
}

/** When blocks are made, in words. */
export function miningText(mining: Mining): string {
  if (mining === "automatic") return "A block is made with each transaction";
  if (mining === "manual") return "Blocks are made by hand ('tolbooth network mine')";
  return `A block is made every ${mining === 1 ? "second" : `${mining} seconds`}`;
}

/** Seconds as people write them: `30d2h`. */
export function durationText(seconds: number): string {
  const units = [
    ["d", 86_400],
    ["h", 3_600],
    ["m", 60],
    ["s", 1],
  ] as const;
  let rest = seconds;
  let text = "";
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) text += `${count}${unit}`;
  }
  return text || "0s";
}
