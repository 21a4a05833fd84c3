/** Where the path of an import stands in a text, quotes included. UTF-16 offsets, `end` exclusive. */
export interface PlacedImport {
  readonly start: number;
  readonly end: number;
}

/** The import whose directive, from `import` to its semicolon, an offset lies in. */
export function importAt<T extends PlacedImport>(
  text: string,
  offset: number,
  imports: readonly T[],
): T | undefined {
  return imports.find(({ start, end }, index) => {
    const before = imports[index - 1]?.end ?? 0;
    const begin = before + lastImport(text.slice(before, start));
    const semicolon = text.indexOf(";", end);
    const next = imports[index + 1]?.start ?? text.length;
    const close = semicolon < 0 || semicolon > next ? end : semicolon + 1;
    return begin <= offset && offset <= close;
  });
}

/** Where the word stands last; the text's end where it does not. */
function lastImport(text: string): number {
  return [...text.matchAll(/\bimport\b/g)].at(-1)?.index ?? text.length;
}
