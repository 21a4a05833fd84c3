import assert from "node:assert/strict";
import { MovementClearanceClient, newSalt } from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, signers, refused }: Setting): Promise<void> {
  const address = await deploy("PortClearance", registry);
  const governor = new MovementClearanceClient(address, signers.governor);
  const hmrc = new MovementClearanceClient(address, signers.hmrc);
  const defra = new MovementClearanceClient(address, signers.defra);
  await governor.assignLane(1, 1);
  await governor.assignLane(2, 2);

  // A real id is a keyed hash of the MRN (`movementId`). This project's rule: HMRC and Defra look at everything.
  const id = newSalt();
  await refused(hmrc.open(id, [1], newSalt()), "LanesMissing");
  await hmrc.open(id, [1, 2], newSalt());

  await hmrc.decide(id, 1, "clear", newSalt());
  await defra.decide(id, 2, "hold", newSalt());
  assert.equal((await hmrc.movement(id)).state, "open");
  await defra.decide(id, 2, "clear", newSalt());
  assert.equal((await hmrc.movement(id)).state, "released");

  // New data: everybody looks again.
  await hmrc.amend(id, newSalt());
  const { state, cleared, version } = await defra.movement(id);
  assert.deepEqual([state, cleared, version], ["open", [], 2]);
}
