import assert from "node:assert/strict";
import {
  canonicalJsonHash,
  commitmentLeaf,
  newSalt,
  RecordAnchorClient,
  schemaId,
  SharingAgreementRegistryClient,
} from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, chainId, signers, now, refused }: Setting): Promise<void> {
  const agreements = await deploy("SharingAgreementRegistry", registry);
  const contract = await deploy("CareRecords", registry, agreements);
  const hospital = new RecordAnchorClient(contract, signers.hospital);

  // The hospital and the board agree first.
  const terms = newSalt();
  const from = await now();
  const { id: agreement } = await new SharingAgreementRegistryClient(agreements, signers.hospital).propose({
    basis: "special-care",
    terms,
    from,
    until: from + 86_400,
    reviewBy: from + 86_400,
    salt: newSalt(),
    recipient: 4,
  });
  await new SharingAgreementRegistryClient(agreements, signers.board).accept(agreement, {
    version: 1,
    terms,
  });

  const commit = (document: { letter: string }): string =>
    commitmentLeaf(
      { chainId, contract },
      { schema: schemaId("discharge letter"), salt: newSalt(), contentHash: canonicalJsonHash(document) },
    );

  // This project anchors nothing without an agreement.
  await refused(hospital.anchor(commit({ letter: "first" })), "AgreementRequired");
  const { id } = await hospital.anchor(commit({ letter: "first" }), agreement);

  // A corrected version takes its place, and in the end the record is erased. Destroy letter and salt as well.
  const corrected = await hospital.supersede(id, commit({ letter: "second" }), agreement);
  assert.equal(await hospital.status(id), "superseded");
  await hospital.tombstone(corrected.id, "no-longer-necessary");
  const { status, ground } = await hospital.anchorOf(corrected.id);
  assert.deepEqual([status, ground], ["tombstoned", "no-longer-necessary"]);
}
