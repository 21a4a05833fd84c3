import { remappingText } from "./remappings.js";
import type { Remapping } from "./types.js";

/** How solc turns an import into the name of a source unit, so that we can foresee it. */

/** An import path seen from its file, before remappings: only paths that begin with `.` or `..` are relative. */
export function unitNameOf(importPath: string, importer: string): string {
  const parts = importPath.split("/").filter((part) => part !== "");
  if (!isRelativeImport(importPath)) return importPath;
  let folder = parentOf(importer);
  for (const part of parts) {
    if (part === "..") folder = parentOf(folder);
    else if (part !== ".")
      folder = folder === "" ? part : folder.endsWith("/") ? folder + part : `${folder}/${part}`;
  }
  return folder;
}

/** Whether an import is relative to its own file. */
export function isRelativeImport(importPath: string): boolean {
  return /^\.{1,2}(\/|$)/.test(importPath);
}

function parentOf(name: string): string {
  const slash = name.lastIndexOf("/");
  if (slash < 0) return "";
  if (slash === 0) return name === "/" ? "" : "/";
  return name.slice(0, slash).replace(/\/+$/, "");
}

/**
 * The remapping that solc applies to a name: the longest context, then the longest prefix, then the last. `importers`
 * are the names that the importing file goes by; one of them must lie in the context.
 */
export function remappingFor<T extends Pick<Remapping, "context" | "prefix">>(
  remappings: readonly T[],
  name: string,
  ...importers: readonly string[]
): T | undefined {
  let best: T | undefined;
  for (const one of remappings) {
    if (!name.startsWith(one.prefix)) continue;
    if (!importers.some((importer) => importer.startsWith(one.context))) continue;
    const isCloser =
      !best ||
      one.context.length > best.context.length ||
      (one.context.length === best.context.length && one.prefix.length >= best.prefix.length);
    if (isCloser) best = one;
  }
  return best;
}

/** One resolved import: which unit says what, and where it was found to lead. */
export interface ImportEdge {
  readonly importer: string;
  readonly importPath: string;
  readonly target: string;
  /** The project's remapping that led there. */
  readonly remapping?: Remapping | undefined;
}

interface SolcRemapping {
  readonly context: string;
  readonly prefix: string;
  readonly target: string;
}

/**
 * The fewest remappings that lead solc from every import to the unit that we resolved it to. The project's own are kept
 * where they say the same for all imports that use them; what then still goes astray gets a remapping for itself.
 */
export function remappingsFor(edges: readonly ImportEdge[]): string[] {
  const chosen: SolcRemapping[] = [];
  const byRemapping = new Map<Remapping, ImportEdge[]>();
  for (const edge of edges)
    if (edge.remapping) byRemapping.set(edge.remapping, [...(byRemapping.get(edge.remapping) ?? []), edge]);
  for (const [remapping, users] of byRemapping) {
    const target = commonTarget(remapping, users);
    if (target !== undefined) chosen.push({ context: remapping.context, prefix: remapping.prefix, target });
  }
  // A remapping for one import can catch another one whose path begins the same, so this is repeated until all fit.
  for (let round = 0; round < 4; round++) {
    const astray = edges.filter((edge) => solcTarget(chosen, edge) !== edge.target);
    if (astray.length === 0) break;
    for (const edge of astray) {
      const exact = {
        context: edge.importer,
        prefix: unitNameOf(edge.importPath, edge.importer),
        target: edge.target,
      };
      const same = chosen.some((one) => one.context === exact.context && one.prefix === exact.prefix);
      if (!same) chosen.push(exact);
    }
  }
  return chosen.map(remappingText);
}

function solcTarget(remappings: readonly SolcRemapping[], edge: ImportEdge): string {
  const name = unitNameOf(edge.importPath, edge.importer);
  const remapping = remappingFor(remappings, name, edge.importer);
  return remapping ? remapping.target + name.slice(remapping.prefix.length) : name;
}

function commonTarget(remapping: Remapping, users: readonly ImportEdge[]): string | undefined {
  let common: string | undefined;
  for (const edge of users) {
    const name = unitNameOf(edge.importPath, edge.importer);
    // A context or a relative import may count from elsewhere than the units' names do.
    if (!edge.importer.startsWith(remapping.context) || !name.startsWith(remapping.prefix)) continue;
    const rest = name.slice(remapping.prefix.length);
    if (!edge.target.endsWith(rest)) return undefined;
    const target = edge.target.slice(0, edge.target.length - rest.length);
    if (common !== undefined && common !== target) return undefined;
    common = target;
  }
  return common;
}
