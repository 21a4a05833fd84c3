import { createHash } from "node:crypto";
import type { AuditCheck, AuditRecord } from "@tolbooth/sdk";

const tools = [{ name: "forge", version: "1.7.1" }];
const head = { tools, parameters: {}, inputs: "0".repeat(64) } as const;

/** One check of every kind, each with figures that can be told apart. */
export const sampleChecks: readonly AuditCheck[] = [
  {
    ...head,
    kind: "tests",
    seed: "0x7",
    result: { suites: 2, unitTests: 31, fuzzTests: 12, fuzzRuns: 120_000 },
  },
  {
    ...head,
    kind: "invariants",
    result: { functions: 7, calls: 56_000, held: [{ id: "B2.1", tests: ["a"] }] },
  },
  {
    ...head,
    kind: "coverage",
    result: {
      lines: { covered: 97, total: 98 },
      branches: { covered: 40, total: 41 },
      functions: { covered: 20, total: 20 },
      uncovered: [{ function: "f", line: "1", reason: "cannot be reached" }],
    },
  },
  {
    ...head,
    kind: "mutation",
    result: {
      mutants: 210,
      killed: 205,
      killedByTimeout: 2,
      equivalent: [{ id: "m", reason: "same" }],
      operators: { boundary: 210 },
    },
  },
  {
    ...head,
    kind: "rules",
    result: { rules: ["a", "b"], explained: [{ rule: "a", where: "f", reason: "r" }] },
  },
  { ...head, kind: "linters", result: { findings: 0, explained: [] } },
  {
    ...head,
    kind: "proofs",
    result: {
      properties: (["proved", "proved", "refuted", "undecided"] as const).map((outcome) => ({
        property: "p",
        contract: "C",
        engine: "chc",
        solver: "z3",
        outcome,
      })),
    },
  },
  {
    ...head,
    kind: "gas",
    result: {
      operations: [{ operation: "record", gas: 61_618, limit: 66_000, peers: { "EAS attest": 200_272 } }],
    },
  },
];

/** An audit record over sources by their import paths, for tests that need one before an audit has run. */
export function auditRecordOf(
  pattern: string,
  file: string,
  sources: ReadonlyMap<string, string>,
  reviews: AuditRecord["independentReview"] = [],
): AuditRecord {
  const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
  const files = [...sources].sort().map(([path, text]) => ({ path, sha256: sha256(text) }));
  return {
    format: "tolbooth/audit-record",
    version: 1,
    pattern,
    source: {
      file,
      ownFiles: [file],
      closure: sha256(files.map((one) => `${one.sha256}  ${one.path}\n`).join("")),
      files,
      packages: { "@openzeppelin/contracts": "5.7.0" },
    },
    compiler: { name: "solc", version: "0.8.37+commit.f401782d", settings: {} },
    checks: sampleChecks,
    limits: ["A limit."],
    assumptions: ["An assumption."],
    independentReview: reviews,
  };
}
