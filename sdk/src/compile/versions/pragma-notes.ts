import { describe } from "../../errors/index.js";
import type { UnitPragma } from "./plan.js";
import { KNOWN_RELEASES } from "./releases.js";
import { isInRange } from "./version-range.js";

/**
 * Why no compiler that is here satisfies a pragma. solc itself says no more than that the pragma wants another version
 * (5333); this is what goes with that finding, or stands by itself where solc says nothing.
 */
export interface PragmaNote {
  readonly code: "COMPILER_MISSING" | "PRAGMAS_CONFLICT";
  /** What is asked for, as the pragma has it. */
  readonly wanted: string;
  readonly at: UnitPragma;
  /** The pragma that stands against it. */
  readonly other?: UnitPragma;
  readonly message: string;
  readonly next: string;
}

/** A release exists that would do, and it is not on this machine. */
export function missingOf(
  pragmas: readonly UnitPragma[],
  bundledVersion: string,
  version: string,
  available: readonly string[],
): PragmaNote {
  const at = pragmas.find(({ pragma }) => !allows(pragma.range, bundledVersion)) ?? pragmas[0];
  if (!at) throw new TypeError("a source set without pragmas is satisfied by every compiler");
  const wanted = at.pragma.text;
  const details = { file: at.unit, wanted: `pragma solidity ${wanted};`, version, available };
  const { what, next } = describe("COMPILER_MISSING", details);
  return { code: "COMPILER_MISSING", wanted, at, message: what, next };
}

/**
 * No release satisfies all of an entry's pragmas. Gives the two that stand against each other; nothing where one of them
 * alone cannot be satisfied, which solc says well enough.
 */
export function conflictOf(entry: string, pragmas: readonly UnitPragma[]): PragmaNote | undefined {
  const releasesOf = ({ pragma }: UnitPragma): string[] =>
    KNOWN_RELEASES.filter((version) => allows(pragma.range, version));
  if (pragmas.some((one) => releasesOf(one).length === 0)) return undefined;
  let left = [...KNOWN_RELEASES];
  for (const [index, other] of pragmas.entries()) {
    const still = left.filter((version) => allows(other.pragma.range, version));
    if (still.length > 0) {
      left = still;
      continue;
    }
    const before = pragmas.slice(0, index);
    const excludes = (one: UnitPragma): boolean =>
      !releasesOf(one).some((version) => allows(other.pragma.range, version));
    // Where it takes three to leave nothing, the entry's own is the one that its author can change.
    const at = before.find(excludes) ?? before.find(({ unit }) => unit === entry) ?? before[0];
    if (!at) return undefined;
    const { what, next } = describe("PRAGMAS_CONFLICT", {
      entry,
      file: at.unit,
      wanted: at.pragma.text,
      other: other.unit,
      otherWanted: other.pragma.text,
    });
    return { code: "PRAGMAS_CONFLICT", wanted: at.pragma.text, at, other, message: what, next };
  }
  return undefined;
}

function allows(range: string | undefined, version: string): boolean {
  return range === undefined || isInRange(version, range);
}
