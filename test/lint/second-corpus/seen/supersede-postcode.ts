import { RecordAnchorClient } from "@tolbooth/sdk";
import { sha256, toUtf8Bytes, type Signer } from "ethers";

interface Tenant {
  fullName: string;
  homePostcode: string;
  phone?: string;
}

function reference(tenant: Tenant): string {
  return sha256(toUtf8Bytes(tenant.fullName + tenant.homePostcode));
}

export async function move(contract: string, landlord: Signer, before: string, tenant: Tenant): Promise<void> {
  const anchors = new RecordAnchorClient(contract, landlord);
  await anchors.supersede(before, reference(tenant)); // expect: person-value-in-sdk-call
}
