import { ConsentRegistryClient, newSalt, withdrawLock } from "@tolbooth/sdk";
import { id, type Signer } from "ethers";

interface Volunteer {
  firstName: string;
  lastName: string;
  dob: string;
}

export async function trial(contract: string, sponsor: Signer, volunteers: Volunteer[], from: number, until: number) {
  const consents = new ConsentRegistryClient(contract, sponsor);
  for (const v of volunteers) {
    const terms = id(`${v.firstName}|${v.lastName}|${v.dob}`);
    const lock = withdrawLock(newSalt());
    await consents.record({ terms, withdrawLock: lock, recipient: 9, from, until, kind: "permit" }); // expect: person-value-in-sdk-call
  }
}
