import type { DecodedEvent } from "../deploy/abi-types.js";

export interface FetchEventsOptions {
  /** First block, inclusive. Default: 0. */
  readonly fromBlock?: number | undefined;
  /** Last block, inclusive. Default: the newest. */
  readonly toBlock?: number | undefined;
  /** Only events of this name. */
  readonly event?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface FollowEventsOptions {
  /** First block, inclusive. Default: the one after the newest. */
  readonly fromBlock?: number | undefined;
  /** Only events of this name. */
  readonly event?: string | undefined;
  /** Ends following. */
  readonly signal: AbortSignal;
  /** Takes the events in the order of the chain, each once. What it throws ends following. */
  readonly onEvents: (events: readonly DecodedEvent[]) => void | Promise<void>;
  /** Tells when the network gives no answer, and when it does again. */
  readonly onConnection?: ((state: "connected" | "disconnected") => void) | undefined;
  /** Tells that the chain was begun anew or lost blocks: events from this block on come (again) as they are now. */
  readonly onChainChanged?: ((fromBlock: number) => void) | undefined;
  /** Milliseconds between two questions. Default: 500. */
  readonly pollMilliseconds?: number | undefined;
}
