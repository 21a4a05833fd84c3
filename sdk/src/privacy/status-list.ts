/** The derivations of `contracts/governance/ICredentialStatus.sol`, word for word. */
import { getBytes, hexlify, id } from "ethers";
import { TolboothError } from "../errors/index.js";
import type { StatusForm, StatusPurpose } from "../patterns/credential-status-client.js";
import { agencyNumber } from "./agency-number.js";
import { addressOf, bytes32, chainIdOf, commitmentLeaf, hashWords } from "./commitments.js";
import { merkleTree, type MerkleTree } from "./merkle.js";
import type { Bytes32, ContractPlace } from "./types.js";

const listDomain = id("tolbooth.CredentialStatus.list.v1");
const wordSchema = id("tolbooth.CredentialStatus.word.v1");
const purposes: Readonly<Record<StatusPurpose, number>> = { revocation: 1, suspension: 2 };
const forms: Readonly<Record<StatusForm, number>> = { root: 1, bitmap: 2 };
const leastLog = 17;
const greatestLog = 24;
const bytesInWord = 32;

/** What the id of a status list says. */
export interface StatusListParts {
  /** Number of the agency that creates it. */
  readonly issuer: number;
  /** Its name: `statusListName` of its address. */
  readonly name: Bytes32;
  readonly purpose: StatusPurpose;
  readonly form: StatusForm;
  /** How many bits: a power of two from 131,072 to 16,777,216. */
  readonly entries: number;
}

/** The name of a status list: keccak256 of the `statusListCredential` address in the credentials. */
export function statusListName(address: string): Bytes32 {
  return id(address);
}

/**
 * The id of a list in a `CredentialStatus` (`listId`).
 * @param place The contract, and the chain on which it was deployed.
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function statusListId(place: ContractPlace, parts: StatusListParts): Bytes32 {
  const { purpose, form, entries } = parts;
  const log = Math.log2(entries);
  if (!Number.isInteger(log) || log < leastLog || log > greatestLog)
    throw refused("entries", "it is no power of two from 131,072 to 16,777,216");
  const issuer = agencyNumber("issuer", parts.issuer);
  const hash = hashWords(
    ["bytes32", "uint256", "address", "uint16", "uint8", "uint8", "uint32", "bytes32"],
    [
      listDomain,
      chainIdOf(place),
      addressOf(place),
      issuer,
      purposes[purpose],
      forms[form],
      entries,
      bytes32("name", parts.name),
    ],
  );
  const bytes = getBytes(hash);
  bytes.set([issuer >> 8, issuer & 0xff, purposes[purpose], forms[form], log]);
  return hexlify(bytes);
}

/**
 * The leaf of a word in the tree of a version (`wordLeaf`).
 * @param place The contract, and the chain on which proofs are checked.
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function statusWordLeaf(place: ContractPlace, list: Bytes32, version: number, word: bigint): Bytes32 {
  if (!Number.isInteger(version) || version < 1 || version > 0xffff_ffff)
    throw refused("version", "it is no whole number from 1 to 4,294,967,295");
  if (word < 0n || word >= 2n ** 256n) throw refused("word", "it has not 256 bits");
  return commitmentLeaf(place, {
    schema: wordSchema,
    salt: list,
    contentHash: hashWords(["uint32", "uint256"], [version, word]),
  });
}

/**
 * The tree of a version's words: its root is what `publish` takes, and `proof(word)` what `statusByProof` takes.
 * @param version The version that will be published: one more than the list has.
 * @param bits The uncompressed bitstring.
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function statusListTree(
  place: ContractPlace,
  list: Bytes32,
  version: number,
  bits: Uint8Array,
): MerkleTree {
  return merkleTree(statusWords(bits).map((word) => statusWordLeaf(place, list, version, word)));
}

/**
 * A bitstring as words of 256 bits. Bit 0 is the highest bit of the first word.
 * @throws TolboothError `COMMITMENT_INVALID` when the bitstring is not made of whole words.
 */
export function statusWords(bits: Uint8Array): bigint[] {
  if (bits.length === 0 || bits.length % bytesInWord !== 0)
    throw refused("bits", "it is not made of whole words of 32 bytes");
  return Array.from({ length: bits.length / bytesInWord }, (_, word) =>
    BigInt(hexlify(bits.subarray(word * bytesInWord, (word + 1) * bytesInWord))),
  );
}

function refused(part: string, problem: string): TolboothError {
  return new TolboothError("COMMITMENT_INVALID", { part, problem });
}
