import { shapeOf, type CanonicalMember } from "./canonical.js";
import type { CanonicalDeclaration } from "./declarations.js";

/** From this share on, a contract counts as a copy. */
export const copyFrom = 0.5;
/** From this share on, it has so much of a pattern that somebody must look. */
export const partFrom = 0.3;

/** How much of an audited declaration is found in another one: 0 to 1, by the amount of code. */
export function likeness(audited: CanonicalDeclaration, here: CanonicalDeclaration): number {
  const shapes = new Set(here.members.map(shapeKey));
  const signatures = new Map(here.members.map((one) => [`${one.kind} ${one.signature}`, one]));
  let found = 0;
  let all = 0;
  for (const member of audited.members) {
    const weight = Math.min(member.tokens.length, 200);
    all += weight;
    if (shapes.has(shapeKey(member))) found += weight;
    else {
      const same = signatures.get(`${member.kind} ${member.signature}`);
      if (same) found += weight * overlap(member, same);
    }
  }
  return all === 0 ? 0 : found / all;
}

/** Every declaration is held against every audited one, so a member's shape is wanted many times. */
const shapeKeys = new WeakMap<CanonicalMember, string>();

/** A short member says nothing by its shape: a name must fit too. */
function shapeKey(member: CanonicalMember): string {
  let key = shapeKeys.get(member);
  if (key === undefined) {
    const name = member.tokens.length < 25 ? member.signature : "";
    key = `${member.kind} ${name} ${shapeOf(member.tokens)}`;
    shapeKeys.set(member, key);
  }
  return key;
}

/** Share of tokens that two members have in common, wherever they stand. */
function overlap(left: CanonicalMember, right: CanonicalMember): number {
  const counts = new Map<string, number>();
  const text = (token: CanonicalMember["tokens"][number]): string =>
    typeof token === "string" ? token : `${token.space} ${token.name}`;
  for (const token of left.tokens) counts.set(text(token), (counts.get(text(token)) ?? 0) + 1);
  let common = 0;
  for (const token of right.tokens) {
    const count = counts.get(text(token)) ?? 0;
    if (count === 0) continue;
    counts.set(text(token), count - 1);
    common += 1;
  }
  return common / Math.max(left.tokens.length, right.tokens.length, 1);
}
