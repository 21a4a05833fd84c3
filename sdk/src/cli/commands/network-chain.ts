import { open } from "node:fs/promises";
import { InvalidArgumentError, Option, type Command } from "commander";
import { parseTimeTravel, type Mining } from "@tolbooth/sdk";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { networkCommand, networkOutcome, openNetwork, type NetworkChoice } from "../frame/local-network.js";

/** Lines of the log that are shown unless another number is asked for. */
const LOG_LINES = 100;
const LOG_BYTES_AT_MOST = 1024 * 1024;

/** `tolbooth network time|mine|mining|log`. */
export function registerNetworkChain(network: Command, run: Run): void {
  networkCommand(
    network,
    "time",
    "move the chain's clock on",
    "Moves the chain's clock on by a duration, or to a date. It never goes back.",
  )
    .argument(
      "<time>",
      "a duration (90s, 15m, 12h, 30d) or a date (2027-04-06, 2027-04-06T09:00Z; UTC unless it says)",
    )
    .action((time: string, options: NetworkChoice) =>
      run(async (context) => {
        const now = await (await openNetwork(context, options)).travel(parseTimeTravel(time));
        return networkOutcome(now, "runs", {});
      }),
    );
  networkCommand(network, "mine", "make blocks now", "Makes blocks now, one unless a number is given.")
    .argument("[blocks]", "how many, 1 to 10000", wholeNumber, 1)
    .action((blocks: number, options: NetworkChoice) =>
      run(async (context) => {
        const now = await (await openNetwork(context, options)).mine(blocks);
        return networkOutcome(now, "runs", {});
      }),
    );
  networkCommand(
    network,
    "mining",
    "say when blocks are made",
    "Says when blocks are made: automatic (with each transaction), manual, or a number (every so many seconds). It is kept for later starts.",
  )
    .argument("<mode>", "automatic, manual, or a number of seconds from 1 to 86400")
    .action((mode: string, options: NetworkChoice) =>
      run(async (context) => {
        const mining = (/^\d+$/.test(mode) ? Number(mode) : mode) as Mining;
        const now = await (await openNetwork(context, options)).setMining(mining);
        return networkOutcome(now, now.running ? "runs" : "does not run; what you chose is kept", { mining });
      }),
    );
  networkCommand(network, "log", "show what the node wrote", "Shows the last lines of the node's log.")
    .addOption(
      new Option("--lines <number>", "how many lines")
        .default(LOG_LINES)
        .argParser((text) => wholeNumber(text)),
    )
    .action((options: NetworkChoice & { lines: number }) => run((context) => log(context, options)));
}

function wholeNumber(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > 10_000)
    throw new InvalidArgumentError("It is a whole number from 1 to 10000.");
  return count;
}

async function log(context: CommandContext, options: NetworkChoice & { lines: number }): Promise<Outcome> {
  const { logFile } = await openNetwork(context, options);
  const lines = (await endOf(logFile)).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const last = lines.slice(-options.lines);
  return {
    result: { file: logFile, lines: last },
    text: last.length === 0 ? `The node of '${options.name}' has written nothing.` : last.join("\n"),
  };
}

/** The end of a file as text; empty when there is none. */
async function endOf(file: string): Promise<string> {
  const handle = await open(file, "r").catch(() => undefined);
  if (!handle) return "";
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, LOG_BYTES_AT_MOST);
    const bytes = Buffer.alloc(length);
    await handle.read(bytes, 0, length, size - length);
    return bytes.toString("utf8");
  } finally {
    await handle.close();
  }
}
