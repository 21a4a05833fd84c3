import { isTolboothError } from "../../errors/index.js";
import { isSilence } from "../../networks/network-errors.js";
import { watchBlocks } from "../../networks/endpoints/block-signal.js";
import type { LongOperation } from "../../ports.js";
import type { EventIndex } from "./event-index.js";
import type { EventChanges, EventQuery, IndexedEvent } from "./types.js";

const POLL_MILLISECONDS = 500;
/** While the network gives no answer it is asked less and less often, down to this. */
const SLOWEST_POLL = 5_000;

export interface FollowIndexOptions extends LongOperation {
  readonly query?: EventQuery;
  /** Ends following. */
  readonly signal: AbortSignal;
  /** Whether what is in the index already comes first, oldest first. */
  readonly fromStart?: boolean;
  /** What happened, in order. What it throws ends following. */
  readonly onChanges: (changes: EventChanges) => void | Promise<void>;
  /** Tells when the network gives no answer, and when it does again. */
  readonly onConnection?: ((state: "connected" | "disconnected") => void) | undefined;
  /** Tells that so much changed that single changes are not known: what was given before no longer counts. */
  readonly onRestart?: (() => void) | undefined;
  /** Called after each look at the chain, whether or not there was anything new. */
  readonly onUpdated?: ((newestBlock: number) => void) | undefined;
  /** Milliseconds between two looks. Default: 500. */
  readonly pollMilliseconds?: number | undefined;
}

/**
 * Keeps an index up to date and tells what happens to the events that match, until the signal: those that another
 * process put there too. While the network gives no answer it waits. Ends quietly with the signal.
 * @throws EVENT_NOT_FOUND, EVENT_QUERY_INVALID, NETWORK_REFUSED, EVENT_INDEX_FAILED, and whatever `onChanges` throws
 */
export async function followIndex(index: EventIndex, options: FollowIndexOptions): Promise<void> {
  const { signal } = options;
  const pause = options.pollMilliseconds ?? POLL_MILLISECONDS;
  const teller = new Teller(index, options);
  const blocks = watchBlocks(index);
  let silent = 0;
  while (!signal.aborted) {
    try {
      // What is there is told at once, also where the node is away.
      await teller.tell();
      const { head } = await index.update(options);
      await teller.tell();
      if (silent > 0) options.onConnection?.("connected");
      silent = 0;
      options.onUpdated?.(head.number);
    } catch (error) {
      if (signal.aborted && isTolboothError(error, "OPERATION_CANCELLED")) return;
      // Nonsense may be a node that is starting, and better the next time.
      if (error instanceof ListenerError) throw error.cause;
      if (!isSilence(error) && !isTolboothError(error, "EVENT_ANSWER_WRONG")) throw error;
      if (silent === 0) options.onConnection?.("disconnected");
      silent += 1;
    }
    await blocks.wait(Math.min(pause * 2 ** Math.min(silent, 6), Math.max(pause, SLOWEST_POLL)), signal);
  }
}

/** What the caller's own function threw: no matter what it is, it ends following. */
class ListenerError extends Error {}

class Teller {
  private revision: number | undefined;
  /** Places of events that were told from the file while others were put there. */
  private told = new Set<string>();

  constructor(
    private readonly index: EventIndex,
    private readonly options: FollowIndexOptions,
  ) {}

  async tell(): Promise<void> {
    if (this.revision === undefined) await this.begin();
    const found = await this.index.changesSince(this.revision!, this.options.query);
    if (!found) {
      this.options.onRestart?.();
      this.revision = undefined;
      return this.begin();
    }
    for (const { added, retracted } of found.changes) {
      const fresh = added.filter((event) => !this.told.has(keyOf(event)));
      for (const event of retracted) this.told.delete(keyOf(event));
      if (fresh.length + retracted.length > 0) await this.give({ added: fresh, retracted });
    }
    this.revision = found.revision;
    this.told.clear();
  }

  private async begin(): Promise<void> {
    this.revision = await this.index.revision();
    this.told = new Set();
    if (this.options.fromStart !== true) return;
    let some: IndexedEvent[] = [];
    for await (const event of this.index.all(this.options.query ?? {}, {
      order: "oldest",
      signal: this.options.signal,
    })) {
      this.told.add(keyOf(event));
      some.push(event);
      if (some.length < 500) continue;
      await this.give({ added: some, retracted: [] });
      some = [];
    }
    if (some.length > 0) await this.give({ added: some, retracted: [] });
  }

  private async give(changes: EventChanges): Promise<void> {
    try {
      await this.options.onChanges(changes);
    } catch (cause) {
      throw new ListenerError("onChanges", { cause });
    }
  }
}

function keyOf({ blockHash, logIndex }: IndexedEvent): string {
  return `${blockHash}:${logIndex}`;
}
