import { TolboothError } from "../../errors/index.js";

/** The document is something other than EPCIS 2.0 in JSON-LD. */
export function notEpcis(element: string, problem: string): TolboothError {
  return new TolboothError("EPCIS_NOT_A_DOCUMENT", { element, problem });
}

/** An element is not what EPCIS 2.0 allows. */
export function invalidElement(element: string, problem: string): TolboothError {
  return new TolboothError("EPCIS_EVENT_INVALID", { element, problem });
}

/** CBV 2.0 does not settle how this enters the event hash, or its implementations differ about it. */
export function notHashable(element: string, problem: string): TolboothError {
  return new TolboothError("EPCIS_NOT_HASHABLE", { element, problem });
}

/** The event has a hash, but the log on the ledger has no place for it. */
export function notCapturable(element: string, problem: string, advice: string): TolboothError {
  return new TolboothError("EPCIS_NOT_CAPTURABLE", { element, problem, advice });
}
