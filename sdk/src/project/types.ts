/** A library that comes with Tolbooth: what an import falls back on when the project does not have the library itself. */
export interface BundledLibrary {
  /** Start of the import paths that it answers, with its final slash: `@openzeppelin/contracts/`. */
  readonly prefix: string;
  /** Absolute folder that stands for the prefix. */
  readonly folder: string;
}

/** Environment variables that configuration may be read from: `FOUNDRY_PROFILE`, `FOUNDRY_REMAPPINGS` and the like. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What `tolbooth.json` may hold. All of it is optional: an empty folder with one `.sol` file is a project. */
export interface ProjectConfiguration {
  /** Where the editor finds the JSON schema. Tolbooth itself does not read it. */
  readonly $schema?: string;
  readonly format?: "tolbooth/project";
  readonly version?: 1;
  /** Folders or files of the project's own sources, from the root. Default: `contracts`, `src`, else the root itself. */
  readonly sources?: readonly string[];
  /** Import remappings as solc writes them: `context:prefix=target`. */
  readonly remappings?: readonly string[];
  readonly solc?: {
    /** Exact version. Default: one that satisfies the pragmas, and that is the bundled compiler wherever it does. */
    readonly version?: string;
    /** The `settings` object of solc's standard JSON, without `outputSelection` and `remappings`. */
    readonly settings?: Readonly<Record<string, unknown>>;
    /** Whether a compiler that is missing may be downloaded from the npm registry without a question. Default: no. */
    readonly download?: boolean;
    /**
     * Files, from the root with `/`, that are compiled with another version or other settings. What a file's `settings`
     * name stands in place of the project's; the rest is as in the project.
     */
    readonly overrides?: Readonly<
      Record<string, { readonly version?: string; readonly settings?: Readonly<Record<string, unknown>> }>
    >;
  };
  readonly networks?: Readonly<Record<string, NetworkConfiguration>>;
  readonly agencies?: readonly AgencyConfiguration[];
}

/** A network by name. `local` is always there. */
export interface NetworkConfiguration {
  /** JSON-RPC address. Absent for a local network that Tolbooth starts. */
  readonly url?: string;
  /** Several addresses of one network, in the order of preference, in place of `url`. */
  readonly endpoints?: readonly string[];
  /** Which address is asked first: the first that works, or the one that answered best so far. Default: `order`. */
  readonly choose?: "order" | "health";
  /** A node that is more blocks than this behind the newest that was seen is passed over. Default: 5. */
  readonly blocksBehind?: number;
  /** Seconds that a node has for an answer. Default: 30; with several addresses, 10. */
  readonly timeout?: number;
  /** Blocks that must hold a transaction, its own counted, until it counts as done. Default: 1. */
  readonly confirmations?: number;
  readonly fees?: FeeConfiguration;
  /** Whether anything may be sent there. Default: `ask`, each time. */
  readonly sends?: "ask" | "forbidden";
  readonly chainId?: number;
  /**
   * Local networks only: when blocks are made. With each transaction, by hand, or every so many seconds.
   * Default: `automatic`.
   */
  readonly mining?: "automatic" | "manual" | number;
  /** Local networks only: accounts beside those of the public bodies and the relayer. Default: 9. */
  readonly spareAccounts?: number;
  /** Local networks only: whole test ETH that each account holds on a new chain. Default: 10,000. */
  readonly funds?: number;
}

/** Fees as a network wants them, where the chain's own word is not to be followed. Amounts are in gwei. */
export interface FeeConfiguration {
  /** `none`: a gas price of zero, for permissioned networks. Default: what the chain has. */
  readonly kind?: "legacy" | "eip1559" | "none";
  readonly gasPrice?: number;
  readonly maxFeePerGas?: number;
  readonly maxPriorityFeePerGas?: number;
}

/** A public body, as accounts and views name it. */
export interface AgencyConfiguration {
  /** Short name, used on the command line: `hmrc`. */
  readonly name: string;
  /** Full title: `HM Revenue and Customs`. */
  readonly title: string;
  /** The AgencyRegistry's number of this body, 1 to 65535. Default: its place in the list, from 1. */
  readonly id?: number;
  /** Its lane in MovementClearance, 1 to 32, where it has one. */
  readonly lane?: number;
}

/** Where a project's layout was read from. */
export type ProjectLayout = "tolbooth" | "foundry" | "hardhat" | "bare";

/**
 * One import remapping: in files below `context`, an import path that begins with `prefix` begins with `target` instead.
 * Context and target count from the project's root, or from `scope`.
 */
export interface Remapping {
  readonly context: string;
  readonly prefix: string;
  readonly target: string;
  /**
   * Where it comes from, for people: the file that it was read from, the name of an environment variable, or the
   * library folder that it was inferred from.
   */
  readonly origin: string;
  /** Line in that file, from 1. */
  readonly line?: number;
  /** Nobody wrote it: it follows from the folders of the libraries, as forge infers it. */
  readonly inferred?: true;
  /**
   * Absolute folder of the package whose own files alone it is for, and only where they do not import relatively, as
   * Hardhat 3 has it. Without it, it is for every file, as solc and forge have it.
   */
  readonly scope?: string;
}

/** A remapping that was read and is not used, because the project's build leaves it out. */
export interface IgnoredRemapping {
  readonly remapping: Remapping;
  /** The earlier one that it collides with, or the project's own folder (`src/`) that its prefix names. */
  readonly because: Remapping | string;
}

/** Warnings that the project has chosen not to see. */
export interface IgnoredWarnings {
  /** solc's numbers. Absent: all warnings. */
  readonly codes?: readonly string[];
  /** Absolute file or folder that they stand in. Absent: anywhere. */
  readonly folder?: string;
}

/** A project found on disk: everything the other rooms need to know of it. */
export interface Project {
  /** Absolute path of the root folder. */
  readonly root: string;
  readonly layout: ProjectLayout;
  readonly configuration: ProjectConfiguration;
  /** The configuration files that were read, absolute. A change of one makes the project stale. */
  readonly configurationFiles: readonly string[];
  /** Absolute folders or files where the project's own sources stand. */
  readonly sourceRoots: readonly string[];
  /** Patterns of own files that the build leaves out, as Foundry's `skip` has them: see `isSkippedSource`. */
  readonly skippedSources: readonly string[];
  readonly ignoredWarnings: readonly IgnoredWarnings[];
  /** Absolute folders of Solidity tests and scripts, where the configuration or a convention names them. */
  readonly testRoots: readonly string[];
  readonly remappings: readonly Remapping[];
  /** Remappings that forge reads and leaves out. */
  readonly ignoredRemappings: readonly IgnoredRemapping[];
  /** How `remappings.txt` and imports are understood: by forge's rules, by Hardhat 3's, or by solc's alone. */
  readonly importRules: "foundry" | "hardhat" | "solc";
  /** Absolute folders of libraries that are not the project's own (Foundry's `libs`, without `node_modules`). */
  readonly libraryFolders: readonly string[];
  /** Absolute `node_modules` folders among Foundry's `libs`, whose packages forge infers remappings from. */
  readonly inferringFolders: readonly string[];
  /** What imports fall back on, last of all. */
  readonly bundledLibraries: readonly BundledLibrary[];
  /** The exact compiler version that the configuration asks for, if it asks. */
  readonly wantedSolcVersion?: string;
  /** `settings` for solc, with defaults filled in (optimizer 200 runs). */
  readonly solcSettings: Readonly<Record<string, unknown>>;
  /** The public bodies, each with its number. */
  readonly agencies: readonly (AgencyConfiguration & { readonly id: number })[];
  readonly networks: Readonly<Record<string, NetworkConfiguration>>;
}

/** One source file as solc is given it. */
export interface Source {
  /** Source unit name: what imports resolve to and what findings and artifacts carry, with `/` on every system. */
  readonly unit: string;
  /** Absolute path on disk. */
  readonly path: string;
  readonly content: string;
  /** Whether it belongs to the project itself (and not to a library it imports). */
  readonly own: boolean;
}

/** An import that could not be resolved, or a source that could not be read. */
export interface SourceProblem {
  readonly code:
    | "IMPORT_NOT_FOUND"
    | "IMPORT_IS_FOLDER"
    | "IMPORT_CASE_DIFFERS"
    | "IMPORT_NOT_A_PATH"
    | "FILE_NOT_UTF8"
    | "FILE_NOT_FOUND";
  /** Absolute path of the file that the problem is in, and its source unit name. */
  readonly path: string;
  readonly unit: string;
  /** Byte range in that file of the import's path literal; absent when the whole file is meant. */
  readonly byteRange?: { readonly start: number; readonly end: number };
  /** What the import says. */
  readonly importPath?: string;
  /** Absolute paths that were tried, in order. */
  readonly triedPaths?: readonly string[];
  readonly message: string;
}

/** Sources and everything they import, ready for the compiler. */
export interface SourceSet {
  readonly project: Project;
  /** Unit names of the files that were asked for. */
  readonly entries: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Unit name → the unit names that it imports directly, without those that could not be found or read. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /**
   * The remappings that solc needs so that every import arrives at the unit that it was resolved to. They follow from
   * the project's own remappings and from where `node_modules` folders and links lie.
   */
  readonly remappings: readonly string[];
  readonly problems: readonly SourceProblem[];
}
