import { toQuantity } from "ethers";
import { ask } from "../deploy/ask.js";
import type { Connection } from "../networks/types.js";

/** How many blocks are remembered: a chain that loses more than this is read again from its start. */
const REMEMBERED = 128;

/** A block that was read. */
interface SeenBlock {
  readonly number: number;
  readonly hash: string;
}

/** Remembers how far a chain was read, and notices when the chain is no longer the one that was read. */
export class ChainCursor {
  private readonly seen: SeenBlock[] = [];

  private constructor(
    private readonly connection: Connection,
    private next: number,
  ) {}

  /**
   * Begins at a block. Some blocks before it are remembered too: when the chain loses a few, only those are read
   * again, and not everything that there ever was.
   */
  static async begin(connection: Connection, next: number, newest: SeenBlock): Promise<ChainCursor> {
    const cursor = new ChainCursor(connection, next);
    const last = Math.min(next - 1, newest.number);
    const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 64, 128, 256, 512, 1024]
      .map((distance) => last - distance)
      // The first block is the same on every development chain, so it says nothing.
      .filter((number) => number > 0)
      .reverse();
    const blocks = await Promise.all(numbers.map((number) => askBlock(connection, number)));
    for (const block of blocks) if (block) cursor.seen.push(block);
    return cursor;
  }

  /** The first block that has not been read. */
  get nextBlock(): number {
    return this.next;
  }

  /** Everything up to this block was read. */
  advance(block: SeenBlock): void {
    this.next = block.number + 1;
    this.seen.push(block);
    if (this.seen.length > REMEMBERED) this.seen.shift();
  }

  /**
   * Goes back to the last block that the chain still has as it was read. Gives the block to read from when it had to.
   */
  async rewind(newest: SeenBlock): Promise<number | undefined> {
    const before = this.next;
    for (let last = this.seen.at(-1); last; last = this.seen.at(-1)) {
      if (await this.isStillThere(last, newest)) {
        if (this.next === before) return undefined;
        return this.next;
      }
      this.seen.pop();
      this.next = (this.seen.at(-1)?.number ?? -1) + 1;
    }
    return this.next === before ? undefined : this.next;
  }

  private async isStillThere(block: SeenBlock, newest: SeenBlock): Promise<boolean> {
    if (block.number > newest.number) return false;
    if (block.number === newest.number) return block.hash === newest.hash;
    return (await askBlock(this.connection, block.number))?.hash === block.hash;
  }
}

async function askBlock(connection: Connection, number: number): Promise<SeenBlock | undefined> {
  const found = await ask<{ hash: string } | null>(connection, "eth_getBlockByNumber", [
    toQuantity(number),
    false,
  ]);
  return found ? { number, hash: found.hash } : undefined;
}
