import type { SourceSet } from "../../project/types.js";
import type { SolcError, SolcPlace, StandardOutput } from "../solc-json.js";
import type { CompileMode } from "../types.js";
import type { LeanSource } from "./lean-sources.js";

/** solc's number for an import that it was not given. */
const SOURCE_NOT_FOUND = "6275";

/** unit → text. */
export function contentsOf(sources: SourceSet): Map<string, string> {
  return new Map([...sources.sources].map(([unit, source]) => [unit, source.content]));
}

/**
 * What an answer says about the entries, with every other place taken back to the file that it came from. For a `check`
 * or `build` that is all of it.
 */
export function aboutEntries(
  output: StandardOutput,
  sources: SourceSet,
  mode: CompileMode,
  lean: ReadonlyMap<string, LeanSource> | undefined,
): { output: StandardOutput; inconclusive?: true } {
  if (mode === "check" || mode === "build") return { output };
  const entries = new Set(sources.entries);
  const elsewhere = (error: SolcError): boolean => {
    const unit = error.sourceLocation?.file;
    return unit !== undefined && unit !== "" && !entries.has(unit);
  };
  const all = output.errors ?? [];
  const errors = all
    .filter((error) => !elsewhere(error))
    // A parse is not given the imports at all.
    .filter((error) => mode !== "parse" || error.errorCode !== SOURCE_NOT_FOUND)
    .map((error) => ({
      ...error,
      ...(error.secondarySourceLocations
        ? { secondarySourceLocations: error.secondarySourceLocations.map((place) => original(place, lean)) }
        : {}),
    }));
  const inconclusive = all.some((error) => error.severity === "error" && elsewhere(error));
  return { output: { ...output, errors }, ...(inconclusive ? { inconclusive } : {}) };
}

function original(place: SolcPlace, lean: ReadonlyMap<string, LeanSource> | undefined): SolcPlace {
  const source = place.file === undefined ? undefined : lean?.get(place.file);
  const { start = -1, end = -1 } = place;
  if (!source || start < 0 || end <= start) return place;
  // The end is exclusive: the byte before it is the last one that has an original.
  return { ...place, start: source.originalByte(start), end: source.originalByte(end - 1) + 1 };
}
