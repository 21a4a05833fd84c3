import type { Remapping } from "./types.js";

/** The rule that made a path worth a look, or that an import was found by. */
export type ImportRule =
  /** `./` and `../`: from the importing file's own folder. */
  | "relative"
  /** A remapping that somebody wrote. */
  | "remapping"
  /** A remapping that forge infers from its library folders. */
  | "foundry-library"
  /** From the project's root. */
  | "root"
  /** An absolute path. */
  | "absolute"
  /** A `node_modules` folder, upwards from the file. */
  | "node_modules"
  /** A library that comes with Tolbooth. */
  | "bundled-library";

/** One path that was looked at, and what was there. */
export interface ImportAttempt {
  /** Absolute. */
  readonly path: string;
  readonly rule: ImportRule;
  readonly remapping?: Remapping;
  /**
   * `found`: a file, and the search ended. `missing`: nothing. `folder`: a folder. `other`: neither file nor folder.
   * `case`: nothing, but `actualPath` is called the same but for upper and lower case.
   */
  readonly outcome: "found" | "missing" | "folder" | "other" | "case";
  /** How the file is called on the disk, where that differs in upper and lower case alone. */
  readonly actualPath?: string;
}

/** Why an import is nothing that could be looked for. */
export type ImportRefusal = "empty" | "not-text" | "backslash" | "address";

/** How an import was searched for: every path in order, and what was found. The search itself makes it. */
export interface ImportTrace {
  readonly attempts: readonly ImportAttempt[];
  /** Absolute path of the file; absent where there is none. */
  readonly found?: string;
  /** The rule of the last attempt, where something was found. */
  readonly rule?: ImportRule;
  /** The remapping that decided, whether or not its target is there. */
  readonly remapping?: Remapping;
  /** Whether a library that comes with Tolbooth has the file. */
  readonly fromBundle: boolean;
  /** There when nothing was searched. */
  readonly refusal?: ImportRefusal;
}

const refusals: Readonly<Record<ImportRefusal, string>> = {
  empty: "is empty",
  "not-text": "holds a character that no path can hold",
  backslash: "has a backslash in it, where Solidity takes / on every system",
  address: "is an address on the internet, and nothing is fetched from there",
};

/** What is wrong with such an import, to follow "The import '…'". */
export function refusalText(refusal: ImportRefusal): string {
  return refusals[refusal];
}

/** Whether an import path can be looked for at all. Remappings come first: they may stand for an address. */
export function refusalOf(importPath: string): ImportRefusal | undefined {
  if (importPath === "") return "empty";
  if (importPath.includes("\0") || hasLoneSurrogate(importPath)) return "not-text";
  if (importPath.includes("\\")) return "backslash";
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(importPath) ? "address" : undefined;
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
