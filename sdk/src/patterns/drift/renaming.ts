import type { DeclaredKind, NameToken, Token } from "./canonical.js";

/** Two names that must be the same and are not. */
export interface NameConflict {
  readonly audited: string;
  readonly here: string;
}

/**
 * Which name of the audited source is which one here. It goes both ways, so that no two names become one: code whose
 * names are replaced by such a table means what it meant. Names in the ABI, and names that neither side declares, stay.
 */
export class Renaming {
  private readonly forth = { id: new Map<string, string>(), member: new Map<string, string>() };
  private readonly back = { id: new Map<string, string>(), member: new Map<string, string>() };
  private readonly kinds = new Map<string, Set<DeclaredKind>>();

  /** Notes that two declarations are one. @returns whether they can be */
  declare(audited: NameToken, here: NameToken): boolean {
    if (audited.space !== here.space || audited.declares !== here.declares) return false;
    if ((audited.fixed ?? here.fixed) && audited.name !== here.name) return false;
    const known = this.forth[audited.space].get(audited.name);
    const taken = this.back[audited.space].get(here.name);
    // Two of one name (overloads, members of two structs) must go to one name, and nothing else may go there.
    if (known !== undefined && known !== here.name) return false;
    if (taken !== undefined && taken !== audited.name) return false;
    this.forth[audited.space].set(audited.name, here.name);
    this.back[audited.space].set(here.name, audited.name);
    const kinds = this.kinds.get(audited.name) ?? new Set();
    if (audited.declares) kinds.add(audited.declares);
    this.kinds.set(audited.name, kinds);
    return true;
  }

  /** Whether a name that is used there is the one that is used here. */
  fits(audited: NameToken, here: NameToken): boolean {
    if (audited.space !== here.space || audited.called !== here.called) return false;
    if (audited.declares !== here.declares || audited.fixed !== here.fixed) return false;
    const answer = (space: "id" | "member"): boolean | undefined => {
      const known = this.forth[space].get(audited.name);
      const taken = this.back[space].get(here.name);
      if (known === undefined && taken === undefined) return undefined;
      return known === here.name && taken === audited.name;
    };
    const same = audited.name === here.name;
    if (audited.space === "id") return answer("id") ?? same;
    const [asId, asMember] = [answer("id"), answer("member")];
    if (asId === undefined || asMember === undefined || asId === asMember) return asId ?? asMember ?? same;
    // It is the name of two things, and only one of them fits: which one is meant, what stands before it says.
    const operand = this.kinds.get(audited.operand ?? "");
    if (operand?.size === 1 && operand.has("enum")) return asMember;
    if (operand?.size === 1 && operand.has("contract")) return asId;
    return audited.called || operand ? asId && asMember : asMember;
  }
}

/** The first place where two pieces of code differ under a renaming; `undefined` when they are the same. */
export function firstDifference(
  audited: readonly Token[],
  here: readonly Token[],
  renaming: Renaming,
): number | undefined {
  const length = Math.max(audited.length, here.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [audited[index], here[index]];
    if (left === undefined || right === undefined) return index;
    if (typeof left === "string" || typeof right === "string") {
      if (left !== right) return index;
    } else if (!renaming.fits(left, right)) return index;
  }
  return undefined;
}
