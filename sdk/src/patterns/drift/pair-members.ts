import { shapeOf, type CanonicalMember } from "./canonical.js";

/** Members of two contracts that are the same thing, whatever they are called and wherever they stand. */
export interface PairedMembers {
  readonly pairs: readonly { readonly audited: CanonicalMember; readonly here: CanonicalMember }[];
  readonly missing: readonly CanonicalMember[];
  readonly added: readonly CanonicalMember[];
  /** Whether variables in storage stand in another order. */
  readonly storageMoved: boolean;
}

type KeyOf = (member: CanonicalMember) => string;

/** From what says most to what says least. */
const keys: readonly KeyOf[] = [
  (one) => `${one.kind} ${one.signature} ${shapeOf(one.tokens)}`,
  (one) => `${one.kind} ${one.signature}`,
  (one) => (one.name === "" ? "" : `${one.kind} ${one.name}`),
  (one) => `${one.kind} ${shapeOf(one.tokens)}`,
];

export function pairMembers(
  audited: readonly CanonicalMember[],
  here: readonly CanonicalMember[],
): PairedMembers {
  const pairs: { audited: CanonicalMember; here: CanonicalMember }[] = [];
  let [left, right] = [[...audited], [...here]];
  for (const keyOf of keys) {
    const waiting = new Map<string, CanonicalMember[]>();
    for (const one of right) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
    const taken = new Set<CanonicalMember>();
    left = left.filter((one) => {
      const key = keyOf(one);
      const found = key === "" ? undefined : waiting.get(key)?.shift();
      if (!found) return true;
      taken.add(found);
      pairs.push({ audited: one, here: found });
      return false;
    });
    right = right.filter((one) => !taken.has(one));
  }
  const partner = new Map(pairs.map((pair) => [pair.audited, pair.here]));
  const places = audited
    .filter((one) => one.stored)
    .map((one) => partner.get(one))
    .flatMap((one) => (one ? [here.indexOf(one)] : []));
  const storageMoved = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return { pairs, missing: left, added: right, storageMoved };
}
