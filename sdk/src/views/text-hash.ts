import { dataLength, hexlify, id, keccak256, toUtf8Bytes } from "ethers";

/** keccak256 of a text's UTF-8 bytes, as Solidity's `keccak256(bytes(text))` gives it. */
export function textHash(text: string): string {
  return id(text);
}

/** keccak256 of bytes, such as a file's. */
export function bytesHash(bytes: Uint8Array): string {
  return keccak256(bytes);
}

/**
 * A text's UTF-8 bytes as hexadecimal digits.
 * @param size Length to fill up to with zeros, as Solidity does. `undefined` for any length.
 * @returns `undefined` where the text is longer
 */
export function textBytes(text: string, size?: number): string | undefined {
  const hex = hexlify(toUtf8Bytes(text));
  if (size === undefined) return hex;
  return dataLength(hex) > size ? undefined : hex.padEnd(2 + size * 2, "0");
}
