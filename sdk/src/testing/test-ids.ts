/**
 * Names of tests that stay the same from one run to the next. They are made of what people named: the file from the
 * project's root with `/` on every system, then contract and function, or the titles.
 */

/** A Solidity file, a contract in it, or a test of that contract. Overloaded tests share one id. */
export function forgeId(unit: string, contract?: string, test?: string): string {
  return ["forge", unit, contract, test].filter((part) => part !== undefined).join(":");
}

/** A file of mocha tests, or a suite or test in it by its titles from the outside in. */
export function mochaId(unit: string, titles: readonly string[] = []): string {
  return titles.length === 0 ? `mocha:${unit}` : `mocha:${unit}:${JSON.stringify(titles)}`;
}
