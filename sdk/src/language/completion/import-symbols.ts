/** Names inside `import {…} from "…"`. */
import type { Declaration } from "../model/declaration.js";
import { isBuiltin } from "../model/builtins.js";
import { typeOfDeclaration } from "../model/declared-types.js";
import { topLevelOf } from "../model/program.js";
import { tokensOf } from "../tokens.js";
import type { Surroundings } from "../requests.js";
import { itemOf } from "./items.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem } from "./types.js";
import { importableItems } from "./unimported.js";

/** The names of the file that the import leads to; where it names none yet, everything that there is, with its path. */
export async function importSymbolItems(
  site: CompletionSite,
  surroundings: Surroundings,
): Promise<CompletionItem[]> {
  const rest = site.file.text.slice(site.wordEnd);
  const path = /^[^;"']*\bfrom\s*(?:"([^"\n]*)"|'([^'\n]*)')/.exec(rest);
  const written = new Set(
    tokensOf(site.file.text.slice(site.tokens[site.frame.at]?.end ?? 0, site.wordStart)).map(
      (one) => one.text,
    ),
  );
  if (!path) return wholeImports(site, surroundings, rest);
  const target = site.workspace.importTarget(site.file.path, path[1] ?? path[2] ?? "");
  const names = target === undefined ? new Map<string, Declaration[]>() : site.program.allExported(target);
  return [...names].flatMap(([name, found]) => {
    const declarations = found.flatMap((one) => [...site.program.targetsOf(one)]);
    if (written.has(name) || declarations.some((one) => isBuiltin(one.file))) return [];
    const own = target !== undefined && isDeclaredIn(site, target, name);
    const members = declarations.map((declaration) => ({
      declaration,
      type: typeOfDeclaration(site.program, declaration),
    }));
    return itemOf(site, name, members, { rank: own ? 1 : 5 }) ?? [];
  });
}

function isDeclaredIn(site: CompletionSite, path: string, name: string): boolean {
  const file = site.workspace.file(path);
  return (
    (file &&
      topLevelOf(file)
        .get(name)
        ?.some((one) => one.kind !== "importedName")) ??
    false
  );
}

/** `import {Na` becomes `import {Name} from "…";`. A brace that the editor has closed already is taken along. */
async function wholeImports(
  site: CompletionSite,
  surroundings: Surroundings,
  rest: string,
): Promise<CompletionItem[]> {
  const closing = /^[ \t]*\}?[ \t]*;?/.exec(rest)?.[0] ?? "";
  const endsLine = /^[ \t]*(?:[\n\r]|$)/.test(rest.slice(closing.length));
  if (!endsLine) return [];
  const range = site.file.rangeOf({ start: site.wordStart, end: site.wordEnd + closing.length });
  const items = await importableItems(site, surroundings, () => true);
  return items.map(({ item, declaration }) => ({
    ...item,
    insertText: `${declaration.name}} from "${declaration.written}";`,
    range,
    additionalEdits: [],
  }));
}
