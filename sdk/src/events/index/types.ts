import type { DecodedEvent, RawLog } from "../../deploy/abi-types.js";

/** A block as the index remembers it. */
export interface StoredBlock {
  readonly number: number;
  /** Lower case, with `0x`. */
  readonly hash: string;
}

/** A contract whose logs are kept. */
export interface StoredContract {
  /** Lower case. */
  readonly address: string;
  /** The first block whose logs are not in the index yet. */
  readonly next: number;
}

/** Logs of one contract with one first topic: what an event is, as far as the chain knows. */
export interface StoredKind {
  readonly id: number;
  /** Lower case. */
  readonly address: string;
  /** First topic; empty for a log that has none. */
  readonly topic: string;
  /** How many logs of this kind are in the index. */
  readonly count: number;
}

/** Where the index stands. */
export interface StoreState {
  /** Counts every change that added or retracted logs. */
  readonly revision: number;
  /** Counts how often blocks were retracted: an answer from before is of another chain. */
  readonly epoch: number;
  readonly contracts: readonly StoredContract[];
  readonly kinds: readonly StoredKind[];
  /** The newest block that is remembered. */
  readonly top?: StoredBlock;
}

/** A log from the index. `id` orders the logs of one chain: block number × 2^20 + place in the block. */
export interface StoredLog extends RawLog {
  readonly id: number;
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly blockHash: string;
}

/** What `eth_getLogs` gave for a range: the logs, or the node's whole answer as it came. */
export type LogAnswer = readonly RawLog[] | Uint8Array;

/** Logs of a range of blocks, on their way into the index. */
export interface LogPart {
  /** Lower case. Each must stand at `from`, or the part is out of date. */
  readonly addresses: readonly string[];
  readonly from: number;
  /** The last block, as it was before the question and after it. */
  readonly end: StoredBlock & { readonly time: number };
  readonly epoch: number;
  readonly answer: LogAnswer;
}

export type AddOutcome =
  /** Kept. Of these blocks the node did not say the time. */
  | { readonly kind: "added"; readonly logs: number; readonly untimed: readonly number[] }
  /** Another process was quicker, or the chain changed: ask for the state again. */
  | { readonly kind: "outOfDate" }
  /** The answer cannot be right. */
  | { readonly kind: "wrong"; readonly problem: string };

/** One way in which a log can match. All of its words must be there. */
export interface StoreBranch {
  /** A kind's id. Absent: any. */
  readonly kind?: number;
  readonly words: readonly StoreWord[];
}

/** A 32-byte word at a place in a log. */
export interface StoreWord {
  /** `topic` 1 to 3, or the `data`'s word from 0. */
  readonly place: "topic" | "data";
  readonly index: number;
  /** `0x` and 64 lower-case digits. */
  readonly word: string;
}

export interface StoreQuery {
  readonly branches: readonly StoreBranch[];
  /** Bounds of `StoredLog.id`, inclusive. */
  readonly minId: number;
  readonly maxId: number;
  readonly order: "newest" | "oldest";
  readonly limit: number;
}

/** What changed since a revision, in the order in which it did. */
export interface StoreChanges {
  readonly revision: number;
  /** Set where that is too long ago to be told: read everything again. */
  readonly tooOld?: true;
  readonly changes: readonly { readonly kind: "added" | "retracted"; readonly logs: readonly StoredLog[] }[];
}

/**
 * Where logs are kept: one store for one chain. Every method is a transaction of its own: whenever a process ends, the
 * store is as before it or as after it. Several processes may use one store at a time.
 * All methods throw EVENT_INDEX_FAILED.
 */
export interface EventStore {
  /** Absolute path, for people. */
  readonly file: string;
  /** Says which contracts are wanted, each from its block on. Those that are known go on where they are. */
  want(contracts: readonly { readonly address: string; readonly fromBlock: number }[]): Promise<StoreState>;
  state(): Promise<StoreState>;
  /** How many blocks are remembered. */
  countBlocks(): Promise<number>;
  /** The remembered block of that rank, from 0, by number. */
  blockByRank(rank: number): Promise<StoredBlock | undefined>;
  /** The newest remembered block that is not above a number. */
  blockUpTo(number: number): Promise<StoredBlock | undefined>;
  add(part: LogPart): Promise<AddOutcome>;
  setTimes(times: ReadonlyMap<number, number>): Promise<void>;
  /** Takes everything from a block on back, unless somebody else did so. */
  retract(fromBlock: number, epoch: number): Promise<void>;
  find(query: StoreQuery): Promise<StoredLog[]>;
  /** The first and last block whose times lie in a range of seconds, as far as the index knows. */
  blocksBetween(from: number, to: number): Promise<{ first: number; last: number } | undefined>;
  changesSince(revision: number): Promise<StoreChanges>;
  /** Logs that were retracted, newest first. */
  retracted(limit: number): Promise<StoredLog[]>;
  close(): Promise<void>;
}

/** Opens the store of a chain. `tell` is given what a person should know: that a file was put aside, and why. */
export type OpenEventStore = (file: string, tell: (notice: string) => void) => Promise<EventStore>;

/** An event from the index. */
export interface IndexedEvent extends DecodedEvent {
  readonly blockHash: string;
  /** Set where no decoder fits: `event` is empty then, and this is the log as it is. */
  readonly raw?: { readonly topics: readonly string[]; readonly data: string };
  /** Set where the chain took the block back. */
  readonly retracted?: true;
}

/** Which events are wanted. Everything that is given must hold. */
export interface EventQuery {
  /** Names or addresses of contracts. */
  readonly contracts?: readonly string[] | undefined;
  /** Name of a pattern: contracts that have all its events. */
  readonly pattern?: string | undefined;
  /** Name or signature of an event. */
  readonly event?: string | undefined;
  /** Number of an agency that the event names in any part that it can play. */
  readonly agency?: number | undefined;
  /** Id of a movement. */
  readonly movement?: string | undefined;
  /** Id of a record: a consent, an anchored record, an agreement. */
  readonly record?: string | undefined;
  /** Values of arguments, by name. */
  readonly arguments?: Readonly<Record<string, string>> | undefined;
  /** Block numbers, inclusive. */
  readonly fromBlock?: number | undefined;
  readonly toBlock?: number | undefined;
  /** Seconds since 1970, inclusive. */
  readonly fromTime?: number | undefined;
  readonly toTime?: number | undefined;
  /** Words that must all occur in the event as it is shown. Case does not matter. */
  readonly text?: string | undefined;
}

export interface EventPageOptions {
  /** Default: newest. */
  readonly order?: "newest" | "oldest" | undefined;
  /** Default: 100. */
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly after?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface EventPage {
  readonly events: readonly IndexedEvent[];
  /** For `after`; absent where there are no more. */
  readonly next?: number;
  /** How many match altogether, where that is known without counting them. */
  readonly total?: number;
}

/** What happened to events that are followed. */
export interface EventChanges {
  readonly added: readonly IndexedEvent[];
  readonly retracted: readonly IndexedEvent[];
}
