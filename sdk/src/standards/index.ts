export * from "./cds/index.js";
export * from "./epcis/index.js";
export * from "./fhir/index.js";
