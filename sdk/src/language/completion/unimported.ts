/** Names that other files declare and this one does not import yet. Writing one adds the import. */
import type { DeclarationKind } from "../model/declaration.js";
import { importChanges, pathToImport } from "../fixes/add-import.js";
import { fixSourcesOfWorkspace, importPathOf } from "../fixes/fix-sources.js";
import { librariesIn, scanNames, type LibraryDeclaration, type ScannedName } from "../fixes/importable.js";
import type { Surroundings } from "../requests.js";
import type { LanguageWorkspace } from "../workspace.js";
import { siteOfChange, toEdits } from "./changes.js";
import { sortTextOf } from "./items.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem } from "./types.js";

/** A declaration with the path that the file would import it by. */
export interface Importable extends LibraryDeclaration {
  readonly written: string;
}

/** More names than this help nobody; another letter brings others. */
const mostItems = 200;

/** Items for declarations of other files whose kind is accepted and whose names have the letters that are typed. */
export async function importableItems(
  site: CompletionSite,
  { project, files }: Surroundings,
  accept: (kind: DeclarationKind) => boolean,
): Promise<{ item: CompletionItem; declaration: Importable }[]> {
  const { workspace, file, word } = site;
  const sources = fixSourcesOfWorkspace(workspace, project);
  const fixSite = siteOfChange(site, sources);
  if (!fixSite) return [];
  const visible = site.program.allExported(file.path);
  const wanted = (name: string): boolean => hasLetters(name, word) && !visible.has(name);
  const found = new Map<string, LibraryDeclaration>();
  for (const path of workspace.paths()) {
    if (path === file.path) continue;
    for (const one of namesOf(workspace, path)) {
      if (!wanted(one.name) || isForgeTest(path)) continue;
      const importPath = importPathOf(project, path);
      found.set(`${one.name} ${importPath}`, { ...one, path, importPath, own: workspace.isOwn(path) });
    }
  }
  for (const one of await librariesIn(files).accepted(project, wanted)) {
    const key = `${one.name} ${one.importPath}`;
    if (!found.has(key)) found.set(key, one);
  }
  const chosen = [...found.values()].filter(({ kind }) => accept(kind)).slice(0, mostItems);
  return chosen.map((one) => {
    const written = pathToImport(fixSite, one);
    const declaration: Importable = { ...one, written };
    const isPattern = one.importPath.startsWith("@tolbooth/sdk/");
    return {
      declaration,
      item: {
        label: one.name,
        kind: one.kind,
        description: written,
        sortText: sortTextOf(2, one.own ? 1 : isPattern ? 2 : 3),
        additionalEdits: toEdits(site, importChanges(fixSite, [one])),
        target: { path: one.path, start: one.start },
      },
    };
  });
}

/** Tests are imported by nothing. */
function isForgeTest(path: string): boolean {
  return /\.[ts]\.sol$/.test(path);
}

/** Whether the typed letters occur in a name in their order, as editors filter. */
function hasLetters(name: string, letters: string): boolean {
  const lower = name.toLowerCase();
  let at = -1;
  for (const letter of letters.toLowerCase()) {
    at = lower.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

const scanned = new WeakMap<
  LanguageWorkspace,
  Map<string, { text: string; names: readonly ScannedName[] }>
>();

/** What a file declares, without parsing files that nobody has looked at. */
function namesOf(workspace: LanguageWorkspace, path: string): readonly ScannedName[] {
  let known = scanned.get(workspace);
  if (!known) scanned.set(workspace, (known = new Map()));
  const text = workspace.textOf(path) ?? "";
  let entry = known.get(path);
  if (entry?.text !== text) known.set(path, (entry = { text, names: scanNames(text) }));
  return entry.names;
}
