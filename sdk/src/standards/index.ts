export * from "./cds/index.js";
export * from "./fhir/index.js";
