import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  accessBatchSize,
  accessFillerLeaf,
  accessLogHead,
  commitmentLeaf,
  emergencyRef,
  emptyAccessLogHead,
  fillAccessBatch,
  isTolboothError,
  newSalt,
  nextAnchorTime,
  schemaId,
  verifyMerkleProof,
} from "@tolbooth/sdk";

const root = path.resolve(import.meta.dirname, "../../..");
const vectors = JSON.parse(readFileSync(path.join(root, "test/contracts/derivations.json"), "utf8"));
const place = { chainId: 31337, contract: "0x5FbDB2315678afecb367f032d93F642f64180aa3" };

const refused = (work: () => unknown, part: string) =>
  assert.throws(
    work,
    (error) => isTolboothError(error, "COMMITMENT_INVALID") && error.details["part"] === part,
  );

describe("access log and emergency access, derived as the contracts do", () => {
  it("make the published vectors", () => {
    const { accessLogHead: head, emergencyRef: ref } = vectors;
    assert.equal(accessLogHead(head, head.before, head), head.result);
    assert.equal(emergencyRef(ref, ref.opener, ref.alert), ref.result);
  });

  it("bind every part of a head", () => {
    const batch = { agency: 1, seq: 1, root: schemaId("root"), count: 8 };
    const heads = [
      accessLogHead(place, emptyAccessLogHead, batch),
      accessLogHead({ ...place, chainId: 1 }, emptyAccessLogHead, batch),
      accessLogHead(place, schemaId("before"), batch),
      accessLogHead(place, emptyAccessLogHead, { ...batch, agency: 2 }),
      accessLogHead(place, emptyAccessLogHead, { ...batch, seq: 2n }),
      accessLogHead(place, emptyAccessLogHead, { ...batch, root: schemaId("other") }),
      accessLogHead(place, emptyAccessLogHead, { ...batch, count: 9 }),
    ];
    assert.equal(new Set(heads).size, heads.length);
    refused(() => accessLogHead(place, "0x12", batch), "before");
    for (const agency of [-1, 65_536, 1.5]) {
      refused(() => accessLogHead(place, emptyAccessLogHead, { ...batch, agency }), "agency");
    }
    refused(() => accessLogHead(place, emptyAccessLogHead, { ...batch, count: 2 ** 32 }), "count");
    refused(() => accessLogHead(place, emptyAccessLogHead, { ...batch, seq: 2n ** 64n }), "seq");
    refused(() => accessLogHead(place, emptyAccessLogHead, { ...batch, root: "0x" }), "root");
  });

  it("refuse what is no opener and no alert", () => {
    for (const opener of [0, 65_536, 1.5]) refused(() => emergencyRef(place, opener, newSalt()), "opener");
    refused(() => emergencyRef(place, 1, "0x12"), "alert");
  });
});

describe("batches of an access log", () => {
  const leaves = Array.from({ length: 70 }, (_, index) =>
    commitmentLeaf(place, {
      schema: schemaId("s"),
      salt: schemaId(`salt ${index}`),
      contentHash: schemaId("c"),
    }),
  );

  it("are filled up to a power of two, not below the least", () => {
    assert.deepEqual(
      [1, 63, 64, 65, 700, 1024, 1025].map((count) => accessBatchSize(count)),
      [64, 64, 64, 128, 1024, 1024, 2048],
    );
    assert.equal(accessBatchSize(1, 1), 1);
    assert.equal(accessBatchSize(3, 1), 4);
    for (const least of [0, -2, 3, 1.5, 2 ** 32]) refused(() => accessBatchSize(1, least), "least");
    for (const count of [0, -1, 1.5, 2 ** 31 + 1]) refused(() => accessBatchSize(count), "count");
  });

  it("hold every access where they say, and fillers that open everywhere else", () => {
    const batch = fillAccessBatch(place, leaves);
    assert.equal(batch.count, 128);
    assert.equal(batch.tree.size, 128);
    assert.deepEqual(
      batch.places.map((index) => batch.tree.leaves[index]),
      leaves,
    );
    assert.equal(batch.fillers.length, 58);
    for (const { index, salt } of batch.fillers) {
      assert.equal(batch.tree.leaves[index], accessFillerLeaf(place, salt));
    }
    assert.equal(new Set([...batch.places, ...batch.fillers.map(({ index }) => index)]).size, 128);
    const claim = { leaf: leaves[7]!, index: batch.places[7]!, proof: batch.tree.proof(batch.places[7]!) };
    assert.ok(verifyMerkleProof(batch.tree.root, claim, batch.count));
    assert.notEqual(fillAccessBatch(place, leaves).tree.root, batch.tree.root, "mixed anew each time");
  });

  it("may be as small as one access, and not smaller", () => {
    const one = fillAccessBatch(place, leaves.slice(0, 1), 1);
    assert.deepEqual([one.count, one.places, one.fillers, one.tree.root], [1, [0], [], leaves[0]]);
    refused(() => fillAccessBatch(place, []), "count");
    refused(() => fillAccessBatch(place, ["0x12"]), "leaf");
  });

  it("are anchored by a clock", () => {
    const day = 86_400;
    assert.equal(nextAnchorTime(0, day), day);
    assert.equal(nextAnchorTime(day - 1, day), day);
    assert.equal(nextAnchorTime(day, day), 2 * day);
    assert.equal(nextAnchorTime(0, day, 600), 600);
    assert.equal(nextAnchorTime(599, day, 600), 600);
    assert.equal(nextAnchorTime(600, day, 600), day + 600);
    for (const now of [-1, 0.5, Number.NaN]) refused(() => nextAnchorTime(now, day), "now");
    for (const every of [0, 0.5]) refused(() => nextAnchorTime(0, every), "every");
    for (const offset of [-1, day, 0.5]) refused(() => nextAnchorTime(0, day, offset), "offset");
  });
});
