import { Fragment, FunctionFragment, Interface, ParamType, id } from "ethers";
import { TolboothError } from "../errors/index.js";
import type { AbiEntry } from "../compile/types.js";
import type { AbiParameter } from "./abi-types.js";

const interfaces = new WeakMap<readonly AbiEntry[], Interface>();

/** ethers' view of an ABI. Made once for each ABI object: it is the slow part of decoding. */
export function interfaceOf(abi: readonly AbiEntry[]): Interface {
  let found = interfaces.get(abi);
  if (!found) {
    found = new Interface(abi.flatMap((entry) => fragmentOf(entry) ?? []));
    interfaces.set(abi, found);
  }
  return found;
}

/**
 * ethers' view of an entry of an ABI; nothing where ethers does not know its kind. ethers refuses the type `function`,
 * an address and a selector, which is encoded as `bytes24` but keeps its own name in signatures:
 * docs.soliditylang.org, "Contract ABI Specification".
 */
export function fragmentOf(entry: AbiEntry): Fragment | undefined {
  const inputs = (entry["inputs"] ?? []) as readonly AbiParameter[];
  const outputs = (entry["outputs"] ?? []) as readonly AbiParameter[];
  if (![...inputs, ...outputs].some(hasFunctionType)) return readFragment(entry);
  const fragment = readFragment({
    ...entry,
    inputs: inputs.map(withoutFunctionType),
    ...(entry["outputs"] !== undefined && { outputs: outputs.map(withoutFunctionType) }),
  });
  if (!fragment || !inputs.some(hasFunctionType)) return fragment;
  const signature = `${String(entry["name"])}(${inputs.map(canonicalType).join(",")})`;
  const format = fragment.format.bind(fragment);
  const hash = id(signature);
  return Object.defineProperties(fragment, {
    format: { value: (style = "sighash") => (style === "sighash" ? signature : format(style as "full")) },
    selector: { value: hash.slice(0, 10) },
    topicHash: { value: hash },
  });
}

function readFragment(entry: AbiEntry): Fragment | undefined {
  try {
    return Fragment.from(entry);
  } catch {
    return undefined;
  }
}

const functionType = /^function(?=$|\[)/;

function hasFunctionType({ type, components }: AbiParameter): boolean {
  return functionType.test(type) || (components?.some(hasFunctionType) ?? false);
}

function withoutFunctionType(parameter: AbiParameter): AbiParameter {
  return {
    ...parameter,
    type: parameter.type.replace(functionType, "bytes24"),
    ...(parameter.components && { components: parameter.components.map(withoutFunctionType) }),
  };
}

/** A type as signatures have it: a tuple by its parts. */
function canonicalType({ type, components = [] }: AbiParameter): string {
  return type.replace(/^tuple/, `(${components.map(canonicalType).join(",")})`);
}

const parameterLists = new WeakMap<readonly ParamType[], AbiParameter[]>();

/** The parameters of a fragment in the form that the rest of the room uses. */
export function parametersOf(parameters: readonly ParamType[]): AbiParameter[] {
  let found = parameterLists.get(parameters);
  if (!found) {
    found = parameters.map((parameter) => ({
      ...(JSON.parse(parameter.format("json")) as AbiParameter),
      ...(parameter.indexed !== null && { indexed: parameter.indexed }),
    }));
    parameterLists.set(parameters, found);
  }
  return found;
}

const parameterTypes = new WeakMap<AbiParameter, ParamType>();

/** ethers' view of a parameter. Made once for each parameter object. */
export function typeOf(parameter: AbiParameter): ParamType {
  let found = parameterTypes.get(parameter);
  if (!found) {
    found = ParamType.from({ ...withoutFunctionType(parameter) }, true);
    parameterTypes.set(parameter, found);
  }
  return found;
}

/** The parameters of the constructor; none when the contract has no constructor of its own. */
export function constructorParameters(abi: readonly AbiEntry[]): AbiParameter[] {
  return parametersOf(interfaceOf(abi).deploy.inputs);
}

/** Whether the constructor takes ether. (ethers reads only the `payable` that compilers no longer write.) */
export function constructorIsPayable(abi: readonly AbiEntry[]): boolean {
  return abi.some((entry) => entry["type"] === "constructor" && entry["stateMutability"] === "payable");
}

export function functionsOf(abi: readonly AbiEntry[]): FunctionFragment[] {
  const found: FunctionFragment[] = [];
  interfaceOf(abi).forEachFunction((fragment) => void found.push(fragment));
  return found;
}

/** Names, signatures and first topics of an ABI's events. Anonymous events have no topic of their own. */
export function eventTopics(abi: readonly AbiEntry[]): { name: string; signature: string; topic: string }[] {
  const found: { name: string; signature: string; topic: string }[] = [];
  interfaceOf(abi).forEachEvent((event) => {
    if (event.anonymous) return;
    found.push({ name: event.name, signature: event.format("sighash"), topic: event.topicHash });
  });
  return found;
}

/**
 * The function that a name or a whole signature means. `f(uint)` and spaces are understood.
 * @throws FUNCTION_NOT_FOUND, FUNCTION_AMBIGUOUS
 */
export function findFunction(contract: string, abi: readonly AbiEntry[], wanted: string): FunctionFragment {
  const functions = functionsOf(abi);
  const signature = canonicalSignature(wanted);
  const matches = functions.filter((fragment) =>
    signature === undefined ? fragment.name === wanted.trim() : fragment.format("sighash") === signature,
  );
  const signatures = (some: readonly FunctionFragment[]): string[] =>
    some.map((fragment) => fragment.format("sighash")).sort();
  if (matches.length > 1)
    throw new TolboothError("FUNCTION_AMBIGUOUS", {
      contract,
      function: wanted,
      candidates: signatures(matches),
      example: signatures(matches)[0],
    });
  const [match] = matches;
  if (match) return match;
  const names = [...new Set(functions.map(({ name }) => name))].sort();
  throw new TolboothError("FUNCTION_NOT_FOUND", {
    contract,
    function: wanted,
    known: signature === undefined ? (names.length > 0 ? names : ["none"]) : signatures(functions),
  });
}

function canonicalSignature(text: string): string | undefined {
  if (!text.includes("(")) return undefined;
  try {
    return FunctionFragment.from(text.trim().replace(/^function\s+/, "")).format("sighash");
  } catch {
    return text.replace(/\s+/g, "");
  }
}
