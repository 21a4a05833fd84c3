import type { LongOperation } from "../ports.js";
import type { SourceSet } from "../project/types.js";
import type { CompilerPlan } from "./versions/plan.js";
import type { MissingCompiler } from "./versions/types.js";

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

/** What one compiler made in one go. */
export interface CompilerBuild {
  /** The compiler's long version: `0.8.37+commit.f401782d.Emscripten.clang`. */
  readonly solcVersion: string;
  /** Standard JSON input and output, for build info. */
  readonly input: unknown;
  readonly output: unknown;
  /** Source unit names whose contracts are taken from here. The output may hold more: what these units import. */
  readonly units: readonly string[];
  /** Settings that the project has and this compiler does not know, so that they were left out. */
  readonly refused: readonly string[];
}

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
  /** The compiler's long version. Where several were used, that of most entries. */
  readonly solcVersion: string;
  /** What each compiler made. Only of a `build`. */
  readonly builds?: readonly CompilerBuild[];
  /** Input and output of the first of `builds`. */
  readonly input?: unknown;
  readonly output?: unknown;
  /** Compilers that sources ask for and that are not on this machine. */
  readonly missingCompilers?: readonly MissingCompiler[];
  /** Milliseconds spent in the compiler. */
  readonly milliseconds: number;
}

export interface CompileOptions {
  readonly mode: CompileMode;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: LongOperation["progress"];
  /** A newer job of the same lane replaces one that waits. */
  readonly lane?: string;
  /** In mode `build`: the source units that code is made of. The others are analysed only. Default: all. */
  readonly units?: readonly string[] | undefined;
  /**
   * Whether a compiler that is missing may be downloaded from the npm registry, in modes `check` and `build`. Default:
   * `solc.download` of `tolbooth.json`, else no.
   */
  readonly download?: boolean | undefined;
}

/** Compilers that stay warm, each of which does one job at a time. */
export interface Compiler {
  /** The version that comes with Tolbooth, and that is used wherever it will do. */
  readonly version: string;
  compile(sources: SourceSet, options: CompileOptions): Promise<Compilation>;
  /** Which compiler would compile which entry, under which settings. Nothing is compiled. */
  plan(sources: SourceSet, options?: Omit<CompileOptions, "mode" | "lane">): Promise<CompilerPlan>;
  /** Loads the version that comes with Tolbooth, for who knows that a job will come and has something to do until then. */
  warmUp(): void;
  /** Ends the workers. */
  dispose(): Promise<void>;
}
