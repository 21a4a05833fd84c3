import type { JsonRpcProvider } from "ethers";
import { constructorParameters, interfaceOf, parametersOf } from "../deploy/abi.js";
import { decodeParameters } from "../deploy/decode.js";
import { describeRevert } from "../deploy/reverts.js";
import type { AbiParameter, ContractReference, DecodedValue } from "../deploy/types.js";
import type { RawCall } from "./ask-tracers.js";
import type { FindCode, KnownCode } from "./code-lines.js";
import type { CallSteps } from "./step-places.js";
import type { SourcePlace, TracedCall } from "./types.js";

/** What the tree is decoded with. */
export interface TreeNames {
  readonly provider: JsonRpcProvider;
  readonly blockNumber: number;
  readonly find: FindCode;
  readonly deployments: readonly ContractReference[];
  readonly knownContracts: readonly Pick<ContractReference, "abi">[];
  readonly steps: ReadonlyMap<RawCall, CallSteps> | undefined;
  /** So many calls are shown at most. */
  readonly limit: number;
}

/** The tree in plain data, and the lines from the innermost failure outwards. */
export async function decodeTree(
  root: RawCall,
  names: TreeNames,
): Promise<{ readonly call: TracedCall; readonly failureLines: readonly SourcePlace[] }> {
  const codes = createdCodes(root);
  const known = new Map<string, Promise<KnownCode | undefined>>();
  const codeOf = (raw: RawCall): Promise<KnownCode | undefined> => {
    if (raw.type.startsWith("CREATE")) return names.find(raw.input, "creation");
    const to = raw.to?.toLowerCase();
    if (to === undefined) return Promise.resolve(undefined);
    let found = known.get(to);
    if (!found) known.set(to, (found = findAt(to, codes, names)));
    return found;
  };
  let left = names.limit;
  const decode = async (raw: RawCall, caller: KnownCode | undefined): Promise<TracedCall> => {
    left -= 1;
    const code = await codeOf(raw);
    const steps = names.steps?.get(raw);
    const calledAt = steps?.calledAt === undefined ? undefined : await caller?.lineAt(steps.calledAt);
    const failedAt = raw.error && steps?.lastAt !== undefined ? await code?.lineAt(steps.lastAt) : undefined;
    const calls: TracedCall[] = [];
    for (const one of raw.calls ?? []) if (left > 0) calls.push(await decode(one, code));
    return {
      kind: raw.type,
      from: raw.from,
      ...(raw.to && { to: raw.to }),
      value: BigInt(raw.value ?? 0).toString(),
      gasUsed: Number(raw.gasUsed ?? 0),
      ...wordsOf(raw, code, names),
      input: raw.input,
      ...(raw.output && { output: raw.output }),
      ...(raw.error && {
        failure: describeRevert(raw.output, raw.error, [
          ...(code ? [code.artifact] : []),
          ...names.deployments,
          ...names.knownContracts,
        ]),
      }),
      ...(calledAt && { calledAt }),
      ...(failedAt && { failedAt }),
      calls,
    };
  };
  const call = await decode(root, undefined);
  return { call, failureLines: failureLines(call) };
}

/** Runtime codes that the transaction itself made: they need not be there afterwards. */
function createdCodes(root: RawCall): Map<string, string> {
  const codes = new Map<string, string>();
  const waiting = [root];
  for (let raw = waiting.pop(); raw; raw = waiting.pop()) {
    if (raw.type.startsWith("CREATE") && raw.to && raw.output && !raw.error)
      codes.set(raw.to.toLowerCase(), raw.output);
    waiting.push(...(raw.calls ?? []));
  }
  return codes;
}

async function findAt(
  address: string,
  codes: ReadonlyMap<string, string>,
  { provider, blockNumber, find }: TreeNames,
): Promise<KnownCode | undefined> {
  // What destroyed itself in this block was still there in the one before.
  let code = codes.get(address) ?? (await provider.getCode(address, blockNumber));
  if (code === "0x") code = await provider.getCode(address, blockNumber - 1);
  return code === "0x" ? undefined : find(code, "runtime");
}

function wordsOf(
  raw: RawCall,
  code: KnownCode | undefined,
  { deployments }: TreeNames,
): Pick<TracedCall, "contract" | "function" | "arguments" | "results"> {
  const record = deployments.find(({ address }) => address.toLowerCase() === raw.to?.toLowerCase());
  const abi = code?.artifact.abi ?? record?.abi;
  const contract = code?.artifact.contractName ?? record?.name;
  if (!abi || contract === undefined) return {};
  if (raw.type.startsWith("CREATE")) {
    const values = code && tryDecode(constructorParameters(abi), `0x${code.appended}`);
    return { contract, function: "constructor", ...(values && { arguments: values }) };
  }
  const fragment = raw.input.length >= 10 ? interfaceOf(abi).getFunction(raw.input.slice(0, 10)) : null;
  if (!fragment) return { contract };
  const values = tryDecode(parametersOf(fragment.inputs), `0x${raw.input.slice(10)}`);
  const results = raw.error ? undefined : tryDecode(parametersOf(fragment.outputs), raw.output ?? "0x");
  return {
    contract,
    function: fragment.name,
    ...(values && { arguments: values }),
    ...(results && { results }),
  };
}

function tryDecode(parameters: readonly AbiParameter[], data: string): DecodedValue[] | undefined {
  try {
    return decodeParameters(parameters, data);
  } catch {
    // Data that does not fit the ABI: the raw bytes are there.
    return undefined;
  }
}

/** A failure passes outwards from the last call, if that failed too. */
function failureLines(root: TracedCall): SourcePlace[] {
  if (!root.failure) return [];
  const path = [root];
  for (let last = root.calls.at(-1); last?.failure; last = last.calls.at(-1)) path.push(last);
  const inner = path.at(-1)?.failedAt;
  const outer = path.slice(1).reverse();
  return [inner, ...outer.map(({ calledAt }) => calledAt)].filter((one) => one !== undefined);
}
