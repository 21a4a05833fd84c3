/** Names that need nothing before them. */
import { isBuiltin } from "../model/builtins.js";
import { linearisation } from "../model/contracts.js";
import { declarationOf, isContractKind, type Declaration } from "../model/declaration.js";
import { typeOfDeclaration } from "../model/declared-types.js";
import type { Member } from "../model/members.js";
import type { Type } from "../model/type.js";
import { namesAt } from "../features/names-at.js";
import { itemOf } from "./items.js";
import { writtenLocals } from "./locals.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem } from "./types.js";

/** Which names are wanted. */
export interface NameOptions {
  /** Default: all. A namespace, or a contract that could hold what is wanted, should pass as well. */
  readonly accept?: (declaration: Declaration) => boolean;
  readonly expected?: Type | undefined;
  readonly call?: boolean;
}

/** The names in scope, the nearest first. */
export function nameItems(site: CompletionSite, options: NameOptions = {}): CompletionItem[] {
  const items: CompletionItem[] = [];
  const names = new Map(namesAt(site.workspace, site.file, site.offset));
  for (const local of writtenLocals(site)) if (!names.has(local.name)) names.set(local.name, [local]);
  const rankOf = ranking(site);
  for (const [name, found] of names) {
    const members = membersNamed(site, found).filter((one) => options.accept?.(one.declaration) ?? true);
    const first = members[0];
    if (!first) continue;
    const rank = rankOf(first.declaration, found[0] as Declaration);
    const item = itemOf(site, name, members, { ...options, rank });
    if (item) items.push(item);
  }
  return items;
}

function membersNamed(site: CompletionSite, found: readonly Declaration[]): Member[] {
  const declarations = new Set(found.flatMap((one) => [...site.program.targetsOf(one)]));
  return [...declarations].map((declaration) => ({
    declaration,
    type: typeOfDeclaration(site.program, declaration),
  }));
}

/** How far away a name is declared. */
function ranking(site: CompletionSite): (declaration: Declaration, named: Declaration) => number {
  const node = site.contractNode;
  const contract = node && declarationOf(node, site.file);
  const bases = new Set(contract ? linearisation(site.program, contract) : []);
  return (declaration, named) => {
    if (isBuiltin(declaration.file)) return 8;
    if (named.kind === "importedName" || named.kind === "importedFile") return 6;
    const home = declaration.contract;
    if (!home) return declaration.file === site.file ? 5 : 7;
    if (/^(?:local|parameter|returnParameter|yulLocal|mappingName)$/.test(declaration.kind)) return 0;
    if (home === contract) return 2;
    return bases.has(home) ? 4 : 5;
  };
}

/** What can hold or be a type. */
export function isTypeLike({ kind }: Declaration): boolean {
  return (
    isContractKind(kind) ||
    kind === "struct" ||
    kind === "enum" ||
    kind === "userType" ||
    kind === "importedFile"
  );
}
