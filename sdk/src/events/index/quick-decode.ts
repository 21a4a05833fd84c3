import { getAddress, getBytes, type EventFragment } from "ethers";
import { interfaceOf, parametersOf } from "../../deploy/abi.js";
import { decodeLog } from "../../deploy/decode.js";
import type { AbiParameter, ContractReference, DecodedEvent, DecodedValue } from "../../deploy/abi-types.js";
import type { StoredLog } from "./types.js";

/** Makes the values of one event from a log's words; nothing where it had better be decoded by ethers. */
type Decoder = (log: StoredLog) => DecodedValue[] | undefined;

/** Gives the value of a word of 64 digits; nothing where the word is none of the type. */
type ReadWord = (word: string) => string | boolean | undefined;

/**
 * Decodes logs of some contracts, as `decodeLog` does. Events whose arguments are each one word, a text or bytes, as
 * nearly all are, are read by hand: that is many times faster than through ethers. Whatever is odd about a log goes to
 * ethers.
 */
export function createLogDecoder(
  contracts: readonly ContractReference[],
): (log: StoredLog) => DecodedEvent | undefined {
  const decoders = new Map<
    string,
    { contract: ContractReference; name: string; decode: Decoder } | undefined
  >();
  return (log) => {
    const topic = log.topics[0];
    const key = log.address + (topic ?? "");
    if (!decoders.has(key)) decoders.set(key, decoderFor(contracts, log.address, topic));
    const known = decoders.get(key);
    const values = known?.decode(log);
    if (!known || !values) return decodeLog(contracts, log);
    return {
      contract: known.contract.name,
      address: checksummed(log.address),
      event: known.name,
      arguments: values,
      blockNumber: log.blockNumber,
      ...(log.blockTimestamp !== undefined && { blockTime: Number(log.blockTimestamp) }),
      transactionHash: log.transactionHash,
      logIndex: log.logIndex,
    };
  };
}

function decoderFor(
  contracts: readonly ContractReference[],
  address: string,
  topic: string | undefined,
): { contract: ContractReference; name: string; decode: Decoder } | undefined {
  const here = contracts.filter((one) => one.address.toLowerCase() === address);
  const [contract] = here;
  // Of several at one address ethers tries one after the other.
  if (!contract || here.length > 1 || topic === undefined) return undefined;
  const fragment = interfaceOf(contract.abi).getEvent(topic);
  const decode = fragment ? quickDecoder(fragment) : undefined;
  return fragment && decode ? { contract, name: fragment.name, decode } : undefined;
}

function quickDecoder(fragment: EventFragment): Decoder | undefined {
  const parameters = parametersOf(fragment.inputs);
  const indexed = parameters.filter((one) => one.indexed).length;
  const isText = ({ indexed: inTopic, type }: AbiParameter): boolean =>
    inTopic !== true && (type === "string" || type === "bytes");
  const hasText = parameters.some(isText);
  const readers = parameters.map((one) => (isText(one) ? () => "" : readerOf(one.type)));
  if (readers.some((reader) => reader === undefined)) return undefined;
  const heads = 2 + (parameters.length - indexed) * 64;
  return ({ topics, data }) => {
    if (topics.length !== indexed + 1 || data.length < heads || (!hasText && data.length > heads))
      return undefined;
    const values: DecodedValue[] = [];
    let topic = 1;
    let at = 2;
    for (const [place, parameter] of parameters.entries()) {
      const word = parameter.indexed ? topics[topic++]!.slice(2) : data.slice(at, (at += 64));
      const value = isText(parameter) ? readText(parameter.type, data, word) : readers[place]!(word);
      if (value === undefined) return undefined;
      values.push(valueOf(parameter, value));
    }
    return values;
  };
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** A text or bytes behind the heads: at the offset that its head says stand its length in bytes and then its bytes. */
function readText(type: string, data: string, offset: string): string | undefined {
  const start = 2 + Number.parseInt(offset, 16) * 2;
  const length = Number.parseInt(data.slice(start, start + 64), 16) * 2;
  const end = start + 64 + length;
  if (!(start >= 2) || !(length >= 0) || start + 64 + Math.ceil(length / 64) * 64 > data.length)
    return undefined;
  const digits = data.slice(start + 64, end);
  if (type === "bytes") return `0x${digits}`;
  const text = utf8.decode(getBytes(`0x${digits}`));
  return text.includes("\uFFFD") ? undefined : text;
}

function valueOf({ name, type }: AbiParameter, value: string | boolean): DecodedValue {
  return { name: name ?? "", type, value };
}

function readerOf(type: string): ReadWord | undefined {
  if (type === "address")
    return (word) => (isZero(word, 0, 24) ? checksummed(`0x${word.slice(24)}`) : undefined);
  if (type === "bool")
    return (word) => (isZero(word, 0, 63) && "01".includes(word[63]!) ? word[63] === "1" : undefined);
  const bytes = /^bytes(\d+)$/.exec(type);
  if (bytes) {
    const end = Number(bytes[1]) * 2;
    return (word) => (isZero(word, end, 64) ? `0x${word.slice(0, end)}` : undefined);
  }
  const unsigned = /^uint(\d+)$/.exec(type);
  if (!unsigned) return undefined;
  const start = 64 - Number(unsigned[1]) / 4;
  return (word) => {
    if (!isZero(word, 0, start)) return undefined;
    // Most numbers are small, and those are exact as they are.
    return isZero(word, 0, 51) ? String(Number.parseInt(word.slice(51), 16)) : BigInt(`0x${word}`).toString();
  };
}

function isZero(word: string, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (word.charCodeAt(place) !== 48) return false;
  return true;
}

const addresses = new Map<string, string>();

/** The checksum is a hash, and the same few addresses come again and again. */
function checksummed(address: string): string {
  let found = addresses.get(address);
  if (found === undefined) {
    if (addresses.size > 10_000) addresses.clear();
    found = getAddress(address);
    addresses.set(address, found);
  }
  return found;
}
