// Whole modules: of a list of names the bundler takes every module that one of them comes from, needed or not.
export type * from "./types.js";
export * from "./build-input.js";
export * from "./last-build.js";
export * from "./looked-at.js";
export * from "./placed-findings.js";
export * from "./project-builder.js";
export * from "./read-artifacts.js";
export { enumMembers, type EnumMembers } from "./enum-members.js";
export { readContractDoc, type ContractDoc, type MemberDoc } from "./natspec.js";
