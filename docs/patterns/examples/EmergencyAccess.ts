import assert from "node:assert/strict";
import { EmergencyAccessClient, newSalt } from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, signers, wait, refused }: Setting): Promise<void> {
  const address = await deploy("HospitalEmergencies", registry);
  const hospital = new EmergencyAccessClient(address, signers.hospital);
  const board = new EmergencyAccessClient(address, signers.board);

  // 32 random bytes stand for the alert. Nothing names the patient or the doctor.
  const opening = { alert: newSalt(), custodian: 4, reason: "ETREAT", justification: newSalt() } as const;
  await refused(hospital.open({ ...opening, reason: "THREAT" }), "ReasonNotAllowed");
  const { ref } = await hospital.open(opening);

  // The board's gateway asks before it gives a record out.
  assert.equal(await board.permits(ref, 3, 4), true);
  await wait(24 * 3_600);
  assert.equal(await board.permits(ref, 3, 4), false);

  // Somebody else looks at it, once.
  await board.review(ref, "justified", newSalt());
  assert.equal((await board.opening(ref)).outcome, "justified");
  await refused(board.review(ref, "justified", newSalt()), "AlreadyReviewed");
}
