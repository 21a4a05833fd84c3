import { getCreate2Address, keccak256, sha256 } from "ethers";
import type { CompiledFrom, DeploymentRecord } from "../../deploy/record-types.js";
import { abortable } from "../../networks/waiting.js";
import type { Connection } from "../../networks/types.js";
import type { AuditRecord } from "../audit-record.js";
import { builtCodeOf } from "./build-info.js";
import { splitMetadata } from "./code-metadata.js";
import { compareCode, mask } from "./compare-code.js";
import { findProxy } from "./proxy.js";
import type { AuditMatch, Verification, VerifyVerdict } from "./types.js";

type Create2Record = NonNullable<DeploymentRecord["create2"]>;

/** What {@link verifyDeployment} needs. */
export interface VerifyRequest {
  readonly connection: Connection;
  readonly record: DeploymentRecord;
  /** Input and output of the compiler's run that made the contract here; absent where it cannot be compiled. */
  readonly buildInfo?: Readonly<Record<string, unknown>> | undefined;
  /** What that input held. */
  readonly compiledFrom?: CompiledFrom | undefined;
  /** Audit records, with the version of their package. */
  readonly audits: readonly { readonly record: AuditRecord; readonly version: string }[];
  readonly now: Date;
  /** Ends the waiting for the node. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Says what the code at a deployment's address is: held against the contract as it is compiled here, and against the
 * audit records of the patterns. Nothing is asked but the network's own node.
 *
 * @throws TolboothError OPERATION_CANCELLED, at once, however slow the node is; whatever the node's silence throws
 */
export async function verifyDeployment(request: VerifyRequest): Promise<Verification> {
  return await abortable(verify(request), request.signal, "Verifying what is deployed");
}

async function verify(request: VerifyRequest): Promise<Verification> {
  const { connection, record, buildInfo, audits, now } = request;
  const { provider, network } = connection;
  const blockNumber = await provider.getBlockNumber();
  const code = (await provider.getCode(record.address, blockNumber)).toLowerCase();
  const proxy = code === "0x" ? undefined : await findProxy(provider, record.address, code, blockNumber);
  const built = builtCodeOf(buildInfo, record.sourceName, record.contract);
  const compiled = built?.code;
  const compared = compiled && code !== "0x" ? compareCode(code, compiled) : undefined;
  const chain = splitMetadata(code);
  const audited = auditMatch(code, audits);
  const sources = compareSources(record, built?.units ?? [], compiled ? request.compiledFrom : undefined);
  const notes: string[] = [];
  let verdict: VerifyVerdict = compared?.verdict ?? "unknown";
  if (code === "0x") verdict = "no-code";
  else if (proxy && verdict !== "exact" && verdict !== "same-logic" && verdict !== "stripped")
    verdict = "proxy";
  if (proxy)
    notes.push(`Calls are handed on to ${proxy.behind}, which whoever governs the proxy can change.`);
  if (!compiled)
    notes.push("The contract cannot be compiled here, so its code has nothing to be held against.");
  if (compared) notes.push(...libraryNotes(compared.libraries, record));
  if (record.create2) notes.push(create2Note(record.address, record.create2));
  if (sources.state === "changed")
    notes.push(
      "The sources or settings here are not those of the deployment: what is compared is what they make now.",
    );
  if (chain.tail === "" && code !== "0x")
    notes.push("The code has no metadata, so it does not say from which sources and compiler it comes.");
  return {
    format: "tolbooth/verification",
    version: 1,
    deployment: record.name,
    contract: record.contract,
    sourceName: record.sourceName,
    network: network.name,
    chainId: network.chainId,
    address: record.address,
    blockNumber,
    at: now.toISOString(),
    verdict,
    codeHash: keccak256(code),
    size: (code.length - 2) / 2,
    ...(compiled ? { compiledSize: compiled.code.replace(/^0x/, "").length / 2 } : {}),
    ...(chain.metadata ? { metadata: chain.metadata } : {}),
    ...(compared?.compiled.metadata ? { compiledMetadata: compared.compiled.metadata } : {}),
    immutables: compared?.immutables ?? [],
    libraries: compared?.libraries ?? {},
    functions: compared?.functions ?? [],
    ...(proxy ? { proxy } : {}),
    ...(audited ? { audited } : {}),
    sources: sources.state,
    changedSources: sources.changed,
    notes,
  };
}

/** The audit record whose code this is: the same instructions, with zeroes for immutables, metadata left out. */
export function auditMatch(code: string, audits: VerifyRequest["audits"]): AuditMatch | undefined {
  const { body } = splitMetadata(code);
  const found = audits.find(({ record }) => {
    const runtime = record.code?.runtime;
    return runtime && sha256(`0x${mask(body, runtime.immutables)}`).slice(2) === runtime.sha256;
  });
  return found && { pattern: found.record.pattern, version: found.version };
}

function compareSources(
  { compiledFrom: before }: DeploymentRecord,
  closure: readonly string[],
  now: CompiledFrom | undefined,
): { state: Verification["sources"]; changed: string[] } {
  if (!now) return { state: "not compiled", changed: [] };
  if (!before) return { state: "not recorded", changed: [] };
  // A run of the compiler takes more files than one contract is made from.
  const all = new Set([...Object.keys(before.sources), ...Object.keys(now.sources)]);
  const units = (closure.length > 0 ? [...closure] : [...all]).sort();
  const changed = units.filter((unit) => before.sources[unit] !== now.sources[unit]);
  const sameSettings = JSON.stringify(before.settings) === JSON.stringify(now.settings);
  return { state: changed.length === 0 && sameSettings ? "same" : "changed", changed };
}

/** An address of CREATE2 commits to the code and arguments that made the contract. */
function create2Note(address: string, { factory, salt, initCodeHash }: Create2Record): string {
  return getCreate2Address(factory, salt, initCodeHash) === address
    ? `The address follows from the factory ${factory}, the salt ${salt} and the creation code with the keccak256 ${initCodeHash}.`
    : "The record says that CREATE2 gave the address, but factory, salt and code of the record give another.";
}

function libraryNotes(found: Readonly<Record<string, string>>, { libraries }: DeploymentRecord): string[] {
  return Object.entries(found)
    .filter(([name, address]) => libraries[name]?.toLowerCase() !== address.toLowerCase())
    .map(([name, address]) => `The library ${name} is at ${address}, not where the record says.`);
}
