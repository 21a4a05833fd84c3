// Which files a contract or a test is made from, and one hash over them.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { scanSolidity } from "../../sdk/dist/project/index.js";

/** The project's root. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where forge is configured, from the root. */
export const foundryFile = "test/contracts/foundry.toml";

/** Text by path from the root, in one order on every machine. */
export type Sources = ReadonlyMap<string, string>;

/** `prefix` and what stands in its place, both ending in a slash, as in foundry.toml. */
export interface Remapping {
  readonly prefix: string;
  readonly target: string;
}

let knownRemappings: readonly Remapping[] | undefined;

/** The remappings of foundry.toml: the one place that names them. */
export function remappings(): readonly Remapping[] {
  knownRemappings ??= [
    ...readFileSync(path.join(root, foundryFile), "utf8").matchAll(/"([^"=\s]+)=([^"]+)"/g),
  ]
    .map(([, prefix, target]) => ({ prefix: prefix ?? "", target: target ?? "" }))
    .sort((left, right) => right.prefix.length - left.prefix.length);
  return knownRemappings;
}

/** The path from the root of what a file imports. */
export function resolveImport(importer: string, importPath: string): string {
  if (importPath.startsWith(".")) return path.posix.join(path.posix.dirname(importer), importPath);
  const remapping = remappings().find(({ prefix }) => importPath.startsWith(prefix));
  return remapping ? remapping.target + importPath.slice(remapping.prefix.length) : importPath;
}

const texts = new Map<string, string>();

/** A file of the project, read once: an audit judges one state of the tree, even while somebody edits it. */
export function readSource(unit: string): string {
  let text = texts.get(unit);
  if (text === undefined) {
    text = readFileSync(path.join(root, unit), "utf8");
    texts.set(unit, text);
  }
  return text;
}

/** Some files with everything that they import, ordered by path. */
export function closureOf(entries: readonly string[]): Sources {
  return reachable(entries, { get: readIfThere });
}

function readIfThere(unit: string): string | undefined {
  return existsSync(path.join(root, unit)) ? readSource(unit) : undefined;
}

/** The same among given sources. */
export function reachable(
  entries: readonly string[],
  sources: { get(unit: string): string | undefined },
): Sources {
  const found = new Map<string, string>();
  const waiting = [...entries];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    if (found.has(unit)) continue;
    const text = sources.get(unit);
    if (text === undefined) throw new Error(`${unit} is imported but does not exist.`);
    found.set(unit, text);
    const importer = unit;
    waiting.push(...scanSolidity(text).imports.map((one) => resolveImport(importer, one.path)));
  }
  return new Map([...found].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** SHA-256 in hex. */
export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** One hash over names and texts. */
export function hashOfSources(sources: Iterable<readonly [string, string]>): string {
  const lines = [...sources].map(([unit, text]) => `${sha256(text)}  ${unit}\n`).sort();
  return sha256(lines.join(""));
}
