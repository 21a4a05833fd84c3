import type { DeploymentRecord } from "../deploy/record-types.js";
import type { ContractOutline, LintFinding } from "../lint/index.js";
import type { AuditSummary } from "../patterns/audit-summary.js";
import type { PatternStatus } from "../patterns/drift/types.js";
import type { AgencyConfiguration } from "../project/types.js";

/** What an impact assessment is drafted from. Paths are from the project's root, with `/`; lines count from 1. */
export interface AssessmentFacts {
  /** What the project is called: its folder. */
  readonly project: string;
  /** ISO date of the draft. */
  readonly draftedOn: string;
  readonly agencies: readonly AgencyConfiguration[];
  /** The file that the agencies stand in. */
  readonly configurationFile?: string;
  readonly contracts: readonly { readonly file: string; readonly outline: ContractOutline }[];
  /** The patterns that those inherit from, as they stand in the package or the project. */
  readonly inherited: readonly { readonly file: string; readonly outline: ContractOutline }[];
  /** Files that do not compile or cannot be read, and why. */
  readonly problems: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  /** Suppressed ones too. */
  readonly findings: readonly { readonly file: string; readonly finding: LintFinding }[];
  readonly patterns: readonly AssessedPattern[];
  readonly deployments: readonly AssessedDeployment[];
}

/** A contract of the project that has to do with a pattern. */
export interface AssessedPattern {
  readonly file: string;
  readonly line: number;
  readonly status: PatternStatus;
  /** What was checked about the pattern; absent where there is no audit record. */
  readonly audit?: AuditSummary;
  /** Where its audit record stands in the package. */
  readonly auditFile: string;
}

export interface AssessedDeployment {
  readonly file: string;
  readonly record: DeploymentRecord;
  /** Whether the network runs on the machine of whoever develops. */
  readonly isLocal: boolean;
}

/** Where a statement can be checked. */
export interface Evidence {
  /** `E1`, `E2` … in the order in which they are named first. */
  readonly id: string;
  readonly kind: "source" | "lint" | "pattern" | "audit" | "deployment" | "configuration" | "guidance";
  /** What stands there, in a line. */
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
  readonly url?: string;
}

/** Something that the draft says. Each has evidence. */
export interface AssessmentStatement {
  readonly text: string;
  /** Ids of evidence. */
  readonly evidence: readonly string[];
}

/** Something that only people can answer. */
export interface AssessmentQuestion {
  /** Stays the same from draft to draft: answers are kept by it. */
  readonly id: string;
  readonly ask: string;
  /** What to think about. */
  readonly consider: readonly string[];
  /** Hash over what the answer rests on. When it changes, the answer must be looked at again. */
  readonly about: string;
}

export interface AssessmentPart {
  readonly title: string;
  /** A sentence or two on what it is for. */
  readonly introduction?: string;
  readonly statements: readonly AssessmentStatement[];
  readonly questions: readonly AssessmentQuestion[];
}

/** A step of the ICO's template. */
export interface AssessmentSection {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly AssessmentPart[];
}

/** A draft of a data protection impact assessment. */
export interface ImpactAssessment {
  readonly format: "tolbooth/impact-assessment";
  readonly version: 1;
  readonly project: string;
  readonly draftedOn: string;
  readonly sections: readonly AssessmentSection[];
  readonly evidence: readonly Evidence[];
}

/** What somebody wrote under a question. */
export interface AssessmentAnswer {
  readonly text: string;
  /** {@link AssessmentQuestion.about} as it was when the question was put; absent where somebody took it away. */
  readonly about?: string;
}
