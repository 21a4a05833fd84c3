import assert from "node:assert/strict";
import { epochKeyCommitment, newSalt, TraderCheckRegistryClient, traderSubject } from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, signers, now, refused }: Setting): Promise<void> {
  const address = await deploy("TraderChecks", registry);
  const governor = new TraderCheckRegistryClient(address, signers.governor);
  const hmrc = new TraderCheckRegistryClient(address, signers.hmrc);
  const defra = new TraderCheckRegistryClient(address, signers.defra);
  const board = new TraderCheckRegistryClient(address, signers.board);

  // The border agencies share this key off the ledger. A real one is random.
  const epochKey = new Uint8Array(32).fill(1);
  await governor.rotateEpoch(epochKeyCommitment(epochKey));
  await governor.setRule("licence", 365);

  const subject = traderSubject(epochKey, "licence", "GB123456789000");
  const until = (await now()) + 100 * 86_400;
  const pass = { checkType: "licence", epoch: 1, subject, until, evidence: newSalt() } as const;
  await refused(board.put(pass), "CheckerNotAllowed");
  await refused(hmrc.put({ ...pass, until: until + 100 * 86_400 }), "ValidityTooLong");
  const { key } = await hmrc.put(pass);

  // Defra finds the check by the same key, relies on it, and later has doubts.
  assert.equal(await defra.valid(key), true);
  await defra.rely(key);
  await defra.dispute(key, newSalt());
  assert.equal(await hmrc.explain(key), "disputed");
}
