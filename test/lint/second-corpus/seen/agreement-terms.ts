import { canonicalJsonHash, newSalt, SharingAgreementRegistryClient } from "@tolbooth/sdk";
import type { Signer } from "ethers";

interface AgreementDocument {
  readonly parties: readonly string[];
  readonly purpose: string;
  readonly signedForBy: { readonly office: string };
}

export async function propose(contract: string, board: Signer, document: AgreementDocument, from: number) {
  const client = new SharingAgreementRegistryClient(contract, board);
  return client.propose({
    basis: "special-care",
    terms: canonicalJsonHash(JSON.parse(JSON.stringify(document))),
    from,
    until: from + 365 * 86_400,
    reviewBy: from + 180 * 86_400,
    salt: newSalt(),
    recipient: 4,
  });
}
