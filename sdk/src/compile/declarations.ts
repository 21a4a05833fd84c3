import { scanSolidity, type ScannedDeclaration } from "../project/index.js";
import type { SourceSet } from "../project/types.js";

/** What every source declares, scanned once for a compilation. */
export type Declarations = ReadonlyMap<string, readonly ScannedDeclaration[]>;

export function declarationsOf(sources: SourceSet): Declarations {
  return new Map(
    [...sources.sources.values()].map(({ unit, content }) => [unit, scanSolidity(content).declarations]),
  );
}

/**
 * Whether code is made for a contract: for everything that a project's own files declare, and of what they import for
 * whatever can be deployed. The rest (abstract contracts, interfaces, libraries that are compiled into their callers)
 * has no code that anybody could use, and making it is most of the cost of a large import.
 */
export function wantsCode(declaration: ScannedDeclaration, own: boolean): boolean {
  return (
    own ||
    declaration.kind === "contract" ||
    (declaration.kind === "library" && declaration.hasExternalFunctions)
  );
}
