import { InvalidArgumentError, Option, type Command } from "commander";
import { TolboothError, type EventQuery, type Project } from "@tolbooth/sdk";

/** The options by which events are chosen. */
export interface EventFilterOptions {
  readonly event?: string;
  readonly pattern?: string;
  readonly agency?: string;
  readonly movement?: string;
  readonly record?: string;
  readonly argument?: readonly string[];
  readonly text?: string;
  readonly fromBlock?: number;
  readonly toBlock?: number;
  readonly since?: number;
  readonly until?: number;
}

/** Adds the options by which events are chosen. What is given must hold all at once. */
export function addEventFilters(command: Command): Command {
  return command
    .option("--event <name>", "only events of this name or signature")
    .option("--pattern <name>", "only contracts that have the events of this pattern")
    .option(
      "--agency <agency>",
      "only events that name this agency: its number, or its name in tolbooth.json",
    )
    .option("--movement <id>", "only events of this movement")
    .option("--record <id>", "only events of this record")
    .addOption(
      new Option("--argument <name=value>", "only events with this argument (may be repeated)").argParser(
        (text: string, before: readonly string[] | undefined) => [...(before ?? []), text],
      ),
    )
    .option("--text <words>", "only events in which all these words occur")
    .addOption(new Option("--from-block <number>", "first block").argParser(wholeNumber))
    .addOption(new Option("--to-block <number>", "last block").argParser(wholeNumber))
    .addOption(new Option("--since <time>", "only from this time on, as ISO 8601").argParser(seconds))
    .addOption(new Option("--until <time>", "only up to this time, as ISO 8601").argParser(seconds));
}

/** The query that the options mean. @throws EVENT_QUERY_INVALID */
export function eventQuery(
  options: EventFilterOptions,
  project: Project,
  contracts: readonly string[] | undefined,
): EventQuery {
  const { event, pattern, movement, record, text, fromBlock, toBlock, since, until } = options;
  return {
    ...{ contracts, event, pattern, movement, record, text, fromBlock, toBlock },
    agency: options.agency === undefined ? undefined : agencyNumber(options.agency, project),
    arguments: options.argument && Object.fromEntries(options.argument.map(nameAndValue)),
    fromTime: since,
    toTime: until,
  };
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("It is a whole number from 0.");
  return Number(text);
}

function seconds(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new InvalidArgumentError("A time is written as 2026-11-22 or 2026-11-22T12:00:00Z.");
  return Math.floor(time / 1000);
}

function agencyNumber(text: string, project: Project): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  const found = project.agencies.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (found) return found.id;
  const known = project.agencies.map(({ name }) => name).join(", ") || "none";
  throw new TolboothError("EVENT_QUERY_INVALID", {
    problem: `there is no agency '${text}' in tolbooth.json (known: ${known})`,
  });
}

function nameAndValue(text: string): [string, string] {
  const place = text.indexOf("=");
  if (place > 0) return [text.slice(0, place).trim(), text.slice(place + 1)];
  throw new TolboothError("EVENT_QUERY_INVALID", { problem: `'${text}' is not name=value` });
}
