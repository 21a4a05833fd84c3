import { readBuildInfo } from "../artifacts/build-input.js";
import { listArtifacts, qualifiedName } from "../artifacts/read-artifacts.js";
import type { Artifact } from "../artifacts/types.js";
import { createLineIndex, type LineIndex } from "../compile/line-range.js";
import { instructionNumbers, readSourceMap, type MappedInstruction } from "../compile/source-map.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import type { SourcePlace } from "./types.js";

type Places = Readonly<Record<string, readonly { readonly start: number; readonly length: number }[]>>;

interface CompiledCode {
  readonly object: string;
  readonly sourceMap?: string;
  readonly linkReferences?: Readonly<Record<string, Places>>;
  readonly immutableReferences?: Places;
}

interface BuildInfo {
  readonly input: { readonly sources: Readonly<Record<string, { readonly content?: string }>> };
  readonly output: {
    readonly sources?: Readonly<Record<string, { readonly id: number }>>;
    readonly contracts?: Readonly<
      Record<
        string,
        Readonly<
          Record<string, { readonly evm?: { bytecode?: CompiledCode; deployedBytecode?: CompiledCode } }>
        >
      >
    >;
  };
}

/** Code of the chain that is known to come from one of the project's contracts. */
export interface KnownCode {
  readonly artifact: Artifact;
  /** Data after the creation code: the constructor's arguments. Empty for runtime code. */
  readonly appended: string;
  lineAt(pc: number): Promise<SourcePlace | undefined>;
}

/** Finds the contract whose code this is, whatever its immutables and libraries are. Nothing is guessed by name. */
export type FindCode = (code: string, kind: "creation" | "runtime") => Promise<KnownCode | undefined>;

/** The project's compiled code. Build infos are read when a code of the same length is looked for. */
export async function compiledCode(files: FileSystem, project: Project): Promise<FindCode> {
  const artifacts = await listArtifacts(files, project);
  const builds = new Map<string, Promise<BuildInfo | undefined>>();
  const indexes = new Map<string, LineIndex>();
  const buildOf = (artifact: Artifact): Promise<BuildInfo | undefined> => {
    const name = qualifiedName(artifact);
    let build = builds.get(name);
    if (!build)
      builds.set(name, (build = readBuildInfo(files, project, artifact) as Promise<BuildInfo | undefined>));
    return build;
  };
  return async (code, kind) => {
    for (const artifact of artifacts) {
      const own = kind === "creation" ? artifact.bytecode : artifact.deployedBytecode;
      if (own.length <= 2 || (kind === "creation" ? own.length > code.length : own.length !== code.length))
        continue;
      const build = await buildOf(artifact);
      const evm = build?.output.contracts?.[artifact.sourceName]?.[artifact.contractName]?.evm;
      const compiled = kind === "creation" ? evm?.bytecode : evm?.deployedBytecode;
      const links = kind === "creation" ? artifact.linkReferences : artifact.deployedLinkReferences;
      const holes = [...Object.values(links), compiled?.immutableReferences ?? {}];
      if (!isSame(own, code.slice(0, own.length), holes)) continue;
      return {
        artifact,
        appended: code.slice(own.length),
        lineAt: async (pc) =>
          build && compiled?.sourceMap ? lineOf(build, compiled, own, pc, indexes) : undefined,
      };
    }
    return undefined;
  };
}

function bytesOf(code: string): Buffer {
  // The address of a library that is not linked yet is written as `__$…$__`.
  return Buffer.from(code.slice(2).replace(/[^0-9a-fA-F]/g, "0"), "hex");
}

function isSame(own: string, other: string, places: readonly Places[]): boolean {
  const [left, right] = [bytesOf(own), bytesOf(other)];
  const holes = places.flatMap((one) => Object.values(one).flat());
  // A library begins by comparing its own address, which the ledger fills in: PUSH20, 20 bytes, ADDRESS.
  if (left[0] === 0x73 && left[21] === 0x30) holes.push({ start: 1, length: 20 });
  for (const { start, length } of holes)
    for (const bytes of [left, right]) bytes.fill(0, start, start + length);
  return left.equals(right);
}

const mapped = new WeakMap<
  CompiledCode,
  { numbers: Map<number, number>; instructions: MappedInstruction[] }
>();

function lineOf(
  build: BuildInfo,
  compiled: CompiledCode,
  own: string,
  pc: number,
  indexes: Map<string, LineIndex>,
): SourcePlace | undefined {
  let maps = mapped.get(compiled);
  if (!maps) {
    maps = {
      numbers: instructionNumbers(bytesOf(own)),
      instructions: readSourceMap(compiled.sourceMap ?? ""),
    };
    mapped.set(compiled, maps);
  }
  const number = maps.numbers.get(pc);
  const instruction = number === undefined ? undefined : maps.instructions[number];
  // The compiler's own helpers stand in no file of ours.
  const unit = Object.entries(build.output.sources ?? {}).find(([, { id }]) => id === instruction?.file)?.[0];
  const content = unit === undefined ? undefined : build.input.sources[unit]?.content;
  if (!instruction || unit === undefined || content === undefined) return undefined;
  let index = indexes.get(content);
  if (!index) indexes.set(content, (index = createLineIndex(content)));
  return { unit, line: index.rangeOf(instruction.range).start.line + 1 };
}
