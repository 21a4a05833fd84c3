import { canonicalJsonHash, commitmentLeaf, newSalt, schemaId } from "@tolbooth/sdk";
import type { ContractPlace, RecordAnchorClient } from "@tolbooth/sdk";

export async function share(
  client: RecordAnchorClient,
  place: ContractPlace,
  patient: { nhsNumber: string },
): Promise<string> {
  const salt = newSalt();
  const contentHash = canonicalJsonHash(patient);
  await client.anchor(commitmentLeaf(place, { schema: schemaId("urn:example:patient"), salt, contentHash }));
  // Kept with the record, and destroyed with it.
  return salt;
}
