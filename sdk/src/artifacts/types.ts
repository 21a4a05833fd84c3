import type { BuiltContract } from "../compile/build/types.js";
import type { LineRange } from "../compile/line-range.js";
import type { AbiEntry, Finding } from "../compile/types.js";

/** A contract on disk in Hardhat's artifact format (`hh-sol-artifact-1`), so that other tools can read it. */
export interface Artifact {
  readonly _format: "hh-sol-artifact-1";
  readonly contractName: string;
  readonly sourceName: string;
  readonly abi: readonly AbiEntry[];
  readonly bytecode: string;
  readonly deployedBytecode: string;
  readonly linkReferences: Record<string, Record<string, { start: number; length: number }[]>>;
  readonly deployedLinkReferences: Record<string, Record<string, { start: number; length: number }[]>>;
}

/** A finding with lines and columns beside its bytes, so that nobody needs the text to say where it is. */
export type PlacedFinding = Omit<Finding, "related"> & {
  readonly lineRange?: LineRange;
  readonly related: readonly (Finding["related"][number] & { readonly lineRange?: LineRange })[];
};

/** A contract of a build, and whose it is. */
export type ReportedContract = BuiltContract & {
  /** Whether it stands in one of the project's own files, and not in a library. */
  readonly own: boolean;
};

/** What came of a build, in words that can be kept. */
export interface BuildReport {
  /** Absolute path of the project's root. */
  readonly projectRoot: string;
  /** Whether no finding is an error. Without errors the artifacts are written. */
  readonly ok: boolean;
  /** Findings of everything that was asked for, however little of it was compiled now. */
  readonly findings: readonly PlacedFinding[];
  /** Contracts of the project's own files, then of what they import. Empty when there is an error. */
  readonly contracts: readonly ReportedContract[];
  /** Absolute paths of the artifacts of everything that was asked for. Empty when there is an error. */
  readonly artifacts: readonly string[];
  /** Source unit names of the files that were asked for. */
  readonly entries: readonly string[];
  /** Source unit names of what was compiled now. The rest was compiled before, from the very same texts. */
  readonly compiled: readonly string[];
  /** Long version of the compiler; where there are several, the one of most files. */
  readonly solcVersion: string;
  /** Milliseconds spent in the compiler. */
  readonly milliseconds: number;
}
