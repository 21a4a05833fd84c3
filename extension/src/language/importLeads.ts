import { scanSolidity, type ScannedImport, type SourceSet } from "@tolbooth/sdk";

/** An import of one of the project's own files. */
export interface ImportLead {
  /** Unit of the own file. */
  readonly unit: string;
  readonly site: ScannedImport;
}

/**
 * Where an own file's import brings a library's file in: the place to show an error that stands in the library, whose
 * text is not the user's to mend. `undefined` when no own file leads there.
 */
export function importLeadingTo(sources: SourceSet, libraryUnit: string): ImportLead | undefined {
  const reaches = new Map<string, boolean>();
  const leads = (unit: string): boolean => {
    if (unit === libraryUnit) return true;
    const known = reaches.get(unit);
    if (known !== undefined) return known;
    // Imports may go round in a circle: a file that is being looked at leads nowhere new.
    reaches.set(unit, false);
    const found = scanSolidity(sources.sources.get(unit)?.content ?? "").imports.some((site) => {
      const next = importedUnit(sources, unit, site.path);
      return next !== undefined && leads(next);
    });
    reaches.set(unit, found);
    return found;
  };
  for (const source of sources.sources.values()) {
    if (!source.own) continue;
    for (const site of scanSolidity(source.content).imports) {
      const next = importedUnit(sources, source.unit, site.path);
      if (next !== undefined && !sources.sources.get(next)?.own && leads(next))
        return { unit: source.unit, site };
    }
  }
  return undefined;
}

/** The source unit name that an import names, by solc's rules: relative to the importing unit, then the best remapping. */
function importedUnit(sources: SourceSet, from: string, path: string): string | undefined {
  const direct = /^\.\.?\//.test(path) ? joinUnits(from, path) : path;
  const remapping = sources.remappings
    .map(parseRemapping)
    .filter((one) => from.startsWith(one.context) && direct.startsWith(one.prefix))
    .sort(
      (one, other) => other.context.length - one.context.length || other.prefix.length - one.prefix.length,
    )[0];
  const unit = remapping ? remapping.target + direct.slice(remapping.prefix.length) : direct;
  return sources.sources.has(unit) ? unit : undefined;
}

/** `context:prefix=target`, as solc takes it. The context and its colon may be missing. */
function parseRemapping(text: string): { context: string; prefix: string; target: string } {
  const equals = text.indexOf("=");
  const colon = text.lastIndexOf(":", equals);
  return {
    context: text.slice(0, Math.max(colon, 0)),
    prefix: text.slice(colon + 1, equals),
    target: text.slice(equals + 1),
  };
}

function joinUnits(from: string, relative: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
