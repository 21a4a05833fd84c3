// Which lines, branches and functions of the own files the tests ran.
import { readFileSync } from "node:fs";
import path from "node:path";
import { scratchFolder } from "../cache.js";
import type { AuditExceptions } from "../exceptions.js";
import { forgeVersion, runForge } from "../forge.js";
import { Sandbox } from "../mutation/sandbox.js";
import { closureOf, readSource } from "../sources.js";
import type { AuditUnit } from "../units.js";
import { dataFiles, hashInputs, withTests } from "./inputs.js";
import { readLcov, type CoverageFacts } from "./lcov.js";
import type { AuditPart, PartContext, PartVerdict } from "./part.js";

/** The part. */
export const coveragePart: AuditPart<CoverageFacts> = {
  name: "coverage",
  usualSeconds: 45,
  applies: (unit) => unit.testFiles.length > 0,
  inputs: (unit) =>
    hashInputs({
      solidity: withTests(unit),
      files: dataFiles(),
      code: ["evidence/coverage.ts", "evidence/lcov.ts", "forge.ts"],
    }),
  gather: gatherCoverage,
  judge: judgeCoverage,
};

/** Few: coverage asks whether a line is reached at all. */
const effort = {
  FOUNDRY_FUZZ_RUNS: "64",
  FOUNDRY_INVARIANT_RUNS: "4",
  FOUNDRY_INVARIANT_DEPTH: "64",
};

async function gatherCoverage(unit: AuditUnit, { signal }: PartContext): Promise<CoverageFacts> {
  const folder = scratchFolder(`${unit.name}-coverage`);
  const sandbox = new Sandbox(path.join(folder, "tree"));
  sandbox.layOut(closureOf(withTests(unit)));
  const report = path.join(folder, "lcov.info");
  const run = await runForge({
    folder: sandbox.folder,
    arguments: [
      ...["coverage", "--report", "lcov", "--report-file", report],
      ...["--no-match-coverage", "(^test|^node_modules)", "--color", "never"],
    ],
    environment: effort,
    signal,
  });
  if (run.code !== 0) throw new Error(`forge coverage failed:\n${run.output.slice(-4000)}${run.errors}`);
  const facts = readLcov(readFileSync(report, "utf8"), unit.ownFiles);
  sandbox.remove();
  return facts;
}

function judgeCoverage(
  unit: AuditUnit,
  facts: CoverageFacts,
  { uncovered: reasons }: AuditExceptions,
  inputs: string,
): PartVerdict {
  const problems: string[] = [];
  const used = new Set<(typeof reasons)[number]>();
  for (const missing of facts.missing) {
    const line = (readSource(missing.file).split("\n")[missing.line - 1] ?? "").trim();
    const reason = reasons.find((one) => one.function === missing.function && one.line === line);
    if (reason) used.add(reason);
    else
      problems.push(
        `no test runs this ${missing.what}: ${missing.file}:${missing.line}, in ${missing.function}: ${line}`,
      );
  }
  for (const reason of reasons)
    if (!used.has(reason))
      problems.push(`exceptions.json: this is covered, or is not there: ${reason.function}: ${reason.line}`);
  const hasFunctions = unit.ownFiles.some((file) => /\bfunction\b/.test(readSource(file)));
  if (facts.lines.total === 0 && hasFunctions)
    problems.push(`forge coverage says nothing about ${unit.ownFiles.join(", ")}`);
  const percent = ({ covered, total }: { covered: number; total: number }): string =>
    total === 0 ? "none" : `${Math.floor((100 * covered) / total)} %`;
  const { lines, branches, functions } = facts;
  return {
    problems,
    figures: { lines: percent(lines), branches: percent(branches) },
    checks:
      problems.length > 0
        ? []
        : [
            {
              kind: "coverage",
              tools: [{ name: "forge coverage", version: forgeVersion() }],
              parameters: { optimizer: false },
              inputs,
              result: { lines, branches, functions, uncovered: reasons.map((one) => ({ ...one })) },
            },
          ],
  };
}
