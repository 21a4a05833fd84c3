import { TolboothError } from "../../errors/index.js";

/** The Consent leaves open what the person decided. `advice` says what to do. */
export function undecidable(element: string, problem: string, advice: string): TolboothError {
  return new TolboothError("FHIR_CONSENT_UNDECIDABLE", { element, problem, advice });
}

/** An element is not what FHIR R4 allows. */
export function invalidElement(element: string, problem: string): TolboothError {
  return new TolboothError("FHIR_ELEMENT_INVALID", { element, problem });
}

/** The document is something other than one FHIR R4 Consent. */
export function notAConsent(element: string, problem: string, advice: string): TolboothError {
  return new TolboothError("FHIR_NOT_A_CONSENT", { element, problem, advice });
}
