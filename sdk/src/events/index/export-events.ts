import { valueText } from "../../deploy/decode.js";
import type { IndexedEvent } from "./types.js";

/**
 * A cell that a spreadsheet would take for a formula: those begin with one of these signs, as a tab or a line end can.
 * Source: OWASP, "CSV Injection".
 */
const formula = /^[=+\-@\t\r\n]/;

const fixedColumns = [
  "blockNumber",
  "blockTime",
  "contract",
  "address",
  "event",
  "transactionHash",
  "logIndex",
] as const;

/**
 * Events as CSV after RFC 4180, the first line with the names of the columns. Every name of an argument has its column.
 * A cell that begins with `=`, `+`, `-`, `@` or a control sign gets an apostrophe in front, so that a spreadsheet shows
 * it and does not run it; a plain negative number stays as it is.
 */
export function eventsToCsv(events: readonly IndexedEvent[]): string {
  const names = [...new Set(events.flatMap((event) => event.arguments.map(columnOf)))];
  const hasRaw = events.some(({ raw }) => raw !== undefined);
  const head = [
    ...fixedColumns,
    ...names.map((name) => `argument:${name}`),
    ...(hasRaw ? ["topics", "data"] : []),
  ];
  const rows = events.map((event) => {
    const values = new Map(event.arguments.map((one, place) => [columnOf(one, place), valueText(one.value)]));
    return [
      String(event.blockNumber),
      event.blockTime === undefined ? "" : new Date(event.blockTime * 1000).toISOString(),
      event.contract,
      event.address,
      event.event,
      event.transactionHash,
      String(event.logIndex),
      ...names.map((name) => values.get(name) ?? ""),
      ...(hasRaw ? [event.raw?.topics.join(" ") ?? "", event.raw?.data ?? ""] : []),
    ];
  });
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

/** Events as one JSON document: `tolbooth/events`, version 1. */
export function eventsToJson(
  events: readonly IndexedEvent[],
  network: { readonly name: string; readonly chainId: number },
): string {
  const { name, chainId } = network;
  return `${JSON.stringify({ format: "tolbooth/events", version: 1, network: name, chainId, events }, null, 2)}\n`;
}

function columnOf({ name }: { readonly name: string }, place: number): string {
  return name || `#${place + 1}`;
}

function csvCell(text: string): string {
  const safe = formula.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
