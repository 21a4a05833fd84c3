import { getAddress, getBytes } from "ethers";
import type { StoragePlace } from "./storage-layout.js";

const WORD = 1n << 256n;

/** A word of storage as 32 bytes in hexadecimal. */
export function wordText(word: bigint): string {
  return `0x${word.toString(16).padStart(64, "0")}`;
}

/** What a word of storage says for the value at a place: a number, an address, `true`, bytes, a short text. */
export function storedValue({ type, offset }: StoragePlace, word: bigint): string {
  const size = Number(type.numberOfBytes);
  const bits = BigInt(size * 8);
  const value = (word >> BigInt(offset * 8)) & ((1n << bits) - 1n);
  const { label, encoding } = type;
  if (encoding === "bytes") return shortText(word, label === "string");
  if (encoding === "dynamic_array") return word.toString();
  if (label === "bool") return String(value !== 0n);
  if (/^(address|contract |interface )/.test(label)) return addressText(value);
  if (/^int\d*$/.test(label)) return (value >= 1n << (bits - 1n) ? value - (1n << bits) : value).toString();
  if (/^(uint\d*|enum .*)$/.test(label)) return value.toString();
  // bytes4, functions and types that were named by the user, of which solc does not say what they are made of.
  return /^bytes\d+$/.test(label) || /^function /.test(label)
    ? `0x${value.toString(16).padStart(size * 2, "0")}`
    : value.toString();
}

/** A text or bytes of up to 31 bytes lie in the word itself, with their doubled length at its end; of longer ones it tells the length. */
function shortText(word: bigint, isText: boolean): string {
  if (word % 2n === 1n) return `(${(word - 1n) / 2n} bytes)`;
  const length = Number((word & 0xffn) / 2n);
  const digits = word
    .toString(16)
    .padStart(64, "0")
    .slice(0, Math.min(length, 31) * 2);
  return isText ? JSON.stringify(new TextDecoder().decode(getBytes(`0x${digits}`))) : `0x${digits}`;
}

function addressText(value: bigint): string {
  return getAddress(`0x${(value % (1n << 160n)).toString(16).padStart(40, "0")}`);
}

/** A mapping's key as Solidity would write it. */
export function keyText(typeLabel: string, key: bigint): string {
  if (/^(address|contract |interface )/.test(typeLabel)) return addressText(key);
  if (typeLabel === "bool") return String(key !== 0n);
  if (/^int\d*$/.test(typeLabel)) return (key >= WORD / 2n ? key - WORD : key).toString();
  const bytes = /^bytes(\d+)$/.exec(typeLabel);
  // Bytes of fixed length stand at the left of their word.
  if (bytes) return wordText(key).slice(0, 2 + Number(bytes[1]) * 2);
  return key.toString();
}
