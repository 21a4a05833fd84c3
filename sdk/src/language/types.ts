/**
 * Places in texts as the language room gives them: lines and characters from 0, characters in UTF-16 code units, as
 * editors count. Everything here is plain data, so it can be posted between threads.
 */

/** A place between two characters. */
export interface Position {
  /** From 0. Lines end with LF, CRLF or CR. */
  readonly line: number;
  /** UTF-16 code units from the line's start, from 0. */
  readonly character: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range in a file. */
export interface Location {
  /** Absolute path. */
  readonly path: string;
  readonly range: Range;
}

/** The same as a range, in UTF-16 code units from the text's start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
