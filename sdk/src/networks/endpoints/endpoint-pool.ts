import { TolboothError } from "../../errors/index.js";
import type { Log, RpcRequest } from "../../ports.js";
import { sleep } from "../waiting.js";
import { HeadSubscription, type BlockSignal } from "./block-signal.js";
import type { Endpoint, RpcAnswer } from "./endpoint.js";
import { RpcSilence, silenceOf } from "./silence.js";

/** How a network's nodes are chosen. */
export interface PoolSettings {
  readonly network: string;
  /** The chain that is meant. Without it, the only address says which it is. */
  readonly chainId?: number | undefined;
  readonly choose: "order" | "health";
  readonly blocksBehind: number;
}

/** How often several nodes are asked how far they are, in milliseconds, and how long each has for it. */
const HEIGHTS_EVERY = 2_000;
const HEIGHT_PATIENCE = 2_000;
/** A node that says "later" is waited for this long at most, in milliseconds, where no other can be asked. */
const WAIT_AT_MOST = 30_000;
const ROUNDS = 3;

/** What may be asked of another node as well: nothing changes by it. The rest goes to one node, once. */
const repeatable =
  /^(eth|net|web3|debug|trace|txpool)_(?!sendTransaction$|sign|subscribe$|unsubscribe$|new|getFilterChanges$)/;

/** JSON-RPC errors that are about the node and not about the question: no such method, a limit. */
const aboutTheNode = new Set([-32601, -32005, -32004]);

/**
 * The nodes of one network. A question that one of them does not answer goes to the next; one that is of another chain
 * is never asked, and one that is behind is passed over until it has caught up.
 */
export class EndpointPool {
  private heightsAt = -Infinity;
  private looking: Promise<void> | undefined;
  private chainId: number | undefined;
  private readonly closing = new AbortController();
  private readonly heads: HeadSubscription;

  constructor(
    readonly endpoints: readonly Endpoint[],
    private readonly settings: PoolSettings,
    private readonly log: Log,
  ) {
    this.chainId = settings.chainId;
    this.heads = new HeadSubscription(endpoints, this.isRight, log);
  }

  /** Tells of new blocks where one of the nodes does. */
  get blocks(): BlockSignal {
    return this.heads;
  }

  /**
   * Looks at the chain id of the nodes, until one is found that can be asked.
   * @throws CHAIN_ID_MISMATCH, NETWORK_UNREACHABLE
   */
  async open(): Promise<number> {
    await this.answer({ jsonrpc: "2.0", id: "open", method: "eth_chainId", params: [] });
    return this.chainId!;
  }

  /** The answer of a node, also one that refuses. @throws CHAIN_ID_MISMATCH, NETWORK_UNREACHABLE */
  async answer(request: RpcRequest): Promise<RpcAnswer> {
    if (request.method === "eth_sendRawTransaction") return this.handOver(request);
    const canRepeat = repeatable.test(request.method);
    for (let round = 1; ; round += 1) {
      const { answer, silent } = await this.askInTurn(request, canRepeat);
      if (answer) return answer;
      const pause = canRepeat && round < ROUNDS ? this.pause(silent) : undefined;
      if (pause === undefined) throw this.failure();
      await sleep(pause, this.closing.signal);
      if (this.closing.signal.aborted) throw this.failure();
    }
  }

  close(): void {
    this.closing.abort();
    this.heads.close();
    for (const { transport } of this.endpoints) transport.close();
  }

  private async askInTurn(
    request: RpcRequest,
    canRepeat: boolean,
  ): Promise<{ answer?: RpcAnswer; silent: RpcSilence[] }> {
    const silent: RpcSilence[] = [];
    let refusal: RpcAnswer | undefined;
    for (const endpoint of await this.inTurn()) {
      try {
        const answer = await endpoint.ask(request, this.isRight);
        if (!("error" in answer) || !aboutTheNode.has(answer.error.code)) {
          this.noteHeight(endpoint, request, answer);
          return { answer, silent };
        }
        refusal ??= answer;
      } catch (error) {
        const silence = silenceOf(error);
        silent.push(silence);
        this.log.debug(`${endpoint.shown}: ${request.method}: ${silence.message}`);
        if (!canRepeat && silence.taken) break;
      }
    }
    return { ...(refusal && { answer: refusal }), silent };
  }

  /**
   * A signed transaction goes to every node that can be asked: it is the same one, and can happen only once. It is
   * refused only when all refuse it and none may have taken it unheard.
   */
  private async handOver(request: RpcRequest): Promise<RpcAnswer> {
    let refusal: RpcAnswer | undefined;
    let mayBeTaken = false;
    const asked = (await this.inTurn()).map(async (endpoint): Promise<RpcAnswer> => {
      try {
        const answer = await endpoint.ask(request, this.isRight);
        if ("result" in answer) return answer;
        if (/already (known|imported|exists)|known transaction/i.test(answer.error.message)) return answer;
        refusal ??= answer;
      } catch (error) {
        mayBeTaken ||= silenceOf(error).taken;
      }
      throw new RpcSilence("REFUSED", "not taken");
    });
    const taken = await Promise.any(asked).catch(() => undefined);
    if (taken) return taken;
    if (refusal && !mayBeTaken) return refusal;
    throw this.failure();
  }

  /** The nodes in the order in which they are asked. */
  private async inTurn(): Promise<Endpoint[]> {
    const honest = this.endpoints.filter(({ lie }) => lie === undefined);
    if (honest.length > 1) await this.lookAtHeights(honest);
    const now = performance.now();
    const ordered = honest.filter((one) => one.lie === undefined && !this.isBehind(one));
    if (this.settings.choose === "health")
      ordered.sort((left, right) => left.failures - right.failures || left.latency - right.latency);
    // Those that failed a moment ago are the last resort.
    return [
      ...ordered.filter(({ coolUntil }) => coolUntil <= now),
      ...ordered.filter(({ coolUntil, lastFailure }) => coolUntil > now && lastFailure?.code !== "THROTTLED"),
    ];
  }

  private readonly isRight = (endpoint: Endpoint, chainId: number): boolean => {
    this.chainId ??= chainId;
    if (chainId === this.chainId) return true;
    this.log.warn(
      `${endpoint.shown} is of the chain ${chainId}, not ${this.chainId}. It is not used for '${this.settings.network}'.`,
    );
    return false;
  };

  private async lookAtHeights(endpoints: readonly Endpoint[]): Promise<void> {
    if (performance.now() - this.heightsAt < HEIGHTS_EVERY) return;
    this.looking ??= this.askHeights(endpoints).finally(() => {
      this.heightsAt = performance.now();
      this.looking = undefined;
    });
    await this.looking;
  }

  private async askHeights(endpoints: readonly Endpoint[]): Promise<void> {
    const request: RpcRequest = { jsonrpc: "2.0", id: "height", method: "eth_blockNumber", params: [] };
    const now = performance.now();
    await Promise.allSettled(
      endpoints
        .filter(({ coolUntil }) => coolUntil <= now)
        .map(async (endpoint) =>
          this.noteHeight(endpoint, request, await endpoint.ask(request, this.isRight, HEIGHT_PATIENCE)),
        ),
    );
  }

  private noteHeight(endpoint: Endpoint, { method }: RpcRequest, answer: RpcAnswer): void {
    if (method !== "eth_blockNumber" || !("result" in answer)) return;
    const height = Number(answer.result);
    if (Number.isSafeInteger(height)) endpoint.height = height;
  }

  private blocksBehind({ height }: Endpoint): number {
    const highest = Math.max(...this.endpoints.map((one) => (one.lie === undefined ? (one.height ?? 0) : 0)));
    return height === undefined ? 0 : highest - height;
  }

  private isBehind(endpoint: Endpoint): boolean {
    return this.blocksBehind(endpoint) > this.settings.blocksBehind;
  }

  /** How long to wait until a node may be asked again, where that is worth waiting for. */
  private pause(silent: readonly RpcSilence[]): number | undefined {
    const waits = [
      ...this.endpoints.flatMap(({ lie, lastFailure, coolUntil }) =>
        lie === undefined && lastFailure?.code === "THROTTLED" ? [coolUntil - performance.now()] : [],
      ),
      // A server that is ill for a moment: an answer that says so costs nobody anything.
      ...silent.flatMap(({ code }) => (code === "STATUS" ? [500] : [])),
    ].filter((wait) => wait <= WAIT_AT_MOST);
    return waits.length === 0 ? undefined : Math.max(0, Math.min(...waits)) + 5;
  }

  private failure(): TolboothError {
    const { network } = this.settings;
    const lies = this.endpoints.filter(({ lie }) => lie !== undefined);
    const behind = this.endpoints.filter((one) => one.lie === undefined && this.isBehind(one));
    const others = this.endpoints.filter((one) => one.lie === undefined && one.lastFailure);
    if (lies.length > 0 && others.length + behind.length === 0)
      return new TolboothError("CHAIN_ID_MISMATCH", {
        network,
        url: lies.map(({ shown }) => shown).join(", "),
        expected: this.chainId,
        actual: lies[0]!.lie,
      });
    const reasons = this.endpoints.map((one) => ({ shown: one.shown, reason: this.reasonOf(one) }));
    return new TolboothError(
      "NETWORK_UNREACHABLE",
      {
        network,
        url: this.endpoints.map(({ shown }) => shown).join(", "),
        reason:
          reasons.length === 1
            ? reasons[0]!.reason
            : reasons.map(({ shown, reason }) => `${shown}: ${reason}`).join("; "),
      },
      others[0]?.lastFailure,
    );
  }

  private reasonOf(endpoint: Endpoint): string {
    if (endpoint.lie !== undefined) return `it is of the chain ${endpoint.lie}, not ${this.chainId}`;
    if (this.isBehind(endpoint)) return `it is ${this.blocksBehind(endpoint)} blocks behind`;
    return endpoint.lastFailure?.message ?? "it was not asked";
  }
}
