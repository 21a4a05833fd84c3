import { ask } from "../deploy/ask.js";
import { askReceipt } from "../deploy/broadcast.js";
import { readDeploymentHistory } from "../deploy/history.js";
import type { DeployContext } from "../deploy/request-types.js";
import { throwIfCancelled, TolboothError } from "../errors/index.js";
import type { Connection } from "../networks/types.js";
import type { NameTransaction, NodeTransaction } from "./list-names.js";
import type { ListedTransaction, TransactionPage } from "./list-types.js";

/** Transactions are asked for this many at a time. */
const ASKED_AT_ONCE = 8;

/** What this project's files know of a transaction. The rest is asked of the network, for one page at a time. */
type Remembered = Pick<ListedTransaction, "hash" | "sentAt" | "from" | "nonce" | "contract" | "replaces"> & {
  readonly deploys?: true;
};

/** What was deployed and sent from this project, newest first. The network is asked about that alone. */
export async function listRemembered(
  context: DeployContext,
  name: NameTransaction,
  limit: number,
  after: string | undefined,
  signal: AbortSignal | undefined,
): Promise<TransactionPage> {
  const { connection } = context;
  const all = await remembered(context);
  const start = after === undefined ? 0 : all.findIndex(({ hash }) => hash === after) + 1;
  if (after !== undefined && start === 0)
    throw new TolboothError("TRANSACTION_PLACE_INVALID", { place: after, network: connection.network.name });
  const page = all.slice(start, start + limit);
  const transactions: ListedTransaction[] = [];
  for (let first = 0; first < page.length; first += ASKED_AT_ONCE) {
    throwIfCancelled(signal, "Listing the transactions");
    const some = page.slice(first, first + ASKED_AT_ONCE);
    transactions.push(...(await Promise.all(some.map((one) => lookUp(connection, name, one, signal)))));
  }
  const last = page.at(-1);
  const hasMore = last !== undefined && start + page.length < all.length;
  return { transactions, ...(hasMore && { next: last.hash }), source: "project" };
}

async function remembered({ host, project, connection }: DeployContext): Promise<Remembered[]> {
  const { name, chainId } = connection.network;
  const found = new Map<string, Remembered>();
  const { deployments } = await readDeploymentHistory(host.files, project, name);
  for (const one of deployments) {
    // A deployment of a chain that is no more has nothing to do with this one.
    if (one.chainId !== chainId) continue;
    // Taken over: its transaction was somebody else's.
    if (one.transactionHash === undefined) continue;
    found.set(one.transactionHash, {
      hash: one.transactionHash,
      sentAt: one.at,
      contract: one.name,
      deploys: true,
      ...(one.record && { from: one.record.from }),
    });
  }
  for (const from of (await connection.sent?.senders()) ?? [])
    for (const { hash, nonce, at, replaces } of (await connection.sent?.list(from)) ?? [])
      found.set(hash, { hash, from, nonce, ...(at && { sentAt: at }), ...(replaces && { replaces }) });
  return [...found.values()].sort(
    (left, right) => timeOf(right) - timeOf(left) || (right.nonce ?? 0) - (left.nonce ?? 0),
  );
}

/** What has no time was sent before times were written down. */
function timeOf({ sentAt }: Remembered): number {
  return sentAt === undefined ? 0 : Date.parse(sentAt);
}

async function lookUp(
  connection: Connection,
  name: NameTransaction,
  { deploys, ...known }: Remembered,
  signal: AbortSignal | undefined,
): Promise<ListedTransaction> {
  const [transaction, receipt] = await Promise.all([
    ask<NodeTransaction | null>(connection, "eth_getTransactionByHash", [known.hash], signal),
    askReceipt(connection, known.hash),
  ]);
  if (!transaction) return { ...known, status: "unknown", ...(deploys && { function: "constructor" }) };
  const block = receipt
    ? await ask<{ timestamp: string } | null>(
        connection,
        "eth_getBlockByNumber",
        [receipt.blockNumber, false],
        signal,
      )
    : null;
  const { sentAt, replaces, contract } = known;
  return {
    // An own name for what was deployed, also where another deployment has taken its place since.
    ...(contract && { contract }),
    ...(sentAt && { sentAt }),
    ...(replaces && { replaces }),
    ...name(transaction, receipt, block ? Number(block.timestamp) : undefined),
  };
}
