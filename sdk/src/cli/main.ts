/** Runs one command and gives the exit code: 0 done, 1 findings or refused, 2 wrong use, 3 environment. */
export async function main(_words: readonly string[]): Promise<number> {
  return 2;
}
