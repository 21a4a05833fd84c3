/**
 * Merkle trees whose proofs `Commitments.root` climbs in `contracts/libraries/Commitments.sol`.
 *
 * A tree is positional and padded to a power of two: every leaf has the same depth, the order of the leaves counts, and
 * the bits of an index, lowest first, say at each level which side the leaf's branch is on. So a proof proves the place
 * as well as the leaf.
 *
 * Why no library: @openzeppelin/merkle-tree takes a node hash of one's own, but its trees are heap-shaped, and it checks
 * each proof by hashing without sides, which refuses every right-hand leaf when the order counts.
 */
import { getBytes, hexlify, keccak256 } from "ethers";
import { TolboothError } from "../errors/index.js";
import { bytes32, commitmentDomain } from "./commitments.js";
import type { Bytes32 } from "./types.js";

/**
 * What fills the places after the last leaf. No document hashes to it: nobody knows a preimage of 32 zero bytes, and
 * making a leaf takes one. A tree's count of leaves tells where the padding begins. A proof that shows padding shows how
 * many leaves there are; where that number is to stay hidden, fill up with commitments to nothing instead.
 */
export const merklePadding: Bytes32 = `0x${"00".repeat(32)}`;

/** The largest tree: 2^32 leaves, as the contracts count leaves in 32 bits. */
const greatestDepth = 32;

/** A Merkle tree in memory. */
export interface MerkleTree {
  readonly root: Bytes32;
  /** Number of leaves, without padding. */
  readonly size: number;
  /** Number of levels above the leaves, which is the length of every proof. 0 for one leaf, whose root is itself. */
  readonly depth: number;
  readonly leaves: readonly Bytes32[];
  /**
   * The sibling at every level, lowest first.
   *
   * @throws TolboothError `COMMITMENT_INVALID` when no leaf has this index.
   */
  proof(index: number): Bytes32[];
}

/** What {@link verifyMerkleProof} checks. */
export interface MerkleProof {
  readonly leaf: Bytes32;
  /** Place of the leaf, counted from 0. */
  readonly index: number;
  /** The sibling at every level, lowest first. */
  readonly proof: readonly Bytes32[];
}

/** Number of levels above the leaves of a tree with so many leaves: the length of every proof. */
export function merkleDepth(size: number): number {
  if (!Number.isInteger(size) || size < 1 || size > 2 ** greatestDepth)
    throw refused("leaves", `a tree has from 1 to ${2 ** greatestDepth} leaves`);
  let depth = 0;
  while (2 ** depth < size) depth += 1;
  return depth;
}

/**
 * Builds a tree over leaves in their order. Leaves are values of `commitmentLeaf`.
 *
 * @throws TolboothError `COMMITMENT_INVALID` when there is no leaf, or one is not 32 bytes or is zero, which is padding.
 * @example const tree = merkleTree([first, second, third]); // depth 2
 * verifyMerkleProof(tree.root, { leaf: third, index: 2, proof: tree.proof(2) }, 3) // true
 */
export function merkleTree(leaves: readonly Bytes32[]): MerkleTree {
  const depth = merkleDepth(leaves.length);
  const own = leaves.map((leaf) => bytes32("leaf", leaf));
  if (own.includes(merklePadding)) throw refused("leaf", "it is zero, which stands for no leaf");

  const levels: Uint8Array[][] = [own.map((leaf) => getBytes(leaf))];
  const padding: Uint8Array[] = [getBytes(merklePadding)];
  for (let level = 0; level < depth; level += 1) {
    const below = levels[level]!;
    const fill = padding[level]!;
    const above: Uint8Array[] = [];
    for (let place = 0; place < below.length; place += 2)
      above.push(parent(below[place]!, below[place + 1] ?? fill));
    levels.push(above);
    padding.push(parent(fill, fill));
  }

  return {
    root: hexlify(levels[depth]![0]!),
    size: own.length,
    depth,
    leaves: own,
    proof(index) {
      if (!Number.isInteger(index) || index < 0 || index >= own.length)
        throw refused("index", `the tree has the places 0 to ${own.length - 1}`);
      return padding.slice(0, depth).map((fill, level) => {
        const place = Math.floor(index / 2 ** level);
        return hexlify(levels[level]![place % 2 === 0 ? place + 1 : place - 1] ?? fill);
      });
    },
  };
}

/**
 * Climbs from a leaf to the root of its tree (`Commitments.root`).
 *
 * @throws TolboothError `COMMITMENT_INVALID` when a tree as deep as the proof is long has no such place.
 */
export function merkleRoot({ leaf, index, proof }: MerkleProof): Bytes32 {
  if (proof.length > greatestDepth) throw refused("proof", `it has more than ${greatestDepth} levels`);
  if (!Number.isInteger(index) || index < 0 || index >= 2 ** proof.length)
    throw refused("index", `a tree of depth ${proof.length} has no such place`);
  const siblings = proof.map((sibling) => getBytes(bytes32("proof", sibling)));
  const top = siblings.reduce(
    (here, sibling, level) =>
      Math.floor(index / 2 ** level) % 2 === 0 ? parent(here, sibling) : parent(sibling, here),
    getBytes(bytes32("leaf", leaf)),
  );
  return hexlify(top);
}

/**
 * Whether a leaf stands at its index in the tree that has this root and so many leaves. Without the number of leaves a
 * node could pass for a leaf of a smaller tree, so it is asked for; it is what a pattern records beside a root.
 *
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function verifyMerkleProof(root: Bytes32, claim: MerkleProof, size: number): boolean {
  const depth = merkleDepth(size);
  const climbs = claim.proof.length === depth && claim.index < size;
  return climbs && merkleRoot(claim) === bytes32("root", root);
}

/** What `commitmentNode` hashes, as bytes that are filled in: a tree may have many thousand nodes. */
const preimage = getBytes(`${commitmentDomain}${"00".repeat(31)}01${"00".repeat(64)}`);

function parent(left: Uint8Array, right: Uint8Array): Uint8Array {
  preimage.set(left, 64);
  preimage.set(right, 96);
  return getBytes(keccak256(preimage));
}

function refused(part: string, problem: string): TolboothError {
  return new TolboothError("COMMITMENT_INVALID", { part, problem });
}
