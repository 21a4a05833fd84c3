import type { CompiledContract, Finding } from "../types.js";

/** A contract of a build without its code and descriptions: those are in its artifact. */
export type BuiltContract = Pick<
  CompiledContract,
  "unit" | "name" | "kind" | "deployable" | "runtimeSize" | "nameRange"
>;

/** A finding without what depends on where the project lies: it can be kept, and belongs to every copy of the sources. */
export type KeptFinding = Omit<Finding, "path" | "inLibrary" | "related"> & {
  readonly related: readonly Omit<Finding["related"][number], "path">[];
};

/** What the build of one source unit gave. It follows from its key alone. */
export interface UnitBuild {
  /** Hash of everything that the build was made from. */
  readonly key: string;
  readonly unit: string;
  /** Whether code was made: neither it nor anything that it imports has an error. */
  readonly ok: boolean;
  /** Findings that this unit brings. They may lie in a unit that it imports. */
  readonly findings: readonly KeptFinding[];
  readonly contracts: readonly BuiltContract[];
  /** Settings that the compiler does not know. */
  readonly refused: readonly string[];
  /** The compiler's long version. */
  readonly solcVersion: string;
  /** The build info that its code is in; none where no code was made. */
  readonly buildInfo?: string;
}

/** One run of the compiler: a build info file (`hh-sol-build-info-1`). */
export interface BuildInfo {
  readonly _format: "hh-sol-build-info-1";
  /** Hash of the compiler's version and input. */
  readonly id: string;
  /** `0.8.37`. */
  readonly solcVersion: string;
  /** `0.8.37+commit.f401782d`. */
  readonly solcLongVersion: string;
  /** Standard JSON input and output. */
  readonly input: unknown;
  readonly output: unknown;
}
