import type { CanonicalMember } from "./canonical.js";
import { invariantFunctions } from "./invariant-functions.js";

/**
 * Ids of the invariants of a pattern that depend on parts of it: those that name a part, and those that name a function
 * which uses it, directly or through others. What cannot be told apart (storage, a library) touches all of them.
 *
 * @param parts signatures or names; `undefined` for all
 */
export function touchedInvariants(
  members: readonly CanonicalMember[],
  pattern: string,
  parts: readonly string[] | undefined,
): string[] {
  const map = invariantFunctions[pattern] ?? {};
  const all = Object.keys(map).sort();
  if (parts === undefined) return all;
  const functions = new Map(members.filter((one) => one.name !== "").map((one) => [one.name, one]));
  const touched = new Set<string>();
  const waiting = parts.map((part) => part.replace(/\(.*$/, ""));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (touched.has(name)) continue;
    // A part that is no member of the pattern (storage, its head, something added) can touch everything.
    if (!functions.has(name)) return all;
    touched.add(name);
    const wanted = name;
    for (const [caller, { tokens }] of functions)
      if (tokens.some((one) => typeof one !== "string" && !one.declares && one.name === wanted))
        waiting.push(caller);
  }
  return all.filter((id) => (map[id] ?? []).some((name) => touched.has(name)));
}
