// What a unit compiles to: hashes, selectors, storage. A snapshot: the record shows when any of it changes.
import { Interface, type JsonFragment } from "ethers";
import type { AuditedBytes, AuditedCode, AuditedCompiler, StorageEntry } from "@tolbooth/sdk";
import { compilerSettings, errorsIn, type Solc } from "../solc.js";
import { closureOf, sha256 } from "../sources.js";
import type { AuditUnit } from "../units.js";

/** What the compiler made. */
export interface CompiledUnit {
  readonly compiler: AuditedCompiler;
  readonly code?: AuditedCode;
}

/** Compiles a unit as it is deployed and describes the result. */
export async function describeCode(unit: AuditUnit, solc: Solc, signal?: AbortSignal): Promise<CompiledUnit> {
  const outputs = ["abi", "metadata", "storageLayout", "evm.bytecode.object", "evm.deployedBytecode"];
  const sources = closureOf([unit.file]);
  const answer = await solc.compile(
    sources,
    { [unit.file]: { [unit.name]: outputs } },
    { metadata: true, signal },
  );
  const errors = errorsIn(answer);
  if (errors !== undefined) throw new Error(`${unit.name} does not compile:\n${errors}`);
  const contract = answer.contracts?.[unit.file]?.[unit.name];
  const creation = contract?.evm?.bytecode?.object;
  const runtime = contract?.evm?.deployedBytecode;
  if (!contract?.metadata || creation === undefined || !runtime)
    throw new Error(`solc says nothing about ${unit.name}.`);
  const { version } = (JSON.parse(contract.metadata) as { compiler: { version: string } }).compiler;
  const compiler: AuditedCompiler = { name: "solc", version, settings: compilerSettings };
  if (!unit.deployable) return { compiler };
  const immutables = Object.values(runtime.immutableReferences ?? {})
    .flat()
    .map(({ start, length }) => ({ start, length }))
    .sort((left, right) => left.start - right.start);
  const fragments = (contract.abi ?? []) as readonly JsonFragment[];
  const abi = new Interface(fragments);
  const entries = <T>(
    list: readonly T[],
    key: (one: T) => string,
    value: (one: T) => string,
  ): Record<string, string> =>
    Object.fromEntries(
      list.map((one) => [key(one), value(one)] as const).sort(([left], [right]) => (left < right ? -1 : 1)),
    );
  const functions = fragments.flatMap((one) =>
    one.type === "function" ? [abi.getFunction(signatureOf(one))!] : [],
  );
  const events = fragments.flatMap((one) => (one.type === "event" ? [abi.getEvent(signatureOf(one))!] : []));
  const failures = fragments.flatMap((one) =>
    one.type === "error" ? [abi.getError(signatureOf(one))!] : [],
  );
  return {
    compiler,
    code: {
      creation: hashCode(creation, []),
      runtime: { ...hashCode(runtime.object, immutables), immutables },
      functions: entries(
        functions,
        (one) => one.format("sighash"),
        (one) => one.selector,
      ),
      events: entries(
        events,
        (one) => one.format("sighash"),
        (one) => one.topicHash,
      ),
      errors: entries(
        failures,
        (one) => one.format("sighash"),
        (one) => one.selector,
      ),
      abi: sha256(JSON.stringify(contract.abi)),
      storage: entriesOf(contract.storageLayout?.storage ?? []),
      structs: structsOf(contract.storageLayout?.types),
    },
  };
}

/** solc puts the number of a syntax node into the names of types. It changes with every edit. */
const typeName = (type: unknown): string => String(type).replace(/\)\d+/g, ")");

const entriesOf = (storage: readonly Record<string, unknown>[]): StorageEntry[] =>
  storage.map(({ label, slot, offset, type }) => ({
    label: String(label),
    slot: String(slot),
    offset: Number(offset),
    type: typeName(type),
  }));

function structsOf(types: unknown): Record<string, StorageEntry[]> {
  const known = (types ?? {}) as Record<string, { label: string; members?: Record<string, unknown>[] }>;
  return Object.fromEntries(
    Object.values(known)
      .flatMap(({ label, members }) => (members ? [[label, entriesOf(members)] as const] : []))
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** `name(type,…)`, structs written out. */
function signatureOf(fragment: JsonFragment): string {
  const typeOf = (input: { readonly type?: string; readonly components?: readonly object[] }): string =>
    input.type?.startsWith("tuple")
      ? `(${(input.components ?? []).map(typeOf).join(",")})${input.type.slice("tuple".length)}`
      : (input.type ?? "");
  return `${fragment.name}(${(fragment.inputs ?? []).map(typeOf).join(",")})`;
}

/**
 * Hashes code without its metadata. In creation code the metadata of the runtime code stands at the end as well.
 * https://docs.soliditylang.org/en/v0.8.37/metadata.html#encoding-of-the-metadata-hash-in-the-bytecode
 */
export function hashCode(
  hex: string,
  immutables: readonly { start: number; length: number }[],
): AuditedBytes {
  const code = Buffer.from(hex, "hex");
  for (const { start, length } of immutables) code.fill(0, start, start + length);
  const metadata = code.length < 2 ? 0 : code.readUInt16BE(code.length - 2) + 2;
  if (metadata > code.length) throw new Error("The code does not end in metadata.");
  return { sha256: sha256(code.subarray(0, code.length - metadata)), bytes: code.length };
}
