import { RecordAnchorClient } from "@tolbooth/sdk";
import type { ContractRunner } from "ethers";

interface Patient {
  readonly nhsNumber: string;
  readonly ward: string;
}

export async function anchorAll(contract: string, signer: ContractRunner, patients: readonly Patient[]): Promise<void> {
  const records = new RecordAnchorClient(contract, signer);
  for (const patient of patients) {
    await records.anchor(patient.nhsNumber); // expect: person-value-in-sdk-call
  }
}
