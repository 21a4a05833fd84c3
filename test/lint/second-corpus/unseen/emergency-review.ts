import { canonicalJsonHash, commitmentLeaf, EmergencyAccessClient, newSalt, schemaId } from "@tolbooth/sdk";
import type { Signer } from "ethers";

interface Finding {
  readonly reviewerName: string;
  readonly words: string;
}

export async function review(chainId: number, contract: string, board: Signer, ref: string, finding: Finding) {
  const words = commitmentLeaf(
    { chainId, contract },
    { schema: schemaId("review"), salt: newSalt(), contentHash: canonicalJsonHash({ ...finding }) },
  );
  return new EmergencyAccessClient(contract, board).review(ref, "justified", words);
}
