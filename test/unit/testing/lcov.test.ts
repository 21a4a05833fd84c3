import assert from "node:assert/strict";
import path from "node:path";
import { coverageSummary } from "@tolbooth/sdk";
import { mergeCoverage, parseLcov } from "../../../sdk/dist/testing/coverage/lcov.js";
import { root } from "./support/sources.js";

const report = `TN:
SF:contracts/Counter.sol
DA:10,69
FN:10,Counter.add
FNDA:69,Counter.add
DA:11,69
BRDA:11,0,0,1
BRDA:11,0,1,-
DA:12,0
FNF:1
FNH:1
LF:3
LH:2
BRF:2
BRH:1
end_of_record
`;

describe("Coverage", () => {
  it("is read from lcov, with lines from 0", () => {
    assert.deepEqual(parseLcov(report, root), [
      {
        path: path.join(root, "contracts", "Counter.sol"),
        lines: [
          { line: 9, hits: 69, branches: [] },
          {
            line: 10,
            hits: 69,
            branches: [
              { label: "0.0", hits: 1 },
              { label: "0.1", hits: 0 },
            ],
          },
          { line: 11, hits: 0, branches: [] },
        ],
        functions: [{ name: "Counter.add", line: 9, hits: 69 }],
      },
    ]);
  });

  it("of two runs is added up", () => {
    const [file] = mergeCoverage([...parseLcov(report, root), ...parseLcov(report, root)]);
    assert.deepEqual(
      file?.lines.map(({ hits }) => hits),
      [138, 138, 0],
    );
    assert.deepEqual(coverageSummary([file!]), {
      lines: { covered: 2, total: 3 },
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 1 },
    });
  });

  it("of an empty report is none", () => {
    assert.deepEqual(parseLcov("", root), []);
  });
});
