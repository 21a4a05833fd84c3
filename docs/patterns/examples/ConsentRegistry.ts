import assert from "node:assert/strict";
import {
  canonicalJsonHash,
  commitmentLeaf,
  ConsentRegistryClient,
  newSalt,
  schemaId,
  withdrawLock,
} from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, chainId, signers, now, refused }: Setting): Promise<void> {
  const contract = await deploy("HealthConsents", registry);
  const hospital = new ConsentRegistryClient(contract, signers.hospital);

  // The document and its salt stay in the hospital. The secret goes to the person, on the receipt.
  const document = { resourceType: "Consent", status: "active" };
  const contentHash = canonicalJsonHash(document);
  const terms = commitmentLeaf(
    { chainId, contract },
    { schema: schemaId("FHIR R4 Consent"), salt: newSalt(), contentHash },
  );
  const secret = newSalt();
  const from = await now();
  const consent = {
    terms,
    withdrawLock: withdrawLock(secret),
    recipient: 4,
    from,
    until: from + 365 * 86_400,
    kind: "permit",
  } as const;

  // This project's own rules: a year at most, and only to a body that is active.
  await refused(hospital.record({ ...consent, until: consent.until + 1 }), "ConsentTooLong");
  await refused(hospital.record({ ...consent, recipient: 99 }), "RecipientNotActive");

  const { id } = await hospital.record(consent);
  assert.deepEqual(await hospital.check(id, 4), { ok: true, why: "ok" });
  assert.equal((await hospital.check(id, 1)).why, "wrong-recipient");

  // Anybody can hand the withdrawal in. Nothing can stop it.
  const anybody = new ConsentRegistryClient(contract, signers.defra);
  await anybody.withdrawWithSecret({ controller: 3, recipient: 4, terms, secret });
  assert.deepEqual(await hospital.check(id, 4), { ok: false, why: "withdrawn" });
}
