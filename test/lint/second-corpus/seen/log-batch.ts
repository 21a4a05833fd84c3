import { AccessAuditLogClient, canonicalJsonHash, commitmentLeaf, fillAccessBatch, newSalt, schemaId } from "@tolbooth/sdk";
import type { Signer } from "ethers";

interface AuditEvent {
  readonly user: string;
  readonly patientId: string;
  readonly at: string;
}

export async function anchorHour(chainId: number, contract: string, hospital: Signer, seq: number, events: readonly AuditEvent[]) {
  const place = { chainId, contract };
  const leaves = events.map((event) =>
    commitmentLeaf(place, {
      schema: schemaId("FHIR R4 AuditEvent"),
      salt: newSalt(),
      contentHash: canonicalJsonHash({ ...event }),
    }),
  );
  const batch = fillAccessBatch(place, leaves);
  return new AccessAuditLogClient(contract, hospital).anchor(seq, { root: batch.tree.root, count: batch.count });
}
