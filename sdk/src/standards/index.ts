export type * from "./cds/types.js";
export type * from "./cds/movement-types.js";
export type * from "./cds/plan-types.js";
export type * from "./fhir/types.js";
export { openEnded } from "./fhir/types.js";
