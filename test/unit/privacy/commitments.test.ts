import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import {
  commitmentDomain,
  commitmentLeaf,
  commitmentNode,
  consentId,
  derivedSalt,
  epochKeyCommitment,
  hmacSha256,
  isTolboothError,
  lookupKey,
  movementId,
  newSalt,
  schemaId,
  withdrawLock,
} from "@tolbooth/sdk";
import { keccak256, toUtf8Bytes } from "ethers";

const word = (byte: string) => `0x${byte.repeat(32)}`;
const place = { chainId: 31337, contract: "0x5FbDB2315678afecb367f032d93F642f64180aa3" };
const parts = { schema: word("11"), salt: word("22"), contentHash: word("33") };

/** The preimage word by word, as Commitments.sol writes it, without any ABI library. */
const hashOf = (...words: string[]) =>
  keccak256(`0x${words.map((one) => one.replace(/^0x/, "").padStart(64, "0")).join("")}`);

const refused = (work: () => unknown, part: string) =>
  assert.throws(
    work,
    (error) => isTolboothError(error, "COMMITMENT_INVALID") && error.details["part"] === part,
  );

describe("commitments", () => {
  it("makes a leaf of domain, tag 0, chain, contract, schema, salt and content", () => {
    assert.equal(commitmentDomain, keccak256(toUtf8Bytes("tolbooth.Commitments.v1")));
    assert.equal(
      commitmentLeaf(place, parts),
      hashOf(
        commitmentDomain,
        "00",
        (31337).toString(16),
        place.contract.toLowerCase(),
        parts.schema,
        parts.salt,
        parts.contentHash,
      ),
    );
  });

  it("makes nodes with tag 1 and lookup keys with tag 2", () => {
    assert.equal(
      commitmentNode(word("aa"), word("bb")),
      hashOf(commitmentDomain, "01", word("aa"), word("bb")),
    );
    assert.equal(lookupKey(word("aa"), word("bb")), hashOf(commitmentDomain, "02", word("aa"), word("bb")));
    assert.notEqual(commitmentNode(word("aa"), word("bb")), commitmentNode(word("bb"), word("aa")));
  });

  it("changes with every part", () => {
    const all = [
      commitmentLeaf(place, parts),
      commitmentLeaf({ ...place, chainId: 1n }, parts),
      commitmentLeaf({ ...place, contract: `0x${"12".repeat(20)}` }, parts),
      commitmentLeaf(place, { ...parts, schema: word("12") }),
      commitmentLeaf(place, { ...parts, salt: word("12") }),
      commitmentLeaf(place, { ...parts, contentHash: word("12") }),
    ];
    assert.equal(new Set(all).size, all.length);
  });

  it("takes an address and hexadecimal digits in any case", () => {
    assert.equal(
      commitmentLeaf(
        { ...place, contract: place.contract.toLowerCase() },
        { ...parts, salt: `0x${"AB".repeat(32)}` },
      ),
      commitmentLeaf(place, { ...parts, salt: word("ab") }),
    );
  });

  it("refuses an empty salt and parts of the wrong form", () => {
    refused(() => commitmentLeaf(place, { ...parts, salt: word("00") }), "salt");
    refused(() => commitmentLeaf(place, { ...parts, schema: "0x11" }), "schema");
    refused(() => commitmentLeaf(place, { ...parts, contentHash: "11".repeat(32) }), "contentHash");
    refused(() => commitmentLeaf({ ...place, contract: "0x12" }, parts), "contract");
    for (const chainId of [0, -1, 1.5, NaN])
      refused(() => commitmentLeaf({ ...place, chainId }, parts), "chainId");
    refused(() => lookupKey("", word("00")), "epochKeyCommit");
    refused(() => withdrawLock("secret"), "withdrawSecret");
    refused(
      () =>
        consentId(place, { controller: 65536, recipient: 1, terms: word("01"), withdrawLock: word("02") }),
      "controller",
    );
  });

  it("makes HMAC-SHA-256 as Node does", () => {
    const key = new Uint8Array(32).fill(9);
    assert.equal(
      hmacSha256(key, "24GB…"),
      `0x${createHmac("sha256", key).update("24GB…", "utf8").digest("hex")}`,
    );
  });

  it("makes a new salt each time", () => {
    const salts = Array.from({ length: 50 }, newSalt);
    assert.equal(new Set(salts).size, 50);
    for (const salt of salts) assert.match(salt, /^0x[0-9a-f]{64}$/);
  });

  it("keeps the epoch key's uses apart", () => {
    const key = new Uint8Array(32).fill(1);
    const mrn = "25GB00000000000001";
    assert.equal(movementId(key, mrn), lookupKey(epochKeyCommitment(key), hmacSha256(key, mrn)));
    assert.notEqual(movementId(key, mrn), movementId(new Uint8Array(32).fill(2), mrn));
    const values = [
      epochKeyCommitment(key),
      hmacSha256(key, mrn),
      derivedSalt(key, "a", mrn),
      derivedSalt(key, "b", mrn),
    ];
    assert.equal(new Set(values).size, values.length);
    refused(() => movementId(new Uint8Array(15), mrn), "epochKey");
  });

  it("binds a consent's id to every field", () => {
    const consent = {
      controller: 1,
      recipient: 2,
      terms: word("01"),
      withdrawLock: withdrawLock(schemaId("s")),
    };
    const ids = [
      consentId(place, consent),
      consentId({ ...place, chainId: 5 }, consent),
      consentId(place, { ...consent, controller: 3 }),
      consentId(place, { ...consent, recipient: 3 }),
      consentId(place, { ...consent, terms: word("02") }),
      consentId(place, { ...consent, withdrawLock: word("02") }),
    ];
    assert.equal(new Set(ids).size, ids.length);
  });
});
