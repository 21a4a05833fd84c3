/** How many numbers describe one token. */
const numbersPerToken = 5;

/** Replaces numbers of the data sent before. */
export interface SemanticTokensEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: Uint32Array;
}

/** The one edit that makes the new data of the old. Begins and ends between two tokens. */
export function semanticTokensEdit(old: Uint32Array, next: Uint32Array): SemanticTokensEdit | undefined {
  const shorter = Math.min(old.length, next.length);
  let same = 0;
  while (same < shorter && old[same] === next[same]) same += 1;
  if (same === old.length && same === next.length) return undefined;
  const start = same - (same % numbersPerToken);
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1;
  tail -= tail % numbersPerToken;
  return { start, deleteCount: old.length - start - tail, data: next.slice(start, next.length - tail) };
}
