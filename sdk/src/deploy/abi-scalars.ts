import { getAddress, hexlify } from "ethers";
import { looksLikeKey } from "../networks/keys.js";

/** A value in the form that is encoded, or what is wrong with it. */
export type ScalarCheck = { readonly value: unknown } | { readonly problem: string };

/** Checks a value of an ABI type that has no parts. `undefined` when there is no such type. */
export function checkScalar(type: string, value: unknown): ScalarCheck | undefined {
  const integer = /^(u?)int(\d*)$/.exec(type);
  if (integer) return checkInteger(type, integer[1] === "u", Number(integer[2] || 256), value);
  if (type === "bool") return checkBoolean(value);
  if (type === "address") return checkAddress(value);
  if (type === "string") return checkText(value);
  if (type === "bytes") return checkBytes(undefined, value);
  // A function reference is an address and a selector: 24 bytes.
  if (type === "function") return checkBytes(24, value);
  const bytes = /^bytes(\d+)$/.exec(type);
  if (bytes) return checkBytes(Number(bytes[1]), value);
  return undefined;
}

function checkInteger(type: string, unsigned: boolean, bits: number, value: unknown): ScalarCheck {
  const number = toInteger(value);
  if (typeof number === "string") return { problem: number };
  const lowest = unsigned ? 0n : -(1n << BigInt(bits - 1));
  const highest = (1n << BigInt(unsigned ? bits : bits - 1)) - 1n;
  if (number >= lowest && number <= highest) return { value: number };
  return {
    problem: `must be ${rangeText(unsigned, bits)} (${type}), not ${
      // The same number in other digits would give a key away.
      typeof value === "string" ? shorten(value.trim()) : shorten(number.toString())
    }`,
  };
}

function rangeText(unsigned: boolean, bits: number): string {
  if (bits <= 48) {
    const lowest = unsigned ? 0n : -(1n << BigInt(bits - 1));
    return `from ${lowest} to ${(1n << BigInt(unsigned ? bits : bits - 1)) - 1n}`;
  }
  return unsigned ? `from 0 to 2^${bits} - 1` : `from -2^${bits - 1} to 2^${bits - 1} - 1`;
}

/** The integer, or what is wrong. Fractions and numbers that JavaScript has already rounded are refused. */
function toInteger(value: unknown): bigint | string {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") {
    if (!Number.isInteger(value)) return `must be a whole number, not ${value}`;
    if (!Number.isSafeInteger(value)) return "is too large for a JSON number: write it as text, in quotes";
    return BigInt(value);
  }
  if (typeof value !== "string") return `must be a whole number, not ${kindOf(value)}`;
  const text = value.trim();
  const decimal = /^([+-]?)(\d+(?:_\d+)*)$/.exec(text);
  const hexadecimal = /^(-?)0[xX]([0-9a-fA-F]+)$/.exec(text);
  if (decimal) return BigInt((decimal[1] === "-" ? "-" : "") + decimal[2]!.replaceAll("_", ""));
  if (hexadecimal) return BigInt(`0x${hexadecimal[2]}`) * (hexadecimal[1] ? -1n : 1n);
  if (text === "") return "is missing";
  return `must be a whole number, not "${shorten(text)}"`;
}

function checkBoolean(value: unknown): ScalarCheck {
  if (typeof value === "boolean") return { value };
  const text = typeof value === "string" ? value.trim().toLowerCase() : undefined;
  if (text === "true" || text === "false") return { value: text === "true" };
  return { problem: `must be true or false, not ${describe(value)}` };
}

function checkAddress(value: unknown): ScalarCheck {
  if (typeof value !== "string") return { problem: `must be an address, not ${kindOf(value)}` };
  const text = value.trim();
  // Never shown, not even in part.
  if (looksLikeKey(text))
    return { problem: "looks like a private key, not an address. It was not used, shown or kept" };
  if (!/^0x[0-9a-fA-F]{40}$/.test(text))
    return { problem: `must be an address: 0x and 40 hexadecimal digits, not ${describe(text)}` };
  const digits = text.slice(2);
  const hasCase = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  const address = getAddress(text.toLowerCase());
  if (hasCase && address !== text)
    return {
      problem: "has a wrong checksum: a digit is mistyped, or capital and small letters were changed",
    };
  return { value: address };
}

function checkText(value: unknown): ScalarCheck {
  if (typeof value !== "string") return { problem: `must be text, not ${kindOf(value)}` };
  const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(value);
  if (half) return { problem: `is not valid Unicode: half a character at position ${half.index}` };
  return { value };
}

function checkBytes(length: number | undefined, value: unknown): ScalarCheck {
  const wanted = length === undefined ? "hexadecimal bytes" : `${length} hexadecimal bytes`;
  const hex = value instanceof Uint8Array ? hexlify(value) : value;
  if (typeof hex !== "string") return { problem: `must be ${wanted}, not ${kindOf(value)}` };
  const text = hex.trim();
  if (!/^0x[0-9a-fA-F]*$/.test(text))
    return { problem: `must be ${wanted} that begin with 0x, not ${describe(text)}` };
  const digits = text.length - 2;
  if (digits % 2 !== 0) return { problem: `must be ${wanted}: there is an odd number of digits (${digits})` };
  if (length !== undefined && digits !== length * 2)
    return { problem: `must be ${length} bytes (${length * 2} digits), not ${digits / 2} bytes` };
  return { value: text.toLowerCase() };
}

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return String(value);
  return `a ${typeof value}`;
}

function describe(value: unknown): string {
  return typeof value === "string" ? `"${shorten(value)}"` : kindOf(value);
}

function shorten(text: string): string {
  // A key is never shown, wherever somebody pastes it.
  if (looksLikeKey(text)) return "(64 hexadecimal digits, which may be a private key)";
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
