import { interfaceOf, parametersOf } from "../../deploy/abi.js";
import { decodeParameters } from "../../deploy/decode.js";
import type { DecodedValue } from "../../deploy/abi-types.js";
import type { InvariantCall } from "../types.js";
import type { ForgeArtifact } from "./forge-artifacts.js";
import type { ForgeGenerated } from "./forge-json.js";

/** The arguments that a fuzz test failed with, by name. */
export function counterexampleOf(
  generated: ForgeGenerated,
  artifacts: readonly ForgeArtifact[],
  test: { readonly unit: string; readonly contract: string },
): DecodedValue[] | undefined {
  const artifact = artifacts.find((one) => one.unit === test.unit && one.name === test.contract);
  return artifact && argumentsOf(generated.calldata, artifact);
}

/** The calls that broke an invariant, in order. */
export function sequenceOf(
  calls: readonly ForgeGenerated[],
  artifacts: readonly ForgeArtifact[],
): InvariantCall[] {
  return calls.map((call) => {
    const [unit, name] = splitName(call.contract_name);
    const artifact = artifacts.find((one) => one.name === name && one.unit === unit);
    const decoded = artifact && argumentsOf(call.calldata, artifact);
    return {
      sender: call.sender ?? "",
      contract: name ?? call.addr ?? "",
      function: call.func_name ?? call.calldata.slice(0, 10),
      arguments: decoded ?? [],
      ...(decoded || call.args === null ? {} : { argumentText: call.args }),
    };
  });
}

/** `test/Counter.t.sol:Handler`; a drive of Windows has a colon too. */
function splitName(full: string | null): [unit?: string, name?: string] {
  if (full === null) return [];
  const colon = full.lastIndexOf(":");
  return [full.slice(0, Math.max(0, colon)).replaceAll("\\", "/"), full.slice(colon + 1)];
}

function argumentsOf(calldata: string, { abi }: ForgeArtifact): DecodedValue[] | undefined {
  const fragment = interfaceOf(abi).getFunction(calldata.slice(0, 10));
  if (!fragment) return undefined;
  try {
    return decodeParameters(parametersOf(fragment.inputs), `0x${calldata.slice(10)}`);
  } catch {
    // Generated data need not fit the types, for example where a test takes what no ABI allows.
    return undefined;
  }
}
