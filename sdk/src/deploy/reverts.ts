import type { AbiEntry } from "../compile/types.js";
import { interfaceOf, parametersOf } from "./abi.js";
import { decodeParameters, namedText } from "./decode.js";
import type { DecodedValue } from "./abi-types.js";

/** Why a contract refused. */
export interface RevertReason {
  /** Name of the custom error, `Error`, `Panic`, or the selector where no known ABI has it. */
  readonly errorName?: string;
  readonly errorArguments: readonly DecodedValue[];
  /** In words. */
  readonly reason: string;
}

/** Panic codes of Solidity: docs.soliditylang.org, "Panic via assert and Error via require". */
const panics: ReadonlyMap<bigint, string> = new Map([
  [0x00n, "a failure that the compiler put in"],
  [0x01n, "an assertion does not hold (assert)"],
  [0x11n, "a number became too large or too small (overflow)"],
  [0x12n, "a division by zero"],
  [0x21n, "a number that is no value of the enum"],
  [0x22n, "a byte array in storage that is damaged"],
  [0x31n, "pop() on an empty array"],
  [0x32n, "an index beyond the end of the array"],
  [0x41n, "too much memory was asked for"],
  [0x51n, "a call of a function variable that was never set"],
]);

/**
 * Says why a call was refused: custom errors by name with their arguments (looked up in all given ABIs, because an
 * error may come from a contract called beneath), `require` texts, and panics in words.
 */
export function describeRevert(
  data: string | undefined,
  nodeMessage: string | undefined,
  contracts: readonly { readonly abi: readonly AbiEntry[] }[],
): RevertReason {
  if (data === undefined || data.length < 10) return { errorArguments: [], reason: bareReason(nodeMessage) };
  const selector = data.slice(0, 10).toLowerCase();
  const body = `0x${data.slice(10)}`;
  try {
    if (selector === "0x08c379a0") {
      const errorArguments = decodeParameters([{ name: "message", type: "string" }], body);
      return { errorName: "Error", errorArguments, reason: `"${String(errorArguments[0]?.value)}"` };
    }
    if (selector === "0x4e487b71") {
      const errorArguments = decodeParameters([{ name: "code", type: "uint256" }], body);
      const code = BigInt(String(errorArguments[0]?.value));
      const words = panics.get(code) ?? "an unknown panic code";
      const reason = `${words}, Panic 0x${code.toString(16).padStart(2, "0")}`;
      return { errorName: "Panic", errorArguments, reason };
    }
  } catch {
    // It only looks like one of Solidity's own errors. A custom error may still fit.
  }
  return (
    customError(selector, body, contracts) ?? {
      errorName: selector,
      errorArguments: [],
      reason: `an error that no known contract has (${selector}, ${(data.length - 2) / 2} bytes)`,
    }
  );
}

function customError(
  selector: string,
  body: string,
  contracts: readonly { readonly abi: readonly AbiEntry[] }[],
): RevertReason | undefined {
  for (const { abi } of contracts) {
    const fragment = interfaceOf(abi).getError(selector);
    if (!fragment) continue;
    try {
      const errorArguments = decodeParameters(parametersOf(fragment.inputs), body);
      const reason = `${fragment.name}(${errorArguments.map(namedText).join(", ")})`;
      return { errorName: fragment.name, errorArguments, reason };
    } catch {
      // Another contract's error of the same selector may fit.
    }
  }
  return undefined;
}

function bareReason(nodeMessage: string | undefined): string {
  if (nodeMessage && /out ?of ?gas/i.test(nodeMessage)) return "it ran out of gas";
  if (nodeMessage && /invalid ?opcode|invalidfeopcode/i.test(nodeMessage))
    return "it came to an instruction that is not valid";
  return "it gave no reason";
}
