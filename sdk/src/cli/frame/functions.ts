import { TolboothError, type AbiParameter, type ContractReference } from "@tolbooth/sdk";

/** A function as an ABI gives it. */
export interface AbiFunction {
  readonly type: "function";
  readonly name: string;
  readonly inputs: readonly AbiParameter[];
  readonly stateMutability: string;
}

/**
 * The one function that a name or a signature means.
 * @throws FUNCTION_NOT_FOUND when there is none
 * @throws FUNCTION_AMBIGUOUS when a name is shared and no signature was given
 */
export function findFunction(contract: ContractReference, wanted: string): AbiFunction {
  const all = contract.abi.filter((one) => one["type"] === "function") as unknown as AbiFunction[];
  const asSignature = wanted.replace(/\s+/g, "");
  const found = all.filter((one) => one.name === wanted || signatureOf(one) === asSignature);
  if (found.length === 1) return found[0]!;
  if (found.length === 0)
    throw new TolboothError("FUNCTION_NOT_FOUND", {
      contract: contract.name,
      function: wanted,
      known: all.map((one) => one.name).sort(),
    });
  const candidates = found.map(signatureOf);
  throw new TolboothError("FUNCTION_AMBIGUOUS", {
    contract: contract.name,
    function: wanted,
    candidates,
    example: candidates[0],
  });
}

/** `setKey(address,uint64,uint48,uint48)`. */
export function signatureOf(entry: AbiFunction): string {
  return `${entry.name}(${entry.inputs.map(typeOf).join(",")})`;
}

function typeOf(parameter: AbiParameter): string {
  if (!parameter.type.startsWith("tuple")) return parameter.type;
  const fields = (parameter.components ?? []).map(typeOf).join(",");
  return `(${fields})${parameter.type.slice("tuple".length)}`;
}
