import { AccessAuditLogClient } from "@tolbooth/sdk";
import { ethers } from "ethers";

interface Traveller {
  passportNumber: string;
  nationality: string;
}

export async function log(contract: string, key: ethers.Wallet, traveller: Traveller): Promise<void> {
  const client = new AccessAuditLogClient(contract, key);
  const { passportNumber } = traveller;
  const root = ethers.solidityPackedKeccak256(["string"], [passportNumber]);
  await client.anchor(1, { root, count: 1 }); // expect: person-value-in-sdk-call
}
