import { toQuantity } from "ethers";
import { eventTopics } from "../deploy/abi.js";
import { ask } from "../deploy/ask.js";
import { decodeLog } from "../deploy/decode.js";
import type { ContractReference, DecodedEvent, RawLog } from "../deploy/abi-types.js";
import { TolboothError, isTolboothError } from "../errors/index.js";
import type { Connection } from "../networks/types.js";

/** Blocks asked for at once. Public nodes allow some thousands; a node of this machine takes any number. */
const REMOTE_SPAN = 5_000;
const LOCAL_SPAN = 100_000;
const QUESTIONS_AT_ONCE = 8;

/** What logs are wanted. */
export interface LogFilter {
  readonly contracts: readonly ContractReference[];
  readonly addresses: readonly string[];
  /** First topics; `undefined` for every event. */
  readonly topics: readonly string[] | undefined;
}

/** @throws EVENT_NOT_FOUND */
export function createFilter(contracts: readonly ContractReference[], event: string | undefined): LogFilter {
  const addresses = [...new Set(contracts.map(({ address }) => address.toLowerCase()))];
  if (event === undefined) return { contracts, addresses, topics: undefined };
  const known = contracts.flatMap(({ abi }) => eventTopics(abi));
  const topics = known.filter(({ name, signature }) => name === event || signature === event);
  if (topics.length === 0 && contracts.length > 0) {
    const names = [...new Set(known.map(({ name }) => name))].sort();
    throw new TolboothError("EVENT_NOT_FOUND", { event, known: names.length > 0 ? names : ["none"] });
  }
  return { contracts, addresses, topics: [...new Set(topics.map(({ topic }) => topic))] };
}

/** The events of a range of blocks, in the order of the chain. Large ranges are asked for in parts. */
export async function readEvents(
  connection: Connection,
  filter: LogFilter,
  fromBlock: number,
  toBlock: number,
  signal: AbortSignal | undefined,
): Promise<DecodedEvent[]> {
  if (filter.addresses.length === 0) return [];
  const events: DecodedEvent[] = [];
  let span = connection.network.local ? LOCAL_SPAN : REMOTE_SPAN;
  for (let start = fromBlock; start <= toBlock;) {
    const end = Math.min(start + span - 1, toBlock);
    try {
      const logs = await askLogs(connection, filter, start, end, signal);
      events.push(...logs.flatMap((log) => decodeLog(filter.contracts, log) ?? []));
      start = end + 1;
    } catch (error) {
      // Every node has limits of its own, and its own words for them.
      if (!isTolboothError(error, "NETWORK_REFUSED") || end === start) throw error;
      span = Math.max(1, Math.floor((end - start + 1) / 2));
    }
  }
  events.sort((left, right) => left.blockNumber - right.blockNumber || left.logIndex - right.logIndex);
  return addTimes(connection, events, signal);
}

async function askLogs(
  connection: Connection,
  { addresses, topics }: LogFilter,
  fromBlock: number,
  toBlock: number,
  signal: AbortSignal | undefined,
): Promise<RawLog[]> {
  const filter = {
    address: addresses,
    fromBlock: toQuantity(fromBlock),
    toBlock: toQuantity(toBlock),
    ...(topics && { topics: [topics] }),
  };
  const logs = await ask<(RawLog & { removed?: boolean })[]>(connection, "eth_getLogs", [filter], signal);
  return logs.filter(({ removed }) => removed !== true);
}

/** Where the node did not say the time with the log, its block does. */
async function addTimes(
  connection: Connection,
  events: readonly DecodedEvent[],
  signal: AbortSignal | undefined,
): Promise<DecodedEvent[]> {
  const blocks = [
    ...new Set(events.filter((one) => one.blockTime === undefined).map((one) => one.blockNumber)),
  ];
  const times = new Map<number, number>();
  for (let start = 0; start < blocks.length; start += QUESTIONS_AT_ONCE)
    await Promise.all(
      blocks.slice(start, start + QUESTIONS_AT_ONCE).map(async (number) => {
        const block = await ask<{ timestamp: string } | null>(
          connection,
          "eth_getBlockByNumber",
          [toQuantity(number), false],
          signal,
        );
        if (block) times.set(number, Number(block.timestamp));
      }),
    );
  return events.map((event) => {
    const blockTime = event.blockTime ?? times.get(event.blockNumber);
    return blockTime === undefined ? event : { ...event, blockTime };
  });
}
