/**
 * Looks for values in bytes, in every form that software could have put them there. For a test that nothing of a person
 * is left where it does not belong, and that would see it if it were.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync, inflateSync } from "node:zlib";
import { keccak256 } from "ethers";

/** A form of a value. Texts are looked for whatever their case. */
interface Needle {
  readonly form: string;
  readonly bytes: Buffer;
  readonly isText: boolean;
}

/** Something that was found. */
export interface Leak {
  readonly where: string;
  readonly value: string;
  readonly form: string;
}

/** Bytes with a name for people. */
export interface Haystack {
  readonly where: string;
  readonly bytes: Buffer;
}

/** Shorter ones stand anywhere by chance. */
const shortest = 5;

/** The ways in which people and programs write one value. */
function spellings(value: string): string[] {
  const compact = value.replace(/[\s-]+/g, "");
  const spaced = value.replace(/[\s-]+/g, " ");
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [, year = "", month = "", day = ""] = date ?? [];
  const dates = date
    ? [
        `${day}-${month}-${year}`,
        `${day}/${month}/${year}`,
        `${month}/${day}/${year}`,
        `${day}.${month}.${year}`,
      ]
    : [];
  const compactDates = date ? [`${day}${month}${year}`, `${year}${month}${day}`] : [];
  const all = [value, value.normalize("NFD"), compact, spaced, ...dates, ...compactDates];
  return [...new Set(all)].filter((one) => one.length >= shortest);
}

/** Numbers that a value can be on a chain: its digits, or a date in seconds or days. */
function numbers(value: string): bigint[] {
  const compact = value.replace(/[\s-]+/g, "");
  const found = /^\d{6,30}$/.test(compact) ? [BigInt(compact)] : [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const seconds = BigInt(Date.parse(`${value}T00:00:00Z`)) / 1000n;
    found.push(seconds, seconds / 86_400n);
  }
  return found;
}

/** Every form of a value. */
export function needlesOf(value: string): Needle[] {
  const needles: Needle[] = [];
  const text = (form: string, one: string): void =>
    void needles.push({ form, bytes: Buffer.from(one.toLowerCase(), "latin1"), isText: true });
  const raw = (form: string, bytes: Buffer): void => void needles.push({ form, bytes, isText: false });
  const hashed = (form: string, bytes: Buffer): void => {
    for (const algorithm of ["sha256", "sha1", "md5", "sha512"])
      digest(`${algorithm} of ${form}`, createHash(algorithm).update(bytes).digest());
    digest(`keccak256 of ${form}`, Buffer.from(keccak256(bytes).slice(2), "hex"));
  };
  const digest = (form: string, bytes: Buffer): void => {
    raw(form, bytes);
    text(`${form}, in hexadecimal`, bytes.toString("hex"));
    text(`${form}, in base64`, bytes.toString("base64").replace(/=+$/, ""));
  };
  for (const spelling of spellings(value))
    for (const one of new Set([spelling, spelling.toLowerCase(), spelling.toUpperCase()])) {
      const utf8 = Buffer.from(one, "utf8");
      // Any case is found as a text already; of other letters than ASCII the bytes differ.
      needles.push({ form: "UTF-8", bytes: asciiLower(utf8), isText: true });
      raw("UTF-16", Buffer.from(one, "utf16le"));
      raw("UTF-16, high byte first", Buffer.from(one, "utf16le").swap16());
      text("hexadecimal", utf8.toString("hex"));
      for (const [index, part] of base64Parts(utf8).entries()) text(`base64, ${String(index)}`, part);
      hashed("the text", utf8);
      // As `abi.encode` of a short text, and as `bytes32`.
      if (utf8.length <= 32) hashed("bytes32", Buffer.concat([utf8, Buffer.alloc(32 - utf8.length)]));
    }
  for (const number of numbers(value)) {
    // Before 1970 in two's complement.
    const word = Buffer.from(BigInt.asUintN(256, number).toString(16).padStart(64, "0"), "hex");
    raw("a word of the chain", word);
    text("a word of the chain, in hexadecimal", word.toString("hex"));
    hashed("a word of the chain", word);
    for (const size of [4, 5, 8])
      if (number >= 0n && number < 1n << BigInt(size * 8))
        hashed(`uint${String(size * 8)}`, word.subarray(32 - size));
  }
  return needles;
}

/** What a text is in base64 wherever it begins, without what depends on its neighbours. */
function base64Parts(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const own = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return own.length >= 8 ? [own] : [];
  });
}

function asciiLower(bytes: Buffer): Buffer {
  const lower = Buffer.from(bytes);
  for (let at = 0; at < lower.length; at += 1) {
    const byte = lower[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) lower[at] = byte + 0x20;
  }
  return lower;
}

/** Looks for every form of every value in every haystack. */
export function searchForValues(haystacks: readonly Haystack[], values: readonly string[]): Leak[] {
  const needles = values.map((value) => ({ value, forms: needlesOf(value) }));
  return haystacks.flatMap(({ where, bytes }) => {
    const lower = asciiLower(bytes);
    return needles.flatMap(({ value, forms }) => {
      const found = forms.filter((one) => (one.isText ? lower : bytes).includes(one.bytes));
      return [...new Set(found.map((one) => one.form))].map((form) => ({ where, value, form }));
    });
  });
}

/** Every file of a folder, and what is compressed in it. Links are not followed. */
export function filesBelow(folder: string, leaveOut: (relative: string) => boolean): Haystack[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .flatMap((one) => {
      const file = path.join(one.parentPath, one.name);
      const where = path.relative(folder, file).split(path.sep).join("/");
      if (leaveOut(where)) return [];
      const bytes = readFileSync(file);
      const plain = unpacked(bytes);
      return [{ where, bytes }, ...(plain ? [{ where: `${where}, unpacked`, bytes: plain }] : [])];
    });
}

/** What was packed with gzip or zlib. */
export function unpacked(bytes: Buffer): Buffer | undefined {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
    return bytes[0] === 0x78 ? inflateSync(bytes) : undefined;
  } catch {
    return undefined;
  }
}
