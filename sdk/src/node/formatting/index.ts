export { createFormatter, formatWorkerFile, type Formatter } from "./formatter.js";
export type { FormatRequest, FormatResult } from "./types.js";
