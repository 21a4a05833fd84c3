import { ask } from "../deploy/ask.js";
import type { ContractReference, DecodedEvent } from "../deploy/abi-types.js";
import { throwIfCancelled } from "../errors/index.js";
import type { Connection } from "../networks/types.js";
import { createFilter, readEvents } from "./read-logs.js";
import type { FetchEventsOptions } from "./types.js";

/**
 * The events of contracts in a range of blocks, decoded and in the order of the chain. Logs that a contract's ABI does
 * not have are left out.
 * @throws EVENT_NOT_FOUND, NETWORK_UNREACHABLE, NETWORK_REFUSED, OPERATION_CANCELLED
 */
export async function fetchEvents(
  connection: Connection,
  contracts: readonly ContractReference[],
  options: FetchEventsOptions = {},
): Promise<DecodedEvent[]> {
  const { signal } = options;
  throwIfCancelled(signal, "Reading events");
  const filter = createFilter(contracts, options.event);
  const newest = Number(await ask<string>(connection, "eth_blockNumber", [], signal));
  // A node may refuse to be asked for blocks that are not there yet.
  const toBlock = Math.min(options.toBlock ?? newest, newest);
  return readEvents(connection, filter, options.fromBlock ?? 0, toBlock, signal);
}
