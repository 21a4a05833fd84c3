import type { SourceSet } from "../project/types.js";

export type Severity = "error" | "warning" | "info";

/** Something that the compiler (or the import resolver) found, at its place. */
export interface Finding {
  /** Source unit name; `undefined` when it is about no file. */
  readonly unit?: string;
  /** Absolute path on disk, where there is one. */
  readonly path?: string;
  /** solc's error code such as `7576`, or a code of the error registry. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Range in bytes of the UTF-8 text, end exclusive. */
  readonly byteRange?: { readonly start: number; readonly end: number };
  /** Other places that belong to it. */
  readonly related: readonly {
    readonly unit: string;
    readonly path?: string;
    readonly message: string;
    readonly byteRange: { readonly start: number; readonly end: number };
  }[];
  /** What to do next, where Tolbooth knows. */
  readonly next?: string;
  /** Set for a place in a library: a warning there is not the project's to mend. */
  readonly inLibrary?: true;
}

/** One entry of a contract's ABI, as solc gives it. */
export type AbiEntry = Readonly<Record<string, unknown>>;

/** One compiled contract. Hex is `0x`-prefixed; unlinked code holds `__$…$__` placeholders. */
export interface CompiledContract {
  readonly unit: string;
  readonly name: string;
  readonly abi: readonly AbiEntry[];
  readonly creationCode: string;
  readonly runtimeCode: string;
  /** unit → library → places, in solc's own form. */
  readonly linkReferences: Record<string, Record<string, { start: number; length: number }[]>>;
  readonly deployedLinkReferences: Record<string, Record<string, { start: number; length: number }[]>>;
  readonly immutableReferences: Record<string, { start: number; length: number }[]>;
  /** Size of the runtime code in bytes. The limit of EIP-170 is 24,576. */
  readonly runtimeSize: number;
  readonly metadata: string;
  readonly devdoc: Readonly<Record<string, unknown>>;
  readonly userdoc: Readonly<Record<string, unknown>>;
  /** Byte range of the name in its source file, for code lenses. Absent in a compilation without AST. */
  readonly nameRange?: { readonly start: number; readonly end: number };
  readonly kind: "contract" | "abstract" | "interface" | "library";
  /** Whether it can be deployed: a contract or library with creation code. */
  readonly deployable: boolean;
}

/**
 * How much is asked of the compiler, from the cheapest to the dearest.
 *
 * - `parse`: the grammar of the entries alone. What they import is not looked at.
 * - `quick`: the findings of the entries, over a shortened form of everything that they import.
 * - `check`: every finding of every file. It has the last word.
 * - `build`: the same, and code.
 */
export type CompileMode = "parse" | "quick" | "check" | "build";

export interface Compilation {
  readonly mode: CompileMode;
  /** Whether no finding is an error. */
  readonly ok: boolean;
  /**
   * Set in mode `quick` when the compiler found an error outside the entries. It may then not have reached them: ask for
   * a `check`.
   */
  readonly inconclusive?: true;
  readonly findings: readonly Finding[];
  /** Empty without a `build`. Contracts of the project's own files and of what they import. */
  readonly contracts: readonly CompiledContract[];
  readonly solcVersion: string;
  /** Standard JSON input and output, for build info. Only of a `build`. */
  readonly input?: unknown;
  readonly output?: unknown;
  /** Milliseconds spent in the compiler. */
  readonly milliseconds: number;
}

/** A compiler that stays warm. One job at a time; a newer job of the same `lane` replaces one that waits. */
export interface Compiler {
  readonly version: string;
  compile(
    sources: SourceSet,
    options: { mode: CompileMode; signal?: AbortSignal | undefined; lane?: string },
  ): Promise<Compilation>;
  /** Ends the worker. */
  dispose(): Promise<void>;
}
