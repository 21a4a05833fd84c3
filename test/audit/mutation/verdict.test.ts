import assert from "node:assert/strict";
import type { Mutant } from "./mutator.js";
import type { JudgedMutant, MutantOutcome } from "./run-mutants.js";
import { verdictOf } from "./verdict.js";

const judged = (id: string, outcome: MutantOutcome): JudgedMutant => ({
  mutant: { id, file: "X.sol", operator: "boundary", line: 1, edits: [] } as unknown as Mutant,
  outcome,
});
const killed: MutantOutcome = { kind: "killed", suite: "s", test: "t" };
const reason = "No caller can see it.";

describe("the verdict over mutants", () => {
  const run = [
    judged("a", killed),
    judged("b", { kind: "killed by timeout" }),
    judged("c", { kind: "survived" }),
    judged("d", { kind: "survived" }),
    judged("e", { kind: "stillborn" }),
    judged("f", { kind: "same code" }),
    judged("g", { kind: "duplicate", of: "d" }),
  ];

  it("counts what was tried and takes explained survivors out", () => {
    const verdict = verdictOf(run, [{ id: "d", reason }]);
    assert.deepEqual(
      { ...verdict, survivors: verdict.survivors.map(({ id }) => id) },
      {
        mutants: 4,
        killed: 1,
        killedByTimeout: 1,
        survived: 1,
        equivalent: 1,
        withoutRun: { stillborn: 1, sameCode: 1, duplicate: 1 },
        survivors: ["c"],
        problems: [],
      },
    );
  });

  for (const [id, what] of [
    ["z", "a mutant that does not exist"],
    ["a", "a killed mutant"],
    ["b", "a mutant killed by a time-out"],
    ["e", "a mutant that does not compile"],
    ["f", "a mutant with the original's code"],
    ["g", "a duplicate"],
  ] as const)
    it(`finds an exception for ${what}`, () => {
      assert.equal(verdictOf(run, [{ id, reason }]).problems.length, 1);
    });

  it("says nothing about exceptions for mutants that were not tried, when only some were", () => {
    assert.deepEqual(verdictOf(run, [{ id: "z", reason }], false).problems, []);
  });
});
