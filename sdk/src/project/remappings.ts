import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { decodeUtf8 } from "./text.js";
import type { Remapping } from "./types.js";

/** Reads `context:prefix=target`; `undefined` when it is not of that form. */
export function parseRemapping(text: string, origin: string): Remapping | undefined {
  const equals = text.indexOf("=");
  const colon = text.slice(0, Math.max(0, equals)).indexOf(":");
  const prefix = text.slice(colon + 1, Math.max(0, equals));
  if (equals < 0 || prefix === "") return undefined;
  return { context: colon < 0 ? "" : text.slice(0, colon), prefix, target: text.slice(equals + 1), origin };
}

/** The lines of a `remappings.txt`. Empty lines and lines that begin with `#` or `//` are passed over. */
export function readRemappingsFile(file: string, text: string): Remapping[] {
  const found: Remapping[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#") || trimmed.startsWith("//")) continue;
    const remapping = parseRemapping(trimmed, file);
    if (!remapping)
      throw new TolboothError("CONFIGURATION_INVALID", {
        file,
        field: trimmed,
        line: index + 1,
        problem: "must be written prefix=target or context:prefix=target",
      });
    found.push(remapping);
  }
  return found;
}

/**
 * The remappings that Foundry guesses from the folders in its library folders: `name/` leads to the library's `src`
 * folder where it has one, else to the library itself, and the library's own `remappings.txt` counts as well.
 */
export async function guessLibraryRemappings(
  files: FileSystem,
  root: string,
  libraryFolders: readonly string[],
): Promise<Remapping[]> {
  const guessed: Remapping[] = [];
  for (const folder of libraryFolders) {
    for (const entry of await files.list(folder)) {
      if (entry.kind !== "directory" || entry.name.startsWith(".")) continue;
      const library = path.join(folder, entry.name);
      const target = (await files.stat(path.join(library, "src")))?.kind === "directory" ? "src" : "";
      const fromRoot = (place: string): string => `${path.relative(root, place).split(path.sep).join("/")}/`;
      guessed.push({
        context: "",
        prefix: `${entry.name}/`,
        target: fromRoot(path.join(library, target)),
        origin: library,
      });
      const own = path.join(library, "remappings.txt");
      const bytes = await files.readFile(own);
      const decoded = bytes && decodeUtf8(bytes);
      if (!decoded || !("text" in decoded)) continue;
      for (const line of decoded.text.split(/\r?\n/)) {
        // A library's own file is not this project's to correct, so lines that cannot be read are passed over.
        const one = parseRemapping(line.trim(), own);
        if (!one || one.context !== "") continue;
        const slash = one.target.endsWith("/") ? "/" : "";
        const inLibrary = fromRoot(path.join(library, one.target)).replace(/\/+$/, slash);
        guessed.push({ ...one, target: inLibrary });
      }
    }
  }
  return guessed;
}

/** Leaves out a remapping whose context and prefix an earlier one has. */
export function withoutRepeats(remappings: readonly Remapping[]): Remapping[] {
  const seen = new Set<string>();
  return remappings.filter(({ context, prefix }) => {
    const key = `${context}:${prefix}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
