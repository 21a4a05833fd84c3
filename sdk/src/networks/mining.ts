import { TolboothError } from "../errors/index.js";
import type { Mining } from "./local-types.js";

const MOST_SECONDS = 86_400;
const MOST_BLOCKS = 10_000;

/** @throws MINING_INVALID */
export function requireMining(mining: unknown): Mining {
  if (mining === "automatic" || mining === "manual") return mining;
  if (typeof mining === "number" && Number.isInteger(mining) && mining >= 1 && mining <= MOST_SECONDS)
    return mining;
  const problem =
    typeof mining === "number"
      ? "the seconds are out of range"
      : "it is neither a word nor a number of those";
  throw new TolboothError("MINING_INVALID", { mining: String(mining), problem });
}

/** @throws MINING_INVALID */
export function requireBlocks(blocks: number): number {
  if (Number.isInteger(blocks) && blocks >= 1 && blocks <= MOST_BLOCKS) return blocks;
  throw new TolboothError("MINING_INVALID", {
    mining: String(blocks),
    problem: "that is no number of blocks to mine at once",
  });
}
