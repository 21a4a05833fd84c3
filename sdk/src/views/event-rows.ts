import type { DecodedEvent, DecodedValue } from "../deploy/index.js";
import type { IndexedEvent } from "../events/index.js";
import { utcText, valueRows, type AddressNames, type ValueRow } from "./value-rows.js";

/** One event as a table shows it. */
export interface EventRow {
  /** Same for the same event, however often it was fetched. */
  readonly key: string;
  readonly block: number;
  /** When the block was made, in UTC, where it is known. */
  readonly time?: string;
  readonly contract: string;
  readonly address: string;
  /** Empty where no ABI decodes the log: its topics and data are the values then. */
  readonly event: string;
  readonly values: readonly ValueRow[];
  readonly transactionHash: string;
  /** Set where the chain took the event back. */
  readonly retracted?: true;
}

/** Identifies an event on one chain: a transaction's log cannot appear twice. */
export function eventKey(event: Pick<DecodedEvent, "transactionHash" | "logIndex">): string {
  return `${event.transactionHash}:${event.logIndex}`;
}

/**
 * Adds events to those already known. Nothing is listed twice, the order is that of the chain, and only the newest
 * `limit` are kept. Returns the very same list when nothing is new.
 */
export function mergeEvents(
  known: readonly DecodedEvent[],
  incoming: readonly DecodedEvent[],
  limit = 1000,
): readonly DecodedEvent[] {
  const keys = new Set(known.map(eventKey));
  const fresh: DecodedEvent[] = [];
  for (const event of incoming) {
    const key = eventKey(event);
    if (keys.has(key)) continue;
    keys.add(key);
    fresh.push(event);
  }
  if (fresh.length === 0) return known;
  return [...known, ...fresh]
    .sort((one, other) => one.blockNumber - other.blockNumber || one.logIndex - other.logIndex)
    .slice(-limit);
}

/** Rows for a table, newest first. */
export function eventRows(
  events: readonly (DecodedEvent | IndexedEvent)[],
  names?: AddressNames,
): EventRow[] {
  return [...events].reverse().map((event) => {
    const { raw, retracted, blockHash } = event as IndexedEvent;
    return {
      // The same transaction may be in another block by now.
      key: retracted ? `${eventKey(event)}:${blockHash}` : eventKey(event),
      block: event.blockNumber,
      ...(event.blockTime === undefined ? {} : { time: utcText(event.blockTime) }),
      contract: event.contract,
      address: event.address,
      event: event.event,
      values: valueRows(raw ? rawValues(raw) : event.arguments, names),
      transactionHash: event.transactionHash,
      ...(retracted && { retracted }),
    };
  });
}

function rawValues({ topics, data }: NonNullable<IndexedEvent["raw"]>): DecodedValue[] {
  return [
    { name: "topics", type: "bytes32[]", value: topics },
    { name: "data", type: "bytes", value: data },
  ];
}

/**
 * Whether a row matches what somebody typed into the filter. Every word must occur somewhere: in the block number,
 * contract, event, transaction, or in the name, value or meaning of an argument. Case does not matter.
 */
export function matchesFilter(row: EventRow, filter: string): boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [
    String(row.block),
    row.contract,
    row.address,
    row.event,
    row.transactionHash,
    row.time ?? "",
    ...row.values.flatMap(wordsOf),
  ]
    .join("\n")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

function wordsOf(value: ValueRow): string[] {
  return [value.label, value.text, value.note ?? "", ...value.children.flatMap(wordsOf)];
}
