import { canonicalJsonHash, commitmentLeaf, newSalt, schemaId, withdrawLock } from "../../privacy/index.js";
import { checkFrame, checkStatus, checkVerification, noteWhatStaysOffChain, readKind } from "./decision.js";
import { checkConsentDocument } from "./document.js";
import { readStrictJson } from "./json.js";
import type { FhirConsentOptions, FhirConsentReading } from "./types.js";
import { readWindow } from "./window.js";

/** The document form that the terms commitment of a FHIR Consent is made with: R4's canonical address. */
export const fhirConsentSchema = "http://hl7.org/fhir/StructureDefinition/Consent|4.0.1";

/**
 * Reads a FHIR R4 Consent in JSON into what `ConsentRegistry.record` takes. It refuses what it cannot decide and never
 * guesses: a provision without an explicit type, a permission without an end, a modifier that it does not know.
 *
 * The result and every message hold nothing of the person: no patient, no text, no document content. `salt` and
 * `withdrawSecret` are secrets: the salt stays with the document, the withdrawal secret goes to the person.
 *
 * @throws TolboothError naming the element (such as `Consent.provision.type`): `FHIR_JSON_INVALID`,
 * `FHIR_NOT_A_CONSENT`, `FHIR_ELEMENT_INVALID`, `FHIR_STATUS_NOT_ACTIVE`, `FHIR_CONSENT_UNDECIDABLE`,
 * `FHIR_OPTIONS_INVALID`, `CANONICAL_JSON_REFUSED`, `COMMITMENT_INVALID`.
 */
export function readFhirConsent(bytes: Uint8Array, options: FhirConsentOptions): FhirConsentReading {
  const document = readStrictJson(bytes);
  const consent = checkConsentDocument(document);
  checkStatus(consent);
  checkFrame(consent);
  const kind = readKind(consent);
  const notes: string[] = [];
  checkVerification(consent, kind, notes);
  const { from, until } = readWindow(consent, kind, options, notes);
  noteWhatStaysOffChain(consent.provision!, notes);

  const contentHash = canonicalJsonHash(document);
  const salt = options.salt ?? newSalt();
  const withdrawSecret = options.withdrawSecret ?? newSalt();
  return {
    kind,
    from,
    until,
    contentHash,
    salt,
    terms: commitmentLeaf(options, { schema: schemaId(fhirConsentSchema), salt, contentHash }),
    withdrawSecret,
    withdrawLock: withdrawLock(withdrawSecret),
    notes,
  };
}
