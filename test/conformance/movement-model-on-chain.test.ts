import assert from "node:assert/strict";
import { applyMovementWrite, isTolboothError, noMovement, type MovementSnapshot } from "@tolbooth/sdk";
import { id as hashOf } from "ethers";
import { randomFrom } from "../unit/standards/support/random.js";
import { randomWrite } from "../unit/standards/support/random-writes.js";
import { TestChain, TestMovements } from "./support/chain.js";

describe("the model of MovementClearance beside the contract", () => {
  let chain: TestChain;
  let movements: TestMovements;

  before(async () => {
    chain = await TestChain.start();
    movements = await TestMovements.deploy(chain);
  });
  after(() => chain?.close());

  it("accepts and refuses the same 300 random writes, with the same state and the same custom error", async () => {
    const random = randomFrom(2026);
    const seen = new Set<string>();
    let movement = 0;
    let state: MovementSnapshot = noMovement;
    for (let count = 0; count < 300; count += 1) {
      const id = hashOf(`movement ${movement}`);
      const write = randomWrite(state, random);
      const lane = write.kind === "decide" || write.kind === "add-requirement" ? laneOwner(write.lane) : 1;
      const expected = applyMovementWrite(state, write);
      const note = JSON.stringify({ count, state, write, expected });
      let refusal: unknown;
      try {
        // A decision of kind `none` cannot be sent by the typed client's words; the model's answer stands alone there.
        if (write.kind === "decide" && write.decision === "none") continue;
        await movements.send(id, lane, write);
      } catch (error) {
        assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"), `${note} ${String(error)}`);
        refusal = error.details["errorName"];
      }
      assert.equal(refusal, expected.ok ? undefined : expected.refusal, note);
      assert.deepEqual(await movements.state(id), expected.ok ? expected.state : state, note);
      seen.add(expected.ok ? write.kind : expected.refusal);
      if (expected.ok) state = expected.state;
      if (state.status === "invalidated" && random() < 0.5) {
        movement += 1;
        state = noMovement;
      }
    }
    // Everything that can happen did happen.
    assert.deepEqual([...seen].sort(), [
      "AlreadyRequired",
      "BadLane",
      "BadTransition",
      "NotRequired",
      "NothingRequired",
      "SeqMismatch",
      "StaleVersion",
      "UnknownMovement",
      "add-requirement",
      "amend",
      "decide",
      "exit",
      "invalidate",
      "open",
    ]);
  });
});

/** Lane 1 is HMRC's; a lane that does not exist is tried by HMRC too. */
function laneOwner(lane: number): number {
  return lane === 0 || lane === 33 ? 1 : lane;
}
