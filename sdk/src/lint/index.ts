/**
 * The lint room's types, and what needs no grammar. `lintText` loads slang's WebAssembly, so it is reached through the
 * worker (`createLinter` in `@tolbooth/sdk/node`) and not through the package's barrel.
 */
export type { ContractOutline, LintFinding, LintInput, LintResult, OutlinedItem } from "./types.js";
export type { LegalReason, LintFix, LintRule, LintSeverity } from "./rules/types.js";
export { lintRuleIds, type LintRuleId } from "./rules/ids.js";
export { lintRules } from "./rules/index.js";
export { lintProject, type LintedFile, type LintProjectOptions } from "./lint-project.js";
export { sarifLog, type SarifOptions } from "./sarif.js";
export { lintTypeScript } from "./typescript/lint-program.js";
export { suppressionComment } from "./suppressions.js";
