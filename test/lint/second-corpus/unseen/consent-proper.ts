import { canonicalJsonHash, commitmentLeaf, ConsentRegistryClient, newSalt, schemaId, withdrawLock } from "@tolbooth/sdk";
import type { Signer } from "ethers";

interface ConsentForm {
  patient: { family: string; given: string[]; birthDate: string };
  scope: string;
}

export async function recordConsent(chainId: number, contract: string, board: Signer, form: ConsentForm, now: number) {
  const secret = newSalt();
  const terms = commitmentLeaf(
    { chainId, contract },
    {
      schema: schemaId("FHIR R4 Consent"),
      salt: newSalt(),
      contentHash: canonicalJsonHash(JSON.parse(JSON.stringify(form))),
    },
  );
  const consents = new ConsentRegistryClient(contract, board);
  const { id } = await consents.record({
    terms,
    withdrawLock: withdrawLock(secret),
    recipient: 2,
    from: now,
    until: now + 365 * 86_400,
    kind: "permit",
  });
  return { id, secret };
}
