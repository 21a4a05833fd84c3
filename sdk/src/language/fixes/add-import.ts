import path from "node:path";
import type { SyntaxNode } from "../syntax-node.js";
import { scopesOf } from "../syntax/scopes.js";
import type { Change, FixSite } from "./fix-site.js";
import { licenceEnd } from "./header.js";
import { importPathOf, type FixSource } from "./fix-sources.js";
import { importsOf, topLevelNamed } from "./resolve-names.js";
import { lineEndOf } from "./text-style.js";
import { title } from "./titles.js";
import type { Fix, ImportableDeclaration } from "./types.js";

/**
 * 7576, 7920, 9397: a name that is not declared. One fix for each file that declares it, and one for what the compiler
 * takes to be a slip of the pen.
 */
export function declareName(site: FixSite): Fix[] {
  const name = site.finding.code === "9397" ? inheritedName(site) : /^[\w$]+/.exec(site.found)?.[0];
  if (name === undefined) return [];
  const candidates = importable(site, name);
  const imports = candidates.flatMap((one) => {
    const { path: importPath } = importOf(site, [one.name], one);
    const only = candidates.length === 1;
    return site.fix(title("importFrom", { name: one.name, path: importPath }), importChanges(site, [one]), {
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
  for (const source of sources.all) {
    if (source.path === site.source.path || !source.content.includes(name)) continue;
    const declared = scopesOf(source.file).root.declarations.get(name);
    if (declared?.some(({ kind }) => kind !== "import" && kind !== "namespace"))
      found.set(source.path, importableFrom(site, name, source));
  }
  for (const one of site.context.importable ?? [])
    if (one.name === name && one.path !== site.source.path && !found.has(one.path)) found.set(one.path, one);
  return [...found.values()];
}

/** How a file would import a declaration of another file: added to an import that it has, or by one of its own. */
function importOf(site: FixSite, names: readonly string[], declaration: ImportableDeclaration): Import {
  const directives = importsOf(site.context.sources, site.source);
  const same = directives.find(({ target, symbols }) => symbols && target?.path === declaration.path);
  const last = same?.node.child("Clause")?.variant?.child("Symbols")?.items.at(-1);
  if (same && last) return { path: same.path, change: site.insert(last.end, `, ${names.join(", ")}`) };

  const texts = directives.map(({ node }) => site.file.textOf(node));
  const quote = texts.some((one) => one.includes("'")) && !texts.some((one) => one.includes('"')) ? "'" : '"';
  const written = writtenPath(
    site.source,
    declaration,
    directives.map((one) => one.path),
  );
  const plain =
    directives.length > 0 &&
    directives.every(({ symbols, namespace }) => !symbols && namespace === undefined);
  const blank = texts.some((one) => /^import\s*\{ /.test(one)) ? " " : "";
  const symbols = plain ? "" : `{${blank}${names.join(", ")}${blank}} from `;
  return { path: written, directive: `import ${symbols}${quote}${written}${quote};` };
}

interface Import {
  readonly path: string;
  /** Adds to an import that is there. */
  readonly change?: Change;
  /** A new one. */
  readonly directive?: string;
}

/** The changes that make declarations of other files usable in this one. */
export function importChanges(site: FixSite, declarations: readonly ImportableDeclaration[]): Change[] {
  const byPath = new Map<string, ImportableDeclaration[]>();
  for (const one of declarations) {
    const list = byPath.get(one.path) ?? [];
    if (!list.some(({ name }) => name === one.name)) byPath.set(one.path, [...list, one]);
  }
  const imports = [...byPath.values()].flatMap((list) =>
    list[0]
      ? [
          importOf(
            site,
            list.map(({ name }) => name),
            list[0],
          ),
        ]
      : [],
  );
  const directives = imports.flatMap(({ directive }) => directive ?? []);
  return [
    ...imports.flatMap(({ change }) => change ?? []),
    ...(directives.length > 0 ? [insertDirectives(site, directives)] : []),
  ];
}

/** The path by which a file would import a declaration of another file. */
export function pathToImport(site: FixSite, declaration: ImportableDeclaration): string {
  return importOf(site, [declaration.name], declaration).path;
}

/** How the file would write the path: as its other imports of the project do, else relative to itself. */
function writtenPath(
  source: FixSource,
  declaration: ImportableDeclaration,
  paths: readonly string[],
): string {
  if (!declaration.own) return declaration.importPath;
  const relative = paths.filter((one) => one.startsWith(".")).length;
  const top = declaration.importPath.split("/")[0] ?? "";
  const fromRoot = paths.filter((one) => one.startsWith(`${top}/`)).length;
  if (fromRoot > relative && declaration.importPath.includes("/")) return declaration.importPath;
  return relativePath(source.path, declaration.path);
}

function relativePath(from: string, to: string): string {
  const relative = path.relative(path.dirname(from), to).split(path.sep).join("/");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

function importableFrom(site: FixSite, name: string, source: FixSource): ImportableDeclaration {
  const importPath = importPathOf(site.context.sources.project, source.path);
  return { name, path: source.path, importPath, own: source.own };
}

/** Behind the last import; else behind the pragmas, with a blank line between; else before everything but comments. */
function insertDirectives(site: FixSite, directives: readonly string[]): Change {
  const lineEnd = lineEndOf(site.text);
  const text = directives.join(lineEnd);
  const members = site.file.root.child("Members")?.items ?? [];
  const last = (kind: SyntaxNode["kind"]): SyntaxNode | undefined =>
    members.findLast(({ variant }) => variant?.kind === kind);
  const lastImport = last("ImportDirective");
  if (lastImport) return site.insert(lastImport.end, lineEnd + text);
  const pragma = last("PragmaDirective");
  if (pragma) return site.insert(pragma.end, lineEnd + lineEnd + text);
  const first = members[0];
  const offset = first
    ? Math.max(licenceEnd(site.text), commentStart(site.text, first.start))
    : site.text.length;
  return site.insert(offset, text + lineEnd + lineEnd);
}

/** Where the comment block directly before an offset begins. */
function commentStart(text: string, offset: number): number {
  const block =
    text
      .slice(0, offset)
      .split(/\r?\n[ \t]*\r?\n/)
      .at(-1) ?? "";
  return offset - block.trimStart().length;
}

/** A declaration of another file, unless its name is visible in this one already. */
export function neededImport(site: FixSite, name: string, source: FixSource): ImportableDeclaration[] {
  if (source.path === site.source.path || topLevelNamed(site.context.sources, site.source, name)) return [];
  return [importableFrom(site, name, source)];
}
