import type { Range } from "../language/types.js";
import type { Span } from "./model/types.js";
import type { LintRuleId } from "./rules/ids.js";
import type { LintFix, LintSeverity } from "./rules/types.js";

/** Something that a rule found. Plain data: it can be posted between threads. */
export interface LintFinding {
  readonly rule: LintRuleId;
  readonly severity: LintSeverity;
  /** One sentence. */
  readonly message: string;
  /** What it was told by, in sentences, the weightiest first. */
  readonly because: readonly string[];
  /** UTF-16 code units from the text's start. */
  readonly span: Span;
  /** The same in lines and characters, from 0. */
  readonly range: Range;
  /** Changes that take it away; mostly there is none. */
  readonly fixes: readonly LintFix[];
  /** Why it is suppressed, where it is. */
  readonly suppressedBecause?: string;
}

/** A text to be linted. */
export interface LintInput {
  /** Its absolute path, or a name of its own where it has none. */
  readonly path: string;
  readonly text: string;
  /** What it imports, directly or not, for names that are declared there. */
  readonly imports?: readonly { readonly path: string; readonly text: string }[];
}

/** What linting gave. */
export interface LintResult {
  /** By place. Suppressed ones too, with their reason. */
  readonly findings: readonly LintFinding[];
}

/** Something that a contract declares. */
export interface OutlinedItem {
  /** Its name; a member of a struct as `variable.member`. */
  readonly name: string;
  /** As it is written, in one line. */
  readonly declaration: string;
  /** From 1. */
  readonly line: number;
  /** What NatSpec says of it. */
  readonly documentation: string;
}

/** What a contract puts on a chain. */
export interface ContractOutline {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  readonly documentation: string;
  readonly bases: readonly string[];
  /** What it has in storage. */
  readonly keeps: readonly OutlinedItem[];
  /** Its events. */
  readonly publishes: readonly OutlinedItem[];
  /** Functions that can be sent, with what they take. */
  readonly takes: readonly OutlinedItem[];
}
