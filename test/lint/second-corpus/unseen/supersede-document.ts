import { commitmentLeaf, newSalt, RecordAnchorClient, schemaId } from "@tolbooth/sdk";
import { keccak256, type Signer } from "ethers";

interface ByelawDocument {
  title: string;
  publisherName: string;
  pdf: Uint8Array;
}

export async function replace(chainId: number, contract: string, council: Signer, before: string, byelaw: ByelawDocument) {
  const anchors = new RecordAnchorClient(contract, council);
  const next = commitmentLeaf(
    { chainId, contract },
    { schema: schemaId(byelaw.title), salt: newSalt(), contentHash: keccak256(byelaw.pdf) },
  );
  return anchors.supersede(before, next);
}
