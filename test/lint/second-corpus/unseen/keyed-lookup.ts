import { epochKeyCommitment, hmacSha256, lookupKey, RecordAnchorClient } from "@tolbooth/sdk";
import type { Signer } from "ethers";

export async function status(contract: string, reader: Signer, epochKey: Uint8Array, caseNumber: string) {
  const key = lookupKey(epochKeyCommitment(epochKey), hmacSha256(epochKey, caseNumber));
  return new RecordAnchorClient(contract, reader).status(key);
}
