export type * from "./types.js";
export { listTransactions, type TransactionListRequest } from "./list-transactions.js";
export { showTransaction } from "./show-transaction.js";
