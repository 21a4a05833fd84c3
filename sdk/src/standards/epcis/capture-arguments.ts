import { TolboothError } from "../../errors/index.js";
import type { BorderEvent } from "../../patterns/border-event-log-client.js";
import { canonicalJsonHash, commitmentLeaf, derivedSalt, schemaId } from "../../privacy/index.js";
import type { Bytes32 } from "../../privacy/types.js";
import { notCapturable } from "./refusals.js";
import type { EpcisCommitmentContext, EpcisEventReading } from "./types.js";

/** Name of the document form that the commitment to an event's hash is made with. */
export const epcisEventSchema = "https://ref.gs1.org/cbv/ event hash CBV2.0";
/** Name of the document form that the commitment to the goods is made with. */
export const epcisGoodsSchema = "urn:tolbooth:epcis:goods";

/**
 * The commitment to an event, the `ev` of `BorderEventLog`. Its salt is derived from the epoch key and the event's hash:
 * the same event gives the same commitment at every agency that has the key, so that nobody captures it twice, and
 * without the key nobody can try events.
 */
export function epcisEventCommitment(context: EpcisCommitmentContext, digest: Bytes32): Bytes32 {
  return commitmentLeaf(context, {
    schema: schemaId(epcisEventSchema),
    salt: derivedSalt(context.epochKey, epcisEventSchema, digest),
    contentHash: digest,
  });
}

/**
 * The commitment to the goods of an event, the `thing` of `BorderEventLog`. The salt is another one for each event, so
 * that two events on the same goods cannot be linked without the key.
 */
export function epcisGoodsCommitment(
  context: EpcisCommitmentContext,
  digest: Bytes32,
  identifiers: readonly string[],
): Bytes32 {
  return commitmentLeaf(context, {
    schema: schemaId(epcisGoodsSchema),
    salt: derivedSalt(context.epochKey, epcisGoodsSchema, digest),
    contentHash: canonicalJsonHash(identifiers),
  });
}

/**
 * What `BorderEventLog.capture` takes for an event.
 *
 * @throws TolboothError `EPCIS_NOT_CAPTURABLE` for an error declaration, for a business step or disposition of somebody's
 * own vocabulary, and for an event that names no goods; `EPCIS_OPTIONS_INVALID` when the epoch key is too short or the
 * contract's place is wrong.
 */
export function captureArguments(event: EpcisEventReading, context: EpcisCommitmentContext): BorderEvent {
  const { element, kind, businessStep, disposition, digest, identifiers } = event;
  if (event.errorDeclaration !== undefined)
    throw notCapturable(
      `${element}.errorDeclaration`,
      "the event says that an earlier one was in error",
      "Capture the corrective events, then declare the error of the event that has the same hash.",
    );
  const [own] = event.ownVocabulary;
  if (own !== undefined)
    throw notCapturable(
      `${element}.${own}`,
      "it is not a word of CBV 2.0, and the log has numbers for CBV 2.0 only",
      "State a standard value beside your own, or capture the event under a root, which needs no codes.",
    );
  if (identifiers.length === 0)
    throw notCapturable(element, "it names no goods", "Capture it under a root, which needs no goods.");
  try {
    return {
      thing: epcisGoodsCommitment(context, digest, identifiers),
      event: epcisEventCommitment(context, digest),
      kind,
      ...(businessStep === undefined ? {} : { businessStep }),
      ...(disposition === undefined ? {} : { disposition }),
    };
  } catch (error) {
    if (!(error instanceof TolboothError) || error.code !== "COMMITMENT_INVALID") throw error;
    const { part, problem } = error.details;
    throw new TolboothError(
      "EPCIS_OPTIONS_INVALID",
      { option: String(part), problem: String(problem) },
      error,
    );
  }
}
