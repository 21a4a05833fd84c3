import { ask } from "../deploy/ask.js";
import { askReceipt } from "../deploy/broadcast.js";
import { isTolboothError, throwIfCancelled, TolboothError } from "../errors/index.js";
import type { Connection } from "../networks/types.js";
import type { NameTransaction, NodeTransaction } from "./list-names.js";
import type { ListedTransaction, TransactionPage } from "./list-types.js";

/** Blocks are asked for this many at a time. */
const BLOCKS_AT_ONCE = 16;
/** One page looks at so many blocks: a network that makes one every second has many that hold nothing. */
const BLOCKS_LOOKED_AT = 1_000;
/** Of those that wait for a block so many are shown. */
const WAITING_SHOWN = 200;

interface Block {
  readonly timestamp: string;
  readonly transactions: readonly NodeTransaction[];
}

/** A place in the chain. What stands before it, in this block and in older ones, comes next. */
interface Place {
  readonly block: number;
  /** Place in the block; absent: the whole block. */
  readonly index?: number;
}

/** From the newest block downwards. On the first page, before those and beside the limit, what waits for a block. */
export async function listBlocks(
  connection: Connection,
  name: NameTransaction,
  limit: number,
  after: string | undefined,
  signal: AbortSignal | undefined,
): Promise<TransactionPage> {
  const head = Number(await ask<string>(connection, "eth_blockNumber", [], signal));
  const start: Place = after === undefined ? { block: head } : readPlace(connection, after);
  const pending = after === undefined ? await waiting(connection, name, signal) : [];
  const found: ListedTransaction[] = [];
  // A chain that was begun anew since the page before may be shorter.
  let next = start.block > head ? { block: head } : start;
  const lowest = Math.max(0, next.block - BLOCKS_LOOKED_AT);
  while (found.length < limit && next.block >= lowest) {
    throwIfCancelled(signal, "Listing the transactions");
    const numbers = Array.from({ length: BLOCKS_AT_ONCE }, (_, index) => next.block - index);
    const blocks = await Promise.all(
      numbers.filter((number) => number >= lowest).map((number) => askBlock(connection, number, signal)),
    );
    for (const block of blocks) {
      const number = next.block;
      const inBlock = (block?.transactions ?? []).slice(0, next.index).reverse();
      const taken = inBlock.slice(0, limit - found.length);
      if (block) found.push(...(await named(connection, name, block, taken, signal)));
      const left = inBlock.length - taken.length;
      next = left > 0 ? { block: number, index: left } : { block: number - 1 };
      if (found.length >= limit) break;
    }
  }
  const isEnd = next.block < 0;
  return { transactions: [...pending, ...found], ...(!isEnd && { next: placeText(next) }), source: "blocks" };
}

/** `null` where a chain that was begun anew meanwhile does not reach so far. */
function askBlock(
  connection: Connection,
  number: number,
  signal: AbortSignal | undefined,
): Promise<Block | null> {
  return ask<Block | null>(connection, "eth_getBlockByNumber", [`0x${number.toString(16)}`, true], signal);
}

async function named(
  connection: Connection,
  name: NameTransaction,
  block: Block,
  transactions: readonly NodeTransaction[],
  signal: AbortSignal | undefined,
): Promise<ListedTransaction[]> {
  const rows: ListedTransaction[] = [];
  for (let start = 0; start < transactions.length; start += BLOCKS_AT_ONCE) {
    throwIfCancelled(signal, "Listing the transactions");
    const some = transactions.slice(start, start + BLOCKS_AT_ONCE);
    const receipts = await Promise.all(some.map(({ hash }) => askReceipt(connection, hash)));
    rows.push(...some.map((one, index) => name(one, receipts[index], Number(block.timestamp))));
  }
  return rows;
}

/** What the node has and no block holds: first what the next block could take, newest nonce first. */
async function waiting(
  connection: Connection,
  name: NameTransaction,
  signal: AbortSignal | undefined,
): Promise<ListedTransaction[]> {
  type Pool = Readonly<Record<string, Readonly<Record<string, NodeTransaction>>>>;
  let content: { readonly pending?: Pool; readonly queued?: Pool };
  try {
    content = await ask<typeof content>(connection, "txpool_content", [], signal);
  } catch (error) {
    // Not every node tells what waits. What is in blocks is listed all the same.
    if (isTolboothError(error, "NETWORK_REFUSED")) return [];
    throw error;
  }
  const inPool = (pool: Pool = {}): NodeTransaction[] =>
    Object.values(pool)
      .flatMap((ofSender) => Object.values(ofSender))
      .sort((left, right) => Number(right.nonce) - Number(left.nonce));
  return [...inPool(content.queued), ...inPool(content.pending)]
    .slice(0, WAITING_SHOWN)
    .map((one) => name(one, undefined, undefined));
}

function placeText({ block, index }: Place): string {
  return index === undefined ? String(block) : `${block}.${index}`;
}

function readPlace({ network }: Connection, text: string): Place {
  const [, block, index] = /^(\d{1,15})(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  if (block === undefined)
    throw new TolboothError("TRANSACTION_PLACE_INVALID", { place: text, network: network.name });
  return { block: Number(block), ...(index !== undefined && { index: Number(index) }) };
}
