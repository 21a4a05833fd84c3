import { compactSource, namesIn, type CompactPart, type Stretch } from "./compact-source.js";

/** A source that is given to the compiler in its compact form. */
export interface LeanSource {
  readonly content: string;
  /** Takes a byte of the compact text back to the byte of the file that it came from. */
  originalByte(compactByte: number): number;
}

/**
 * Makes compact sources. Remembers the parts of each text that it was given last time, so that a library that does not
 * change is read once.
 */
export class LeanSources {
  private known = new Map<string, readonly CompactPart[]>();

  /**
   * @param sources unit → text, of everything that the compiler is to be given.
   * @param kept units whose text is given as it is: the files whose findings are wanted.
   * @returns the compact form of every other unit
   */
  of(sources: ReadonlyMap<string, string>, kept: ReadonlySet<string>): Map<string, LeanSource> {
    const parts = new Map<string, readonly CompactPart[]>();
    const next = new Map<string, readonly CompactPart[]>();
    const mentioned = new Map<string, number>();
    const mention = (name: string, times: number): void => {
      mentioned.set(name, (mentioned.get(name) ?? 0) + times);
    };
    for (const [unit, content] of sources) {
      if (kept.has(unit)) {
        for (const name of namesIn(content)) mention(name, Number.POSITIVE_INFINITY);
        continue;
      }
      const found = this.known.get(content) ?? compactSource(content);
      next.set(content, found);
      parts.set(unit, found);
      for (const part of found) for (const [name, times] of part.names) mention(name, times);
    }
    this.known = next;
    const unneeded = withoutMention([...parts.values()].flat(), mentioned);
    return new Map([...parts].map(([unit, all]) => [unit, join(all.filter((part) => !unneeded.has(part)))]));
  }
}

/** The functions of libraries whose names stand nowhere but in themselves. Leaving one out may free others. */
function withoutMention(parts: readonly CompactPart[], mentioned: Map<string, number>): Set<CompactPart> {
  const unneeded = new Set<CompactPart>();
  const functions = parts.filter((part) => part.functionName !== undefined);
  // An overload is mentioned by its brothers' definitions, so all of one name are weighed together.
  const byName = new Map<string, CompactPart[]>();
  for (const part of functions) {
    const name = part.functionName ?? "";
    byName.set(name, [...(byName.get(name) ?? []), part]);
  }
  let changed = true;
  while (changed) {
    changed = false;
    for (const [name, family] of byName) {
      const inside = family.reduce((sum, part) => sum + (part.names.get(name) ?? 0), 0);
      if ((mentioned.get(name) ?? 0) > inside) continue;
      byName.delete(name);
      changed = true;
      for (const part of family) {
        unneeded.add(part);
        for (const [other, times] of part.names) mentioned.set(other, (mentioned.get(other) ?? 0) - times);
      }
    }
  }
  return unneeded;
}

function join(parts: readonly CompactPart[]): LeanSource {
  const stretches: Stretch[] = [];
  let content = "";
  let length = 0;
  for (const part of parts) {
    for (const stretch of part.stretches)
      stretches.push({ ...stretch, compactStart: stretch.compactStart + length });
    content += part.text;
    length += part.length;
  }
  return { content, originalByte: (compactByte) => originalByte(stretches, compactByte) };
}

/** Binary search for the last stretch that begins at or before a byte. A byte in a gap belongs to the end before it. */
function originalByte(stretches: readonly Stretch[], compactByte: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.compactStart <= compactByte) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low - 1];
  if (!stretch) return 0;
  return stretch.originalStart + Math.min(compactByte - stretch.compactStart, stretch.length);
}
