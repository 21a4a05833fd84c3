import type { Log, RpcListener } from "../../ports.js";
import { sleep } from "../waiting.js";
import type { Endpoint } from "./endpoint.js";
import { silenceOf } from "./silence.js";

/**
 * The chain is looked at this often all the same, in milliseconds: a subscription may be lost without a word, and the node
 * that is asked may hear of a block later than the one that announced it.
 */
const LOOK_AT_LEAST_EVERY = 2_000;
/** After a subscription broke, it is made anew after this time, and after twice as long each time, up to half a minute. */
const AGAIN_AFTER = 500;
const AGAIN_AT_MOST = 30_000;

/** Waits for blocks. It says nothing about them: whoever waits asks, and so misses none. */
export interface BlockWatch {
  /**
   * Waits until a node announces a block where a node does so, else for the given time. A block that was announced since
   * the last wait counts too. Never throws.
   * @param milliseconds How long to wait where no node announces its blocks.
   */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Tells when a network has a new block, to any number of listeners. */
export interface BlockSignal {
  watch(): BlockWatch;
}

/** What is known of the one subscription. */
type State =
  | { readonly kind: "none" }
  | { readonly kind: "opening" }
  | { readonly kind: "live"; readonly subscription: string };

/**
 * One subscription to `newHeads`, at the first node that offers it. It is made when somebody waits for the first time.
 * When its connection breaks, everybody who waits is woken, looks for himself, and it is made anew.
 */
export class HeadSubscription implements BlockSignal {
  private readonly able: Endpoint[];
  private state: State = { kind: "none" };
  private at: Endpoint | undefined;
  private readonly waiting = new Set<() => void>();
  /** Counts what there was reason to look at the chain for. */
  private news = 0;
  private failures = 0;
  private againAt = 0;
  private readonly closing = new AbortController();

  constructor(
    endpoints: readonly Endpoint[],
    private readonly isRight: (endpoint: Endpoint, chainId: number) => boolean,
    private readonly log: Log,
  ) {
    this.able = endpoints.filter(({ transport }) => transport.listen !== undefined);
    for (const endpoint of this.able) endpoint.transport.listen!(this.listenerOf(endpoint));
  }

  watch(): BlockWatch {
    let seen = this.news;
    return {
      wait: async (milliseconds, signal) => {
        if (seen === this.news) await this.waitForNews(milliseconds, signal);
        seen = this.news;
      },
    };
  }

  close(): void {
    this.closing.abort();
    this.state = { kind: "none" };
    this.wakeAll();
  }

  private async waitForNews(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.able.length > 0 && this.state.kind === "none") void this.subscribe();
    const woken = new AbortController();
    const wake = (): void => woken.abort();
    signal?.addEventListener("abort", wake, { once: true });
    this.waiting.add(wake);
    if (signal?.aborted || this.closing.signal.aborted) wake();
    const isLive = this.state.kind === "live";
    await sleep(isLive ? Math.max(milliseconds, LOOK_AT_LEAST_EVERY) : milliseconds, woken.signal);
    this.waiting.delete(wake);
    signal?.removeEventListener("abort", wake);
  }

  private listenerOf(endpoint: Endpoint): RpcListener {
    return {
      announced: (subscription) => {
        if (this.state.kind !== "live" || this.at !== endpoint || this.state.subscription !== subscription)
          return;
        this.wakeAll();
      },
      broken: () => {
        if (this.at !== endpoint || this.state.kind !== "live") return;
        this.log.debug(`${endpoint.shown}: the connection that announced blocks broke`);
        this.lost();
      },
    };
  }

  private async subscribe(): Promise<void> {
    this.state = { kind: "opening" };
    await sleep(Math.max(0, this.againAt - performance.now()), this.closing.signal);
    for (const endpoint of [...this.able]) {
      if (endpoint.lie !== undefined || this.closing.signal.aborted) continue;
      this.at = endpoint;
      try {
        const request = {
          jsonrpc: "2.0",
          id: "heads",
          method: "eth_subscribe",
          params: ["newHeads"],
        } as const;
        const answer = await endpoint.ask(request, this.isRight);
        if (this.closing.signal.aborted) return;
        if ("result" in answer && typeof answer.result === "string") {
          this.state = { kind: "live", subscription: answer.result };
          this.failures = 0;
          // What came before the subscription was announced to nobody.
          this.wakeAll();
          return;
        }
        // It answers, and does not offer it: it is not asked again.
        this.able.splice(this.able.indexOf(endpoint), 1);
        this.log.debug(`${endpoint.shown} announces no blocks`);
      } catch (error) {
        this.log.debug(`${endpoint.shown}: eth_subscribe: ${silenceOf(error).message}`);
      }
    }
    this.lost();
  }

  private lost(): void {
    this.state = { kind: "none" };
    this.at = undefined;
    this.againAt = performance.now() + Math.min(AGAIN_AFTER * 2 ** this.failures, AGAIN_AT_MOST);
    this.failures += 1;
    this.wakeAll();
  }

  private wakeAll(): void {
    this.news += 1;
    for (const wake of this.waiting) wake();
  }
}

/** Waits for the blocks of a network, or for a time where nobody announces them. */
export function watchBlocks({ blocks }: { readonly blocks?: BlockSignal | undefined }): BlockWatch {
  return blocks?.watch() ?? { wait: sleep };
}
