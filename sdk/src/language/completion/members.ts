/** What stands behind a dot. */
import { isContractKind, type Declaration } from "../model/declaration.js";
import type { Member } from "../model/members.js";
import { membersAt } from "../features/names-at.js";
import { expectedType } from "./expected.js";
import { itemOf } from "./items.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem } from "./types.js";

/** The members of what stands before the dot. */
export function memberItems(
  site: CompletionSite,
  accept: (declaration: Declaration) => boolean,
): CompletionItem[] {
  if (site.block.kind === "assembly") return yulMembers();
  const context = membersAt(site.workspace, site.file, site.offset);
  if (!context) return [];
  const expected = expectedBefore(site);
  const byName = new Map<string, Member[]>();
  for (const member of context.members) {
    if (!member.declaration.name || !accept(member.declaration)) continue;
    const name = publicName(member.declaration);
    byName.set(name, [...(byName.get(name) ?? []), member]);
  }
  return [...byName].flatMap(([name, members]) => {
    const [first] = members as [Member];
    const attached = first.type.kind === "function" && first.type.bound;
    const isLimit = context.type.kind === "typeInformation" && context.type.of.kind !== "contract";
    const call = !isLimit && !isContractKind(first.declaration.kind);
    return itemOf(site, name, members, { rank: attached ? 3 : 2, expected, call }) ?? [];
  });
}

/** `address` is a word that nothing can be called, so it is declared under another name. */
function publicName({ name }: Declaration): string {
  return name.replace(/_$/, (end) => (name === "address_" ? "" : end));
}

/** What is wanted where the whole `a.b` stands. */
function expectedBefore(site: CompletionSite): ReturnType<typeof expectedType> {
  return expectedType(site.beforeChain());
}

function yulMembers(): CompletionItem[] {
  return ["slot", "offset", "length", "address", "selector"].map((label) => ({
    label,
    kind: "value",
    sortText: "000",
  }));
}
