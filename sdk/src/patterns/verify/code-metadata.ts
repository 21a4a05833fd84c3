import { encodeBase58, getBytes, hexlify } from "ethers";
import type { CodeMetadata } from "./types.js";

/** Code in two parts. */
export interface SplitCode {
  /** Without `0x`. */
  readonly body: string;
  /** With the two bytes of its length; empty where there is none. */
  readonly tail: string;
  readonly metadata?: CodeMetadata;
}

/** Splits solc's metadata from code: CBOR, behind which two bytes say how long it is. @param code hex with or without `0x` */
export function splitMetadata(code: string): SplitCode {
  const hex = code.replace(/^0x/, "").toLowerCase();
  const length = hex.length < 4 ? 0 : Number.parseInt(hex.slice(-4), 16) * 2;
  const start = hex.length - 4 - length;
  if (length === 0 || start < 0) return { body: hex, tail: "" };
  const metadata = readMetadata(`0x${hex.slice(start, -4)}`);
  return metadata ? { body: hex.slice(0, start), tail: hex.slice(start), metadata } : { body: hex, tail: "" };
}

/** A CBOR map of texts to bytes, texts and truth values: all that solc writes. `undefined` for anything else. */
function readMetadata(hex: string): CodeMetadata | undefined {
  const bytes = getBytes(hex);
  let place = 1;
  const read = (): string | Uint8Array | boolean | undefined => {
    const head = bytes[place++] ?? 0;
    if (head === 0xf5 || head === 0xf4) return head === 0xf5;
    const kind = head >> 5;
    let length = head & 31;
    if (length === 24) length = bytes[place++] ?? 0;
    else if (length > 24) return undefined;
    if (kind !== 2 && kind !== 3) return undefined;
    const value = bytes.slice(place, place + length);
    place += length;
    return kind === 2 ? value : new TextDecoder().decode(value);
  };
  const count = (bytes[0] ?? 0) & 31;
  if ((bytes[0] ?? 0) >> 5 !== 5 || count > 8) return undefined;
  const hashes: Record<string, string> = {};
  let solc: string | undefined;
  for (let index = 0; index < count; index += 1) {
    const [key, value] = [read(), read()];
    if (typeof key !== "string" || value === undefined) return undefined;
    if (key === "solc") solc = value instanceof Uint8Array ? value.join(".") : String(value);
    else if (value instanceof Uint8Array) hashes[key] = key === "ipfs" ? encodeBase58(value) : hexlify(value);
  }
  if (place !== bytes.length) return undefined;
  return { hashes, ...(solc === undefined ? {} : { solc }) };
}
