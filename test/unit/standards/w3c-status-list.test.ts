import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import {
  decodeStatusList,
  encodeStatusList,
  isTolboothError,
  readStatusList,
  readStatusListEntry,
  statusBit,
  statusListName,
  withStatusBits,
} from "@tolbooth/sdk";

// Both documents are the examples of the recommendation, sections 2.1 and 2.2 (W3C Document License).
const credentialStatus = {
  id: "https://example.com/credentials/status/3#94567",
  type: "BitstringStatusListEntry",
  statusPurpose: "revocation",
  statusListIndex: "94567",
  statusListCredential: "https://example.com/credentials/status/3",
};
const encodedList = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";
const subject = {
  id: "https://example.com/status/3#list",
  type: "BitstringStatusList",
  statusPurpose: "revocation",
  encodedList,
};
const credential = {
  "@context": ["https://www.w3.org/ns/credentials/v2"],
  id: "https://example.com/credentials/status/3",
  type: ["VerifiableCredential", "BitstringStatusListCredential"],
  issuer: "did:example:12345",
  validFrom: "2021-04-05T14:27:40Z",
  credentialSubject: subject,
};

const multibase = (bytes: Uint8Array): string => `u${Buffer.from(bytes).toString("base64url")}`;

const isRefusal =
  (element: string) =>
  (error: unknown): boolean => {
    assert.ok(isTolboothError(error, "STATUS_LIST_INVALID"), String(error));
    assert.equal(error.details["element"], element);
    return true;
  };

describe("W3C Bitstring Status List", () => {
  it("reads the recommendation's example: 131,072 entries, none of them set", async () => {
    const list = await readStatusList(credential);
    assert.equal(list.address, credential.id);
    assert.deepEqual(list.purposes, ["revocation"]);
    assert.equal(list.bits.length, 16_384);
    assert.ok(list.bits.every((byte) => byte === 0));
    assert.equal(statusBit(list.bits, readStatusListEntry(credentialStatus).index), false);
  });

  it("writes the recommendation's example, so that others read what it writes", async () => {
    const written = await encodeStatusList(new Uint8Array(16_384));
    assert.deepEqual(await decodeStatusList(written), await decodeStatusList(encodedList));
    assert.match(written, /^uH4sI[\w-]+$/);
  });

  it("reads where a credential's status stands", () => {
    assert.deepEqual(readStatusListEntry(credentialStatus), {
      purpose: "revocation",
      index: 94_567,
      list: credential.id,
      name: statusListName("https://example.com/credentials/status/3"),
    });
    assert.equal(readStatusListEntry({ ...credentialStatus, statusSize: 1 }).index, 94_567);
    assert.equal(readStatusListEntry({ ...credentialStatus, statusListIndex: "0" }).index, 0);
    const last = readStatusListEntry({ ...credentialStatus, statusListIndex: "16777215" });
    assert.equal(last.index, 16_777_215);
  });

  it("counts entries from the leftmost bit", () => {
    const bits = new Uint8Array(16_384);
    bits[0] = 0b1000_0001;
    bits[16_383] = 1;
    const set = [0, 7, 131_071];
    for (const index of [0, 1, 6, 7, 8, 131_070, 131_071])
      assert.equal(statusBit(bits, index), set.includes(index));
    assert.deepEqual(withStatusBits(new Uint8Array(16_384), set, true), bits);
    assert.deepEqual(withStatusBits(bits, set, false), new Uint8Array(16_384));
    assert.equal(bits[0], 0b1000_0001, "a copy is changed");
  });

  it("keeps every bit from writing to reading", async () => {
    const indices = Array.from({ length: 500 }, (_, step) => (step * 7_919) % 262_144);
    const bits = withStatusBits(new Uint8Array(32_768), indices, true);
    const again = await decodeStatusList(await encodeStatusList(bits));
    assert.deepEqual(again, bits);
    for (let index = 0; index < 262_144; index += 101)
      assert.equal(statusBit(again, index), indices.includes(index));
  });

  it("refuses entries that a list does not have", () => {
    for (const index of [-1, 131_072, 0.5, Number.NaN, 2 ** 53, 2 ** 32]) {
      assert.throws(() => statusBit(new Uint8Array(16_384), index), isRefusal("statusListIndex"));
      assert.throws(
        () => withStatusBits(new Uint8Array(16_384), [index], true),
        isRefusal("statusListIndex"),
      );
    }
  });

  it("refuses lists that are too short, too long, or a bomb", async () => {
    const refused = isRefusal("encodedList");
    await assert.rejects(encodeStatusList(new Uint8Array(16_383)), refused);
    await assert.rejects(encodeStatusList(new Uint8Array(2_097_153)), refused);
    await assert.rejects(decodeStatusList(multibase(gzipSync(new Uint8Array(16_383)))), refused);
    await assert.rejects(decodeStatusList(multibase(gzipSync(new Uint8Array(2_097_153)))), refused);
    await assert.rejects(decodeStatusList(multibase(gzipSync(new Uint8Array(200_000_000)))), refused);
    assert.equal((await decodeStatusList(multibase(gzipSync(new Uint8Array(2_097_152))))).length, 2_097_152);
  });

  it("refuses what is not multibase, base64url or GZIP", async () => {
    const whole = gzipSync(new Uint8Array(16_384));
    const bad = [
      "",
      "u",
      encodedList.slice(1),
      `z${encodedList.slice(1)}`,
      `${encodedList}=`,
      `u+/${encodedList.slice(3)}`,
      `${encodedList} `,
      "uAAAAA",
      multibase(whole.subarray(0, whole.length - 9)),
      multibase(whole.subarray(0, 12)),
      multibase(new Uint8Array(64)),
    ];
    for (const text of bad) await assert.rejects(decodeStatusList(text), isRefusal("encodedList"), text);
  });

  it("refuses entries that the contract cannot answer for", () => {
    const cases: [string, unknown][] = [
      ["credentialStatus", undefined],
      ["credentialStatus", [credentialStatus]],
      ["credentialStatus.type", { ...credentialStatus, type: "StatusList2021Entry" }],
      ["credentialStatus.statusPurpose", { ...credentialStatus, statusPurpose: "message" }],
      ["credentialStatus.statusSize", { ...credentialStatus, statusSize: 2 }],
      ["credentialStatus.statusListCredential", { ...credentialStatus, statusListCredential: "status/3" }],
      ["credentialStatus.statusListCredential", { ...credentialStatus, statusListCredential: 3 }],
    ];
    for (const index of [94_567, "-1", "1.0", "0x1", "007", "", " 1", "16777216", "999999999"])
      cases.push(["credentialStatus.statusListIndex", { ...credentialStatus, statusListIndex: index }]);
    for (const [element, entry] of cases)
      assert.throws(() => readStatusListEntry(entry), isRefusal(element), element);
  });

  it("refuses documents that are not one status list", async () => {
    const withSubject = (changes: object) => ({
      ...credential,
      credentialSubject: { ...subject, ...changes },
    });
    const cases: [string, unknown][] = [
      ["the document", null],
      ["the document", "text"],
      ["type", { ...credential, type: "VerifiableCredential" }],
      ["type", { ...credential, type: ["BitstringStatusListCredential"] }],
      ["id", { ...credential, id: 3 }],
      ["credentialSubject", { ...credential, credentialSubject: [subject] }],
      ["credentialSubject.type", withSubject({ type: "StatusList2021" })],
      ["credentialSubject.statusSize", withSubject({ statusSize: 8 })],
      ["credentialSubject.statusPurpose", withSubject({ statusPurpose: "refresh" })],
      ["credentialSubject.statusPurpose", withSubject({ statusPurpose: ["revocation", "message"] })],
      ["credentialSubject.statusPurpose", withSubject({ statusPurpose: [] })],
      ["credentialSubject.encodedList", withSubject({ encodedList: 3 })],
      ["encodedList", withSubject({ encodedList: "u" })],
    ];
    for (const [element, document] of cases)
      await assert.rejects(readStatusList(document), isRefusal(element), element);
    const both = withSubject({ statusPurpose: ["revocation", "suspension"], statusSize: 1 });
    assert.deepEqual((await readStatusList(both)).purposes, ["revocation", "suspension"]);
  });
});
