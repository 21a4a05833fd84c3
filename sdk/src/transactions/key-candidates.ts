import type { DecodedContent, DecodedEvent, DecodedValue } from "../deploy/abi-types.js";
import type { RawCall } from "./ask-tracers.js";
import type { KeyCandidates } from "./slot-names.js";
import { everyCall } from "./transaction-codes.js";

/** So many words are tried as keys. */
const WORDS = 400;
/** Numbers of agencies, lanes, steps and the like are small. */
const SMALL_NUMBERS = 32;

/** Where keys of mappings may occur. */
export interface KeySources {
  readonly root: RawCall;
  readonly logs: readonly { readonly topics: readonly string[]; readonly data: string }[];
  readonly events: readonly DecodedEvent[];
  readonly arguments: readonly DecodedValue[];
  /** Addresses of accounts and contracts. */
  readonly addresses: readonly string[];
  /** Numbers of agencies. */
  readonly numbers: readonly number[];
}

/** Words of the call data, of the events, addresses and small numbers: what a contract most likely took as a key. */
export function keyCandidates(sources: KeySources): KeyCandidates {
  const words = new Set<bigint>();
  for (const word of everyWord(sources)) {
    if (words.size >= WORDS) break;
    words.add(word);
  }
  const texts = new Set<string>();
  for (const { value, type } of [...sources.arguments, ...sources.events.flatMap((event) => event.arguments)])
    collectTexts(type, value, texts);
  return { words, texts };
}

function* everyWord({ root, logs, addresses, numbers }: KeySources): Generator<bigint> {
  const calls = [...everyCall(root)];
  yield* wordsOf(root.input, 10);
  for (const { topics, data } of logs) {
    for (const topic of topics.slice(1)) yield BigInt(topic);
    yield* wordsOf(data, 2);
  }
  for (const { from, to } of calls) {
    yield BigInt(from);
    if (to) yield BigInt(to);
  }
  for (const number of numbers) yield BigInt(number);
  for (let number = 0; number < SMALL_NUMBERS; number += 1) yield BigInt(number);
  for (const address of addresses) yield BigInt(address);
  for (const { input, output } of calls) {
    yield* wordsOf(input, 10);
    yield* wordsOf(output ?? "0x", 2);
  }
}

function* wordsOf(data: string, from: number): Generator<bigint> {
  for (let at = from; at + 64 <= data.length; at += 64) yield BigInt(`0x${data.slice(at, at + 64)}`);
}

function collectTexts(type: string, value: DecodedContent, texts: Set<string>): void {
  if (typeof value === "string") {
    if (/^string/.test(type)) texts.add(value);
  } else if (Array.isArray(value)) {
    for (const one of value as readonly (DecodedContent | DecodedValue)[])
      if (isDecodedValue(one)) collectTexts(one.type, one.value, texts);
      else collectTexts(type, one, texts);
  }
}

function isDecodedValue(value: unknown): value is DecodedValue {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;
}
