import { parseRemapping } from "../project/remappings.js";
import { scanSolidity } from "../project/scan-solidity.js";
import type { SourceSet } from "../project/types.js";
import { remappingFor, unitNameOf } from "../project/unit-names.js";

/**
 * Where every import of a set of sources leads, by the path of the file and what the import says. It follows the unit
 * names and remappings that solc is given, so that a name is defined where the build takes it from.
 */
export function importTargets(sources: SourceSet): Map<string, Map<string, string>> {
  const remappings = sources.remappings.flatMap((text) => parseRemapping(text, "") ?? []);
  const targets = new Map<string, Map<string, string>>();
  for (const { unit, path, content } of sources.sources.values()) {
    const ofFile = new Map<string, string>();
    for (const { path: importPath } of scanSolidity(content).imports) {
      const name = unitNameOf(importPath, unit);
      const remapping = remappingFor(remappings, name, unit);
      const target = sources.sources.get(
        remapping ? remapping.target + name.slice(remapping.prefix.length) : name,
      );
      if (target) ofFile.set(importPath, target.path);
    }
    targets.set(path, ofFile);
  }
  return targets;
}
