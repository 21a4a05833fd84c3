// Unit, fuzz and stateful tests, with many more runs than in `npm test`.
import path from "node:path";
import { scratchFolder } from "../cache.js";
import type { AuditExceptions } from "../exceptions.js";
import { forgeVersion, runForge } from "../forge.js";
import { Sandbox } from "../mutation/sandbox.js";
import { closureOf } from "../sources.js";
import type { AuditUnit } from "../units.js";
import { BUNDLED_SOLC_VERSION } from "../../../sdk/dist/compile/version.js";
import { dataFiles, hashInputs, withTests } from "./inputs.js";
import { heldInvariants } from "./invariant-ids.js";
import type { AuditPart, PartContext, PartVerdict } from "./part.js";

/** One test function. */
interface TestFact {
  readonly suite: string;
  readonly name: string;
  readonly passed: boolean;
  readonly reason?: string;
  readonly kind: "unit" | "fuzz" | "invariant";
  readonly runs: number;
  readonly calls: number;
}

interface TestFacts {
  readonly tests: readonly TestFact[];
}

/** How often. `npm test` makes 512 runs, and 20 × 128 calls of each invariant. */
const parameters = {
  full: { fuzzRuns: 10_000, invariantRuns: 32, invariantDepth: 256, coverageGuided: true },
  quick: { fuzzRuns: 512, invariantRuns: 20, invariantDepth: 128, coverageGuided: false },
} as const;

/** The seed of foundry.toml is not used: an audit should not look where `npm test` has looked already. */
const seed = "0x746f6c626f6f746820617564697431";

const parametersOf = (quick: boolean): (typeof parameters)["full" | "quick"] =>
  parameters[quick ? "quick" : "full"];

/** The part. */
export const testsPart: AuditPart<TestFacts> = {
  name: "tests",
  usualSeconds: 180,
  applies: (unit) => unit.testFiles.length > 0,
  inputs: (unit, quick) =>
    hashInputs({
      solidity: withTests(unit),
      files: dataFiles(),
      code: ["evidence/tests.ts", "forge.ts"],
      parameters: { ...parametersOf(quick), seed },
    }),
  gather: gatherTests,
  judge: judgeTests,
};

async function gatherTests(unit: AuditUnit, { quick, signal, onProgress }: PartContext): Promise<TestFacts> {
  const { fuzzRuns, invariantRuns, invariantDepth, coverageGuided } = parametersOf(quick);
  const folder = scratchFolder(`${unit.name}-tests`);
  const sandbox = new Sandbox(path.join(folder, "tree"));
  await sandbox.build(closureOf(withTests(unit)), signal);
  onProgress(1, 2);
  const run = await runForge({
    folder: sandbox.folder,
    arguments: ["test", "--json"],
    environment: {
      FOUNDRY_FUZZ_RUNS: String(fuzzRuns),
      FOUNDRY_FUZZ_SEED: seed,
      FOUNDRY_INVARIANT_RUNS: String(invariantRuns),
      FOUNDRY_INVARIANT_DEPTH: String(invariantDepth),
      ...(coverageGuided ? { FOUNDRY_INVARIANT_CORPUS_DIR: path.join(folder, "corpus") } : {}),
    },
    signal,
  });
  onProgress(2, 2);
  const tests = readTests(run.output);
  sandbox.remove();
  if (tests.length === 0)
    throw new Error(`forge ran no test (${run.code}):\n${run.errors}${run.output.slice(0, 4000)}`);
  return { tests };
}

interface ForgeTestResult {
  readonly status: string;
  readonly reason: string | null;
  readonly kind: {
    readonly Unit?: object;
    readonly Fuzz?: { readonly runs: number };
    readonly Invariant?: { readonly runs: number; readonly calls: number };
  };
}

/** Reads what `forge test --json` prints: lines of progress, then one line with all results. */
export function readTests(output: string): TestFact[] {
  for (const line of output.split("\n").reverse()) {
    if (!line.startsWith("{")) continue;
    const value = JSON.parse(line) as Record<string, { test_results?: Record<string, ForgeTestResult> }>;
    const suites = Object.entries(value).filter(([, suite]) => suite?.test_results !== undefined);
    if (suites.length === 0) continue;
    return suites
      .flatMap(([suite, { test_results: results }]) =>
        Object.entries(results ?? {}).map(([signature, { status, reason, kind }]): TestFact => {
          const common = {
            suite: suite.slice(suite.lastIndexOf(":") + 1),
            name: signature.replace(/\(.*/, ""),
            passed: status === "Success",
            ...(status === "Success" ? {} : { reason: reason ?? status }),
          };
          if (kind.Fuzz) return { ...common, kind: "fuzz", runs: kind.Fuzz.runs, calls: 0 };
          if (kind.Invariant)
            return { ...common, kind: "invariant", runs: kind.Invariant.runs, calls: kind.Invariant.calls };
          if (kind.Unit) return { ...common, kind: "unit", runs: 1, calls: 0 };
          throw new Error(
            `forge has a kind of test that the audit does not know: ${Object.keys(kind).join()}.`,
          );
        }),
      )
      .sort((left, right) => (`${left.suite}.${left.name}` < `${right.suite}.${right.name}` ? -1 : 1));
  }
  return [];
}

function judgeTests(
  unit: AuditUnit,
  { tests }: TestFacts,
  _exceptions: AuditExceptions,
  inputs: string,
  quick: boolean,
): PartVerdict {
  const { fuzzRuns, ...stateful } = parametersOf(quick);
  const of = (kind: TestFact["kind"]): TestFact[] => tests.filter((one) => one.kind === kind);
  const sum = (kind: TestFact["kind"], what: "runs" | "calls"): number =>
    of(kind).reduce((total, one) => total + one[what], 0);
  const held = heldInvariants(
    unit.name,
    tests.map(({ suite, name }) => `${suite}.${name}`),
  );
  const problems = [
    ...tests
      .filter(({ passed }) => !passed)
      .map(({ suite, name, reason }) => `${suite}.${name} fails: ${reason ?? ""}`),
    ...of("fuzz")
      .filter(({ passed, runs }) => passed && runs < fuzzRuns)
      .map(({ suite, name, runs }) => `${suite}.${name} ran ${runs} times instead of ${fuzzRuns}`),
    ...held
      .filter((one) => one.tests.length === 0)
      .map(({ id }) => `no test is named after the invariant ${id}`),
  ];
  const tools = [
    { name: "forge", version: forgeVersion() },
    { name: "solc", version: BUNDLED_SOLC_VERSION },
  ];
  const good = problems.length === 0 && !quick;
  return {
    problems,
    figures: {
      tests: String(of("unit").length + of("fuzz").length),
      "fuzz runs": sum("fuzz", "runs").toLocaleString("en-GB"),
      "invariant calls": sum("invariant", "calls").toLocaleString("en-GB"),
    },
    checks: !good
      ? []
      : [
          {
            kind: "tests",
            tools,
            parameters: { fuzzRuns },
            seed,
            inputs,
            result: {
              suites: new Set(tests.map(({ suite }) => suite)).size,
              unitTests: of("unit").length,
              fuzzTests: of("fuzz").length,
              fuzzRuns: sum("fuzz", "runs"),
            },
          },
          {
            kind: "invariants",
            tools,
            parameters: stateful,
            seed,
            inputs,
            result: { functions: of("invariant").length, calls: sum("invariant", "calls"), held },
          },
        ],
  };
}
