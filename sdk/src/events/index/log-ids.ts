/** A block has room for so many logs: far more than any gas limit allows. Ids stay exact up to block 2^33. */
const LOGS_IN_BLOCK = 2 ** 20;

/** The id of a log: its place in the chain as one number. */
export function logId(block: number, logIndex: number): number {
  return block * LOGS_IN_BLOCK + logIndex;
}

export function firstIdOf(block: number): number {
  return block * LOGS_IN_BLOCK;
}

export function lastIdOf(block: number): number {
  return (block + 1) * LOGS_IN_BLOCK - 1;
}

export function blockOf(id: number): number {
  return Math.floor(id / LOGS_IN_BLOCK);
}

export function placeOf(id: number): number {
  return id % LOGS_IN_BLOCK;
}
