import type { Source } from "../../project/types.js";
import { fileOf, type Change, type FixSite } from "./fix-site.js";
import { importsOf, topLevelNamed } from "./resolve-names.js";
import { lineEndOf } from "./text-style.js";
import { title } from "./titles.js";
import type { Fix, ImportableDeclaration } from "./types.js";
import { scopesOf } from "../syntax/scopes.js";

/**
 * 7576, 7920, 9397: a name that is not declared. One fix for each file that declares it, and one for what the compiler
 * takes to be a slip of the pen.
 */
export function declareName(site: FixSite): Fix[] {
  const path = site.finding.code === "9397" ? inheritedName(site) : /^[\w$]+/.exec(site.found)?.[0];
  if (path === undefined) return [];
  const candidates = importable(site, path);
  const imports = candidates.flatMap((one) => {
    const change = importChange(site, one);
    const only = candidates.length === 1;
    return site.fix(title("importFrom", { name: one.name, path: change.path }), change.changes, {
      preferred: only,
      safe: only,
    });
  });
  const meant = /Did you mean "([\w$]+)"/.exec(site.finding.message)?.[1];
  const spelling =
    meant === undefined
      ? []
      : site.fix(title("changeSpelling", { name: meant }), [site.replace(site.span, meant)], {
          preferred: candidates.length === 0,
        });
  return [...imports, ...spelling];
}

function inheritedName(site: FixSite): string | undefined {
  return /@inheritdoc\s+([\w$]+)/.exec(site.found)?.[1];
}

/** Files that declare a name: the project's own first, then those of the libraries that it imports already, then others. */
function importable(site: FixSite, name: string): ImportableDeclaration[] {
  const found = new Map<string, ImportableDeclaration>();
  const { sources } = site.context;
  const ordered = [...sources.sources.values()].sort((one, other) => Number(other.own) - Number(one.own));
  for (const source of ordered) {
    if (source.unit === site.source.unit || !source.content.includes(name)) continue;
    const declared = scopesOf(fileOf(source)).root.declarations.get(name);
    if (declared?.some(({ kind }) => kind !== "import" && kind !== "namespace"))
      found.set(source.path, {
        name,
        unit: source.unit,
        path: source.path,
        importPath: source.unit,
        own: source.own,
      });
  }
  for (const one of site.context.importable ?? [])
    if (one.name === name && one.path !== site.source.path && !found.has(one.path)) found.set(one.path, one);
  return [...found.values()];
}

/** The changes that make a declaration of another file usable in this one. */
export function importChange(
  site: FixSite,
  declaration: ImportableDeclaration,
): { readonly changes: Change[]; readonly path: string } {
  const { sources } = site.context;
  const directives = importsOf(sources, site.source);
  const same = directives.find(({ unit, symbols }) => symbols && unit !== undefined && unit === declaration.unit);
  const clause = same?.node.child("Clause")?.variant;
  const last = clause?.child("Symbols")?.items.at(-1);
  if (same && last)
    return { changes: [site.insert(last.end, `, ${declaration.name}`)], path: same.path };

  const texts = directives.map(({ node }) => site.file.textOf(node));
  const quote = texts.some((one) => one.includes("'")) && !texts.some((one) => one.includes('"')) ? "'" : '"';
  const path = writtenPath(site.source, declaration, directives.map((one) => one.path));
  const plain = directives.length > 0 && directives.every(({ symbols, namespace }) => !symbols && namespace === undefined);
  const blank = texts.some((one) => /^import\s*\{ /.test(one)) ? " " : "";
  const text = plain
    ? `import ${quote}${path}${quote};`
    : `import {${blank}${declaration.name}${blank}} from ${quote}${path}${quote};`;
  return { changes: [insertDirective(site, text, directives.at(-1)?.node.end)], path };
}

/** How the file would write the path: as its other imports of the project do, else relative to itself. */
function writtenPath(source: Source, declaration: ImportableDeclaration, paths: readonly string[]): string {
  if (!declaration.own) return declaration.importPath;
  const relative = paths.filter((one) => one.startsWith(".")).length;
  const top = declaration.importPath.split("/")[0] ?? "";
  const fromRoot = paths.filter((one) => one.startsWith(`${top}/`)).length;
  if (fromRoot > relative && declaration.importPath.includes("/")) return declaration.importPath;
  return relativePath(source.unit, declaration.unit ?? declaration.importPath);
}

function relativePath(from: string, to: string): string {
  const folder = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < folder.length && shared < target.length - 1 && folder[shared] === target[shared]) shared += 1;
  const up = folder.slice(shared).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...target.slice(shared)].join("/");
}

/** Behind the last import; else behind the pragmas, with a blank line between; else before everything but comments. */
function insertDirective(site: FixSite, text: string, lastImportEnd: number | undefined): Change {
  const lineEnd = lineEndOf(site.text);
  if (lastImportEnd !== undefined) return site.insert(lastImportEnd, lineEnd + text);
  const members = site.file.root.child("Members")?.items ?? [];
  const pragma = members.findLast(({ variant }) => variant?.kind === "PragmaDirective");
  if (pragma) return site.insert(pragma.end, lineEnd + lineEnd + text);
  const first = members[0];
  const offset = first ? commentStart(site.text, first.start) : site.text.length;
  return site.insert(offset, text + lineEnd + lineEnd);
}

/** Where the comment block directly before an offset begins. */
function commentStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  const block = before.split(/\r?\n[ \t]*\r?\n/).at(-1) ?? "";
  return offset - block.trimStart().length;
}

/** The import that makes a name of another file visible, if it is not already. */
export function importIfNeeded(site: FixSite, name: string, source: Source): Change[] {
  if (source.unit === site.source.unit || topLevelNamed(site.context.sources, site.source, name)) return [];
  const declaration = { name, unit: source.unit, path: source.path, importPath: source.unit, own: source.own };
  return importChange(site, declaration).changes;
}
