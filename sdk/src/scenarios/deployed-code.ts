import type { FunctionFragment } from "ethers";
import type { AbiEntry } from "../compile/types.js";
import { functionsOf } from "../deploy/abi.js";

const PUSH1 = 0x60;
const PUSH32 = 0x7f;
const DELEGATECALL = 0xf4;

/**
 * The functions of an ABI that the code at an address cannot have, because it holds their selectors nowhere. None where
 * the code hands calls on to other code, as proxies do: then it says nothing about what it answers.
 */
export function functionsNotInCode(abi: readonly AbiEntry[], code: string): FunctionFragment[] {
  const bytes = Buffer.from(code.replace(/^0x/, ""), "hex");
  const pushed = new Set<number>();
  for (let place = 0; place < bytes.length; place += 1) {
    const instruction = bytes[place]!;
    if (instruction === DELEGATECALL) return [];
    if (instruction < PUSH1 || instruction > PUSH32) continue;
    const length = instruction - PUSH1 + 1;
    // A selector that begins with zeros is pushed by fewer bytes.
    if (length <= 4 && place + length < bytes.length) pushed.add(bytes.readUIntBE(place + 1, length));
    place += length;
  }
  return functionsOf(abi).filter((fragment) => !pushed.has(Number(fragment.selector)));
}
