import { EmergencyAccessClient, newSalt } from "@tolbooth/sdk";
import { encodeBytes32String, type Signer } from "ethers";

class Patient {
  constructor(
    readonly surname: string,
    readonly chi: string,
  ) {}
}

export async function breakGlass(contract: string, hospital: Signer, patient: Patient): Promise<string> {
  const emergencies = new EmergencyAccessClient(contract, hospital);
  const { ref } = await emergencies.open({
    alert: encodeBytes32String(patient.chi), // expect: person-value-in-sdk-call
    custodian: 4,
    reason: "ETREAT",
    justification: newSalt(),
  });
  return ref;
}
