import assert from "node:assert/strict";
import { CredentialStatusClient, statusListName } from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, signers, now, wait, refused }: Setting): Promise<void> {
  const address = await deploy("LicenceStatus", registry);
  const issuer = new CredentialStatusClient(address, signers.board);
  const verifier = new CredentialStatusClient(address, signers.hospital);

  const name = statusListName("https://licences.example.org/status/1");
  const { id: list } = await issuer.createList({ name, purpose: "suspension", form: "bitmap" });

  // The issuer promises when it will publish next. Until then the list can be relied on.
  const soon = (await now()) + 20 * 3_600;
  await refused(issuer.refresh(list, { version: 0, nextUpdate: soon + 86_400 }), "IntervalTooLong");
  await issuer.refresh(list, { version: 0, nextUpdate: soon });
  await issuer.setEntry(list, 94_567);
  assert.equal(await verifier.statusAt(list, 94_567), true);
  assert.equal(await verifier.statusAt(list, 94_568), false);

  // A list that is not kept up to date counts for nothing.
  await wait(21 * 3_600);
  assert.equal(await verifier.isFresh(list), false);
  await refused(verifier.statusAt(list, 94_567), "Stale");
}
