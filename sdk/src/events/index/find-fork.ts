import type { Connection } from "../../networks/types.js";
import { askHead, type BlockHead } from "./ask-logs.js";
import type { EventStore, StoreState, StoredBlock } from "./types.js";

/**
 * The first block that the chain no longer has as it was read; nothing where it has them all. A chain that is the same
 * at one block is the same before it, so a few questions find the place, however deep it lies.
 *
 * A node whose newest block is older than what was read may only be behind. On this machine it is not: its chain went
 * back.
 */
export async function findFork(
  connection: Connection,
  store: EventStore,
  { top }: StoreState,
  head: BlockHead,
  signal: AbortSignal | undefined,
): Promise<number | "behind" | undefined> {
  if (!top) return undefined;
  const isSame = async (block: StoredBlock): Promise<boolean> => {
    if (block.number > head.number) return false;
    if (block.number === head.number) return block.hash === head.hash;
    return (await askHead(connection, block.number, signal))?.hash === block.hash;
  };
  if (await isSame(top)) return undefined;
  if (top.number > head.number && !connection.network.local) {
    const below = await store.blockUpTo(head.number);
    if (!below || (await isSame(below))) return "behind";
  }
  let [same, different] = [-1, (await store.countBlocks()) - 1];
  let last: StoredBlock | undefined;
  while (different - same > 1) {
    const middle = Math.floor((same + different) / 2);
    const block = await store.blockByRank(middle);
    if (block && (await isSame(block))) [same, last] = [middle, block];
    else different = middle;
  }
  // A lower head is known even where no remembered block lies there.
  return last ? last.number + 1 : 0;
}
