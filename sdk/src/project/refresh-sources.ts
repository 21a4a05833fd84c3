import { scanSolidity } from "./scan-solidity.js";
import { wellFormed } from "./text.js";
import type { Source, SourceSet } from "./types.js";

/**
 * The same sources with newer texts of open editors, without a look at the disk: what a key press needs. Only the texts
 * may have changed; after a change on the disk, read anew.
 *
 * @param overlay Unsaved text of open editors by absolute path.
 * @returns the sources, or `undefined` when a file imports something else than before, so that they must be read anew
 */
export function refreshSources(
  previous: SourceSet,
  overlay: ReadonlyMap<string, string>,
): SourceSet | undefined {
  const sources = new Map<string, Source>();
  for (const [unit, source] of previous.sources) {
    const unsaved = overlay.get(source.path);
    const content = unsaved === undefined ? source.content : wellFormed(unsaved);
    if (content === source.content) {
      sources.set(unit, source);
      continue;
    }
    // The place of what could not be found moves with the text.
    if (previous.problems.some((problem) => problem.unit === unit)) return undefined;
    if (importsOf(content) !== importsOf(source.content)) return undefined;
    sources.set(unit, { ...source, content });
  }
  return { ...previous, sources };
}

function importsOf(content: string): string {
  return JSON.stringify(scanSolidity(content).imports.map((one) => one.path));
}
