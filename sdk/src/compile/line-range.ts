/** Bytes of UTF-8 text, end exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as editors count: line and column from 0, columns in UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** From a place up to, and not including, another. */
export interface LineRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** Turns byte ranges of one text into line ranges. */
export interface LineIndex {
  rangeOf(byteRange: ByteRange): LineRange;
}

/** Line and column of a byte range. For many ranges of one text use `createLineIndex`. */
export function lineRangeOf(content: string, byteRange: ByteRange): LineRange {
  return createLineIndex(content).rangeOf(byteRange);
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Prepares a text for many questions. Lines end at `\n`, `\r\n` or a lone `\r`, as in editors. A byte order mark counts
 * as three bytes and no column, because editors hide it. An offset inside a character means the start of it, one past
 * the end means the end.
 */
export function createLineIndex(content: string): LineIndex {
  const lineStarts: { byte: number; index: number }[] = [];
  let byte = 0;
  let index = 0;
  if (content.charCodeAt(0) === BYTE_ORDER_MARK) {
    byte = 3;
    index = 1;
  }
  lineStarts.push({ byte, index });
  while (index < content.length) {
    const unit = content.charCodeAt(index);
    const width = widthAt(content, index);
    byte += width.bytes;
    index += width.units;
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && content.charCodeAt(index) !== LINE_FEED))
      lineStarts.push({ byte, index });
  }

  const positionOf = (offset: number): TextPosition => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle]?.byte ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = lineStarts[low] ?? { byte: 0, index: 0 };
    let atByte = start.byte;
    let atIndex = start.index;
    while (atIndex < content.length) {
      const width = widthAt(content, atIndex);
      if (atByte + width.bytes > offset) break;
      atByte += width.bytes;
      atIndex += width.units;
    }
    return { line: low, character: atIndex - start.index };
  };

  return { rangeOf: ({ start, end }) => ({ start: positionOf(start), end: positionOf(end) }) };
}

/** How many UTF-8 bytes and UTF-16 units the character at an index takes. A lone surrogate becomes U+FFFD: three bytes. */
function widthAt(content: string, index: number): { bytes: number; units: number } {
  const unit = content.charCodeAt(index);
  if (unit < 0x80) return { bytes: 1, units: 1 };
  if (unit < 0x800) return { bytes: 2, units: 1 };
  if (unit >= 0xd800 && unit < 0xdc00) {
    const next = content.charCodeAt(index + 1);
    if (next >= 0xdc00 && next < 0xe000) return { bytes: 4, units: 2 };
  }
  return { bytes: 3, units: 1 };
}
