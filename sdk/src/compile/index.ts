export type * from "./types.js";
export { createCompiler, type CompilerOptions } from "./compiler.js";
export { createLineIndex, lineRangeOf } from "./line-range.js";
export type { ByteRange, LineIndex, LineRange, TextPosition } from "./line-range.js";
export { BUNDLED_SOLC_VERSION, MAXIMUM_CODE_SIZE, MAXIMUM_CREATION_CODE_SIZE } from "./version.js";
