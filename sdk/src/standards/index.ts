export * from "./cds/index.js";
export type * from "./fhir/types.js";
export { openEnded } from "./fhir/types.js";
