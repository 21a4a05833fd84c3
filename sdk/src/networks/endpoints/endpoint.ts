import type { RpcRequest, RpcTransport } from "../../ports.js";
import { displayUrl } from "../network-settings.js";
import { RpcSilence, silenceOf } from "./silence.js";

/** What a node answers, by JSON-RPC 2.0. */
export type RpcAnswer =
  | { readonly id: number | string; readonly result: unknown }
  | {
      readonly id: number | string;
      readonly error: { readonly code: number; readonly message: string; readonly data?: unknown };
    };

/** A node that failed is left alone this long, and twice as long each time, up to a minute. */
const COOLING = 1_000;
const COOLING_AT_MOST = 60_000;

/** One address of a network, and what is known of the node behind it. */
export class Endpoint {
  /** Address for people: paths and queries may hold keys. */
  readonly shown: string;
  /** Chain id that it gave, where it is not the one that is meant: it is never asked again. */
  lie: number | undefined;
  /** Newest block that it spoke of. */
  height: number | undefined;
  /** Average time of an answer, in milliseconds. */
  latency = 0;
  failures = 0;
  /** Until when it is left alone, in milliseconds of `performance.now()`. */
  coolUntil = 0;
  lastFailure: RpcSilence | undefined;
  /** Whether the chain id was looked at since the connection last broke. */
  private checking: Promise<void> | undefined;

  constructor(
    readonly url: string,
    readonly transport: RpcTransport,
    private readonly milliseconds: number,
  ) {
    this.shown = displayUrl(url);
    // A socket that broke is opened anew by the next question: by then another node may stand there.
    transport.listen?.({ announced: () => undefined, broken: () => (this.checking = undefined) });
  }

  /**
   * Asks, after a look at the chain id.
   * @throws RpcSilence
   */
  async ask(
    request: RpcRequest,
    isRight: (endpoint: Endpoint, chainId: number) => boolean,
    milliseconds = this.milliseconds,
  ): Promise<RpcAnswer> {
    this.checking ??= this.check(isRight);
    await this.checking;
    return this.askUnchecked(request, milliseconds);
  }

  private async check(isRight: (endpoint: Endpoint, chainId: number) => boolean): Promise<void> {
    const answer = await this.askUnchecked(
      { jsonrpc: "2.0", id: "chain", method: "eth_chainId", params: [] },
      this.milliseconds,
    );
    const chainId = "result" in answer && typeof answer.result === "string" ? Number(answer.result) : 0;
    if (!Number.isSafeInteger(chainId) || chainId <= 0) throw this.failed(badAnswer());
    if (isRight(this, chainId)) return;
    this.lie = chainId;
    throw new RpcSilence("WRONG_CHAIN", `it is of the chain ${chainId}`, undefined, false);
  }

  private async askUnchecked(request: RpcRequest, milliseconds: number): Promise<RpcAnswer> {
    const startedAt = performance.now();
    let answer: unknown;
    try {
      answer = await this.transport.request(request, AbortSignal.timeout(milliseconds));
    } catch (error) {
      throw this.failed(silenceOf(error));
    }
    if (!isAnswer(answer, request)) throw this.failed(badAnswer());
    this.failures = 0;
    this.coolUntil = 0;
    const took = performance.now() - startedAt;
    this.latency = this.latency === 0 ? took : this.latency * 0.8 + took * 0.2;
    return answer;
  }

  /** Remembers a failure. The node behind the address may be another one when it is back: it is looked at anew. */
  private failed(silence: RpcSilence): RpcSilence {
    this.checking = undefined;
    this.lastFailure = silence;
    this.failures += 1;
    const pause = silence.retryAfter ?? Math.min(COOLING * 2 ** (this.failures - 1), COOLING_AT_MOST);
    this.coolUntil = performance.now() + pause;
    return silence;
  }
}

function badAnswer(): RpcSilence {
  return new RpcSilence("BAD_ANSWER", "what answers there is not a node");
}

function isAnswer(answer: unknown, request: RpcRequest): answer is RpcAnswer {
  if (typeof answer !== "object" || answer === null) return false;
  const { id, result, error } = answer as { id?: unknown; result?: unknown; error?: unknown };
  if (error !== undefined && error !== null) {
    // A node that could not read the request does not know its number.
    if (id !== request.id && id !== null) return false;
    const { code, message } = error as { code?: unknown; message?: unknown };
    return typeof code === "number" && typeof message === "string";
  }
  return id === request.id && result !== undefined;
}
