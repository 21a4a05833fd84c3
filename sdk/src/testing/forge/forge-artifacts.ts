import path from "node:path";
import type { AbiEntry } from "../../compile/types.js";
import type { FileSystem } from "../../ports.js";
import type { ForgeLook } from "./forge-configuration.js";
import { instructionNumbers, readSourceMap, type MappedInstruction } from "../../compile/source-map.js";

/** A contract as forge compiled it. */
export interface ForgeArtifact {
  readonly unit: string;
  readonly name: string;
  readonly abi: readonly AbiEntry[];
  /** Where the instruction at this byte of the runtime code comes from. */
  instructionAt(pc: number): MappedInstruction | undefined;
  /** Absolute path of a source by its number in the artifact's build. */
  fileOf(number: number): string | undefined;
  /** Whether this is the contract's runtime code, whatever its immutables and libraries are. */
  isCode(code: Uint8Array): boolean;
}

type Places = Readonly<Record<string, readonly { readonly start: number; readonly length: number }[]>>;

interface ArtifactFile {
  readonly abi: readonly AbiEntry[];
  readonly deployedBytecode: {
    readonly object: string;
    readonly sourceMap?: string;
    readonly linkReferences?: Readonly<Record<string, Places>>;
    readonly immutableReferences?: Places;
  };
}

interface CacheFile {
  readonly paths: { readonly build_infos: string };
  readonly files: Readonly<
    Record<
      string,
      {
        readonly artifacts: Readonly<
          Record<
            string,
            Readonly<Record<string, Readonly<Record<string, { path: string; build_id: string }>>>>
          >
        >;
      }
    >
  >;
}

/** Every contract that forge compiled last, by its record of what was made from which file. Paths in it count from `root`. */
export async function readForgeArtifacts(
  files: FileSystem,
  root: string,
  look: ForgeLook,
): Promise<ForgeArtifact[]> {
  const cache = await readJson<CacheFile>(files, look.cacheFile);
  if (!cache) return [];
  const builds = new Map<string, Promise<Readonly<Record<string, string>>>>();
  const sourcesOf = (id: string): Promise<Readonly<Record<string, string>>> => {
    let build = builds.get(id);
    if (!build) {
      const file = path.resolve(root, cache.paths.build_infos, `${id}.json`);
      build = readJson<{ source_id_to_path: Record<string, string> }>(files, file).then(
        (found) => found?.source_id_to_path ?? {},
      );
      builds.set(id, build);
    }
    return build;
  };
  const wanted = Object.entries(cache.files).flatMap(([unit, { artifacts }]) =>
    Object.entries(artifacts).flatMap(([name, versions]) => {
      const made = Object.values(versions).flatMap((profiles) => Object.values(profiles));
      return made.map((one) => ({ unit: unit.replaceAll("\\", "/"), name, ...one }));
    }),
  );
  const found = await Promise.all(
    wanted.map(async ({ unit, name, path: place, build_id: build }) => {
      const artifact = await readJson<ArtifactFile>(files, path.resolve(look.artifacts, place));
      return artifact && artifactOf(unit, name, artifact, await sourcesOf(build), root);
    }),
  );
  return found.filter((one) => one !== undefined);
}

function artifactOf(
  unit: string,
  name: string,
  file: ArtifactFile,
  sources: Readonly<Record<string, string>>,
  root: string,
): ForgeArtifact {
  const { object, sourceMap = "", linkReferences = {}, immutableReferences = {} } = file.deployedBytecode;
  // The address of a library that is not linked yet is written as `__$…$__`.
  const code = Buffer.from(object.replace(/^0x/, "").replace(/[^0-9a-fA-F]/g, "0"), "hex");
  const holes = [...Object.values(linkReferences), immutableReferences].flatMap((places) =>
    Object.values(places).flat(),
  );
  // A library begins by comparing its own address, which the ledger fills in: PUSH20, 20 bytes, ADDRESS.
  if (code[0] === 0x73 && code[21] === 0x30) holes.push({ start: 1, length: 20 });
  const withHoles = (bytes: Uint8Array): Buffer => {
    const copy = Buffer.from(bytes);
    for (const { start, length } of holes) copy.fill(0, start, start + length);
    return copy;
  };
  let maps: { numbers: Map<number, number>; instructions: MappedInstruction[] } | undefined;
  return {
    unit,
    name,
    abi: file.abi,
    instructionAt(pc) {
      maps ??= { numbers: instructionNumbers(code), instructions: readSourceMap(sourceMap) };
      const number = maps.numbers.get(pc);
      return number === undefined ? undefined : maps.instructions[number];
    },
    fileOf(number) {
      const source = sources[String(number)];
      return source === undefined ? undefined : path.resolve(root, source);
    },
    isCode: (other) =>
      other.length > 0 && other.length === code.length && withHoles(other).equals(withHoles(code)),
  };
}

async function readJson<T>(files: FileSystem, file: string): Promise<T | undefined> {
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as T;
  } catch {
    // Half written by a run that was ended, or another version's: then the line is not known, and the test still is.
    return undefined;
  }
}
