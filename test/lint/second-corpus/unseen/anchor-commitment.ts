import { canonicalJsonHash, commitmentLeaf, newSalt, RecordAnchorClient, schemaId } from "@tolbooth/sdk";
import type { Signer } from "ethers";

interface DischargeLetter {
  readonly patientName: string;
  readonly nhsNumber: string;
  readonly text: string;
}

/** The letter and the salt stay in the hospital's database. */
export async function anchorLetter(
  chainId: number,
  contract: string,
  hospital: Signer,
  letter: DischargeLetter,
  keep: (salt: string) => Promise<void>,
): Promise<string> {
  const salt = newSalt();
  await keep(salt);
  const commitment = commitmentLeaf(
    { chainId, contract },
    { schema: schemaId("discharge letter"), salt, contentHash: canonicalJsonHash({ ...letter }) },
  );
  const { id } = await new RecordAnchorClient(contract, hospital).anchor(commitment);
  return id;
}
