import type { Analysis } from "../analysis.js";
import type { LintRuleId } from "./ids.js";
import type { Span } from "../model/types.js";

export type LintSeverity = "error" | "warning" | "information";

/** A law, or guidance of an authority, that a rule rests on. */
export interface LegalReason {
  /** As it is cited: "UK GDPR, Article 5(1)(c)". */
  readonly source: string;
  /** What it says, in a sentence. */
  readonly says: string;
  readonly url: string;
}

/** A change that takes a finding away. Spans count UTF-16 code units. */
export interface LintFix {
  /** What the fix does, as a command: "Use abi.encode". */
  readonly title: string;
  readonly edits: readonly (Span & { readonly newText: string })[];
}

/** One thing that is checked. */
export interface LintRule {
  readonly id: LintRuleId;
  /** A few words for lists. */
  readonly title: string;
  readonly severity: LintSeverity;
  /** What is wrong with it, in plain words. */
  readonly explanation: string;
  /** What to do instead. */
  readonly remedy: string;
  readonly law: readonly LegalReason[];
  check(analysis: Analysis, report: Report): void;
}

export interface ReportOptions {
  /** What it was told by, in sentences. */
  readonly because?: readonly string[] | undefined;
  readonly fixes?: readonly LintFix[];
  readonly severity?: LintSeverity;
}

export type Report = (span: Span, message: string, options?: ReportOptions) => void;
