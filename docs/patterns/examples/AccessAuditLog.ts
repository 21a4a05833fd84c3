import assert from "node:assert/strict";
import {
  AccessAuditLogClient,
  canonicalJsonHash,
  commitmentLeaf,
  emptyAccessLogHead,
  fillAccessBatch,
  newSalt,
  schemaId,
} from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, chainId, signers, refused }: Setting): Promise<void> {
  const contract = await deploy("HospitalAccessLog", registry);
  const hospital = new AccessAuditLogClient(contract, signers.hospital);
  const place = { chainId, contract };

  // One leaf for each access of the interval. The events and the salts stay in the hospital.
  const leaves = ["request-1", "request-2", "request-3"].map((requestId) =>
    commitmentLeaf(place, {
      schema: schemaId("FHIR R4 AuditEvent"),
      salt: newSalt(),
      contentHash: canonicalJsonHash({ resourceType: "AuditEvent", requestId }),
    }),
  );

  // Filled up to 16, so that the count does not tell how busy the ward was. This project insists on it.
  await refused(hospital.anchor(0, { root: leaves[0]!, count: 1 }), "CountNotFilledUp");
  const batch = fillAccessBatch(place, leaves, 16);
  const entry = { root: batch.tree.root, count: batch.count };
  await hospital.anchor(0, entry);
  await hospital.attestEmpty(1);

  // Later the hospital shows that one access stands in its log.
  const board = new AccessAuditLogClient(contract, signers.board);
  const index = batch.places[1]!;
  const empty = { root: emptyAccessLogHead, count: 0 };
  const claim = {
    agency: 3,
    seq: 1,
    leaf: leaves[1]!,
    index,
    proof: batch.tree.proof(index),
    before: emptyAccessLogHead,
    entries: [entry, empty],
  };
  assert.equal(await board.verify(claim), true);
  assert.equal(await board.verify({ ...claim, leaf: leaves[0]! }), false);
}
