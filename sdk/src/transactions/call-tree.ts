import { constructorParameters, interfaceOf, parametersOf } from "../deploy/abi.js";
import { decodeParameters } from "../deploy/decode.js";
import { describeRevert } from "../deploy/reverts.js";
import type { AbiParameter, ContractReference, DecodedValue } from "../deploy/abi-types.js";
import type { RawCall } from "./ask-tracers.js";
import type { KnownCode } from "./code-lines.js";
import type { CallSteps } from "./step-places.js";
import { isCreation, type TransactionCodes } from "./transaction-codes.js";
import type { ExplainedRevert, SourcePlace, TracedCall } from "./types.js";

/** What the tree is decoded with. */
export interface TreeNames {
  readonly codes: TransactionCodes;
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
  let left = names.limit;
  const decode = async (raw: RawCall, caller: KnownCode | undefined): Promise<TracedCall> => {
    left -= 1;
    const code = await names.codes.ofCall(raw);
    const steps = names.steps?.get(raw);
    const calledAt = steps?.calledAt && caller?.lineAt(steps.calledAt);
    const failedAt =
      raw.error && steps?.lastAt ? code?.lineAt(steps.lastAt, functionOf(raw, code)) : undefined;
    const calls: TracedCall[] = [];
    for (const one of raw.calls ?? []) if (left > 0) calls.push(await decode(one, code));
    return {
      kind: raw.type,
      from: raw.from,
      ...(raw.to && { to: raw.to }),
      value: BigInt(raw.value ?? 0).toString(),
      gasUsed: Number(raw.gasUsed ?? 0),
      ...wordsOf(raw, code, names.deployments),
      input: raw.input,
      ...(raw.output && { output: raw.output }),
      ...(raw.error && { failure: await explainRevert(raw.output, raw.error, code, names) }),
      ...(calledAt && { calledAt }),
      ...(failedAt && { failedAt }),
      calls,
    };
  };
  const call = await decode(root, undefined);
  return { call, failureLines: await failureLines(root, names) };
}

function functionOf(call: RawCall, code: KnownCode | undefined): string | undefined {
  if (!code || isCreation(call) || call.input.length < 10) return undefined;
  return interfaceOf(code.artifact.abi).getFunction(call.input.slice(0, 10))?.name;
}

/** Why a call failed, with the words of the source that has the error: its own, or another's that took part. */
export async function explainRevert(
  data: string | undefined,
  nodeMessage: string | undefined,
  code: KnownCode | undefined,
  { codes, deployments, knownContracts }: Pick<TreeNames, "codes" | "deployments" | "knownContracts">,
): Promise<ExplainedRevert> {
  const revert = describeRevert(data, nodeMessage, [
    ...(code ? [code.artifact] : []),
    ...deployments,
    ...knownContracts,
  ]);
  const selector = data?.slice(0, 10).toLowerCase();
  if (selector === undefined || selector.length < 10) return revert;
  for (const one of [...(code ? [code] : []), ...(await codes.found())]) {
    const { notice, details } = one.doc().errors.get(selector) ?? {};
    const explanation = [notice, details].filter(Boolean).join(" ");
    if (explanation !== "") return { ...revert, explanation };
  }
  return revert;
}

function wordsOf(
  raw: RawCall,
  code: KnownCode | undefined,
  deployments: readonly ContractReference[],
): Pick<TracedCall, "contract" | "function" | "arguments" | "results"> {
  const record = deployments.find(({ address }) => address.toLowerCase() === raw.to?.toLowerCase());
  const abi = code?.artifact.abi ?? record?.abi;
  const contract = code?.artifact.contractName ?? record?.name;
  if (!abi || contract === undefined) return {};
  if (isCreation(raw)) {
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

/**
 * The line at which it failed, and the lines of the calls around that one, outwards. A failure passes outwards from a
 * last call that failed with the same data; a contract that answered it with an error of its own failed itself.
 */
async function failureLines(root: RawCall, { codes, steps }: TreeNames): Promise<SourcePlace[]> {
  if (!root.error) return [];
  const path = [root];
  for (let last = root.calls?.at(-1); last?.error; last = last.calls?.at(-1)) {
    if ((last.output ?? "0x") !== (path.at(-1)!.output ?? "0x")) break;
    path.push(last);
  }
  const lines: SourcePlace[] = [];
  for (const [index, call] of path.entries()) {
    const isInnermost = index === path.length - 1;
    const at = isInnermost ? steps?.get(call)?.lastAt : steps?.get(path[index + 1]!)?.calledAt;
    const code = await codes.ofCall(call);
    const line = at && code?.lineAt(at, functionOf(call, code));
    if (line) lines.unshift(line);
  }
  return lines;
}
