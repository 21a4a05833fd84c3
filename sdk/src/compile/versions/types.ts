import type { LongOperation } from "../../ports.js";
import type { Project } from "../../project/types.js";

/** A Solidity compiler on this machine. */
export interface InstalledCompiler {
  /** `0.8.19`. */
  readonly version: string;
  /** The one that comes with Tolbooth, a package in the project's `node_modules`, or the user's cache. */
  readonly origin: "bundled" | "project" | "cache";
  /** Absolute path of solc's `soljson.js`. */
  readonly soljsonFile: string;
  /** SHA-256 that the file must have, where it is known. It is checked each time the compiler starts. */
  readonly sha256?: string;
}

/** Where compilers come from beside the bundled one. */
export interface CompilerShelf {
  /** Those that are there for a project, without the bundled one. Looks at the disk and at nothing else. */
  installed(project: Project): Promise<readonly InstalledCompiler[]>;
  /**
   * Takes a version from the npm registry into the user's cache.
   *
   * @throws TolboothError REGISTRY_UNREACHABLE, REGISTRY_REFUSED, REGISTRY_ANSWER_INVALID, COMPILER_NOT_IN_REGISTRY,
   * COMPILER_INTEGRITY_FAILED, NPM_CONFIGURATION_INVALID, FILE_WRITE_FAILED, OPERATION_CANCELLED.
   */
  install(project: Project, version: string, operation?: LongOperation): Promise<InstalledCompiler>;
}

/** A compiler that sources ask for and that is not on this machine. */
export interface MissingCompiler {
  /** What is asked for, as it is written: `^0.7.0`, `0.8.19`. */
  readonly wanted: string;
  /** The newest release that would do for all the sources that are compiled together. */
  readonly version: string;
  /** Source unit names of the files that cannot be compiled without it. */
  readonly units: readonly string[];
}
