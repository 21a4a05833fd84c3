import type { RecordAnchorClient } from "@tolbooth/sdk";

export async function share(client: RecordAnchorClient, patient: { nhsNumber: string }): Promise<void> {
  await client.anchor(patient.nhsNumber);
}
