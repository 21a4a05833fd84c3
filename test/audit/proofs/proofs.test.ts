import assert from "node:assert/strict";
import { hasProofs, listProofs, runProofs } from "./index.js";
import { readVerdict } from "./verdict.js";

const proved = (start: number) => ({
  errorCode: "9576",
  severity: "info",
  message: "CHC: Assertion violation check is safe!",
  formattedMessage: "",
  sourceLocation: { file: "P.sol", start },
});

describe("proofs by the model checker", () => {
  const patterns = ["AgencyRegistry", "ConsentRegistry", "MovementClearance"];

  it("every property says what it claims, once, and false ones say that they are", () => {
    for (const pattern of patterns) {
      const proofs = listProofs(pattern);
      assert.ok(proofs.length > 0);
      for (const { property, expected, assertions } of proofs) {
        assert.ok(assertions > 0, property);
        assert.equal(/\bFalse: /.test(property), expected === "refuted", property);
      }
      assert.equal(new Set(proofs.map(({ property }) => property)).size, proofs.length);
    }
    assert.equal(hasProofs("NoPattern"), false);
    assert.deepEqual(listProofs("NoPattern"), []);
  });

  it("proves a property, and refutes a false one with the values that refute it", async () => {
    const contracts = ["AmendTakesClearancesAndKeepsHolds", "AmendShakesOffAHold"];
    const [kept, shaken] = await runProofs("MovementClearance", { contracts });
    assert.equal(kept!.outcome, "proved");
    assert.equal(kept!.trace, undefined);
    assert.equal(shaken!.outcome, "refuted");
    assert.match(shaken!.trace!, /adverse = [123]/);
  });

  it("proves over any sequence of calls", async () => {
    const [result] = await runProofs("ConsentRegistry", { contracts: ["EndedIsAbsorbing"] });
    assert.equal(result!.outcome, "proved");
    assert.equal(result!.engine, "chc");
  });

  it("ends a query that takes too long, and all of them on request", async () => {
    const contracts = ["ReleasedMeansSettledAndNotAdverse"];
    const [late] = await runProofs("MovementClearance", { contracts, limitSeconds: 0.001 });
    assert.equal(late!.outcome, "undecided");
    const controller = new AbortController();
    const work = runProofs("MovementClearance", { contracts, signal: controller.signal });
    controller.abort(new Error("enough"));
    await assert.rejects(work, /enough/);
  });

  it("counts a property as proved only when every assertion is", () => {
    assert.equal(readVerdict([proved(1), proved(2)], { assertions: 2, source: "" }).outcome, "proved");
    assert.equal(readVerdict([proved(1), proved(1)], { assertions: 2, source: "" }).outcome, "undecided");
    assert.equal(readVerdict([], { assertions: 0, source: "" }).outcome, "undecided");
    const open = { ...proved(3), errorCode: "6328", message: "CHC: Assertion violation might happen here." };
    assert.equal(
      readVerdict([proved(1), proved(2), open], { assertions: 2, source: "" }).outcome,
      "undecided",
    );
  });

  it("does not trust a proof over what the model checker passes over", () => {
    const gap = { ...proved(1), errorCode: "8364", message: "Assertion checker does not yet support this." };
    assert.throws(() => readVerdict([proved(1), gap], { assertions: 1, source: "" }));
    const harmless = { ...gap, message: "Assertion checker does not yet implement type error" };
    assert.equal(readVerdict([proved(1), harmless], { assertions: 1, source: "" }).outcome, "proved");
  });
});
