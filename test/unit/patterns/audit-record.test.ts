import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import {
  auditCheck,
  auditRecordSchema,
  compareAuditedSources,
  nearestPeer,
  parseAuditRecord,
  summariseAudit,
  type AuditCheck,
  type AuditRecord,
} from "@tolbooth/sdk";

const hash = "ab".repeat(32);
const head = { tools: [{ name: "forge", version: "1.7.1" }], parameters: { fuzzRuns: 10_000 }, inputs: hash };
const part = { covered: 9, total: 10 };
const checks: AuditCheck[] = [
  {
    ...head,
    kind: "tests",
    seed: "0x1",
    result: { suites: 2, unitTests: 30, fuzzTests: 4, fuzzRuns: 40_000 },
  },
  {
    ...head,
    kind: "invariants",
    seed: "0x1",
    result: {
      functions: 1,
      calls: 8_192,
      held: [
        { id: "B2.1", tests: ["S.invariant_B2_1_2"] },
        { id: "B2.2", tests: ["S.invariant_B2_1_2"] },
      ],
    },
  },
  {
    ...head,
    kind: "coverage",
    result: {
      lines: part,
      branches: { covered: 4, total: 4 },
      functions: part,
      uncovered: [{ function: "f", line: "return 1;", reason: "Nobody can get here." }],
    },
  },
  {
    ...head,
    kind: "mutation",
    result: {
      mutants: 10,
      killed: 7,
      killedByTimeout: 1,
      equivalent: [
        { id: "f/boundary/a < b → a <= b/1", reason: "They are never equal." },
        { id: "f/literal/0 → 1/1", reason: "Nobody reads it." },
      ],
      operators: { boundary: 4, literal: 6 },
    },
  },
  {
    ...head,
    kind: "rules",
    result: { rules: ["payable"], explained: [{ rule: "payable", where: "X.f", reason: "It must be." }] },
  },
  { ...head, kind: "linters", result: { findings: 0, explained: [] } },
  {
    ...head,
    kind: "proofs",
    result: {
      properties: [
        { property: "Holds", contract: "P1", engine: "chc", solver: "z3", outcome: "proved" },
        {
          property: "False: fails",
          contract: "P2",
          engine: "bmc",
          solver: "z3",
          outcome: "refuted",
          trace: "x = 1",
        },
      ],
    },
  },
  {
    ...head,
    kind: "gas",
    result: {
      operations: [
        { operation: "record", gas: 60_000, limit: 66_000, peers: { EAS: 200_000, other: 120_000 } },
        { operation: "withdraw", gas: 30_000, peers: { EAS: 50_000 } },
        { operation: "check", gas: 3_000 },
      ],
    },
  },
];
const record: AuditRecord = {
  format: "tolbooth/audit-record",
  version: 1,
  pattern: "ConsentRegistry",
  source: {
    file: "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol",
    ownFiles: ["@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol"],
    closure: hash,
    files: [{ path: "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol", sha256: hash }],
    packages: { "@openzeppelin/contracts": "5.7.0" },
  },
  compiler: { name: "solc", version: "0.8.37+commit.f401782d", settings: { evmVersion: "osaka" } },
  code: {
    creation: { sha256: hash, bytes: 5_000 },
    runtime: { sha256: hash, bytes: 4_800, immutables: [{ start: 513, length: 32 }] },
    functions: { "withdraw(bytes32)": "0x01234567" },
    events: { "ConsentWithdrawn(bytes32)": `0x${hash}` },
    errors: { "NotActive(bytes32)": "0x01234567" },
    abi: hash,
    storage: [{ label: "_consents", slot: "0", offset: 0, type: "t_mapping" }],
    structs: { "struct C": [{ label: "from", slot: "0", offset: 4, type: "t_uint48" }] },
  },
  checks,
  limits: ["Machines checked what people thought of asking."],
  assumptions: [],
  independentReview: [],
};

describe("audit records", () => {
  it("are read as they were written", () => {
    assert.deepEqual(parseAuditRecord(JSON.stringify(record), "audit.json"), record);
    assert.equal(auditCheck(record, "coverage")?.result.lines.covered, 9);
    assert.equal(auditCheck({ ...record, checks: [] }, "coverage"), undefined);
  });

  it("stand without code of their own for a library", () => {
    const library = { ...record, code: undefined };
    assert.equal(parseAuditRecord(JSON.stringify(library), "audit.json").code, undefined);
  });

  const [tests] = checks;
  const bad: Record<string, unknown> = {
    "another format": { ...record, format: "tolbooth/deployment" },
    "a newer version": { ...record, version: 2 },
    "a missing closure": { ...record, source: { ...record.source, closure: undefined } },
    "a hash that is none": { ...record, source: { ...record.source, closure: "ab" } },
    "no check at all": { ...record, checks: [] },
    "a check of an unknown kind": { ...record, checks: [{ ...tests, kind: "hope" }] },
    "a check without its result": { ...record, checks: [{ ...tests, result: undefined }] },
    "an unknown field": { ...record, approved: true },
    "no list of reviews": { ...record, independentReview: undefined },
  };
  for (const [name, value] of Object.entries(bad))
    it(`with ${name} are refused`, () => {
      const expected = { code: "FILE_FORMAT_UNKNOWN" };
      assert.throws(() => parseAuditRecord(JSON.stringify(value), "audit.json"), expected);
    });

  it("that are no JSON are refused", () => {
    assert.throws(() => parseAuditRecord("{", "audit.json"), { code: "FILE_FORMAT_UNKNOWN" });
  });

  it("are summed up in one row", () => {
    assert.deepEqual(summariseAudit(record), {
      pattern: "ConsentRegistry",
      tests: 34,
      fuzzRuns: 40_000,
      invariants: 2,
      invariantCalls: 8_192,
      lines: part,
      branches: { covered: 4, total: 4 },
      mutants: { killed: 8, survived: 0, equivalent: 2 },
      proofs: { proved: 1, refuted: 1, undecided: 0 },
      explainedFindings: 1,
      gasAgainstPeer: { operation: "withdraw", gas: 30_000, peer: "EAS", peerGas: 50_000 },
      independentReviews: 0,
    });
  });

  it("name no peer where none is measured", () => {
    assert.equal(nearestPeer([{ operation: "check", gas: 3_000 }]), undefined);
  });

  it("tell which sources are no longer those that were audited", () => {
    const file = record.source.file;
    const of = (entries: [string, string][]): unknown => compareAuditedSources(record, new Map(entries));
    assert.deepEqual(of([[file, "other text"]]), { changed: [file], missing: [], added: [] });
    assert.deepEqual(of([["New.sol", ""]]), { changed: [], missing: [file], added: ["New.sol"] });
    // SHA-256 of no text at all.
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const same = { ...record, source: { ...record.source, files: [{ path: file, sha256: empty }] } };
    assert.deepEqual(compareAuditedSources(same, new Map([[file, ""]])), {
      changed: [],
      missing: [],
      added: [],
    });
  });

  it("have a published schema that is the one they are checked against", async () => {
    const published = new URL("../../../sdk/schemas/audit-record.json", import.meta.url);
    assert.deepEqual(JSON.parse(await readFile(published, "utf8")), auditRecordSchema);
  });
});
