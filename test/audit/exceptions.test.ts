import assert from "node:assert/strict";
import { parseExceptions } from "./exceptions.js";

const reason = "A reason that fills a sentence.";
const good = {
  format: "tolbooth/audit-exceptions",
  version: 1,
  pattern: "X",
  equivalentMutants: [{ id: "f/boundary/a < b → a <= b/1", reason }],
  uncovered: [{ function: "f", line: "return 1;", reason }],
  findings: [{ rule: "r", where: "X.f", reason }],
};

describe("exceptions of an audit", () => {
  const parse = (value: unknown): unknown => parseExceptions(JSON.stringify(value), "X", "exceptions.json");

  it("are read as they are written", () => {
    assert.deepEqual(parse(good), good);
  });

  const bad: Record<string, unknown> = {
    "another format": { ...good, format: "tolbooth/other" },
    "a newer version": { ...good, version: 2 },
    "another pattern": { ...good, pattern: "Y" },
    "an unknown list": { ...good, ignored: [] },
    "a missing list": { ...good, findings: undefined },
    "an empty reason": { ...good, equivalentMutants: [{ id: "f", reason: "" }] },
    "a reason of one word": { ...good, equivalentMutants: [{ id: "f", reason: "equivalent" }] },
    "a missing reason": { ...good, uncovered: [{ function: "f", line: "x" }] },
    "an unknown field": { ...good, findings: [{ rule: "r", where: "X.f", reason, note: "" }] },
    "an entry that stands there twice": {
      ...good,
      equivalentMutants: [
        ...good.equivalentMutants,
        { id: good.equivalentMutants[0]?.id, reason: `${reason} Again.` },
      ],
    },
    "an entry that is no object": { ...good, findings: [null] },
    "no object at all": 3,
  };
  for (const [name, value] of Object.entries(bad))
    it(`refuse ${name}`, () => {
      assert.throws(() => parse(value), /exceptions\.json/);
    });

  it("refuse text that is no JSON", () => {
    assert.throws(() => parseExceptions("{", "X", "exceptions.json"), /exceptions\.json/);
  });
});
