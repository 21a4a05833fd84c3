import path from "node:path";
import { getAddress } from "ethers";
import { valueText } from "../../deploy/decode.js";
import type { ContractReference } from "../../deploy/abi-types.js";
import { TolboothError, throwIfCancelled } from "../../errors/index.js";
import type { BlockSignal } from "../../networks/endpoints/block-signal.js";
import type { Connection } from "../../networks/types.js";
import type { LongOperation } from "../../ports.js";
import type { Project } from "../../project/types.js";
import { askHead } from "./ask-logs.js";
import { compileQuery, matchesBranches, type CompiledQuery } from "./compile-query.js";
import { createLogDecoder } from "./quick-decode.js";
import { updateIndex, type UpdateOutcome } from "./update-index.js";
import type {
  EventChanges,
  EventPage,
  EventPageOptions,
  EventQuery,
  EventStore,
  IndexedEvent,
  OpenEventStore,
  StoreChanges,
  StoreState,
  StoredLog,
} from "./types.js";

const PAGE = 100;
/** So many logs are read at a time where only their decoded text tells whether they match. */
const READ_AT_ONCE = 500;

/** A contract whose events are indexed, from the block in which it was deployed. A DeploymentRecord is one. */
export interface IndexedContract extends ContractReference {
  readonly blockNumber?: number;
}

/** Where the index of a chain stands: one file for each chain of a project. */
export function eventIndexFile(project: Project, chainId: number, firstBlockHash: string): string {
  return path.join(project.root, ".tolbooth", "events", `${chainId}-${firstBlockHash.slice(2, 14)}.sqlite`);
}

/**
 * Opens the index of the chain that a connection leads to. Close it when you are done; the connection is the caller's.
 * @throws NETWORK_UNREACHABLE, NETWORK_REFUSED, EVENT_ANSWER_WRONG, EVENT_INDEX_FAILED
 */
export async function openEventIndex(
  connection: Connection,
  project: Project,
  contracts: readonly IndexedContract[],
  host: { readonly openStore: OpenEventStore; readonly tell: (notice: string) => void },
): Promise<EventIndex> {
  const first = await askHead(connection, 0);
  if (!first)
    throw new TolboothError("EVENT_ANSWER_WRONG", {
      network: connection.network.name,
      problem: "it has no first block",
    });
  const file = eventIndexFile(project, connection.network.chainId, first.hash);
  const index = new EventIndex(connection, await host.openStore(file, host.tell));
  await index.setContracts(contracts);
  return index;
}

/** The events of a project's contracts on one chain: kept in a file, brought up to date from the chain, and asked. */
export class EventIndex {
  private contracts: readonly IndexedContract[] = [];
  private decodeLog = createLogDecoder([]);
  private state: StoreState | undefined;

  constructor(
    private readonly connection: Connection | undefined,
    readonly store: EventStore,
  ) {}

  /** Tells of new blocks, where the network does. */
  get blocks(): BlockSignal | undefined {
    return this.connection?.blocks;
  }

  /** Says which contracts are indexed, with the ABIs that decode their logs from now on, the old ones too. */
  async setContracts(contracts: readonly IndexedContract[]): Promise<void> {
    this.contracts = contracts;
    this.decodeLog = createLogDecoder(contracts);
    await this.want();
  }

  /**
   * Reads what the chain has that the index has not, and takes back what it no longer has.
   * @throws NETWORK_UNREACHABLE, NETWORK_REFUSED, EVENT_ANSWER_WRONG, EVENT_INDEX_FAILED, OPERATION_CANCELLED
   */
  async update(operation: LongOperation = {}): Promise<UpdateOutcome> {
    // Again each time: the file may have been put aside since.
    if (!this.connection) throw new Error("An index that was opened without a network cannot be updated.");
    await this.want();
    return updateIndex(this.connection, this.store, operation);
  }

  /**
   * One page of the events that match, from what the index has now.
   * @throws EVENT_NOT_FOUND, EVENT_QUERY_INVALID, EVENT_INDEX_FAILED, OPERATION_CANCELLED
   */
  async query(query: EventQuery, options: EventPageOptions = {}): Promise<EventPage> {
    const { order = "newest", limit = PAGE, after, signal } = options;
    const compiled = await this.compile(query);
    const words = wordsOf(query.text);
    const events: IndexedEvent[] = [];
    let { minId, maxId } = compiled;
    if (after !== undefined) {
      if (order === "newest") maxId = Math.min(maxId, after - 1);
      else minId = Math.max(minId, after + 1);
    }
    let next: number | undefined;
    while (events.length < limit) {
      throwIfCancelled(signal, "Reading events");
      // One more than wanted tells whether there is another page.
      const wanted = words.length > 0 ? READ_AT_ONCE : limit - events.length + 1;
      const logs = await this.store.find({ branches: compiled.branches, minId, maxId, order, limit: wanted });
      next = undefined;
      for (const [place, log] of logs.entries()) {
        const event = this.decode(log);
        if (hasWords(event, words)) events.push(event);
        if (events.length === limit) {
          if (place + 1 < logs.length || logs.length === wanted) next = log.id;
          break;
        }
        if (order === "newest") maxId = log.id - 1;
        else minId = log.id + 1;
      }
      if (logs.length < wanted) break;
    }
    return {
      events,
      ...(next !== undefined && { next }),
      ...(compiled.total !== undefined && words.length === 0 && { total: compiled.total }),
    };
  }

  /** Every event that matches, page after page. */
  async *all(query: EventQuery, options: Omit<EventPageOptions, "limit"> = {}): AsyncGenerator<IndexedEvent> {
    let after = options.after;
    do {
      const page = await this.query(query, { ...options, after, limit: 1_000 });
      yield* page.events;
      after = page.next;
    } while (after !== undefined);
  }

  /** How many changes there were. For `changesSince`. */
  async revision(): Promise<number> {
    return (await this.store.state()).revision;
  }

  /**
   * What became known and what was taken back since a revision, among the events that match, in the order in which it
   * happened. Nothing (`undefined`) where that is too long ago to be told.
   */
  async changesSince(
    revision: number,
    query: EventQuery = {},
  ): Promise<{ revision: number; changes: readonly EventChanges[] } | undefined> {
    const found = await this.store.changesSince(revision);
    if (found.tooOld) return undefined;
    if (found.changes.length === 0) return { revision: found.revision, changes: [] };
    const compiled = await this.compile(query);
    const words = wordsOf(query.text);
    const changes = found.changes.map((change) => this.matching(change, compiled, words));
    return {
      revision: found.revision,
      changes: changes.filter(({ added, retracted }) => added.length + retracted.length > 0),
    };
  }

  /** Events that the chain took back, newest first, as long as they are remembered. */
  async retracted(query: EventQuery = {}, limit = PAGE): Promise<readonly IndexedEvent[]> {
    const compiled = await this.compile(query);
    const logs = await this.store.retracted(limit);
    return this.matching({ kind: "retracted", logs }, compiled, wordsOf(query.text)).retracted;
  }

  async close(): Promise<void> {
    await this.store.close();
  }

  private async want(): Promise<void> {
    const contracts = this.contracts.map(({ address, blockNumber = 0 }) => ({
      address: address.toLowerCase(),
      fromBlock: blockNumber,
    }));
    this.state = await this.store.want(contracts);
  }

  private async compile(query: EventQuery): Promise<CompiledQuery> {
    this.state = await this.store.state();
    return compileQuery(await this.inBlocks(query), this.contracts, this.state.kinds);
  }

  /** Times become the blocks that were made then. */
  private async inBlocks(query: EventQuery): Promise<EventQuery> {
    const { fromTime, toTime } = query;
    if (fromTime === undefined && toTime === undefined) return query;
    const blocks = await this.store.blocksBetween(fromTime ?? 0, toTime ?? Number.MAX_SAFE_INTEGER);
    const { first, last } = blocks ?? { first: 1, last: 0 };
    return {
      ...query,
      fromBlock: Math.max(first, query.fromBlock ?? 0),
      toBlock: Math.min(last, query.toBlock ?? last),
    };
  }

  private matching(
    { kind, logs }: StoreChanges["changes"][number],
    compiled: CompiledQuery,
    words: readonly string[],
  ): EventChanges {
    const ids = new Map(this.state?.kinds.map((one) => [one.address + one.topic, one.id]));
    const events = logs
      .filter((log) => matchesBranches(compiled, log, ids.get(log.address + (log.topics[0] ?? ""))))
      .map((log) => this.decode(log))
      .filter((event) => hasWords(event, words));
    return kind === "added"
      ? { added: events, retracted: [] }
      : { added: [], retracted: events.map((event) => ({ ...event, retracted: true })) };
  }

  private decode(log: StoredLog): IndexedEvent {
    const { blockHash } = log;
    const decoded = this.decodeLog(log);
    if (decoded) return { ...decoded, blockHash };
    const contract = this.contracts.find(({ address }) => address.toLowerCase() === log.address);
    return {
      contract: contract?.name ?? "",
      address: getAddress(log.address),
      event: "",
      arguments: [],
      blockNumber: log.blockNumber,
      ...(log.blockTimestamp !== undefined && { blockTime: Number(log.blockTimestamp) }),
      transactionHash: log.transactionHash,
      logIndex: log.logIndex,
      blockHash,
      raw: { topics: log.topics, data: log.data },
    };
  }
}

function wordsOf(text: string | undefined): string[] {
  return (text ?? "").toLowerCase().split(/\s+/).filter(Boolean);
}

function hasWords(event: IndexedEvent, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = [
    event.contract,
    event.event,
    event.address,
    event.blockNumber,
    event.transactionHash,
    ...event.arguments.flatMap(({ name, value }) => [name, valueText(value)]),
    ...(event.raw ? [...event.raw.topics, event.raw.data] : []),
  ]
    .join("\n")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
