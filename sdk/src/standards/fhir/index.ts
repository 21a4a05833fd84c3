export type * from "./types.js";
export { openEnded } from "./types.js";
export { fhirConsentSchema, readFhirConsent } from "./read-consent.js";
