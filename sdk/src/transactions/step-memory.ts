import { keccak256, toBeArray } from "ethers";
import type { Step } from "./ask-tracers.js";
import type { SlotHash } from "./step-places.js";

/** So many hashes of one transaction are looked at. */
const HASHES = 20_000;

/**
 * Watches the words that a call writes into its memory, so that a hash of one or two of them tells what it is made of.
 * That is how Solidity finds the slots of mappings and arrays. Whatever else writes into memory is not followed: a
 * hash that does not come out the same is left alone.
 */
export class StepMemory {
  private readonly words = new Map<string, string>();
  private hashed: SlotHash | undefined;

  follow({ op, stack }: Step, hashes: Map<bigint, SlotHash>): void {
    if (!stack) return;
    const top = stack.at(-1);
    // The hash itself is on the stack of the next instruction.
    if (this.hashed && top !== undefined) {
      if (hashes.size < HASHES && hashOf(this.hashed) === BigInt(top)) hashes.set(BigInt(top), this.hashed);
      this.hashed = undefined;
    }
    if (top === undefined) return;
    const second = stack.at(-2) ?? "0x0";
    if (op === "MSTORE") this.words.set(BigInt(top).toString(), second);
    if (op === "KECCAK256" || op === "SHA3") this.hashed = this.wordsAt(BigInt(top), BigInt(second));
  }

  private wordsAt(offset: bigint, size: bigint): SlotHash | undefined {
    const word = (at: bigint): bigint | undefined => {
      const text = this.words.get(at.toString());
      return text === undefined ? undefined : BigInt(text);
    };
    const first = word(offset);
    if (first === undefined) return undefined;
    if (size === 32n) return { parent: first };
    const second = word(offset + 32n);
    return size === 64n && second !== undefined ? { parent: second, key: first } : undefined;
  }
}

/** Slot of a mapping's value, or of the first data of an array or a long text: docs.soliditylang.org, "Mappings and Dynamic Arrays". */
export function hashOf({ parent, key }: SlotHash): bigint {
  const slot = word32(parent);
  if (key === undefined) return BigInt(keccak256(slot));
  const bytes = typeof key === "string" ? new TextEncoder().encode(key) : word32(key);
  const joined = new Uint8Array(bytes.length + 32);
  joined.set(bytes);
  joined.set(slot, bytes.length);
  return BigInt(keccak256(joined));
}

function word32(value: bigint): Uint8Array {
  const bytes = new Uint8Array(32);
  const short = toBeArray(value);
  bytes.set(short, 32 - short.length);
  return bytes;
}
