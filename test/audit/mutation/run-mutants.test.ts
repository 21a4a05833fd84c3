// The whole way of a mutant, on the smallest unit: changed, compiled, put under the tests, judged.
import assert from "node:assert/strict";
import { removeScratch } from "../cache.js";
import { endAllPrograms } from "../processes.js";
import { chooseUnits } from "../units.js";
import { runMutants } from "./run-mutants.js";

describe("mutants of the commitments library", () => {
  after(() => {
    endAllPrograms();
    removeScratch();
  });

  it("are killed when they leave the salt unchecked", async () => {
    const [unit] = chooseUnits(["Commitments"]);
    assert.ok(unit);
    const judged = await runMutants(unit, {
      workers: 1,
      only: ({ id }) => id.startsWith("leaf/check/"),
    });
    assert.deepEqual(
      judged.map(({ outcome }) => outcome.kind),
      ["killed"],
    );
  });
});
