import { commitmentLeaf, derivedSalt, movementId, schemaId } from "../../privacy/index.js";
import type { Bytes32 } from "../../privacy/types.js";
import type { CdsCommitmentContext } from "./plan-types.js";
import type { CdsNotification } from "./types.js";

/** Name of the document form that a notification's commitment is made with. */
export const cdsNotificationSchema = "urn:hmrc:cds:notification";

/** The id of a movement on chain: the MRN never goes there in clear. */
export function cdsMovementId(context: CdsCommitmentContext, mrn: string): Bytes32 {
  return movementId(context.epochKey, mrn);
}

/**
 * The commitment to a notification, as data or evidence. Its salt is derived from the epoch key and the notification's
 * id, so whoever has the key and the document can make the commitment again, and nobody else can try documents.
 */
export function cdsEvidence(
  context: CdsCommitmentContext,
  notification: Pick<CdsNotification, "notificationId" | "contentHash">,
): Bytes32 {
  return commitmentLeaf(context, {
    schema: schemaId(cdsNotificationSchema),
    salt: derivedSalt(context.epochKey, cdsNotificationSchema, notification.notificationId),
    contentHash: notification.contentHash,
  });
}
