import { describe } from "../../errors/index.js";
import type { SourceSet } from "../../project/types.js";
import { findingOfProblem } from "../findings.js";
import type { Finding } from "../types.js";
import type { CompilerPlan } from "../versions/plan.js";
import type { KeptFinding, UnitBuild } from "./types.js";

/** Codes of findings about the choice of compilers. They are made anew for every build, from the whole plan. */
const aboutThePlan = new Set(["SOLC_VERSION_DIFFERS", "SETTING_NOT_KNOWN"]);

/** What the compiler itself said: without what the import search found, and without what is said about the whole plan. */
export function compilerFindings(findings: readonly Finding[], sources: SourceSet): Finding[] {
  const problems = new Set(sources.problems.map((problem) => identityOf(findingOfProblem(problem))));
  return findings.filter((one) => !aboutThePlan.has(one.code) && !problems.has(identityOf(one)));
}

/** Two findings with one identity are one finding. */
export function identityOf({ unit, code, severity, message, byteRange }: KeptFinding): string {
  return JSON.stringify([unit, byteRange?.start, byteRange?.end, code, severity, message]);
}

export function keptFinding({ path: _, inLibrary: __, related, ...finding }: Finding): KeptFinding {
  return { ...finding, related: related.map(({ path: ___, ...one }) => one) };
}

/** Every finding of a build once, in an order that does not depend on what was compiled just now. */
export function findingsOfBuild(
  sources: SourceSet,
  plan: CompilerPlan,
  units: readonly UnitBuild[],
  version: string,
): Finding[] {
  const kept = new Map<string, KeptFinding>();
  for (const { findings } of units) for (const one of findings) kept.set(identityOf(one), one);
  const inOrder = [...kept.values()].sort(
    (left, right) =>
      compare(left.unit ?? "", right.unit ?? "") ||
      compare(left.byteRange?.start ?? -1, right.byteRange?.start ?? -1) ||
      compare(identityOf(left), identityOf(right)),
  );
  return [
    ...planFindings(plan, units, version),
    ...sources.problems.map(findingOfProblem),
    ...inOrder.map((one) => restored(one, sources)),
  ];
}

function planFindings(plan: CompilerPlan, units: readonly UnitBuild[], version: string): Finding[] {
  const findings: Finding[] = [];
  const warn = (
    code: "SOLC_VERSION_DIFFERS" | "SETTING_NOT_KNOWN",
    details: Record<string, string | string[]>,
  ) => {
    const { what, next } = describe(code, details);
    findings.push({ code, severity: "warning", message: what, related: [], next });
  };
  if (plan.replaced !== undefined)
    warn("SOLC_VERSION_DIFFERS", {
      wanted: plan.replaced,
      available: plan.groups[0]?.compiler.version ?? version,
    });
  const refused = new Map<string, { setting: string; version: string; files: string[] }>();
  for (const unit of units)
    for (const setting of unit.refused) {
      const compiler = unit.solcVersion.split("+", 1)[0] ?? "";
      const known = refused.get(`${setting} ${compiler}`) ?? { setting, version: compiler, files: [] };
      known.files.push(unit.unit);
      refused.set(`${setting} ${compiler}`, known);
    }
  for (const details of refused.values()) warn("SETTING_NOT_KNOWN", details);
  return findings;
}

/** With the paths of the project as it lies here. */
function restored(finding: KeptFinding, sources: SourceSet): Finding {
  const at = (unit: string | undefined) => (unit === undefined ? undefined : sources.sources.get(unit));
  const source = at(finding.unit);
  return {
    ...finding,
    ...(source ? { path: source.path } : {}),
    ...(source && !source.own ? { inLibrary: true as const } : {}),
    related: finding.related.map((one) => {
      const place = at(one.unit)?.path;
      return place === undefined ? one : { ...one, path: place };
    }),
  };
}

function compare<T extends string | number>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
