import type { SourceSet } from "../../project/types.js";
import type { Finding } from "../types.js";
import { identityOf } from "./kept-findings.js";
import { partFor } from "./part-of-sources.js";
import type { UnitBuild } from "./types.js";
import type { UnitPlan } from "./unit-plans.js";

/**
 * Says which unit brings a finding. Mostly that is the unit that it lies in. But some things that the compiler finds in
 * a base contract are true of a contract derived from it alone: that a statement cannot be reached, because a function
 * that it calls was overridden, or that an optimised function needs too many variables. Those go when the derived
 * contract goes, although the text that they lie in stays.
 */
export class FindingOwners {
  private readonly alone = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(
    private readonly sources: SourceSet,
    private readonly plans: ReadonlyMap<string, UnitPlan>,
    /** Units whose findings are known. */
    private readonly done: ReadonlyMap<string, UnitBuild>,
    /** Findings of a check of some sources. */
    private readonly check: (part: SourceSet) => Promise<readonly Finding[]>,
  ) {}

  /** The units, of those that were compiled together, that bring a finding. None where it is known already. */
  async of(finding: Finding, asked: readonly string[]): Promise<readonly string[]> {
    const { unit } = finding;
    if (unit === undefined || !this.plans.has(unit)) return asked;
    const identity = identityOf(finding);
    const known = this.done.get(unit);
    if (known?.findings.some((one) => identityOf(one) === identity)) return [];
    const within = asked.filter((one) => this.plans.get(one)?.closure.has(unit));
    const isAsked = within.includes(unit);
    if (within.length <= 1) return within;
    if (isAsked && (isOfOneText(finding) || (await this.isFoundAlone(unit, identity)))) return [unit];
    const owners: string[] = [];
    for (const one of within) if (one !== unit && (await this.isFoundAlone(one, identity))) owners.push(one);
    // What is found only where code is made is found by whoever makes the code of the place that it names.
    if (owners.length > 0) return owners;
    return isAsked ? [unit] : within;
  }

  private async isFoundAlone(unit: string, identity: string): Promise<boolean> {
    let found = this.alone.get(unit);
    if (!found) this.alone.set(unit, (found = this.findingsAlone(unit)));
    return (await found).has(identity);
  }

  private async findingsAlone(unit: string): Promise<ReadonlySet<string>> {
    return new Set((await this.check(partFor(this.sources, this.plans, [unit]))).map(identityOf));
  }
}

/** solc's numbers of what follows from one text: what its parser says, a missing licence, a missing pragma. */
const ofOneText = new Set(["1878", "3420", "2314", "7858", "6933", "8936"]);

function isOfOneText({ code }: Finding): boolean {
  return ofOneText.has(code);
}
