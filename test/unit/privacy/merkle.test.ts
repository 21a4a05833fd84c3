import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  commitmentLeaf,
  commitmentNode,
  consentId,
  isTolboothError,
  lookupKey,
  merkleDepth,
  merklePadding,
  merkleRoot,
  merkleTree,
  schemaId,
  verifyMerkleProof,
  withdrawLock,
} from "@tolbooth/sdk";

const root = path.resolve(import.meta.dirname, "../../..");
const vectors = JSON.parse(readFileSync(path.join(root, "test/contracts/derivations.json"), "utf8"));

const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => schemaId(`leaf ${index}`));

const refused = (work: () => unknown, part: string) =>
  assert.throws(
    work,
    (error) => isTolboothError(error, "COMMITMENT_INVALID") && error.details["part"] === part,
  );

/** The root in the plainest way: pad, then halve. */
function plainRoot(leaves: readonly string[]): string {
  let row = [...leaves];
  while (row.length & (row.length - 1)) row.push(merklePadding);
  while (row.length > 1) {
    row = row.flatMap((left, place) => (place % 2 === 0 ? [commitmentNode(left, row[place + 1]!)] : []));
  }
  return row[0]!;
}

describe("derivations that the contracts' tests read too", () => {
  it("are made alike here", () => {
    const { leaf, node, consentId: consent } = vectors;
    assert.equal(commitmentLeaf(leaf, leaf), leaf.result);
    assert.equal(commitmentNode(node.left, node.right), node.result);
    assert.equal(
      lookupKey(vectors.lookupKey.epochKeyCommit, vectors.lookupKey.hmac),
      vectors.lookupKey.result,
    );
    assert.equal(withdrawLock(vectors.withdrawLock.secret), vectors.withdrawLock.result);
    assert.equal(consentId(consent, consent), consent.result);
  });

  it("include a Merkle tree with its proofs", () => {
    const tree = merkleTree(vectors.merkle.leaves);
    assert.equal(tree.root, vectors.merkle.root);
    assert.equal(tree.depth, vectors.merkle.depth);
    for (const { index, proof } of [vectors.merkle.first, vectors.merkle.fourth, vectors.merkle.last])
      assert.deepEqual(tree.proof(index), proof);
  });
});

describe("Merkle trees", () => {
  it("have a root for any number of leaves, and a proof for each of them", () => {
    for (let count = 1; count <= 33; count += 1) {
      const leaves = leavesOf(count);
      const tree = merkleTree(leaves);
      assert.equal(tree.root, plainRoot(leaves), String(count));
      assert.deepEqual([tree.size, tree.depth, tree.leaves], [count, merkleDepth(count), leaves]);
      for (const [index, leaf] of leaves.entries()) {
        const claim = { leaf, index, proof: tree.proof(index) };
        assert.equal(claim.proof.length, tree.depth);
        assert.equal(merkleRoot(claim), tree.root);
        assert.ok(verifyMerkleProof(tree.root, claim, count));
      }
    }
  });

  it("of one leaf are the leaf itself", () => {
    const [leaf] = leavesOf(1);
    assert.deepEqual([merkleTree([leaf!]).root, merkleTree([leaf!]).proof(0)], [leaf, []]);
  });

  it("are as deep as the next power of two", () => {
    assert.deepEqual([1, 2, 3, 4, 5, 1024, 1025, 2 ** 32].map(merkleDepth), [0, 1, 2, 2, 3, 10, 11, 32]);
    for (const size of [0, -1, 1.5, Number.NaN, 2 ** 32 + 1]) refused(() => merkleDepth(size), "leaves");
  });

  it("prove a leaf at its own place only, and no other leaf there", () => {
    const leaves = leavesOf(5);
    const tree = merkleTree(leaves);
    const claim = { leaf: leaves[3]!, index: 3, proof: tree.proof(3) };
    const wrong = [
      { ...claim, index: 2 },
      { ...claim, index: 4 },
      { ...claim, leaf: leaves[2]! },
      { ...claim, proof: tree.proof(2) },
      { ...claim, proof: claim.proof.slice(0, 2) },
      { ...claim, proof: [...claim.proof, merklePadding] },
    ];
    for (const one of wrong) assert.equal(verifyMerkleProof(tree.root, one, 5), false);
    assert.equal(verifyMerkleProof(merkleTree(leavesOf(6)).root, claim, 5), false);
  });

  it("let no node pass for a leaf, and no padding either", () => {
    const tree = merkleTree(leavesOf(5));
    const node = {
      leaf: commitmentNode(tree.leaves[0]!, tree.leaves[1]!),
      index: 0,
      proof: tree.proof(0).slice(1),
    };
    assert.equal(merkleRoot(node), tree.root);
    assert.equal(verifyMerkleProof(tree.root, node, 5), false);
    const padding = { leaf: merklePadding, index: 5, proof: [tree.leaves[4]!, ...tree.proof(4).slice(1)] };
    assert.equal(merkleRoot(padding), tree.root);
    assert.equal(verifyMerkleProof(tree.root, padding, 5), false);
  });

  it("keep the order, and take hexadecimal digits in any case", () => {
    const [a, b] = leavesOf(2) as [string, string];
    assert.notEqual(merkleTree([a, b]).root, merkleTree([b, a]).root);
    const upper = `0x${a.slice(2).toUpperCase()}`;
    assert.equal(merkleTree([upper, b]).root, merkleTree([a, b]).root);
    assert.ok(verifyMerkleProof(`0x${a.slice(2).toUpperCase()}`, { leaf: a, index: 0, proof: [] }, 1));
  });

  it("refuse what is no leaf, no place and no proof", () => {
    const [leaf] = leavesOf(1) as [string];
    refused(() => merkleTree([]), "leaves");
    refused(() => merkleTree([leaf, merklePadding]), "leaf");
    refused(() => merkleTree([leaf, "0x12"]), "leaf");
    const tree = merkleTree(leavesOf(3));
    for (const index of [-1, 3, 0.5, Number.NaN]) refused(() => tree.proof(index), "index");
    for (const index of [-1, 4, 0.5])
      refused(() => merkleRoot({ leaf, index, proof: tree.proof(0) }), "index");
    refused(() => merkleRoot({ leaf, index: 0, proof: ["0x12"] }), "proof");
    refused(() => merkleRoot({ leaf, index: 0, proof: Array(33).fill(leaf) }), "proof");
    refused(() => merkleRoot({ leaf: "0x12", index: 0, proof: [] }), "leaf");
    refused(() => verifyMerkleProof("0x12", { leaf, index: 0, proof: [] }, 1), "root");
  });

  it("are built over ten thousand leaves", () => {
    const words = Array.from(
      { length: 10_000 },
      (_, index) => `0x${(index + 1).toString(16).padStart(64, "0")}`,
    );
    const tree = merkleTree(words);
    const claim = { leaf: words[9_999]!, index: 9_999, proof: tree.proof(9_999) };
    assert.ok(verifyMerkleProof(tree.root, claim, words.length));
  });
});
