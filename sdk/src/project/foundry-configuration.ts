import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { FoundryProfile } from "./foundry-profile.js";
import { ignoredWarnings, warningCodes } from "./foundry-warnings.js";
import { parseRemapping, withSlashes, wrongRemapping } from "./remappings.js";
import type { Environment, IgnoredWarnings, Remapping } from "./types.js";

/** What Tolbooth takes from `foundry.toml`: the selected profile, nothing that starts a program. */
export interface FoundryConfiguration {
  /** Folder of the sources. Foundry's default: `src`, or `contracts` where only that is there. */
  readonly src: string;
  readonly test: string;
  readonly script: string;
  /** Foundry's default: `lib`, and `node_modules` where it is there. */
  readonly libs: readonly string[];
  readonly remappings: readonly Remapping[];
  /** Whether Foundry infers remappings from the folders in `libs`. */
  readonly autoDetectRemappings: boolean;
  /** Patterns of files that are not built. */
  readonly skip: readonly string[];
  readonly ignoredWarnings: readonly IgnoredWarnings[];
  readonly solcVersion?: string;
  readonly solcSettings: Readonly<Record<string, unknown>>;
  /** Other files that were read. */
  readonly baseFiles: readonly string[];
}

/**
 * Reads `foundry.toml`: the profile that `FOUNDRY_PROFILE` names over `default`, and the environment's `FOUNDRY_<KEY>`.
 *
 * @throws TolboothError CONFIGURATION_UNREADABLE, CONFIGURATION_INVALID, FILE_NOT_UTF8.
 */
export async function readFoundryConfiguration(
  files: FileSystem,
  file: string,
  text: string,
  environment: Environment,
): Promise<FoundryConfiguration> {
  const root = path.dirname(file);
  const profile = await FoundryProfile.read(files, file, text, environment);
  const src = profile.string("src");
  const libs = profile.strings("libs");
  const solcVersion = /^\d+\.\d+\.\d+$/.exec(
    profile.string("solc") ?? profile.string("solc_version") ?? "",
  )?.[0];
  return {
    src: src ?? (await defaultSource(files, root)),
    test: profile.string("test") ?? "test",
    script: profile.string("script") ?? "script",
    libs: libs ?? (await defaultLibraries(files, root)),
    remappings: remappingsOf(profile),
    autoDetectRemappings: profile.boolean("auto_detect_remappings") ?? true,
    skip: profile.strings("skip") ?? [],
    ignoredWarnings: ignoredWarnings(
      root,
      profile.read("ignored_error_codes", "must be a list of numbers or names", warningCodes) ?? [],
      profile.strings("ignored_warnings_from") ?? [],
      profile.read("ignored_error_codes_from", "must be a list of paths, each with its codes", codesByPath) ??
        [],
    ),
    ...(solcVersion === undefined ? {} : { solcVersion }),
    solcSettings: solcSettingsOf(profile),
    baseFiles: profile.baseFiles,
  };
}

/** `[["src/legacy", [5667, "unused-var"]]]` */
function codesByPath(value: unknown): (readonly [string, readonly string[]])[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const pairs = value.map((pair: unknown) => {
    const [place, list] = Array.isArray(pair) ? (pair as unknown[]) : [];
    const codes = warningCodes(list);
    return typeof place === "string" && codes ? ([place, codes] as const) : undefined;
  });
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}

function solcSettingsOf(profile: FoundryProfile): Record<string, unknown> {
  const runs = profile.wholeNumber("optimizer_runs");
  const evmVersion = profile.string("evm_version");
  const viaIr = profile.boolean("via_ir");
  const optimizer = profile.boolean("optimizer");
  const bytecodeHash = profile.string("bytecode_hash");
  const cborMetadata = profile.boolean("cbor_metadata");
  const metadata = {
    ...(bytecodeHash === undefined ? {} : { bytecodeHash }),
    ...(cborMetadata === undefined ? {} : { appendCBOR: cborMetadata }),
  };
  return {
    ...(optimizer === undefined && runs === undefined
      ? {}
      : { optimizer: { enabled: optimizer ?? true, runs: runs ?? 200 } }),
    ...(evmVersion === undefined ? {} : { evmVersion: evmVersion.toLowerCase() }),
    ...(viaIr === undefined ? {} : { viaIR: viaIr }),
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
  };
}

function remappingsOf(profile: FoundryProfile): Remapping[] {
  return (profile.strings("remappings") ?? []).map((text) => {
    const { file, line } = profile.placeOf("remappings", text);
    const remapping = parseRemapping(text, file, line);
    if (!remapping) throw wrongRemapping(file, text, line);
    refuseEmptyTarget(remapping);
    return withSlashes(remapping);
  });
}

/** forge stops at a remapping without a target. */
export function refuseEmptyTarget(remapping: Remapping): void {
  if (remapping.target.trim() !== "") return;
  throw new TolboothError("CONFIGURATION_INVALID", {
    file: remapping.origin,
    field: `${remapping.prefix}=`,
    line: remapping.line ?? 1,
    problem: "must name a folder or file after the =",
  });
}

async function defaultSource(files: FileSystem, root: string): Promise<string> {
  if (await isFolder(files, path.join(root, "src"))) return "src";
  return (await isFolder(files, path.join(root, "contracts"))) ? "contracts" : "src";
}

async function defaultLibraries(files: FileSystem, root: string): Promise<string[]> {
  if (!(await isFolder(files, path.join(root, "node_modules")))) return ["lib"];
  return (await isFolder(files, path.join(root, "lib"))) ? ["lib", "node_modules"] : ["node_modules"];
}

async function isFolder(files: FileSystem, place: string): Promise<boolean> {
  return (await files.stat(place))?.kind === "directory";
}
