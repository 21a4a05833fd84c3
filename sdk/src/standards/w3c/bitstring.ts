/**
 * The bitstring of W3C Bitstring Status List v1.0 (Recommendation, 15 May 2025), sections 3.3 and 3.4: GZIP, then
 * base64url without padding, then the multibase letter `u`. Index 0 is the leftmost bit.
 */
import { decodeBase64, encodeBase64 } from "ethers";
import { TolboothError } from "../../errors/index.js";

/** The shortest bitstring that the recommendation allows: 16 KiB, for 131,072 entries. */
export const leastStatusListBytes = 16_384;

/** The longest bitstring that is read: 2 MiB, for 16,777,216 entries, as many as a list of `CredentialStatus` has. */
export const greatestStatusListBytes = 2_097_152;

/** The letter by which multibase names base64url without padding. */
const multibaseBase64Url = "u";

/**
 * Writes a bitstring as the value of `encodedList`.
 *
 * @throws TolboothError `STATUS_LIST_INVALID` when it is shorter or longer than a list may be.
 */
export async function encodeStatusList(bits: Uint8Array): Promise<string> {
  checkLength(bits.length);
  const compressed = await collect(through(bits, new CompressionStream("gzip")), Infinity);
  const base64 = encodeBase64(compressed).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return multibaseBase64Url + base64;
}

/**
 * Reads the value of `encodedList`. It never expands to more than 2 MiB, whatever it claims.
 *
 * @throws TolboothError `STATUS_LIST_INVALID` when it is not encoded as the recommendation says, or too short or long.
 */
export async function decodeStatusList(encodedList: string): Promise<Uint8Array> {
  const text = encodedList.slice(1);
  if (!encodedList.startsWith(multibaseBase64Url) || !/^[\w-]+$/.test(text) || text.length % 4 === 1)
    throw invalid("encodedList", "it is not the letter u and base64url without padding");
  const compressed = decodeBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
  let bits: Uint8Array;
  try {
    bits = await collect(through(compressed, new DecompressionStream("gzip")), greatestStatusListBytes);
  } catch (error) {
    if (error instanceof TolboothError) throw error;
    throw invalid("encodedList", "it is not GZIP, or cut short", error);
  }
  checkLength(bits.length);
  return bits;
}

/**
 * The bit of an entry. Index 0 is the leftmost bit.
 *
 * @throws TolboothError `STATUS_LIST_INVALID` when the list has no such entry.
 */
export function statusBit(bits: Uint8Array, index: number): boolean {
  return (byteOf(bits, index) & maskOf(index)) !== 0;
}

/**
 * A copy of a bitstring in which the bits of these entries are set or cleared.
 *
 * @throws TolboothError `STATUS_LIST_INVALID` when the list has no such entry.
 */
export function withStatusBits(bits: Uint8Array, indices: readonly number[], value: boolean): Uint8Array {
  const changed = bits.slice();
  for (const index of indices) {
    const byte = byteOf(changed, index);
    changed[index >>> 3] = value ? byte | maskOf(index) : byte & ~maskOf(index);
  }
  return changed;
}

/** A refusal of one part of a status list. */
export function invalid(element: string, problem: string, cause?: unknown): TolboothError {
  return new TolboothError("STATUS_LIST_INVALID", { element, problem }, cause);
}

function checkLength(bytes: number): void {
  if (bytes < leastStatusListBytes) throw invalid("encodedList", "it holds fewer than 131,072 entries");
  if (bytes > greatestStatusListBytes) throw invalid("encodedList", "it holds more than 16,777,216 entries");
}

const maskOf = (index: number): number => 0x80 >>> (index & 7);

function byteOf(bits: Uint8Array, index: number): number {
  const byte = Number.isSafeInteger(index) && index >= 0 ? bits[Math.floor(index / 8)] : undefined;
  if (byte === undefined) throw invalid("statusListIndex", "the list has no such entry");
  return byte;
}

/** The bytes after a compression. */
function through(
  bytes: Uint8Array,
  step: CompressionStream | DecompressionStream,
): AsyncIterable<Uint8Array> {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return source.pipeThrough<Uint8Array>(step);
}

/** Gathers a stream, and stops as soon as there is too much of it. */
async function collect(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) throw invalid("encodedList", "it holds more than 16,777,216 entries");
    chunks.push(chunk);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
