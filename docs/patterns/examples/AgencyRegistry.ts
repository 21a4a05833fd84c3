import assert from "node:assert/strict";
import { AgencyRegistryClient, capabilities } from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, signers, now, refused }: Setting): Promise<void> {
  const governor = await signers.governor.getAddress();
  const address = await deploy("PublicBodies", governor, governor);
  const registry = new AgencyRegistryClient(address, signers.governor);

  // The governor admits a body and appoints its first admin. The ceiling says what its keys may ever do.
  const ceiling = capabilities("AGENCY_ADMIN", "CONSENT_RECORD");
  await registry.admitAgency({ id: 7, scheme: "ODS", identifier: "S08000024", ceiling });
  const admin = await signers.board.getAddress();
  const from = await now();
  const until = from + 300 * 86_400;
  await registry.appointAdmin(7, admin, { from, until });

  // The body gives its own keys what they need, for no longer than this project allows.
  const board = new AgencyRegistryClient(address, signers.board);
  const key = await signers.hospital.getAddress();
  await refused(
    board.setKey(key, capabilities("CONSENT_RECORD"), { from, until: until + 100 * 86_400 }),
    "KeyLifeTooLong",
  );
  await board.setKey(key, capabilities("CONSENT_RECORD"), { from, until });
  assert.equal(await registry.explain(key, capabilities("CONSENT_RECORD")), "none");

  // One write suspends the whole body.
  await registry.setStatus(7, "suspended");
  assert.equal(await registry.explain(key, capabilities("CONSENT_RECORD")), "agency-suspended");
}
