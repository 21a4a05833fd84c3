export * from "./cds/index.js";
export * from "./epcis/index.js";
export * from "./fhir/index.js";
export * from "./w3c/index.js";
