import { Contract } from "ethers";
import { createProvider, type EventChain } from "./chain.js";

/** Blocks in a question. Smaller ranges ask more often, larger ones make ethers slower: it reads an answer in pure JavaScript. */
export const BLOCKS_AT_ONCE = 10;

/** What somebody writes without an index: `queryFilter` over the chain, part after part, each event decoded. */
export async function readByEthers(chain: EventChain): Promise<number> {
  const provider = createProvider(chain.url);
  try {
    const contract = new Contract(chain.contract.address, [...chain.contract.abi] as never, provider);
    const kept: unknown[] = [];
    for (let from = 0; from <= chain.newestBlock; from += BLOCKS_AT_ONCE) {
      const to = Math.min(from + BLOCKS_AT_ONCE - 1, chain.newestBlock);
      for (const log of await contract.queryFilter("Decided", from, to))
        if ("args" in log) kept.push(log.args.toObject());
    }
    return kept.length;
  } finally {
    provider.destroy();
  }
}
