import type { RawLog } from "../../deploy/abi-types.js";
import type { LogPart } from "./types.js";

/** A log of an answer, checked. */
export interface CheckedLog {
  readonly block: number;
  readonly blockHash: string;
  readonly time: number | undefined;
  readonly place: number;
  /** Lower case. */
  readonly address: string;
  readonly topics: readonly string[];
  readonly data: string;
  readonly transactionHash: string;
  readonly transactionIndex: number;
}

/** Says why an answer cannot be right. */
export class WrongAnswer extends Error {}

interface NodeLog extends RawLog {
  readonly blockHash?: unknown;
  readonly transactionIndex?: unknown;
  readonly removed?: boolean;
}

/**
 * The logs of an answer, in the order of the chain. Nothing is trusted: a log outside the range or of another contract,
 * two hashes of one block, or the same place twice is a wrong answer.
 * @throws WrongAnswer
 */
export function checkLogs({ answer, addresses, from, end }: Omit<LogPart, "epoch">): CheckedLog[] {
  const logs = (answer instanceof Uint8Array ? parseAnswer(answer) : answer) as unknown;
  if (!Array.isArray(logs)) throw new WrongAnswer("it is no list of logs");
  const wanted = new Set(addresses);
  const hashes = new Map([[end.number, end.hash.toLowerCase()]]);
  const checked: CheckedLog[] = [];
  for (const log of logs as NodeLog[]) {
    if (log?.removed === true) continue;
    const one = checkLog(log);
    if (one.block < from || one.block > end.number)
      throw new WrongAnswer(`a log is in block ${one.block}, which was not asked for`);
    if (!wanted.has(one.address)) throw new WrongAnswer("a log is of a contract that was not asked for");
    const hash = hashes.get(one.block);
    if (hash === undefined) hashes.set(one.block, one.blockHash);
    else if (hash !== one.blockHash) throw new WrongAnswer(`block ${one.block} has two hashes`);
    checked.push(one);
  }
  checked.sort((left, right) => left.block - right.block || left.place - right.place);
  for (let index = 1; index < checked.length; index += 1) {
    const [before, now] = [checked[index - 1]!, checked[index]!];
    if (before.block === now.block && before.place === now.place)
      throw new WrongAnswer(`block ${now.block} has two logs at one place`);
  }
  return checked;
}

function parseAnswer(bytes: Uint8Array): unknown {
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) as { result?: unknown } | null)?.result;
  } catch {
    throw new WrongAnswer("it is not JSON");
  }
}

function checkLog(log: NodeLog): CheckedLog {
  const { address, topics, data, blockHash, transactionHash } = log ?? {};
  if (!isHex(address, 42) || !isHex(blockHash, 66) || !isHex(transactionHash, 66))
    throw new WrongAnswer("a log has no address, block or transaction");
  if (!Array.isArray(topics) || topics.length > 4 || !topics.every((topic) => isHex(topic, 66)))
    throw new WrongAnswer("a log has topics that are none");
  if (!isHex(data) || data.length % 2 !== 0) throw new WrongAnswer("a log has data that is none");
  const time = log.blockTimestamp;
  return {
    block: wholeNumber(log.blockNumber, 2 ** 33),
    blockHash: blockHash.toLowerCase(),
    time: time === undefined || time === null ? undefined : wholeNumber(time, 2 ** 48),
    place: wholeNumber(log.logIndex ?? log.index, 2 ** 20),
    address: address.toLowerCase(),
    topics,
    data,
    transactionHash,
    transactionIndex: wholeNumber(log.transactionIndex, 2 ** 20),
  };
}

function isHex(value: unknown, length?: number): value is string {
  return (
    typeof value === "string" &&
    (length === undefined || value.length === length) &&
    /^0x[0-9a-fA-F]*$/.test(value)
  );
}

function wholeNumber(value: unknown, below: number): number {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number >= below)
    throw new WrongAnswer("a log has a number that is none");
  return number;
}
