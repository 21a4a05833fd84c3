import assert from "node:assert/strict";
import {
  commitmentLeaf,
  newSalt,
  canonicalJsonHash,
  schemaId,
  SharingAgreementRegistryClient,
} from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, chainId, signers, now, refused }: Setting): Promise<void> {
  const contract = await deploy("CareAgreements", registry);
  const hospital = new SharingAgreementRegistryClient(contract, signers.hospital);
  const board = new SharingAgreementRegistryClient(contract, signers.board);

  // The text stays with the two bodies. The ledger holds a commitment to it.
  const text = { title: "Discharge letters", purposes: ["direct care"] };
  const parts = {
    schema: schemaId("sharing agreement"),
    salt: newSalt(),
    contentHash: canonicalJsonHash(text),
  };
  const terms = commitmentLeaf({ chainId, contract }, parts);
  const from = await now();
  const offer = {
    basis: "special-care",
    terms,
    from,
    until: from + 700 * 86_400,
    reviewBy: from + 300 * 86_400,
  } as const;

  await refused(
    hospital.propose({ ...offer, until: from + 1_000 * 86_400, salt: newSalt(), recipient: 4 }),
    "TermNotAllowed",
  );
  await refused(
    hospital.propose({ ...offer, basis: "public-debt", salt: newSalt(), recipient: 4 }),
    "BasisNotAllowed",
  );

  const { id } = await hospital.propose({ ...offer, salt: newSalt(), recipient: 4 });
  assert.equal(await board.explain(id, 3, 4), "not-accepted");
  await board.accept(id, { version: 1, terms });
  assert.equal(await board.permits(id, 3, 4), true);

  // Either of them ends it at once.
  await board.terminate(id);
  assert.equal(await hospital.permits(id, 3, 4), false);
}
