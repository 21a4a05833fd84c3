import { toQuantity } from "ethers";
import { ask } from "../../deploy/ask.js";
import type { RawLog } from "../../deploy/abi-types.js";
import { TolboothError, isTolboothError, throwIfCancelled } from "../../errors/index.js";
import type { Connection } from "../../networks/types.js";
import type { LogAnswer } from "./types.js";

/** An answer that is this short may be the node's refusal: a longer one is logs. */
const LONGEST_REFUSAL = 65_536;
/** A node of this machine that is busy for longer than this counts as silent. */
const LOCAL_MILLISECONDS = 60_000;

/** A block's head, as far as the index needs it. */
export interface BlockHead {
  readonly number: number;
  readonly hash: string;
  readonly time: number;
}

/** The logs of some contracts in a range of blocks. @throws NETWORK_REFUSED, NETWORK_UNREACHABLE */
export async function askLogs(
  connection: Connection,
  addresses: readonly string[],
  from: number,
  to: number,
  signal: AbortSignal | undefined,
): Promise<LogAnswer> {
  const filter = { address: addresses, fromBlock: toQuantity(from), toBlock: toQuantity(to) };
  if (!connection.network.local || !/^https?:\/\/[^@]*$/.test(connection.network.url))
    return ask<RawLog[]>(connection, "eth_getLogs", [filter], signal);
  return askLocalNode(connection, filter, signal);
}

/**
 * Asks a node of this machine without ethers, which takes longer to read a large answer than the node does to give it:
 * measured, 20 seconds for 10 MB. The bytes go on to the store's thread as they are.
 */
async function askLocalNode(
  connection: Connection,
  filter: object,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const { name, url } = connection.network;
  const timeout = AbortSignal.timeout(LOCAL_MILLISECONDS);
  const silent = (reason: string, cause?: unknown): TolboothError =>
    new TolboothError("NETWORK_UNREACHABLE", { network: name, url, reason }, cause);
  let answer: Uint8Array;
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_getLogs", params: [filter] }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (response.status >= 500 || response.status === 429)
      throw silent(`it answered with ${response.status}`);
    answer = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throwIfCancelled(signal, "Reading events");
    if (isTolboothError(error)) throw error;
    throw silent(timeout.aborted ? "it did not answer in time" : "the connection broke", error);
  }
  if (answer.length <= LONGEST_REFUSAL) checkShortAnswer(name, answer);
  return answer;
}

/** A short answer may be a refusal, or nonsense: that is seen here, where the same can be asked again. */
function checkShortAnswer(network: string, answer: Uint8Array): void {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(answer));
  } catch {
    throw new TolboothError("EVENT_ANSWER_WRONG", { network, problem: "it is not JSON" });
  }
  const { error, result } = (content ?? {}) as { error?: { message?: unknown }; result?: unknown };
  if (error)
    throw new TolboothError("NETWORK_REFUSED", {
      network,
      method: "eth_getLogs",
      reason: String(error.message),
    });
  if (!Array.isArray(result))
    throw new TolboothError("EVENT_ANSWER_WRONG", { network, problem: "it is no list of logs" });
}

/** The head of a block, or of the newest; nothing where the node has no such block. */
export async function askHead(
  connection: Connection,
  block: number | "latest",
  signal?: AbortSignal,
): Promise<BlockHead | undefined> {
  const found = await ask<{ number?: unknown; hash?: unknown; timestamp?: unknown } | null>(
    connection,
    "eth_getBlockByNumber",
    [block === "latest" ? block : toQuantity(block), false],
    signal,
  );
  if (!found) return undefined;
  const { hash } = found;
  const [number, time] = [Number(found.number), Number(found.timestamp)];
  if (typeof hash !== "string" || !/^0x[0-9a-f]{64}$/i.test(hash) || !Number.isSafeInteger(number))
    throw wrongBlock(connection, "a block has no number or hash");
  if (!Number.isSafeInteger(time)) throw wrongBlock(connection, "a block has no time");
  if (block !== "latest" && block !== number) throw wrongBlock(connection, "it is another block");
  return { number, hash: hash.toLowerCase(), time };
}

function wrongBlock(connection: Connection, problem: string): TolboothError {
  return new TolboothError("EVENT_ANSWER_WRONG", { network: connection.network.name, problem });
}
