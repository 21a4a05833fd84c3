import type { FunctionFragment } from "ethers";
import type { AbiEntry } from "../compile/types.js";
import { TolboothError } from "../errors/index.js";
import type { Connection } from "../networks/types.js";
import { functionsOf } from "./abi.js";
import { ask } from "./ask.js";

const PUSH1 = 0x60;
const PUSH32 = 0x7f;
const DELEGATECALL = 0xf4;

/**
 * The functions of an ABI that the code at an address cannot have, because it holds their selectors nowhere. None where
 * the code hands calls on to other code, as proxies do: then it says nothing about what it answers.
 */
export function functionsNotInCode(abi: readonly AbiEntry[], code: string): FunctionFragment[] {
  const pushed = pushedNumbers(code);
  return pushed ? functionsOf(abi).filter(({ selector }) => !pushed.has(Number(selector))) : [];
}

/** Whose code it should be. */
interface Deployed {
  readonly name: string;
  readonly address: string;
}

/**
 * Makes sure that a function can be in the code at an address: what is sent to other code might do anything.
 * @throws CONTRACT_HAS_NO_CODE, CONTRACT_IS_ANOTHER, NETWORK_UNREACHABLE
 */
export async function requireFunctionInCode(
  connection: Connection,
  { name, address }: Deployed,
  fragment: FunctionFragment,
  signal?: AbortSignal,
): Promise<void> {
  const network = connection.network.name;
  const code = await ask<string>(connection, "eth_getCode", [address, "latest"], signal);
  if (code.length <= 2) throw new TolboothError("CONTRACT_HAS_NO_CODE", { address, name, network });
  if (pushedNumbers(code)?.has(Number(fragment.selector)) === false)
    throw new TolboothError("CONTRACT_IS_ANOTHER", {
      address,
      name,
      network,
      function: fragment.format("sighash"),
    });
}

/** The numbers of up to four bytes that code pushes; nothing where it hands calls on to other code. */
function pushedNumbers(code: string): Set<number> | undefined {
  const bytes = Buffer.from(code.replace(/^0x/, ""), "hex");
  const pushed = new Set<number>();
  for (let place = 0; place < bytes.length; place += 1) {
    const instruction = bytes[place]!;
    if (instruction === DELEGATECALL) return undefined;
    if (instruction < PUSH1 || instruction > PUSH32) continue;
    const length = instruction - PUSH1 + 1;
    // A selector that begins with zeros is pushed by fewer bytes.
    if (length <= 4 && place + length < bytes.length) pushed.add(bytes.readUIntBE(place + 1, length));
    place += length;
  }
  return pushed;
}
