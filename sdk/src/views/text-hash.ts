import { id } from "ethers";

/** keccak256 of a text's UTF-8 bytes, as Solidity's `keccak256(bytes(text))` gives it. */
export function textHash(text: string): string {
  return id(text);
}
