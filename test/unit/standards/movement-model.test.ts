import assert from "node:assert/strict";
import {
  applyMovementWrite,
  noMovement,
  planCdsImport,
  type MovementSnapshot,
  type MovementWrite,
} from "@tolbooth/sdk";
import { planOptions, lifeCycle } from "./support/cds.js";
import { oneOf, randomFrom } from "./support/random.js";
import { randomWrite } from "./support/random-writes.js";

const written = (state: MovementSnapshot, ...writes: MovementWrite[]): MovementSnapshot =>
  writes.reduce((present, write) => {
    const outcome = applyMovementWrite(present, write);
    assert.ok(outcome.ok, JSON.stringify({ present, write, outcome }));
    return outcome.state;
  }, state);

/** The contract's invariants (patterns catalogue, C2) on one state. */
function checkState(state: MovementSnapshot, note: string): void {
  const { required, cleared, held, refused } = state;
  assert.equal(cleared & held, 0, note);
  assert.equal(cleared & refused, 0, note);
  assert.equal(held & refused, 0, note);
  assert.equal((cleared | held | refused) & ~required, 0, note);
  for (const mask of [required, cleared, held, refused]) assert.ok(mask >= 0 && mask <= 0xffffffff, note);
  if (state.status === "released") assert.deepEqual([cleared, held, refused], [required, 0, 0], note);
}

describe("the model of MovementClearance", () => {
  it("keeps the contract's invariants under 20,000 random writes", () => {
    const random = randomFrom(11);
    let state = noMovement;
    let accepted = 0;
    for (let count = 0; count < 20_000; count += 1) {
      const write = randomWrite(state, random);
      const outcome = applyMovementWrite(state, write);
      const note = JSON.stringify({ count, state, write });
      if (!outcome.ok) continue;
      accepted += 1;
      const next = outcome.state;
      checkState(next, note);
      assert.equal(next.seq, state.seq + 1, note);
      assert.equal(
        next.version - state.version,
        write.kind === "amend" || write.kind === "open" ? 1 : 0,
        note,
      );
      if (write.kind === "amend") assert.deepEqual([next.cleared, next.status], [0, "open"], note);
      if (write.kind === "add-requirement") assert.notEqual(next.status, "released", note);
      if (write.kind === "decide" && write.decision === "no-change")
        assert.deepEqual({ ...next, seq: 0 }, { ...state, seq: 0 }, note);
      assert.notEqual(state.status, "invalidated", note);
      state =
        next.status === "invalidated" || (next.status === "exited" && random() < 0.5) ? noMovement : next;
    }
    assert.ok(accepted > 5_000, `only ${accepted} writes were accepted`);
  });

  it("keeps a hold and a refusal across an amendment, and no clearance", () => {
    const open = written(noMovement, { kind: "open", required: 0b111, data: "" });
    const decide = (state: MovementSnapshot, lane: number, decision: "clear" | "hold" | "refuse") =>
      written(state, {
        kind: "decide",
        lane,
        decision,
        version: state.version,
        expectedSeq: state.seq,
        evidence: "",
      });
    const decided = decide(decide(decide(open, 1, "clear"), 2, "hold"), 3, "refuse");
    assert.deepEqual(written(decided, { kind: "amend", data: "" }), {
      status: "open",
      version: 2,
      required: 0b111,
      cleared: 0,
      held: 0b010,
      refused: 0b100,
      seq: 5,
    });
  });

  it("holds the top lane in an unsigned mask", () => {
    const open = written(noMovement, { kind: "open", required: 2 ** 31, data: "" });
    const clear = {
      kind: "decide",
      lane: 32,
      decision: "clear",
      version: 1,
      expectedSeq: 1,
      evidence: "",
    } as const;
    assert.deepEqual(written(open, clear), { ...open, status: "released", cleared: 2 ** 31, seq: 2 });
  });

  it("agrees with the rules on random life cycles", () => {
    const codes = [
      "01",
      "02",
      "03v2",
      "05v1",
      "06",
      "07",
      "07v2",
      "08",
      "09",
      "09v1",
      "10",
      "13v3",
      "14",
      "16",
      "50",
      "51",
    ];
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = randomFrom(seed);
      const life = Array.from({ length: 12 }, () => oneOf(codes, random)).join(" ");
      const movement = planCdsImport(lifeCycle(life), planOptions).movements[0]!;
      let state = noMovement;
      for (const call of movement.calls) {
        state = written(state, call.write);
        checkState(state, life);
        assert.deepEqual(call.after, state, life);
      }
      assert.equal(movement.timeline.length, 12);
      const opened = /(^| )(01|05|06|07|08|09|13|14|15)/.test(life);
      assert.equal(state.status !== "none", opened, life);
      // A 10 after the opening is always the end; without one the movement is never invalidated.
      const afterOpening = life.slice(life.search(/(^| )(01|05|06|07|08|09|13|14|15)/));
      assert.equal(state.status === "invalidated", opened && / 10/.test(afterOpening), life);
    }
  });
});
