import { ask } from "../deploy/ask.js";
import type { ContractReference } from "../deploy/abi-types.js";
import { isTolboothError } from "../errors/index.js";
import { isSilence } from "../networks/network-errors.js";
import type { Connection } from "../networks/types.js";
import { watchBlocks } from "../networks/endpoints/block-signal.js";
import { ChainCursor } from "./chain-cursor.js";
import { createFilter, readEvents, type LogFilter } from "./read-logs.js";
import type { FollowEventsOptions } from "./types.js";

const POLL_MILLISECONDS = 500;
/** While the network gives no answer it is asked less and less often, down to this. */
const SLOWEST_POLL = 5_000;

/**
 * Follows the events of contracts until the signal: each once, in the order of the chain. While the network gives no
 * answer it waits, and goes on where it was. When the chain was begun anew or lost blocks, the events from there on are
 * given as they are now, after `onChainChanged`. Ends quietly with the signal.
 * @throws EVENT_NOT_FOUND, NETWORK_REFUSED, and whatever `onEvents` throws
 */
export async function followEvents(
  connection: Connection,
  contracts: readonly ContractReference[],
  options: FollowEventsOptions,
): Promise<void> {
  const filter = createFilter(contracts, options.event);
  const pause = options.pollMilliseconds ?? POLL_MILLISECONDS;
  const blocks = watchBlocks(connection);
  let cursor: ChainCursor | undefined;
  let silent = 0;
  while (!options.signal.aborted) {
    try {
      const newest = await askNewest(connection, options.signal);
      cursor ??= await ChainCursor.begin(connection, options.fromBlock ?? newest.number + 1, newest);
      await readOn(connection, filter, cursor, newest, options);
      if (silent > 0) options.onConnection?.("connected");
      silent = 0;
    } catch (error) {
      if (options.signal.aborted && isTolboothError(error, "OPERATION_CANCELLED")) return;
      if (!(error instanceof ListenerError) && isSilence(error)) {
        if (silent === 0) options.onConnection?.("disconnected");
        silent += 1;
      } else throw error instanceof ListenerError ? error.cause : error;
    }
    await blocks.wait(
      Math.min(pause * 2 ** Math.min(silent, 6), Math.max(pause, SLOWEST_POLL)),
      options.signal,
    );
  }
}

/** What the caller's own function threw: no matter what it is, it ends following. */
class ListenerError extends Error {}

async function askNewest(
  connection: Connection,
  signal: AbortSignal,
): Promise<{ number: number; hash: string }> {
  const block = await ask<{ number: string; hash: string }>(
    connection,
    "eth_getBlockByNumber",
    ["latest", false],
    signal,
  );
  return { number: Number(block.number), hash: block.hash };
}

async function readOn(
  connection: Connection,
  filter: LogFilter,
  cursor: ChainCursor,
  newest: { number: number; hash: string },
  options: FollowEventsOptions,
): Promise<void> {
  const { signal } = options;
  const rewound = await cursor.rewind(newest);
  if (rewound !== undefined) options.onChainChanged?.(rewound);
  if (newest.number < cursor.nextBlock) return;
  const events = await readEvents(connection, filter, cursor.nextBlock, newest.number, signal);
  if (events.length > 0 && !signal.aborted) {
    try {
      await options.onEvents(events);
    } catch (cause) {
      throw new ListenerError("onEvents", { cause });
    }
  }
  if (!signal.aborted) cursor.advance(newest);
}
