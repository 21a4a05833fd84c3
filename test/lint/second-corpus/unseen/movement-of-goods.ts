import { epochKeyCommitment, movementId, traderSubject } from "@tolbooth/sdk";

interface Consignment {
  readonly mrn: string;
  readonly eori: string;
  readonly consignorName: string;
}

/** Lookup keys for goods: keyed hashes of the movement reference number and of the company's EORI. */
export function keysOf(epochKey: Uint8Array, consignment: Consignment) {
  return {
    epoch: epochKeyCommitment(epochKey),
    movement: movementId(epochKey, consignment.mrn),
    trader: traderSubject(epochKey, "aeo-customs", consignment.eori),
  };
}
