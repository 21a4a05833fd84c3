import { EmergencyAccessClient } from "@tolbooth/sdk";
import { hexlify, toUtf8Bytes, zeroPadBytes, type Signer } from "ethers";

const asWord = (text: string): string => zeroPadBytes(hexlify(toUtf8Bytes(text)), 32);

export async function review(contract: string, board: Signer, ref: string, patientName: string) {
  const client = new EmergencyAccessClient(contract, board);
  return client.review(ref, "justified", asWord(patientName)); // expect: person-value-in-sdk-call
}
