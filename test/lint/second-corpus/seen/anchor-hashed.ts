import { RecordAnchorClient } from "@tolbooth/sdk";
import { keccak256, toUtf8Bytes, type Signer } from "ethers";

type Pupil = { surname: string; dateOfBirth: string; school: number };

export async function admit(contract: string, office: Signer, pupil: Pupil): Promise<string> {
  const client = new RecordAnchorClient(contract, office);
  const commitment = keccak256(toUtf8Bytes(pupil.dateOfBirth));
  const { id } = await client.anchor(commitment); // expect: person-value-in-sdk-call
  return id;
}
