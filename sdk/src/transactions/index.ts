export type * from "./types.js";
export { showTransaction } from "./show-transaction.js";
