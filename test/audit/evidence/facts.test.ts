// How the audit reads what tools print.
import assert from "node:assert/strict";
import { hashCode } from "./code.js";
import { heldInvariants } from "./invariant-ids.js";
import { readLcov } from "./lcov.js";
import { readTests } from "./tests.js";

describe("reading forge's tests", () => {
  const result = (kind: object, status = "Success", reason: string | null = null): object => ({
    status,
    reason,
    kind,
  });

  it("takes the line with the results and leaves lines of progress out", () => {
    const results = {
      "test/X.t.sol:XTest": {
        test_results: {
          "test_b()": result({ Unit: { gas: 1 } }),
          "testFuzz_a(uint256,(uint8,bytes))": result({ Fuzz: { runs: 10_000 } }),
          "test_c()": result({ Unit: { gas: 1 } }, "Failure", "assertion failed"),
          "test_d()": result({ Unit: { gas: 1 } }, "Skipped"),
        },
      },
      "test/X.invariants.t.sol:XInvariants": {
        test_results: { "invariant_B2_1_x()": result({ Invariant: { runs: 3, calls: 99, reverts: 0 } }) },
      },
    };
    const output = `Warning: text\n{"event":"pulse"}\n${JSON.stringify(results)}\n{"event":"pulse"}\n`;
    assert.deepEqual(readTests(output), [
      { suite: "XInvariants", name: "invariant_B2_1_x", passed: true, kind: "invariant", runs: 3, calls: 99 },
      { suite: "XTest", name: "testFuzz_a", passed: true, kind: "fuzz", runs: 10_000, calls: 0 },
      { suite: "XTest", name: "test_b", passed: true, kind: "unit", runs: 1, calls: 0 },
      {
        suite: "XTest",
        name: "test_c",
        passed: false,
        reason: "assertion failed",
        kind: "unit",
        runs: 1,
        calls: 0,
      },
      { suite: "XTest", name: "test_d", passed: false, reason: "Skipped", kind: "unit", runs: 1, calls: 0 },
    ]);
  });

  it("finds nothing where forge ran nothing", () => {
    assert.deepEqual(readTests("Error: it does not compile\n"), []);
  });
});

describe("numbered invariants", () => {
  it("are found by the names of tests, also several in one", () => {
    const tests = [
      "S.invariant_C3_1_2_3_all",
      "S.test_C3_2_x",
      "S.testFuzz_C3_4_y",
      "S.invariant_C2_5_other",
      "S.test_C3",
    ];
    assert.deepEqual(heldInvariants("InterventionCoordinator", tests), [
      { id: "C3.1", tests: ["S.invariant_C3_1_2_3_all"] },
      { id: "C3.2", tests: ["S.invariant_C3_1_2_3_all", "S.test_C3_2_x"] },
      { id: "C3.3", tests: ["S.invariant_C3_1_2_3_all"] },
      { id: "C3.4", tests: ["S.testFuzz_C3_4_y"] },
      { id: "C3.5", tests: [] },
    ]);
  });
});

describe("reading coverage", () => {
  const report = [
    ...["TN:", "SF:src/X.sol", "FN:3,X.f", "FNDA:2,X.f", "FN:8,X.g", "FNDA:0,X.g", "DA:4,2", "DA:9,0"],
    ...["BRDA:4,0,0,2", "BRDA:4,0,1,-", "FNF:2", "FNH:1", "end_of_record"],
    ...["TN:", "SF:src/Other.sol", "DA:1,0", "end_of_record"],
  ].join("\n");

  it("counts own files only and names what is missing with its function", () => {
    assert.deepEqual(readLcov(report, ["src/X.sol"]), {
      lines: { covered: 1, total: 2 },
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 2 },
      missing: [
        { what: "line", file: "src/X.sol", line: 9, function: "g" },
        { what: "branch", file: "src/X.sol", line: 4, function: "f" },
        { what: "function", file: "src/X.sol", line: 8, function: "g" },
      ],
    });
  });
});

describe("hashing code", () => {
  it("leaves metadata and immutables out", () => {
    const code = (immutable: string, metadata: string): string => `6001${immutable}6002${metadata}0003`;
    const places = [{ start: 2, length: 2 }];
    const one = hashCode(code("aabb", "111111"), places);
    assert.deepEqual(hashCode(code("ccdd", "222222"), places), one);
    assert.equal(one.bytes, 11);
    assert.notEqual(hashCode(code("ccdd", "222222"), []).sha256, one.sha256);
    assert.notEqual(hashCode(code("aabb", "111111").replace("6002", "6003"), places).sha256, one.sha256);
  });
});
