import { RecordAnchorClient, recordId } from "@tolbooth/sdk";
import type { Signer } from "ethers";

interface Stored {
  readonly patientName: string;
  readonly commitment: string;
}

/** Erases at a person's wish. What is sent is the record's id, made from its commitment. */
export async function erase(chainId: number, contract: string, board: Signer, stored: Stored): Promise<void> {
  const anchors = new RecordAnchorClient(contract, board);
  const id = recordId({ chainId, contract }, 4, stored.commitment);
  await anchors.tombstone(id, "no-longer-necessary");
}
