import { Ajv } from "ajv";
import { sha256, toUtf8Bytes } from "ethers";
import { TolboothError } from "../errors/index.js";
import { auditRecordSchema } from "./audit-record-schema.js";

/**
 * What was checked about a pattern, over which source, with which result. Made by `npm run audit`, stands at
 * `sdk/audits/<Pattern>/audit.json`. It says what machines checked; people outside stand in `independentReview`.
 */
export interface AuditRecord {
  readonly format: "tolbooth/audit-record";
  readonly version: 1;
  /** Name of the contract or library. */
  readonly pattern: string;
  readonly source: AuditedSource;
  readonly compiler: AuditedCompiler;
  /** Absent for a library or base that has no code of its own. */
  readonly code?: AuditedCode;
  readonly checks: readonly AuditCheck[];
  /** What the checks cannot see, each in a sentence. */
  readonly limits: readonly string[];
  /** What must hold outside the contract. */
  readonly assumptions: readonly string[];
  /** Reviews by people who do not work on Tolbooth. Empty until there is one. */
  readonly independentReview: readonly IndependentReview[];
}

/** The whole import closure. */
export interface AuditedSource {
  /** What an import statement says to get the pattern. */
  readonly file: string;
  /** The files whose code is the pattern's own; the other files are shared or come from a library. */
  readonly ownFiles: readonly string[];
  /** SHA-256 in hex over the lines `<sha256>  <path>\n` of all files, sorted. */
  readonly closure: string;
  /** Every file by the path in an import statement, sorted, with the SHA-256 of its bytes in hex. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** Libraries from npm among them, with their versions. */
  readonly packages: Readonly<Record<string, string>>;
}

/** The compiler and what it was told. */
export interface AuditedCompiler {
  readonly name: "solc";
  /** Long version, for example `0.8.37+commit.f401782d`. */
  readonly version: string;
  /** `settings` of solc's standard JSON that change the code. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What the pattern compiles to. */
export interface AuditedCode {
  readonly creation: AuditedBytes;
  readonly runtime: AuditedBytes & {
    /** Places of immutables, in bytes. They are zero in the hashed code. */
    readonly immutables: readonly { readonly start: number; readonly length: number }[];
  };
  /** Selector by function signature, in hex. */
  readonly functions: Readonly<Record<string, string>>;
  /** Topic by event signature, in hex. */
  readonly events: Readonly<Record<string, string>>;
  /** Selector by error signature, in hex. */
  readonly errors: Readonly<Record<string, string>>;
  /** SHA-256 in hex of the ABI as JSON without blanks, as solc gives it. */
  readonly abi: string;
  /** Variables of the contract. */
  readonly storage: readonly StorageEntry[];
  /** Members of the structs that are stored, by the struct's name. Slots count from the struct's first. */
  readonly structs: Readonly<Record<string, readonly StorageEntry[]>>;
}

/** Some code. */
export interface AuditedBytes {
  /** SHA-256 in hex of the code without the CBOR metadata at its end. */
  readonly sha256: string;
  /** Size with metadata, in bytes. */
  readonly bytes: number;
}

/** One variable in storage, or one member of a stored struct. */
export interface StorageEntry {
  readonly label: string;
  readonly slot: string;
  /** In bytes from the slot's low end. */
  readonly offset: number;
  readonly type: string;
}

/** A review by people outside. */
export interface IndependentReview {
  readonly by: string;
  /** ISO date. */
  readonly date: string;
  /** The reviewed closure, as {@link AuditedSource.closure}. */
  readonly closure: string;
  readonly report: string;
}

/** What all checks say. */
interface CheckHead<Kind extends string, Result> {
  readonly kind: Kind;
  readonly tools: readonly { readonly name: string; readonly version: string }[];
  /** What the tools were told. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  /** Where chance is used: the seed that repeats it. */
  readonly seed?: string;
  /** Hash of everything that the check read. As long as it is the same, the result is. */
  readonly inputs: string;
  readonly result: Result;
}

/** One check with its result. A record holds only checks that were passed. */
export type AuditCheck =
  | CheckHead<"tests", TestsResult>
  | CheckHead<"invariants", InvariantsResult>
  | CheckHead<"coverage", CoverageResult>
  | CheckHead<"mutation", MutationResult>
  | CheckHead<"rules", RulesResult>
  | CheckHead<"linters", LintersResult>
  | CheckHead<"proofs", ProofsResult>
  | CheckHead<"gas", GasResult>;

/** Unit and fuzz tests. */
export interface TestsResult {
  readonly suites: number;
  readonly unitTests: number;
  readonly fuzzTests: number;
  /** Runs of all fuzz tests together. */
  readonly fuzzRuns: number;
}

/** Stateful tests: random calls, then questions that must always have the same answer. */
export interface InvariantsResult {
  /** Functions that ask. */
  readonly functions: number;
  /** Calls before and between the questions, all functions together. */
  readonly calls: number;
  /** The pattern's invariants, for example `B2.1`, and the tests that hold each. */
  readonly held: readonly { readonly id: string; readonly tests: readonly string[] }[];
}

/** What of the own files the tests ran. */
export interface CoverageResult {
  readonly lines: CoveredPart;
  readonly branches: CoveredPart;
  readonly functions: CoveredPart;
  readonly uncovered: readonly {
    readonly function: string;
    readonly line: string;
    readonly reason: string;
  }[];
}

/** A part of a whole. */
export interface CoveredPart {
  readonly covered: number;
  readonly total: number;
}

/** Every small change of the code, and whether the tests noticed. */
export interface MutationResult {
  /** Changed programs that were tried. */
  readonly mutants: number;
  readonly killed: number;
  readonly killedByTimeout: number;
  /** Not noticed, and no difference to notice. Each has its reason. */
  readonly equivalent: readonly { readonly id: string; readonly reason: string }[];
  /** Tried mutants by kind of change. */
  readonly operators: Readonly<Record<string, number>>;
}

/** The project's own rules over the syntax tree. */
export interface RulesResult {
  /** Names of the rules that were applied. */
  readonly rules: readonly string[];
  /** Findings that were looked at and are no fault. */
  readonly explained: readonly { readonly rule: string; readonly where: string; readonly reason: string }[];
}

/** Linters of others. */
export interface LintersResult {
  readonly findings: number;
  readonly explained: readonly { readonly rule: string; readonly where: string; readonly reason: string }[];
}

/** What solc's model checker decided. */
export interface ProofsResult {
  readonly properties: readonly ProvedProperty[];
}

/** One property. */
export interface ProvedProperty {
  readonly property: string;
  readonly contract: string;
  readonly engine: string;
  readonly solver: string;
  readonly outcome: "proved" | "refuted" | "undecided";
  /** For a property that is refuted on purpose: what refutes it. */
  readonly trace?: string;
}

/** Gas of whole transactions, from the checked-in report. */
export interface GasResult {
  readonly operations: readonly GasRow[];
}

/** One operation. */
export interface GasRow {
  readonly operation: string;
  readonly gas: number;
  readonly limit?: number;
  /** Gas of the same act in somebody else's contract. */
  readonly peers?: Readonly<Record<string, number>>;
}

/** The check of one kind, or nothing. */
export function auditCheck<Kind extends AuditCheck["kind"]>(
  record: AuditRecord,
  kind: Kind,
): Extract<AuditCheck, { kind: Kind }> | undefined {
  return record.checks.find((check): check is Extract<AuditCheck, { kind: Kind }> => check.kind === kind);
}

let validate: ReturnType<Ajv["compile"]> | undefined;

/**
 * Reads a record.
 *
 * @param text the file's text
 * @param file its path, for errors
 * @throws TolboothError FILE_FORMAT_UNKNOWN when it is no such record, or one of a newer version
 */
export function parseAuditRecord(text: string, file: string): AuditRecord {
  const fail = (problem: string): never => {
    throw new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected: "tolbooth/audit-record", problem });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail("it is not JSON");
  }
  validate ??= new Ajv({ strict: false }).compile(auditRecordSchema);
  if (!validate(value)) {
    const error = validate.errors?.[0];
    fail(`${error?.instancePath || "the file"} ${error?.message ?? "does not fit"}`);
  }
  return value as AuditRecord;
}

/** How sources differ from those that were audited. All three lists are empty when nothing changed. */
export interface SourceDifferences {
  readonly changed: readonly string[];
  /** In the record, not among the sources. */
  readonly missing: readonly string[];
  /** Among the sources, not in the record. */
  readonly added: readonly string[];
}

/**
 * Holds sources against a record.
 *
 * @param sources text by the path in an import statement: the whole import closure
 */
export function compareAuditedSources(
  record: AuditRecord,
  sources: ReadonlyMap<string, string>,
): SourceDifferences {
  const audited = new Map(record.source.files.map((file) => [file.path, file.sha256]));
  const present = [...sources.keys()].sort();
  const hash = (text: string): string => sha256(toUtf8Bytes(text)).slice(2);
  return {
    changed: present.filter(
      (path) => audited.has(path) && audited.get(path) !== hash(sources.get(path) ?? ""),
    ),
    missing: [...audited.keys()].filter((path) => !sources.has(path)),
    added: present.filter((path) => !audited.has(path)),
  };
}
