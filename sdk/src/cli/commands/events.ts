import path from "node:path";
import { Option, type Command } from "commander";
import {
  TolboothError,
  eventsToCsv,
  eventsToJson,
  findDeployment,
  followIndex,
  openEventIndex,
  readDeployments,
  type Connection,
  type DeploymentRecord,
  type EventIndex,
  type EventQuery,
  type IndexedEvent,
  type Project,
} from "@tolbooth/sdk";
import { openSqliteEvents } from "@tolbooth/sdk/node";
import { networkResult, withConnection } from "../frame/connected.js";
import { shownPath, type CommandContext, type Run } from "../frame/context.js";
import { envelope, toJsonText, type Outcome } from "../frame/envelope.js";
import { addEventFilters, eventQuery, wholeNumber, type EventFilterOptions } from "../frame/event-options.js";
import { addNetworkOption } from "../frame/network-option.js";
import { eventLine } from "../frame/values.js";

interface EventsOptions extends EventFilterOptions {
  readonly limit?: number;
  readonly after?: number;
  readonly newest?: boolean;
  readonly export?: string;
  readonly follow?: boolean;
  readonly network: string;
}

/** `tolbooth events [contract]`. */
export function registerEvents(program: Command, run: Run): void {
  const command = program
    .command("events")
    .description(
      "Lists the decoded events of one deployed contract, or of all, oldest first, from an index that is brought up to " +
        "date first. With --follow it goes on with new ones until it is stopped (Ctrl+C); with --json it then prints one " +
        "document per line and event. An event that the chain takes back is printed again, as taken back.",
    )
    .argument("[contract]", "name or address of a deployment (default: every deployment of the network)");
  addNetworkOption(
    addEventFilters(command)
      .addOption(new Option("--limit <number>", "so many at most").argParser(wholeNumber))
      .addOption(
        new Option("--after <place>", "go on behind 'next' of an earlier answer").argParser(wholeNumber),
      )
      .option("--newest", "newest first")
      .addOption(
        new Option("--export <file>", "write them to a file: .csv or .json").conflicts(["follow", "limit"]),
      )
      .addOption(
        new Option("--follow", "go on with new events until stopped").conflicts([
          "toBlock",
          "until",
          "limit",
          "after",
          "newest",
        ]),
      ),
  ).action((contract: string | undefined, options: EventsOptions) =>
    run((context) => events(context, contract, options)),
  );
}

async function events(
  context: CommandContext,
  contract: string | undefined,
  options: EventsOptions,
): Promise<Outcome> {
  return await withConnection(context, options.network, async (connection, project) => {
    const records = await chooseContracts(context, project, connection, contract);
    // Every deployment is in the index, whichever is asked for now.
    const all = await readDeployments(context.host.files, project, connection.network.name);
    const query = eventQuery(options, project, contract === undefined ? undefined : records.map(addressOf));
    const index = await openEventIndex(connection, project, all, {
      openStore: openSqliteEvents,
      tell: (notice) => context.host.log.warn(notice),
    });
    const described = (found: readonly IndexedEvent[]): Record<string, unknown> => ({
      network: networkResult(connection.network),
      contracts: records.map(({ name, address }) => ({ name, address })),
      events: found,
    });
    try {
      if (options.follow) {
        await follow(context, index, query, records, described);
        return { result: described([]), text: "", alreadyPrinted: true };
      }
      const { behind } = await index.update(context.operation);
      if (behind)
        context.host.log.warn("The node is behind what was read before: newer events come from the index.");
      if (options.export !== undefined)
        return await exportEvents(context, connection, index, query, options, described);
      return await list(context, index, query, options, described, records.length === 0);
    } finally {
      await index.close();
    }
  });
}

async function list(
  context: CommandContext,
  index: EventIndex,
  query: EventQuery,
  options: EventsOptions,
  described: (found: readonly IndexedEvent[]) => Record<string, unknown>,
  isNothingDeployed: boolean,
): Promise<Outcome> {
  const order = options.newest ? "newest" : "oldest";
  const { signal } = context.operation;
  const { after } = options;
  if (options.limit !== undefined) {
    const page = await index.query(query, { order, after, signal, limit: Math.max(1, options.limit) });
    const { events: found, next, total } = page;
    const more = next === undefined ? "" : `\nThere are more: --after ${next}`;
    return {
      result: {
        ...described(found),
        ...(next !== undefined && { next }),
        ...(total !== undefined && { total }),
      },
      text: (found.map(eventLine).join("\n") || "No events.") + more,
    };
  }
  const found: IndexedEvent[] = [];
  for await (const event of index.all(query, { order, after, signal })) found.push(event);
  const none = isNothingDeployed ? "Nothing is deployed here yet." : "No events.";
  return { result: described(found), text: found.map(eventLine).join("\n") || none };
}

async function exportEvents(
  context: CommandContext,
  connection: Connection,
  index: EventIndex,
  query: EventQuery,
  options: EventsOptions,
  described: (found: readonly IndexedEvent[]) => Record<string, unknown>,
): Promise<Outcome> {
  const file = path.resolve(context.terminal.currentFolder, options.export ?? "");
  const kind = path.extname(file).toLowerCase();
  if (kind !== ".csv" && kind !== ".json")
    throw new TolboothError("WRONG_USAGE", {
      problem: `'${options.export}' ends neither in .csv nor in .json.`,
    });
  const found: IndexedEvent[] = [];
  const order = options.newest ? "newest" : "oldest";
  const { signal } = context.operation;
  for await (const event of index.all(query, { order, after: options.after, signal })) found.push(event);
  const text = kind === ".csv" ? eventsToCsv(found) : eventsToJson(found, connection.network);
  await context.host.files.writeFileAtomic(file, text);
  return {
    result: { ...described([]), exported: { file, events: found.length } },
    text: `${found.length} ${found.length === 1 ? "event" : "events"} written to ${shownPath(context, file)}`,
  };
}

/** Everything that is known, and then what comes, until the signal. */
async function follow(
  context: CommandContext,
  index: EventIndex,
  query: EventQuery,
  records: readonly DeploymentRecord[],
  described: (found: readonly IndexedEvent[]) => unknown,
): Promise<void> {
  context.say(`Following ${records.map((one) => one.name).join(", ") || "nothing"}. Stop with Ctrl+C.`);
  const print = (event: IndexedEvent): void =>
    context.terminal.out(
      context.json
        ? `${toJsonText(envelope("events", { result: described([event]), text: "" }))}\n`
        : `${eventLine(event)}\n`,
    );
  await followIndex(index, {
    query,
    fromStart: true,
    signal: context.operation.signal,
    onConnection: (state) =>
      context.say(state === "connected" ? "The network answers again." : "The network gives no answer."),
    onRestart: () => context.say("Too much changed to tell it one by one: everything follows as it is now."),
    onChanges: ({ added, retracted }) => {
      if (retracted.length > 0)
        context.say(`The chain changed: ${retracted.length} events from before were taken back.`);
      for (const event of [...retracted, ...added]) print(event);
    },
  });
}

function addressOf({ address }: DeploymentRecord): string {
  return address;
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
