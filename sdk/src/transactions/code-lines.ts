import { readBuildInfo } from "../artifacts/build-input.js";
import { contractDocOf, type ContractDoc } from "../artifacts/natspec.js";
import { listArtifacts, qualifiedName } from "../artifacts/read-artifacts.js";
import type { Artifact } from "../artifacts/types.js";
import { createLineIndex, type LineIndex } from "../compile/line-range.js";
import { instructionNumbers, readSourceMap, type MappedInstruction } from "../compile/source-map.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import type { Trail } from "./step-places.js";
import type { StorageLayout } from "./storage-layout.js";
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
          Record<
            string,
            {
              readonly evm?: { bytecode?: CompiledCode; deployedBytecode?: CompiledCode };
              readonly storageLayout?: StorageLayout;
            }
          >
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
  /** Where its variables are; absent where the build that made it did not ask for that. */
  readonly layout?: StorageLayout;
  /** What its sources say. */
  doc(): ContractDoc;
  /**
   * The line of the newest instruction. Where the compiler names no more than the contract for it, the line of the
   * function of that name.
   */
  lineAt(at: Trail, functionName?: string): SourcePlace | undefined;
}

/** Finds the contract whose code this is, whatever its immutables and libraries are. Nothing is guessed by name. */
export type FindCode = (code: string, kind: "creation" | "runtime") => Promise<KnownCode | undefined>;

/** The project's compiled code. Build infos are read when a code of the same length is looked for. */
export async function compiledCode(files: FileSystem, project: Project): Promise<FindCode> {
  const artifacts = await listArtifacts(files, project);
  const builds = new Map<string, Promise<BuildInfo | undefined>>();
  const texts = new Map<string, SourceText>();
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
      const { evm, storageLayout: layout } =
        build?.output.contracts?.[artifact.sourceName]?.[artifact.contractName] ?? {};
      const compiled = kind === "creation" ? evm?.bytecode : evm?.deployedBytecode;
      const links = kind === "creation" ? artifact.linkReferences : artifact.deployedLinkReferences;
      const holes = [...Object.values(links), compiled?.immutableReferences ?? {}];
      if (!isSame(own, code.slice(0, own.length), holes)) continue;
      let doc: ContractDoc | undefined;
      return {
        artifact,
        appended: code.slice(own.length),
        ...(layout && { layout }),
        doc: () => (doc ??= contractDocOf(build?.output, artifact)),
        lineAt: (at, functionName) =>
          build && compiled?.sourceMap ? lineOf(build, compiled, own, at, functionName, texts) : undefined,
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

interface InstructionMap {
  readonly bytes: Uint8Array;
  /** Place in the code → number of the instruction. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly instructions: readonly MappedInstruction[];
}

const mapped = new WeakMap<CompiledCode, InstructionMap>();

function mapOf(compiled: CompiledCode, own: string): InstructionMap {
  let map = mapped.get(compiled);
  if (!map) {
    const bytes = bytesOf(own);
    map = {
      bytes,
      numbers: instructionNumbers(bytes),
      instructions: readSourceMap(compiled.sourceMap ?? ""),
    };
    mapped.set(compiled, map);
  }
  return map;
}

/** A source as instructions point into it. */
interface SourceText {
  readonly bytes: Uint8Array;
  readonly index: LineIndex;
}

/** A whole contract or function is what the compiler names for an instruction that several statements share. */
const wholeContract = /^(abstract|contract|library|interface)\b/;
const wholeFunction = /^(function|constructor|modifier|fallback|receive)\b/;

/**
 * The line of the newest instruction that stands for less than a function; where none does, of one that stands for a
 * function, else for a contract.
 */
function lineOf(
  build: BuildInfo,
  compiled: CompiledCode,
  own: string,
  at: Trail,
  functionName: string | undefined,
  texts: Map<string, SourceText>,
): SourcePlace | undefined {
  const units = new Map(Object.entries(build.output.sources ?? {}).map(([unit, { id }]) => [id, unit]));
  const { bytes: bytesOfCode, numbers, instructions } = mapOf(compiled, own);
  let inContract:
    { readonly place: SourcePlace; readonly whole: ContractPlace; readonly text: SourceText } | undefined;
  let inFunction: { readonly place: SourcePlace; readonly by: MappedInstruction } | undefined;
  for (const [age, pc] of at.entries()) {
    // The optimizer has one constant or copy serve several statements: only what computes tells where it is.
    if (age > 0 && !computes(bytesOfCode[pc] ?? 0)) continue;
    const instruction = instructions[numbers.get(pc) ?? -1];
    // The compiler's own helpers stand in no file of ours.
    const unit = instruction && units.get(instruction.file);
    const content = unit === undefined ? undefined : build.input.sources[unit]?.content;
    if (!instruction || unit === undefined || content === undefined) continue;
    // What another function did before this one was entered is not meant.
    if (inFunction && !isWithin(instruction, inFunction.by)) break;
    const text = textOf(content, texts);
    const { bytes, index } = text;
    const { start, end } = instruction.range;
    const place = { unit, line: index.rangeOf(instruction.range).start.line + 1 };
    const words = new TextDecoder().decode(bytes.subarray(start, start + 16));
    if (wholeContract.test(words)) inContract ??= { place, whole: { unit, start, end }, text };
    else if (wholeFunction.test(words)) inFunction ??= { place, by: instruction };
    else return place;
  }
  if (inFunction) return inFunction.place;
  return inContract && (functionLine(inContract.whole, functionName, inContract.text) ?? inContract.place);
}

/** Where a function begins in the text of its contract; nothing where it is inherited, or there are several of the name. */
function functionLine(
  { unit, start, end }: ContractPlace,
  name: string | undefined,
  { bytes, index }: SourceText,
): SourcePlace | undefined {
  if (name === undefined) return undefined;
  const text = new TextDecoder().decode(bytes.subarray(start, end));
  const [first, ...others] = text.matchAll(
    new RegExp(`^[ \\t]*function\\s+${name.replaceAll("$", "\\$")}\\s*\\(`, "gm"),
  );
  if (!first || others.length > 0) return undefined;
  const at = start + new TextEncoder().encode(text.slice(0, first.index)).length;
  return { unit, line: index.rangeOf({ start: at, end: at }).start.line + 1 };
}

interface ContractPlace {
  readonly unit: string;
  /** Bytes of the source. */
  readonly start: number;
  readonly end: number;
}

const POP = 0x50;
const JUMPDEST = 0x5b;
const PUSH0 = 0x5f;
const SWAP16 = 0x9f;

/** Whether an instruction does more than to put constants and copies onto the stack, or to be a place to jump to. */
function computes(operation: number): boolean {
  return operation !== POP && operation !== JUMPDEST && (operation < PUSH0 || operation > SWAP16);
}

function isWithin(inner: MappedInstruction, outer: MappedInstruction): boolean {
  return (
    inner.file === outer.file && inner.range.start >= outer.range.start && inner.range.end <= outer.range.end
  );
}

function textOf(content: string, texts: Map<string, SourceText>): SourceText {
  let text = texts.get(content);
  if (!text)
    texts.set(
      content,
      (text = { bytes: new TextEncoder().encode(content), index: createLineIndex(content) }),
    );
  return text;
}
