import type { UnitsBuild } from "../compile/build/build-units.js";
import type { Project, SourceSet } from "../project/types.js";
import { placeFindings } from "./placed-findings.js";
import type { BuildReport, ReportedContract } from "./types.js";

/** What there is to say of a build. */
export function reportOf(
  project: Project,
  sources: SourceSet,
  build: UnitsBuild,
  artifacts: readonly string[],
): BuildReport {
  const contracts = [...build.units.values()]
    .flatMap((unit) => unit.contracts)
    .map((one): ReportedContract => ({ ...one, own: sources.sources.get(one.unit)?.own === true }))
    .sort((left, right) => (rankOf(left) < rankOf(right) ? -1 : 1));
  return {
    projectRoot: project.root,
    ok: build.ok,
    findings: placeFindings(build.findings, sources),
    contracts: build.ok ? contracts : [],
    artifacts,
    entries: sources.entries,
    compiled: build.compiled,
    solcVersion: build.solcVersion,
    milliseconds: build.milliseconds,
  };
}

function rankOf({ own, unit, name }: ReportedContract): string {
  return `${own ? 0 : 1}${unit}:${name}`;
}
