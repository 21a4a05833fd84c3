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
  private readonly forth = new Map<string, string>();
  private readonly back = new Map<string, string>();
  /** Members of different structs and enums may have one name there and several here. */
  private readonly memberForth = new Map<string, Set<string>>();
  private readonly memberBack = new Set<string>();
  /** Names of members here, of each struct and enum. */
  private readonly groups: ReadonlySet<string>[] = [];
  private readonly kinds = new Map<string, Set<DeclaredKind>>();

  /**
   * Notes that two pieces of code declare the same things, each with its name. What cannot be the same is not noted, and
   * then does not fit.
   */
  declareAll(audited: readonly NameToken[], here: readonly NameToken[]): void {
    const members = new Set<string>();
    audited.forEach((one, index) => {
      const other = here[index];
      if (!other || one.space !== other.space || one.declares !== other.declares) return;
      if ((one.fixed ?? other.fixed) && one.name !== other.name) return;
      if (one.space === "member") {
        this.memberForth.set(one.name, (this.memberForth.get(one.name) ?? new Set()).add(other.name));
        this.memberBack.add(other.name);
        members.add(other.name);
      } else this.declare(one, other);
    });
    if (members.size > 0) this.groups.push(members);
  }

  /** What a name of the audited source is called here, if that is known. */
  nameHere(audited: string): string | undefined {
    return this.forth.get(audited);
  }

  /** The same of a member of a struct or an enum; nothing where it has several names here. */
  memberHere(audited: string): string | undefined {
    const [name, ...others] = this.memberForth.get(audited) ?? [];
    return others.length === 0 ? name : undefined;
  }

  private declare(audited: NameToken, here: NameToken): void {
    const known = this.forth.get(audited.name);
    const taken = this.back.get(here.name);
    // Two of one name (overloads) must go to one name, and nothing else may go there.
    if (known !== undefined && known !== here.name) return;
    if (taken !== undefined && taken !== audited.name) return;
    this.forth.set(audited.name, here.name);
    this.back.set(here.name, audited.name);
    const kinds = this.kinds.get(audited.name) ?? new Set();
    if (audited.declares) kinds.add(audited.declares);
    this.kinds.set(audited.name, kinds);
  }

  /** Whether a name that is used there is the one that is used here. */
  fits(audited: NameToken, here: NameToken): boolean {
    if (audited.space !== here.space || audited.called !== here.called) return false;
    if (audited.declares !== here.declares || audited.fixed !== here.fixed) return false;
    const same = audited.name === here.name;
    const asId = this.fitsId(audited.name, here.name);
    if (audited.space === "id") return asId ?? same;
    const asMember = this.fitsMember(audited.name, here.name);
    if (asId === undefined || asMember === undefined || asId === asMember) return asId ?? asMember ?? same;
    // It is the name of two things, and only one of them fits: which one is meant, what stands before it says.
    const operand = this.kinds.get(audited.operand ?? "");
    if (operand?.size === 1 && operand.has("enum")) return asMember;
    if (operand?.size === 1 && operand.has("contract")) return asId;
    const isType = operand?.has("contract") === true || operand?.has("enum") === true;
    return audited.called || isType ? asId && asMember : asMember;
  }

  private fitsId(audited: string, here: string): boolean | undefined {
    const known = this.forth.get(audited);
    const taken = this.back.get(here);
    return known === undefined && taken === undefined ? undefined : known === here && taken === audited;
  }

  /**
   * A name of members of several structs can have become several names. Which struct is meant is a question of types; it
   * need not be asked as long as no struct here has two of those names, for then only one of them compiles.
   */
  private fitsMember(audited: string, here: string): boolean | undefined {
    const declared = this.memberForth.get(audited);
    if (!declared) return this.memberBack.has(here) && audited !== here ? false : undefined;
    // It may also be the name of something that nobody here declares, such as the length of an array.
    const images = new Set([...declared, audited]);
    if (!images.has(here)) return false;
    const isOpen = this.groups.some(
      (group) => group.has(here) && [...images].some((one) => one !== here && group.has(one)),
    );
    return !isOpen;
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
