import { BUNDLED_SOLC_VERSION } from "../version.js";

/**
 * The releases of solc that Tolbooth can use, oldest first: from 0.4.11, the first that takes standard JSON. There will
 * be no other release of an old line, so without a look at any registry it can be said which version a pragma wants.
 */
export const KNOWN_RELEASES: readonly string[] = [
  ...line("0.4", 11, 26).filter((version) => version !== "0.4.12"),
  ...line("0.5", 0, 17),
  ...line("0.6", 0, 12),
  ...line("0.7", 0, 6),
  ...line("0.8", 0, Number(BUNDLED_SOLC_VERSION.split(".")[2])),
];

function line(minor: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${minor}.${from + index}`);
}
