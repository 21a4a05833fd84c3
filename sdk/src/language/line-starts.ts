import type { Position, Range, Span } from "./types.js";

/** Turns offsets into lines and characters and back, in UTF-16 code units. */
export class LineStarts {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    const lineEnd = /\r\n|\r|\n/g;
    while (lineEnd.exec(text)) starts.push(lineEnd.lastIndex);
    this.starts = starts;
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The place of an offset; one outside the text counts as the nearest that is inside. */
  positionAt(offset: number): Position {
    const wanted = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: wanted - (this.starts[low] ?? 0) };
  }

  /** The offset of a place; a character behind the line's end counts as the line's end. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.starts[line];
    if (start === undefined) return this.text.length;
    const next = this.starts[line + 1];
    return Math.min(start + Math.max(0, character), next === undefined ? this.text.length : this.endOf(next));
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** Where the text of a line ends, given the start of the next one. */
  private endOf(nextStart: number): number {
    return this.text.endsWith("\r\n", nextStart) ? nextStart - 2 : nextStart - 1;
  }
}
