import { createTwoFilesPatch } from "diff";
import type { CanonicalMember, NameToken, Token } from "./canonical.js";
import { shapeOf, textOf } from "./canonical.js";
import type { Declaration, Sources } from "./declarations.js";
import { pairMembers } from "./pair-members.js";
import { firstDifference, Renaming } from "./renaming.js";
import { restoredContract, restoredMember } from "./restore.js";
import type { ChangedPart, ChangedPlace } from "./types.js";

/** What a declaration here is against an audited one, with everything that it uses. */
export interface Compared {
  /** Whether every byte between a declaration's first and last character is the same. */
  readonly sameText: boolean;
  readonly changes: readonly ChangedPart[];
  /** Why nothing certain can be said, each in a sentence. */
  readonly unknown: readonly string[];
  /** Declarations here that were held against audited ones: `unit` and name. */
  readonly visited: ReadonlySet<string>;
  /** The whole audited declaration with the names that things have here, where they can be told. */
  readonly restored?: string;
}

interface Pair {
  readonly audited: Declaration;
  readonly here: Declaration;
  readonly members: ReturnType<typeof pairMembers>;
}

export const keyOf = ({ unit, name }: Declaration): string => `${unit}\n${name}`;

/** Holds a declaration against an audited one, and everything that the two use against each other. */
export function compareDeclarations(
  sources: { readonly audited: Sources; readonly here: Sources },
  audited: Declaration,
  here: Declaration,
): Compared {
  return new Comparison(sources.audited, sources.here).run(audited, here);
}

class Comparison {
  private readonly pairs = new Map<string, Pair>();
  private readonly renaming = new Renaming();
  private readonly changes: ChangedPart[] = [];
  private readonly kept = new Set<string>();
  private readonly unknown = new Set<string>();
  private readonly same = new Map<string, boolean>();
  private sameText = true;

  constructor(
    private readonly audited: Sources,
    private readonly here: Sources,
  ) {}

  run(audited: Declaration, here: Declaration): Compared {
    this.pair(audited, here);
    for (const one of this.pairs.values()) this.check(one);
    const restored = this.changes.length > 0 ? this.restoredContract(audited) : undefined;
    return {
      ...(restored === undefined ? {} : { restored }),
      sameText: this.sameText,
      changes: this.changes,
      unknown: [...this.unknown],
      visited: new Set([...this.pairs.values()].map((one) => keyOf(one.here))),
    };
  }

  /** Pairs two declarations, their members, and what they use. */
  private pair(audited: Declaration, here: Declaration): void {
    const key = `${keyOf(audited)}\n${keyOf(here)}`;
    if (this.pairs.has(key)) return;
    if (this.isSameFile(audited.unit, here.unit) && audited.name === here.name)
      return this.keepMembers(key, audited);
    const [left, right] = [this.audited.canonical(audited), this.here.canonical(here)];
    const pair: Pair = { audited, here, members: pairMembers(left.members, right.members) };
    this.pairs.set(key, pair);
    if (here.broken) this.unknown.add(`${here.name} does not parse, so not all of it can be compared.`);
    this.declareAll(left.head, right.head);
    for (const { audited: one, here: other } of pair.members.pairs) this.declareAll(one.tokens, other.tokens);
    this.use(pair, left.head, right.head);
    for (const { audited: one, here: other } of pair.members.pairs) this.use(pair, one.tokens, other.tokens);
  }

  /** What is the same file need not be compared. But its structs' members have names too. */
  private keepMembers(key: string, audited: Declaration): void {
    if (this.kept.has(key)) return;
    this.kept.add(key);
    for (const { tokens } of this.audited.canonical(audited).members) {
      const members = tokens.filter(
        (one): one is NameToken => typeof one !== "string" && one.declares === "member",
      );
      this.renaming.declareAll(members, members);
    }
  }

  /** Two pieces of the same shape declare the same things in the same order; of others only the first name counts. */
  private declareAll(left: readonly Token[], right: readonly Token[]): void {
    const isDeclared = (token: Token): token is NameToken =>
      typeof token !== "string" && token.declares !== undefined;
    const [ours, theirs] = [left.filter(isDeclared), right.filter(isDeclared)];
    const count = ours.length === theirs.length ? ours.length : Math.min(1, ours.length, theirs.length);
    this.renaming.declareAll(ours.slice(0, count), theirs.slice(0, count));
  }

  /** Pairs what the two pieces of code name outside of their contracts. */
  private use(pair: Pair, left: readonly Token[], right: readonly Token[]): void {
    const aligned = shapeOf(left) === shapeOf(right);
    left.forEach((token, index) => {
      if (typeof token === "string" || token.declares) return;
      const other = right[index];
      const nameHere = aligned && other !== undefined ? textOf(other) : token.name;
      const isPath = token.space === "member";
      const found = isPath ? undefined : this.audited.resolve(pair.audited.unit, token.name);
      const foundHere = isPath ? undefined : this.here.resolve(pair.here.unit, nameHere);
      if (found && foundHere) this.pair(found, foundHere);
      else if (found && !this.isSameFile(pair.audited.unit, pair.here.unit)) this.lost(pair, nameHere);
      else if (foundHere && aligned && !this.isMember(pair, token.name)) this.shadowed(pair, nameHere);
    });
  }

  private lost(pair: Pair, name: string): void {
    // A contract may declare or inherit what another one has from a file.
    if (this.here.canonical(pair.here).kinds.has(name)) return;
    this.unknown.add(`${name}, which ${pair.here.name} uses, cannot be found.`);
  }

  private shadowed(pair: Pair, name: string): void {
    this.change(
      { part: name, change: "changed", kind: "name", note: `${name} means something else here` },
      pair,
    );
  }

  private isMember(pair: Pair, name: string): boolean {
    const seen = new Set<string>();
    const has = (one: Declaration): boolean => {
      if (seen.has(keyOf(one))) return false;
      seen.add(keyOf(one));
      if (this.audited.canonical(one).kinds.has(name)) return true;
      return this.audited.bases(one).some((base) => base !== undefined && has(base));
    };
    return has(pair.audited);
  }

  /** Whether two files have the same text, and import files of the same text. */
  private isSameFile(audited: string, here: string): boolean {
    const key = `${audited}\n${here}`;
    const known = this.same.get(key);
    if (known !== undefined) return known;
    this.same.set(key, true);
    const [left, right] = [this.audited.source(audited), this.here.source(here)];
    const result =
      left !== undefined &&
      right !== undefined &&
      left.text === right.text &&
      Object.entries(left.imports).every(([literal, target]) => {
        const there = right.imports[literal];
        return there !== undefined && this.isSameFile(target, there);
      });
    this.same.set(key, result);
    return result;
  }

  private check(pair: Pair): void {
    const { audited, here, members } = pair;
    const [left, right] = [this.audited.canonical(audited), this.here.canonical(here)];
    const slice = (sources: Sources, one: Declaration, part: { start: number; end: number }): string =>
      (sources.textOf(one.unit) ?? "").slice(part.start, part.end);
    if (slice(this.audited, audited, audited) !== slice(this.here, here, here)) this.sameText = false;
    if (firstDifference(left.head, right.head, this.renaming) !== undefined)
      this.change({ part: here.name, change: "changed", kind: "head" }, pair);
    if (this.audited.pragmas(audited.unit) !== this.here.pragmas(here.unit))
      this.change({ part: "pragma", change: "changed", kind: "head" }, pair);
    for (const one of members.pairs) {
      if (firstDifference(one.audited.tokens, one.here.tokens, this.renaming) === undefined) continue;
      const [before, after] = [slice(this.audited, audited, one.audited), slice(this.here, here, one.here)];
      const place = this.placeOf(pair, one.here, one.audited);
      this.change({ ...partOf(one.audited, "changed", { before, after }), place }, pair);
    }
    for (const one of members.missing) {
      const place = this.placeOf(pair, this.gapFor(pair, one), one);
      const before = slice(this.audited, audited, one);
      this.change({ ...partOf(one, "missing", { before, after: "" }), place }, pair);
    }
    for (const one of members.added) {
      const place = this.placeOf(pair, one, undefined);
      const after = slice(this.here, here, one);
      this.change({ ...partOf(one, "added", { before: "", after }), place }, pair);
    }
    if (members.storageMoved) this.change({ part: "storage", change: "moved", kind: "variable" }, pair);
  }

  private placeOf(
    { audited }: Pair,
    { start, end }: { readonly start: number; readonly end: number },
    member: CanonicalMember | undefined,
  ): ChangedPlace {
    const restored = member ? this.restoredMember(audited, member) : "";
    const there = member ?? audited;
    return {
      ...{ start, end, audited: { unit: audited.unit, start: there.start, end: there.end } },
      ...(restored === undefined ? {} : { restored }),
    };
  }

  /** Where a member that is missing here would stand: behind the one before it, or at the start of the contract. */
  private gapFor({ audited, here, members }: Pair, missing: CanonicalMember): { start: number; end: number } {
    const order = this.audited.canonical(audited).members;
    const before = order
      .slice(0, order.indexOf(missing))
      .map((one) => members.pairs.find((pair) => pair.audited === one)?.here.end)
      .findLast((end) => end !== undefined);
    const at = before ?? here.node.child("OpenBrace")?.end ?? here.end;
    return { start: at, end: at };
  }

  private restoredMember(audited: Declaration, member: CanonicalMember): string | undefined {
    const node = audited.node
      .child("Members")
      ?.items.map((item) => item.variant ?? item)
      .find(({ start }) => start === member.start);
    const fileText = this.audited.textOf(audited.unit) ?? "";
    if (!node) return undefined;
    return restoredMember({ node, fileText, tokens: member.tokens }, this.renaming, this.audited.callees);
  }

  private restoredContract(audited: Declaration): string | undefined {
    if (audited.kind === "other") return undefined;
    const { head, members } = this.audited.canonical(audited);
    const fileText = this.audited.textOf(audited.unit) ?? "";
    return restoredContract(
      { node: audited.node, fileText, tokens: head },
      members.map(({ tokens }) => tokens),
      this.renaming,
      this.audited.callees,
    );
  }

  private change(part: Omit<ChangedPart, "contract" | "unit">, { audited, here }: Pair): void {
    this.changes.push({ ...part, contract: audited.name, unit: here.unit });
  }
}

function partOf(
  member: CanonicalMember,
  change: "changed" | "missing" | "added",
  { before, after }: { before: string; after: string },
): Omit<ChangedPart, "contract" | "unit"> {
  const diff = createTwoFilesPatch("audited", "here", `${before}\n`, `${after}\n`, undefined, undefined, {
    context: 3,
  });
  return {
    part: member.signature || member.kind,
    kind: member.kind,
    change,
    diff: diff.split("\n").slice(1).join("\n"),
  };
}
