/** Where a part of a contract stands on both sides, and what would undo its change. */
export interface ChangedPlace {
  /** In the text here, in UTF-16 code units; of a missing part where it would stand, with nothing between the two. */
  readonly start: number;
  readonly end: number;
  /** In the audited source; of an added part its contract. `unit` is an import path. */
  readonly audited: { readonly unit: string; readonly start: number; readonly end: number };
  /**
   * The audited text with the names that things have here, to stand between `start` and `end`; empty for an added part.
   * Absent where the names cannot be told: then nothing can be restored without somebody who reads it.
   */
  readonly restored?: string;
}

/** One part of a contract that is not as it was audited. */
export interface ChangedPart {
  /** Signature or name in the audited source; `storage` for the order of variables. */
  readonly part: string;
  readonly kind: string;
  readonly change: "changed" | "missing" | "added" | "moved";
  /** The audited contract or library that it belongs to, and the file here. */
  readonly contract: string;
  readonly unit: string;
  /** Unified diff, from the audited text to the text here. */
  readonly diff?: string;
  readonly note?: string;
  /** Absent where no one place can be named, as of the order of variables. */
  readonly place?: ChangedPlace;
}

/**
 * How a contract stands to the source that was audited, from the best to the worst.
 *
 * - `as-audited`: every character of the code is the same.
 * - `form`: layout, comments and names differ. It means the same.
 * - `generated`: the audited source by import, with rules that Tolbooth made from options.
 * - `overridden`: the audited source, some of whose functions were replaced in a derived contract.
 * - `changed`: something was changed, left out or added.
 * - `unknown`: nothing certain can be said. The reasons are given.
 */
export type DriftVerdict = "as-audited" | "form" | "generated" | "overridden" | "changed" | "unknown";

/** How a contract of the workspace has to do with a pattern. */
export type DriftRelation = "copy" | "inherits" | "imports" | "generated";

/** A virtual function of a pattern that a derived contract replaces. */
export interface OverriddenFunction {
  readonly function: string;
  /** Ids of the pattern's invariants that depend on it. */
  readonly invariants: readonly string[];
}

/** One contract and one pattern. */
export interface PatternStatus {
  /** Contract here and the file that it stands in: source unit name and absolute path. */
  readonly contract: string;
  readonly unit: string;
  readonly path: string;
  /** Place of the declaration in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Name of the audit record, the audited contract or library, and the version of the package with the record. */
  readonly pattern: string;
  readonly declaration: string;
  readonly version: string;
  /** Where the audited contract stands. `unit` is an import path. */
  readonly audited: { readonly unit: string; readonly start: number; readonly end: number };
  readonly relation: DriftRelation;
  readonly verdict: DriftVerdict;
  readonly changes: readonly ChangedPart[];
  readonly overridden: readonly OverriddenFunction[];
  /** Ids of the invariants that depend on what was changed or overridden. */
  readonly invariants: readonly string[];
  /** What else must be known: why it is unknown, what could not be compared. Each a sentence. */
  readonly notes: readonly string[];
  /** Of a changed copy: the whole audited contract with the names that things have here, where they can be told. */
  readonly restored?: string;
  /** Options that the contract was generated with. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** An audit record with the sources that it is about. */
export interface AuditedPatternSources {
  readonly pattern: string;
  readonly version: string;
  /** Import path of the pattern. */
  readonly file: string;
  readonly ownFiles: readonly string[];
  /** Whether the sources are those of the record. Otherwise nothing can be held against them. */
  readonly intact: boolean;
}

/** A source of the workspace. */
export interface WorkspaceSource {
  readonly unit: string;
  readonly path: string;
  readonly text: string;
  readonly own: boolean;
  /** The unit behind each path of an import statement that could be resolved. */
  readonly imports: Readonly<Record<string, string>>;
}

/** All that the analysis needs. Plain data: it goes to a thread. */
export interface DriftInput {
  readonly patterns: readonly AuditedPatternSources[];
  /** Every file of their closures, by import path. */
  readonly audited: Readonly<
    Record<string, { readonly text: string; readonly imports: Readonly<Record<string, string>> }>
  >;
  readonly sources: readonly WorkspaceSource[];
}
