import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { scanSolidity, type BundledLibrary, type SourceSet } from "../project/index.js";
import { isRelativeImport, remappingFor, unitNameOf } from "../project/unit-names.js";
import { parseAuditRecord, type AuditRecord } from "./audit-record.js";

/** The text behind the path of an import statement, or `undefined` where there is none. */
export type SourceReader = (importPath: string) => Promise<string | undefined>;

/**
 * The audit record of a pattern in a copy of the package; `undefined` where none was made yet.
 *
 * @param packageFolder absolute folder of `@tolbooth/sdk`
 * @throws TolboothError FILE_FORMAT_UNKNOWN when it is no such record, or one of a newer version
 */
export async function readAuditRecord(
  files: FileSystem,
  packageFolder: string,
  pattern: string,
): Promise<AuditRecord | undefined> {
  const file = path.join(packageFolder, "audits", pattern, "audit.json");
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  const record = parseAuditRecord(new TextDecoder().decode(bytes), file);
  if (record.pattern !== pattern)
    throw new TolboothError("FILE_FORMAT_UNKNOWN", {
      file,
      expected: "tolbooth/audit-record",
      problem: `it is about ${record.pattern}, not ${pattern}`,
    });
  return record;
}

/** Reads the sources that come with Tolbooth: the patterns and the library that they are built on. */
export function sourceReader(files: FileSystem, libraries: readonly BundledLibrary[]): SourceReader {
  return async (importPath) => {
    const library = libraries.find((one) => importPath.startsWith(one.prefix));
    if (!library) return undefined;
    const bytes = await files.readFile(
      path.join(library.folder, ...importPath.slice(library.prefix.length).split("/")),
    );
    return bytes && new TextDecoder().decode(bytes);
  };
}

/**
 * A file and everything that it imports, by the paths of import statements: what `compareAuditedSources` takes. What
 * cannot be read is left out, and so becomes `missing` there.
 */
export async function auditedClosure(file: string, read: SourceReader): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const waiting = [file];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const text = await read(name);
    if (text === undefined) continue;
    found.set(name, text);
    const importer = name;
    waiting.push(...scanSolidity(text).imports.map((one) => unitNameOf(one.path, importer)));
  }
  return found;
}

/**
 * The library files that a project's sources import, by the paths of import statements, whatever the project's
 * remappings make of them. So a copy below `lib/` is found under `@tolbooth/sdk/…` as one in `node_modules` is.
 */
export function importedLibraries(set: SourceSet): Map<string, { text: string; path: string }> {
  const remappings = set.remappings.map(parseRemapping);
  const found = new Map<string, { text: string; path: string }>();
  const seen = new Set<string>();
  const waiting = set.entries.map((unit) => ({ unit, name: unit }));
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const source = set.sources.get(one.unit);
    const key = `${one.unit}\n${one.name}`;
    if (!source || seen.has(key)) continue;
    seen.add(key);
    if (!source.own) found.set(one.name, { text: source.content, path: source.path });
    for (const { path: importPath } of scanSolidity(source.content).imports) {
      const wanted = unitNameOf(importPath, one.unit);
      const remapping = remappingFor(remappings, wanted, one.unit);
      waiting.push({
        unit: remapping ? remapping.target + wanted.slice(remapping.prefix.length) : wanted,
        name: isRelativeImport(importPath) ? unitNameOf(importPath, one.name) : importPath,
      });
    }
  }
  return found;
}

/** `context:prefix=target`. */
function parseRemapping(text: string): { context: string; prefix: string; target: string } {
  const equals = text.indexOf("=");
  const colon = text.lastIndexOf(":", equals);
  return {
    context: colon < 0 ? "" : text.slice(0, colon),
    prefix: text.slice(colon + 1, equals),
    target: text.slice(equals + 1),
  };
}
