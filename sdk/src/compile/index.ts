export type * from "./types.js";
export { createCompiler } from "./compiler.js";
export { lineRangeOf, createLineIndex } from "./line-range.js";
export type { ByteRange, LineIndex, LineRange, TextPosition } from "./line-range.js";
