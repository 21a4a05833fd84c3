import type { SourceSet } from "@tolbooth/sdk";

/** The path literal of an import, without its quotes, in UTF-16 offsets. */
export interface ImportSite {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Comments and strings are one alternative each, so that an import inside one of them is not taken for one. */
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<import>\bimport\b(?:[^"';]*?\bfrom)?\s*)(?<quote>["'])(?<path>(?:\\.|(?!\k<quote>)[^\\\n])*)\k<quote>|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

/** The imports of a Solidity text, in order. It needs no parser, so it also works while the text does not compile. */
export function importSites(text: string): ImportSite[] {
  const sites: ImportSite[] = [];
  for (const match of text.matchAll(token)) {
    const { import: keyword, path } = match.groups ?? {};
    if (keyword === undefined || path === undefined) continue;
    const start = match.index + keyword.length + 1;
    sites.push({ path, start, end: start + path.length });
  }
  return sites;
}

/**
 * Where an own file's import brings a library's file in: the place to show an error that stands in the library, whose
 * text is not the user's to mend. `undefined` when no own file leads there.
 */
export function importLeadingTo(
  sources: SourceSet,
  libraryUnit: string,
): { unit: string; site: ImportSite } | undefined {
  const reaches = new Map<string, boolean>();
  const leads = (unit: string): boolean => {
    if (unit === libraryUnit) return true;
    const known = reaches.get(unit);
    if (known !== undefined) return known;
    // Imports may go round in a circle: a file that is being looked at leads nowhere new.
    reaches.set(unit, false);
    const content = sources.sources.get(unit)?.content ?? "";
    const found = importSites(content).some((site) => {
      const next = importedUnit(sources, unit, site.path);
      return next !== undefined && leads(next);
    });
    reaches.set(unit, found);
    return found;
  };
  for (const source of sources.sources.values()) {
    if (!source.own) continue;
    for (const site of importSites(source.content)) {
      const next = importedUnit(sources, source.unit, site.path);
      if (next !== undefined && !sources.sources.get(next)?.own && leads(next))
        return { unit: source.unit, site };
    }
  }
  return undefined;
}

/** The source unit that an import names, by solc's rules: relative to the importing unit, then the longest remapping. */
function importedUnit(sources: SourceSet, from: string, path: string): string | undefined {
  const direct = /^\.\.?\//.test(path) ? joinUnits(from, path) : path;
  const remapping = sources.project.remappings
    .filter((one) => from.startsWith(one.context) && direct.startsWith(one.prefix))
    .sort(
      (one, other) => other.context.length - one.context.length || other.prefix.length - one.prefix.length,
    )[0];
  const candidates = remapping
    ? [remapping.target + direct.slice(remapping.prefix.length), direct]
    : [direct];
  return candidates.find((unit) => sources.sources.has(unit));
}

function joinUnits(from: string, relative: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
