import { TolboothError } from "../errors/index.js";
import { localUrl } from "./ask-node.js";
import type { Mining } from "./local-types.js";

/** A large chain takes some seconds to hand out. */
const ANSWER_MILLISECONDS = 60_000;

/** A block, as far as snapshots and clocks go. */
interface BlockHead {
  readonly number: number;
  readonly hash: string;
  /** Seconds since 1970. */
  readonly time: number;
}

/** What the owner of a local node tells it, beyond what every client can ask. */
export class NodeControl {
  constructor(
    private readonly network: string,
    private readonly port: number,
  ) {}

  async hashOf(block: number): Promise<string> {
    return (await this.block(`0x${block.toString(16)}`)).hash;
  }

  /** The time that the next block would have, in seconds since 1970: the chain's clock. */
  async clock(): Promise<number> {
    return (await this.block("pending")).time;
  }

  /** The whole chain, as anvil's `--state` file holds it, compressed with gzip. */
  async dump(): Promise<Uint8Array<ArrayBuffer>> {
    const hex = await this.ask("anvil_dumpState", []);
    if (typeof hex !== "string" || !/^0x(?:[0-9a-f]{2})+$/i.test(hex))
      throw this.refused("anvil_dumpState", "it gave no state");
    const bytes = new Uint8Array(hex.length / 2 - 1);
    for (let at = 0; at < bytes.length; at += 1)
      bytes[at] = Number.parseInt(hex.slice(2 * at + 2, 2 * at + 4), 16);
    return bytes;
  }

  /** Signed transactions that wait for a block, each sender's in order. */
  async waiting(): Promise<string[]> {
    const { pending = {}, queued = {} } = (await this.ask("txpool_content", [])) as Record<
      "pending" | "queued",
      Record<string, Record<string, { hash?: string; nonce?: string }>> | undefined
    >;
    const transactions = [...Object.values(pending), ...Object.values(queued)].flatMap((ofSender) =>
      Object.values(ofSender).sort((left, right) => Number(left.nonce) - Number(right.nonce)),
    );
    const raw: string[] = [];
    for (const { hash } of transactions) {
      const one = await this.ask("eth_getRawTransactionByHash", [hash]);
      if (typeof one === "string") raw.push(one);
    }
    return raw;
  }

  async send(rawTransaction: string): Promise<void> {
    await this.ask("eth_sendRawTransaction", [rawTransaction]);
  }

  async setMining(mining: Mining): Promise<void> {
    // Each of these ends what the others began: anvil has one way of mining at a time.
    await this.ask("evm_setAutomine", [mining === "automatic"]);
    if (mining !== "automatic") await this.ask("evm_setIntervalMining", [mining === "manual" ? 0 : mining]);
  }

  async mine(blocks: number): Promise<void> {
    await this.ask("anvil_mine", [`0x${blocks.toString(16)}`]);
  }

  async moveClock(seconds: number): Promise<void> {
    await this.ask("evm_increaseTime", [seconds]);
  }

  /** anvil started quietly keeps its banner, with the development keys in it, to itself; then it may speak. */
  async writeLog(): Promise<void> {
    await this.ask("anvil_setLoggingEnabled", [true]);
  }

  private async block(tag: string): Promise<BlockHead> {
    const block = (await this.ask("eth_getBlockByNumber", [tag, false])) as Record<string, unknown> | null;
    const number = Number(block?.["number"]);
    const time = Number(block?.["timestamp"]);
    if (!Number.isSafeInteger(time)) throw this.refused("eth_getBlockByNumber", "it gave no block");
    return { number, time, hash: String(block?.["hash"]) };
  }

  private async ask(method: string, parameters: readonly unknown[]): Promise<unknown> {
    let answer: { result?: unknown; error?: { message?: string } };
    try {
      const response = await fetch(localUrl(this.port), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: parameters }),
        signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
      });
      answer = (await response.json()) as typeof answer;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const details = { network: this.network, url: localUrl(this.port), reason };
      throw new TolboothError("NETWORK_UNREACHABLE", details, error);
    }
    if (answer.error) throw this.refused(method, answer.error.message ?? "it gave no reason");
    return answer.result;
  }

  private refused(method: string, reason: string): TolboothError {
    return new TolboothError("NETWORK_REFUSED", { network: this.network, method, reason });
  }
}
