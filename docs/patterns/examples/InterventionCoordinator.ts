import assert from "node:assert/strict";
import { InterventionCoordinatorClient, MovementClearanceClient, newSalt } from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, signers, now, refused }: Setting): Promise<void> {
  const clearance = await deploy("MovementClearance", registry);
  const governor = new MovementClearanceClient(clearance, signers.governor);
  await governor.assignLane(1, 1);
  await governor.assignLane(2, 2);
  const movement = newSalt();
  await new MovementClearanceClient(clearance, signers.hmrc).open(movement, [1, 2], newSalt());

  const address = await deploy("PortInspections", registry, clearance);
  const hmrc = new InterventionCoordinatorClient(address, signers.hmrc);
  const defra = new InterventionCoordinatorClient(address, signers.defra);

  // HMRC books, Defra joins. Where and how is in a document that only its commitment stands for.
  const from = await now();
  const slot = { commitment: newSalt(), from, until: from + 2 * 3_600 };
  await refused(hmrc.book(movement, { ...slot, until: from + 5 * 3_600 }, 1), "SlotTooLong");
  await hmrc.book(movement, slot, 1);
  await defra.join(movement, 2);

  // It is over when both have said what they found.
  await hmrc.report(movement, 1, "satisfactory", newSalt());
  await refused(hmrc.complete(movement), "OutcomeMissing");
  await defra.report(movement, 2, "satisfactory", newSalt());
  await hmrc.complete(movement);
  assert.equal((await defra.intervention(movement)).state, "completed");
}
