import { sha256 } from "ethers";
import { PARSE_AT_MOST } from "./saved-chain.js";

/** The last block of a saved chain. */
export interface SavedHead {
  readonly number: number;
  /** Seconds since 1970. */
  readonly time: number;
  /** Tells it from every other block: SHA-256 of its header as anvil writes it. */
  readonly print: string;
}

/** The last block of a saved chain, where it can be told. */
export function savedHead(state: Uint8Array): SavedHead | undefined {
  if (state.length > PARSE_AT_MOST) return undefined;
  try {
    const { blocks, best_block_number: best } = JSON.parse(new TextDecoder().decode(state)) as AnvilState;
    const header = blocks?.find((block) => Number(block.header?.number) === Number(best))?.header;
    const number = Number(header?.number);
    const time = Number(header?.timestamp);
    if (!header || !Number.isSafeInteger(number) || !Number.isSafeInteger(time)) return undefined;
    return { number, time, print: sha256(new TextEncoder().encode(JSON.stringify(header))) };
  } catch {
    return undefined;
  }
}

interface AnvilState {
  readonly best_block_number?: number | string;
  readonly blocks?: readonly { readonly header?: { number?: string; timestamp?: string } }[];
}
