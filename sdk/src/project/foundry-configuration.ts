import { parse, TomlError, type TomlTable, type TomlValue } from "smol-toml";
import { TolboothError } from "../errors/index.js";

/** What Tolbooth takes from `foundry.toml`: the default profile, nothing that starts a program. */
export interface FoundryConfiguration {
  /** Folder of the sources. Foundry's default: `src`. */
  readonly src: string;
  readonly libs: readonly string[];
  /** Folders of generated files. */
  readonly generated: readonly string[];
  readonly remappings: readonly string[];
  /** Whether Foundry guesses remappings from the folders in `libs`. */
  readonly autoDetectRemappings: boolean;
  readonly solcVersion?: string;
  readonly solcSettings: Readonly<Record<string, unknown>>;
}

/** Reads `foundry.toml`. Throws CONFIGURATION_UNREADABLE or CONFIGURATION_INVALID. */
export function readFoundryConfiguration(file: string, text: string): FoundryConfiguration {
  const profile = defaultProfile(file, parseToml(file, text));
  const fail = (field: string, problem: string): TolboothError =>
    new TolboothError("CONFIGURATION_INVALID", {
      file,
      field: `profile.default.${field}`,
      line: lineOfKey(text, field),
      problem,
    });
  const string = (field: string): string | undefined => {
    const value = profile[field];
    if (value !== undefined && typeof value !== "string")
      throw fail(field, "must be text in quotation marks");
    return value;
  };
  const boolean = (field: string): boolean | undefined => {
    const value = profile[field];
    if (value !== undefined && typeof value !== "boolean") throw fail(field, "must be true or false");
    return value;
  };
  const strings = (field: string): string[] | undefined => {
    const value = profile[field];
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every((one) => typeof one === "string"))
      throw fail(field, "must be a list of texts");
    return value;
  };
  const runs = profile["optimizer_runs"];
  if (runs !== undefined && !(typeof runs === "number" && Number.isInteger(runs) && runs >= 0))
    throw fail("optimizer_runs", "must be a whole number");
  const solcVersion = /^\d+\.\d+\.\d+$/.exec(string("solc") ?? string("solc_version") ?? "")?.[0];
  const evmVersion = string("evm_version");
  const viaIr = boolean("via_ir");
  const optimizer = boolean("optimizer");
  const bytecodeHash = string("bytecode_hash");
  const cborMetadata = boolean("cbor_metadata");
  const metadata = {
    ...(bytecodeHash === undefined ? {} : { bytecodeHash }),
    ...(cborMetadata === undefined ? {} : { appendCBOR: cborMetadata }),
  };
  return {
    src: string("src") ?? "src",
    libs: strings("libs") ?? ["lib"],
    generated: [string("out") ?? "out", string("cache_path") ?? "cache"],
    remappings: strings("remappings") ?? [],
    autoDetectRemappings: boolean("auto_detect_remappings") ?? true,
    ...(solcVersion === undefined ? {} : { solcVersion }),
    solcSettings: {
      ...(optimizer === undefined && runs === undefined
        ? {}
        : { optimizer: { enabled: optimizer ?? true, runs: runs ?? 200 } }),
      ...(evmVersion === undefined ? {} : { evmVersion: evmVersion.toLowerCase() }),
      ...(viaIr === undefined ? {} : { viaIR: viaIr }),
      ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    },
  };
}

function parseToml(file: string, text: string): TomlTable {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const problem = (error.message.split("\n", 1)[0] ?? "").replace(/^Invalid TOML document: /, "");
    throw new TolboothError("CONFIGURATION_UNREADABLE", { file, line: error.line, problem }, error);
  }
}

function defaultProfile(file: string, document: TomlTable): TomlTable {
  const profiles = tableOf(document["profile"]);
  const profile = tableOf(profiles?.["default"] ?? {});
  if (document["profile"] !== undefined && (!profiles || !profile))
    throw new TolboothError("CONFIGURATION_INVALID", {
      file,
      field: "profile.default",
      line: 1,
      problem: "must be a table",
    });
  return profile ?? {};
}

function tableOf(value: TomlValue | undefined): TomlTable | undefined {
  const isTable = typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  return isTable ? (value as TomlTable) : undefined;
}

function lineOfKey(text: string, key: string): number {
  const index = text.split(/\r?\n/).findIndex((line) => new RegExp(`^\\s*"?${key}"?\\s*=`).test(line));
  return index < 0 ? 1 : index + 1;
}
