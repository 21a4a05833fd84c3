import { ConsentRegistryClient, newSalt, withdrawLock } from "@tolbooth/sdk";
import { id, type Signer } from "ethers";

interface Person {
  email: string;
  language: "en" | "gd" | "cy";
}

export async function recordConsent(contract: string, controller: Signer, person: Person, now: number) {
  const secret = newSalt();
  const consents = new ConsentRegistryClient(contract, controller);
  const receipt = await consents.record({
    terms: id(person.email), // expect: person-value-in-sdk-call
    withdrawLock: withdrawLock(secret),
    recipient: 7,
    from: now,
    until: now + 30 * 86_400,
    kind: "permit",
  });
  return { secret, receipt };
}
