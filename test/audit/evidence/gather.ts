// Gathers the facts of a part, or takes them from the last time if nothing that they depend on has changed.
import { readCached, writeCached } from "../cache.js";
import type { AuditExceptions } from "../exceptions.js";
import type { AuditUnit } from "../units.js";
import type { AuditPart, PartContext, PartVerdict } from "./part.js";

interface CachedFacts {
  readonly format: "tolbooth/audit-facts";
  readonly version: 1;
  readonly inputs: string;
  readonly seconds: number;
  readonly facts: unknown;
}

const nameOf = (unit: AuditUnit, part: AuditPart<unknown>, quick: boolean): string =>
  `facts/${unit.name}/${part.name}${quick ? "-quick" : ""}.json`;

const read = (unit: AuditUnit, part: AuditPart<unknown>, quick: boolean): CachedFacts | undefined =>
  readCached<CachedFacts>(nameOf(unit, part, quick), "tolbooth/audit-facts", 1);

/** How long a part will take, in seconds: nothing when its facts are known, else as long as the last time. */
export function expectedSeconds(unit: AuditUnit, part: AuditPart<unknown>, quick: boolean): number {
  const cached = read(unit, part, quick);
  if (cached?.inputs === part.inputs(unit, quick)) return 0;
  return cached?.seconds ?? part.usualSeconds;
}

/** Facts and verdict of one part. */
export async function auditPart<Facts>(
  unit: AuditUnit,
  part: AuditPart<Facts>,
  exceptions: AuditExceptions,
  context: PartContext,
): Promise<PartVerdict & { readonly cached: boolean; readonly seconds: number }> {
  const { quick } = context;
  const inputs = part.inputs(unit, quick);
  const cached = read(unit, part, quick);
  if (cached?.inputs === inputs) {
    const verdict = part.judge(unit, cached.facts as Facts, exceptions, inputs, quick);
    return { ...verdict, cached: true, seconds: 0 };
  }
  const startedAt = Date.now();
  const facts = await part.gather(unit, context);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  writeCached(nameOf(unit, part, quick), {
    format: "tolbooth/audit-facts",
    version: 1,
    inputs,
    seconds,
    facts,
  } satisfies CachedFacts);
  return { ...part.judge(unit, facts, exceptions, inputs, quick), cached: false, seconds };
}
