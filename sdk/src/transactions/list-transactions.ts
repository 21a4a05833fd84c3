import type { DeployContext } from "../deploy/request-types.js";
import { knownDeployments } from "../deploy/known-contracts.js";
import { throwIfCancelled } from "../errors/index.js";
import type { LongOperation } from "../ports.js";
import { listBlocks } from "./list-blocks.js";
import { listRemembered } from "./list-remembered.js";
import { transactionNamer } from "./list-names.js";
import type { TransactionPage } from "./list-types.js";

/** How many a page has where nobody says. */
const PAGE = 25;
/** No page has more, whatever is asked for. */
const LARGEST_PAGE = 200;

/** What of a list is asked for. */
export interface TransactionListRequest {
  /** So many at most. Default: 25. */
  readonly limit?: number | undefined;
  /** `next` of the page before. Default: the newest. */
  readonly after?: string | undefined;
}

/**
 * Transactions of a network, newest first. Of a network on this machine, those of its blocks and those that wait for
 * one; a page ends early where very many blocks hold none. Of any other, what this project's journal and its list of
 * sent transactions name: a chain elsewhere is never searched.
 *
 * @throws TolboothError TRANSACTION_PLACE_INVALID, NETWORK_UNREACHABLE, NETWORK_REFUSED, FILE_FORMAT_UNKNOWN (the
 * journal of a network elsewhere), OPERATION_CANCELLED
 */
export async function listTransactions(
  context: DeployContext,
  { limit = PAGE, after }: TransactionListRequest = {},
  { signal }: LongOperation = {},
): Promise<TransactionPage> {
  throwIfCancelled(signal, "Listing the transactions");
  const name = transactionNamer(await knownDeployments(context));
  const wanted = Math.min(Math.max(1, Math.floor(limit)), LARGEST_PAGE);
  return context.connection.network.local
    ? listBlocks(context.connection, name, wanted, after, signal)
    : listRemembered(context, name, wanted, after, signal);
}
