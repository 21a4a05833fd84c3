import { isUtf8 } from "node:buffer";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Bytes as text, or the offset of the first byte that is not UTF-8. A byte order mark stays: solc refuses it, and byte
 * offsets count it.
 */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { wrongAt: number } {
  if (isUtf8(bytes)) return { text: decoder.decode(bytes) };
  // The longest beginning that is valid: validity of beginnings only fails inside a character, so the bad byte is
  // within three bytes of the longest valid one.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, lastCharacterStart(bytes, middle)))) low = middle;
    else high = middle - 1;
  }
  return { wrongAt: lastCharacterStart(bytes, low) };
}

/** Steps back from a cut in the middle of a character to its first byte. */
function lastCharacterStart(bytes: Uint8Array, end: number): number {
  let start = end;
  for (let back = 0; back < 4 && start > 0; back++) {
    const byte = bytes[start - 1] ?? 0;
    if (byte < 0x80) return end;
    start--;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return start + length <= end ? end : start;
    }
  }
  return end;
}

/** Half of a surrogate pair, as it can stand in an editor for a moment, is no text: solc refuses the whole input. */
export function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
