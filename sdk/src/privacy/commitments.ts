/**
 * The derivations of `contracts/libraries/Commitments.sol`, word for word, so that salts and documents never leave the
 * client. A test evaluates the Solidity beside them.
 */
import { AbiCoder, computeHmac, getAddress, getBytes, hexlify, id, isHexString, keccak256 } from "ethers";
import { TolboothError } from "../errors/index.js";
import type { Bytes32, ContractPlace } from "./types.js";

/** First word of every preimage: keccak256("tolbooth.Commitments.v1"). */
export const commitmentDomain: Bytes32 = id("tolbooth.Commitments.v1");

const leafTag = 0;
const nodeTag = 1;
const lookupTag = 2;
const zero32 = `0x${"00".repeat(32)}`;

/** What a leaf commits to. */
export interface LeafParts {
  /** Identifier of the document's form; `schemaId` makes one from a name. */
  readonly schema: Bytes32;
  /** 32 random bytes, new for each document. */
  readonly salt: Bytes32;
  /** Hash of the document: keccak256 of RFC 8785 bytes for JSON, the CBV 2.0 event hash for EPCIS. */
  readonly contentHash: Bytes32;
}

/** keccak256 of the UTF-8 bytes of a name, such as a URN or a FHIR profile's canonical address. */
export function schemaId(name: string): Bytes32 {
  return id(name);
}

/**
 * Commitment to one document for one contract on one chain (`Commitments.leaf`).
 *
 * @throws TolboothError `COMMITMENT_INVALID` when the salt is zero or a part is not 32 bytes.
 */
export function commitmentLeaf(place: ContractPlace, parts: LeafParts): Bytes32 {
  const salt = bytes32("salt", parts.salt);
  if (salt === zero32) throw new TolboothError("COMMITMENT_INVALID", { part: "salt", problem: "it is zero" });
  return hashWords(
    ["bytes32", "uint8", "uint256", "address", "bytes32", "bytes32", "bytes32"],
    [
      commitmentDomain,
      leafTag,
      chainIdOf(place),
      addressOf(place),
      bytes32("schema", parts.schema),
      salt,
      bytes32("contentHash", parts.contentHash),
    ],
  );
}

/** Parent of two children of a Merkle tree (`Commitments.node`). The order counts. */
export function commitmentNode(left: Bytes32, right: Bytes32): Bytes32 {
  return hashWords(
    ["bytes32", "uint8", "bytes32", "bytes32"],
    [commitmentDomain, nodeTag, bytes32("left", left), bytes32("right", right)],
  );
}

/** Key under which several agencies find the same thing (`Commitments.lookupKey`); `hmac` is `hmacSha256` of its name. */
export function lookupKey(epochKeyCommit: Bytes32, hmac: Bytes32): Bytes32 {
  return hashWords(
    ["bytes32", "uint8", "bytes32", "bytes32"],
    [commitmentDomain, lookupTag, bytes32("epochKeyCommit", epochKeyCommit), bytes32("hmac", hmac)],
  );
}

/** HMAC-SHA-256 (RFC 2104) of a text's UTF-8 bytes, or of bytes, under a key. */
export function hmacSha256(key: Uint8Array, message: string | Uint8Array): Bytes32 {
  return computeHmac(
    "sha256",
    key,
    typeof message === "string" ? new TextEncoder().encode(message) : message,
  );
}

/** 32 random bytes from the platform's cryptographic generator: a salt or a withdrawal secret. */
export function newSalt(): Bytes32 {
  return hexlify(globalThis.crypto.getRandomValues(new Uint8Array(32)));
}

/** keccak256 of the ABI encoding of whole words, as every derivation in the contracts is made. */
export function hashWords(types: readonly string[], values: readonly unknown[]): Bytes32 {
  return keccak256(AbiCoder.defaultAbiCoder().encode(types, values));
}

/** Checks a 32-byte value and writes it in lower case. */
export function bytes32(part: string, value: string): Bytes32 {
  if (!isHexString(value, 32))
    throw new TolboothError("COMMITMENT_INVALID", {
      part,
      problem: "it is not 32 bytes written as 0x and 64 hexadecimal digits",
    });
  return hexlify(getBytes(value));
}

/** The chain id as the contract sees it. */
export function chainIdOf(place: ContractPlace): bigint {
  let chainId: bigint;
  try {
    chainId = BigInt(place.chainId);
  } catch {
    chainId = 0n;
  }
  if (chainId <= 0n)
    throw new TolboothError("COMMITMENT_INVALID", {
      part: "chainId",
      problem: "it is not a whole number above 0",
    });
  return chainId;
}

/** The contract's address, checked. */
export function addressOf(place: ContractPlace): string {
  try {
    return getAddress(place.contract);
  } catch {
    throw new TolboothError("COMMITMENT_INVALID", { part: "contract", problem: "it is not an address" });
  }
}
