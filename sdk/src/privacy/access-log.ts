/**
 * What goes into a batch of an `AccessAuditLog`, and the derivations of `contracts/data-sharing/IAccessAuditLog.sol`,
 * word for word.
 */
import { id } from "ethers";
import { TolboothError } from "../errors/index.js";
import {
  addressOf,
  bytes32,
  chainIdOf,
  commitmentLeaf,
  hashWords,
  newSalt,
  schemaId,
} from "./commitments.js";
import { merkleTree, type MerkleTree } from "./merkle.js";
import type { Bytes32, ContractPlace } from "./types.js";

const logDomain = id("tolbooth.AccessAuditLog.log.v1");
const zero32: Bytes32 = `0x${"00".repeat(32)}`;

/** The head of a log before its first batch. */
export const emptyAccessLogHead: Bytes32 = zero32;

/** The form of a leaf that stands for no access. */
export const accessFillerSchema = "urn:tolbooth:access-log:filler:v1";

/** One batch, as the event `Batch` told of it. An empty interval has root and count 0. */
export interface AccessBatchParts {
  /** Number of the agency whose log it is. */
  readonly agency: number;
  /** Its number in that log, from 1. */
  readonly seq: number | bigint;
  readonly root: Bytes32;
  /** Number of its leaves. */
  readonly count: number;
}

/**
 * The head of a log after one more batch (`headAfter`). The chain id is the one on which the contract was deployed.
 *
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function accessLogHead(place: ContractPlace, before: Bytes32, batch: AccessBatchParts): Bytes32 {
  const domain = hashWords(
    ["bytes32", "uint256", "address"],
    [logDomain, chainIdOf(place), addressOf(place)],
  );
  return hashWords(
    ["bytes32", "bytes32", "uint64", "bytes32", "uint32", "uint16"],
    [
      domain,
      bytes32("before", before),
      whole("seq", batch.seq, 2n ** 64n),
      bytes32("root", batch.root),
      whole("count", batch.count, 2n ** 32n),
      whole("agency", batch.agency, 2n ** 16n),
    ],
  );
}

/** A leaf that stands for no access. Only whoever has its salt can tell it from an access. */
export function accessFillerLeaf(place: ContractPlace, salt: Bytes32): Bytes32 {
  return commitmentLeaf(place, { schema: schemaId(accessFillerSchema), salt, contentHash: zero32 });
}

/**
 * The size to which a batch is filled up, so that its count does not tell how busy a service was: the next power of two,
 * and not below `least`.
 *
 * @param least A power of two. Choose it above what an ordinary interval has.
 * @throws TolboothError `COMMITMENT_INVALID` when a number is out of range.
 * @example accessBatchSize(700) // 1024
 */
export function accessBatchSize(count: number, least = 64): number {
  const largest = 2 ** 31;
  if (!Number.isInteger(Math.log2(least)) || least > largest)
    throw refused("least", "it is not a power of two");
  if (!Number.isInteger(count) || count < 1 || count > largest)
    throw refused("count", `a batch has from 1 to ${largest} accesses`);
  let size = least;
  while (size < count) size *= 2;
  return size;
}

/** A batch that is filled up and ready to anchor. Keep it: whoever has not the salts cannot open it again. */
export interface FilledAccessBatch {
  readonly tree: MerkleTree;
  /** Number of leaves, to anchor with the root. */
  readonly count: number;
  /** Where each of the given leaves stands. */
  readonly places: readonly number[];
  /** The fillers, with their places. */
  readonly fillers: readonly { readonly index: number; readonly salt: Bytes32 }[];
}

/**
 * Fills a batch up with leaves that stand for no access, and mixes all, so that neither the count nor a place tells
 * anything.
 *
 * @param leaves One leaf for each access, at least one. Without any, attest an empty interval.
 * @throws TolboothError `COMMITMENT_INVALID` when there is no leaf or one is not 32 bytes.
 */
export function fillAccessBatch(
  place: ContractPlace,
  leaves: readonly Bytes32[],
  least?: number,
): FilledAccessBatch {
  const size = accessBatchSize(leaves.length, least);
  const fillers = Array.from({ length: size - leaves.length }, () => newSalt());
  const all = [
    ...leaves.map((leaf, given) => ({ leaf, given, salt: undefined, order: newSalt() })),
    ...fillers.map((salt) => ({ leaf: accessFillerLeaf(place, salt), given: -1, salt, order: newSalt() })),
  ].sort((a, b) => (a.order < b.order ? -1 : 1));
  const places: number[] = [];
  all.forEach(({ given }, index) => {
    if (given >= 0) places[given] = index;
  });
  return {
    tree: merkleTree(all.map(({ leaf }) => leaf)),
    count: size,
    places,
    fillers: all.flatMap(({ salt }, index) => (salt === undefined ? [] : [{ index, salt }])),
  };
}

/**
 * The next time of a fixed clock, so that the time of a batch tells nothing either.
 *
 * @param now Seconds since 1970.
 * @param every Length of an interval in seconds, such as 86,400.
 * @param offset Seconds after the start of an interval, below `every`: another one for each agency, so that not all
 * write in the same second.
 * @returns Seconds since 1970, later than `now`.
 * @throws TolboothError `COMMITMENT_INVALID` when a number is out of range.
 */
export function nextAnchorTime(now: number, every: number, offset = 0): number {
  if (!Number.isSafeInteger(now) || now < 0) throw refused("now", "it is not a time in whole seconds");
  if (!Number.isSafeInteger(every) || every < 1)
    throw refused("every", "it is not a number of whole seconds");
  if (!Number.isSafeInteger(offset) || offset < 0 || offset >= every)
    throw refused("offset", "it is not below the interval");
  return (Math.floor((now - offset) / every) + 1) * every + offset;
}

function whole(part: string, value: number | bigint, end: bigint): bigint {
  const fits = typeof value === "bigint" || Number.isSafeInteger(value);
  if (!fits || BigInt(value) < 0n || BigInt(value) >= end)
    throw refused(part, `it is not a whole number from 0 to ${end - 1n}`);
  return BigInt(value);
}

function refused(part: string, problem: string): TolboothError {
  return new TolboothError("COMMITMENT_INVALID", { part, problem });
}
