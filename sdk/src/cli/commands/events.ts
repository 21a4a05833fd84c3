import { InvalidArgumentError, Option, type Command } from "commander";
import {
  fetchEvents,
  findDeployment,
  followEvents,
  readDeployments,
  type Connection,
  type DecodedEvent,
  type DeploymentRecord,
  type Project,
} from "@tolbooth/sdk";
import { networkResult, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import { envelope, toJsonText, type Outcome } from "../frame/envelope.js";
import { addNetworkOption } from "../frame/network-option.js";
import { eventLine } from "../frame/values.js";

interface EventsOptions {
  readonly event?: string;
  readonly fromBlock?: number;
  readonly toBlock?: number;
  readonly follow?: boolean;
  readonly network: string;
}

/** `tolbooth events [contract]`. */
export function registerEvents(program: Command, run: Run): void {
  addNetworkOption(
    program
      .command("events")
      .description(
        "Lists the decoded events of one deployed contract, or of all, oldest first. With --follow it goes on with " +
          "new ones until it is stopped (Ctrl+C); with --json it then prints one document per line and event.",
      )
      .argument("[contract]", "name or address of a deployment (default: every deployment of the network)")
      .option("--event <name>", "only events of this name")
      .addOption(new Option("--from-block <number>", "first block").argParser(blockNumber))
      .addOption(new Option("--to-block <number>", "last block").argParser(blockNumber))
      .addOption(new Option("--follow", "go on with new events until stopped").conflicts("toBlock")),
  ).action((contract: string | undefined, options: EventsOptions) =>
    run((context) => events(context, contract, options)),
  );
}

function blockNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("A block is a whole number from 0.");
  return Number(text);
}

async function events(
  context: CommandContext,
  contract: string | undefined,
  options: EventsOptions,
): Promise<Outcome> {
  return await withConnection(context, options.network, async (connection, project) => {
    const records = await chooseContracts(context, project, connection, contract);
    const described = (found: readonly DecodedEvent[]): unknown => ({
      network: networkResult(connection.network),
      contracts: records.map(({ name, address }) => ({ name, address })),
      events: found,
    });
    if (options.follow) {
      await follow(context, connection, records, options, described);
      return { result: described([]), text: "", alreadyPrinted: true };
    }
    const found = await fetchEvents(connection, records, {
      fromBlock: options.fromBlock,
      toBlock: options.toBlock,
      event: options.event,
      signal: context.operation.signal,
    });
    const none = records.length === 0 ? "Nothing is deployed here yet." : "No events.";
    return { result: described(found), text: found.map(eventLine).join("\n") || none };
  });
}

/** Everything from the first block on, unless told otherwise, and then what comes, until the signal. */
async function follow(
  context: CommandContext,
  connection: Connection,
  records: readonly DeploymentRecord[],
  options: EventsOptions,
  described: (found: readonly DecodedEvent[]) => unknown,
): Promise<void> {
  context.say(`Following ${records.map((one) => one.name).join(", ") || "nothing"}. Stop with Ctrl+C.`);
  await followEvents(connection, records, {
    fromBlock: options.fromBlock ?? 0,
    event: options.event,
    signal: context.operation.signal,
    onConnection: (state) =>
      context.say(state === "connected" ? "The network answers again." : "The network gives no answer."),
    onChainChanged: (block) =>
      context.say(`The chain changed: events from block ${block} on follow as they are now.`),
    onEvents: (found) => {
      for (const one of found)
        context.terminal.out(
          context.json
            ? `${toJsonText(envelope("events", { result: described([one]), text: "" }))}\n`
            : `${eventLine(one)}\n`,
        );
    },
  });
}

async function chooseContracts(
  context: CommandContext,
  project: Project,
  connection: Connection,
  contract: string | undefined,
): Promise<DeploymentRecord[]> {
  const { files } = context.host;
  const network = connection.network.name;
  return contract === undefined
    ? await readDeployments(files, project, network)
    : [await findDeployment(files, project, network, contract)];
}
