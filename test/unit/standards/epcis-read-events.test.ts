import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  captureArguments,
  commitmentLeaf,
  epcisEventCommitment,
  epcisEventHash,
  epcisGoodsCommitment,
  isTolboothError,
  readEpcisEvents,
} from "@tolbooth/sdk";
import { assertEpcisRefused, epcisDocument, epcisEvent, readOne } from "./support/epcis.js";

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const context = {
  chainId: 31337,
  contract: `0x${"11".repeat(20)}`,
  epochKey: new Uint8Array(16).fill(9),
};

describe("readEpcisEvents", () => {
  it("hashes as RFC 6920 and CBV 2.0 write it", () => {
    const { preHash, eventHash, digest } = readOne();
    const expected = createHash("sha256").update(preHash, "utf8").digest("hex");
    assert.equal(eventHash, `ni:///sha-256;${expected}?ver=CBV2.0`);
    assert.equal(digest, `0x${expected}`);
    assert.equal(epcisEventHash(preHash), eventHash);
  });

  it("reads a document, a query document, a single event in a body, and an event alone", () => {
    const event = epcisEvent();
    const inner = { eventList: [event, epcisEvent({ action: "ADD" })] };
    const query = { type: "EPCISQueryDocument", epcisBody: { queryResults: { resultsBody: inner } } };
    const found = readEpcisEvents(bytes(query));
    assert.equal(found.length, 2);
    assert.equal(found[1]?.element, "epcisBody.queryResults.resultsBody.eventList[1]");
    const [first] = readEpcisEvents(epcisDocument([event]));
    for (const document of [event, { type: "EPCISDocument", epcisBody: { event } }])
      assert.equal(readEpcisEvents(bytes(document))[0]?.eventHash, first?.eventHash);
    assert.deepEqual(readEpcisEvents(epcisDocument([])), []);
  });

  it("says what happened to which goods, when and why", () => {
    const reading = readOne({
      type: "AggregationEvent",
      epcList: undefined,
      parentID: "urn:epc:id:sscc:4012345.0000000333",
      childEPCs: ["urn:epc:id:sgtin:4012345.011111.2", "urn:epc:id:sgtin:4012345.011111.1"],
      childQuantityList: [{ epcClass: "urn:epc:idpat:sgtin:4012345.011111.*", quantity: 3 }],
      eventTime: "2031-05-04T12:00:00.9Z",
    });
    assert.equal(reading.kind, "AggregationEvent");
    assert.equal(reading.eventTime, Date.UTC(2031, 4, 4, 12) / 1000);
    assert.deepEqual([reading.businessStep, reading.disposition], ["inspecting", "in_progress"]);
    assert.deepEqual(reading.ownVocabulary, []);
    assert.deepEqual(reading.identifiers, [
      "https://id.gs1.org/00/040123450000003338",
      "https://id.gs1.org/01/04012345111118",
      "https://id.gs1.org/01/04012345111118/21/1",
      "https://id.gs1.org/01/04012345111118/21/2",
    ]);
    assert.equal(readOne({ bizStep: undefined, disposition: undefined }).businessStep, undefined);
  });

  it("tells an error declaration from an event", () => {
    const errorDeclaration = {
      declarationTime: "2031-06-01T00:00:00Z",
      reason: "incorrect_data",
      correctiveEventIDs: ["urn:uuid:1"],
    };
    const reading = readOne({ errorDeclaration });
    assert.deepEqual(reading.errorDeclaration, {
      reason: "incorrect_data",
      correctiveEventIds: ["urn:uuid:1"],
    });
    assert.equal(reading.eventHash, readOne().eventHash);
    assert.deepEqual(readOne({ errorDeclaration: {} }).errorDeclaration, { correctiveEventIds: [] });
  });

  const noDocuments: readonly (readonly [string, unknown])[] = [
    ["(document)", []],
    ["(document)", "text"],
    ["type", {}],
    ["type", { type: "Bundle" }],
    ["epcisBody", { type: "EPCISDocument" }],
    ["epcisBody.eventList", { type: "EPCISDocument", epcisBody: {} }],
    ["epcisBody.eventList", { type: "EPCISDocument", epcisBody: { eventList: {} } }],
    ["epcisBody.eventList[0]", { type: "EPCISDocument", epcisBody: { eventList: ["x"] } }],
    ["epcisBody.eventList[0].type", { type: "EPCISDocument", epcisBody: { eventList: [{}] } }],
    [
      "epcisBody.eventList[1].type",
      { type: "EPCISDocument", epcisBody: { eventList: [epcisEvent(), { type: "QuantityEvent" }] } },
    ],
  ];
  for (const [element, document] of noDocuments)
    it(`refuses ${JSON.stringify(document).slice(0, 80)}`, () => {
      assertEpcisRefused(() => readEpcisEvents(bytes(document)), "EPCIS_NOT_A_DOCUMENT", element);
    });

  for (const text of ["", "{", '{"a":1,"a":2}', "<epcis:EPCISDocument/>"])
    it(`refuses ${JSON.stringify(text)} as JSON`, () => {
      assert.throws(
        () => readEpcisEvents(new TextEncoder().encode(text)),
        (error) => isTolboothError(error, "EPCIS_JSON_INVALID"),
      );
    });
});

describe("captureArguments", () => {
  it("commits to the event and the goods, with salts that only the key gives", () => {
    const reading = readOne();
    const capture = captureArguments(reading, context);
    assert.deepEqual(capture, {
      thing: epcisGoodsCommitment(context, reading.digest, reading.identifiers),
      event: epcisEventCommitment(context, reading.digest),
      kind: "ObjectEvent",
      businessStep: "inspecting",
      disposition: "in_progress",
    });
    assert.deepEqual(captureArguments(readOne(), context), capture, "the same event, the same commitments");
    for (const other of [
      { ...context, chainId: 1 },
      { ...context, contract: `0x${"22".repeat(20)}` },
      { ...context, epochKey: new Uint8Array(16).fill(8) },
    ]) {
      const elsewhere = captureArguments(reading, other);
      assert.notEqual(elsewhere.thing, capture.thing);
      assert.notEqual(elsewhere.event, capture.event);
    }
  });

  it("does not let two events on the same goods be linked", () => {
    const [first, second] = [readOne(), readOne({ bizStep: "shipping" })];
    assert.deepEqual(first.identifiers, second.identifiers);
    assert.notEqual(captureArguments(first, context).thing, captureArguments(second, context).thing);
  });

  it("puts no hash on the ledger that trying identifiers could reverse", () => {
    const reading = readOne();
    const { thing, event } = captureArguments(reading, context);
    assert.notEqual(event, reading.digest);
    const guessed = commitmentLeaf(context, {
      schema: reading.digest,
      salt: reading.digest,
      contentHash: reading.digest,
    });
    assert.notEqual(thing, guessed);
  });

  it("leaves out codes that the event does not state", () => {
    const capture = captureArguments(readOne({ bizStep: undefined, disposition: undefined }), context);
    assert.deepEqual(Object.keys(capture).sort(), ["event", "kind", "thing"]);
  });

  it("refuses an error declaration, words of one's own, and an event without goods", () => {
    const refused = (changes: Record<string, unknown>, element: string) =>
      assertEpcisRefused(
        () => captureArguments(readOne(changes), context),
        "EPCIS_NOT_CAPTURABLE",
        `epcisBody.eventList[0]${element}`,
      );
    refused({ errorDeclaration: {} }, ".errorDeclaration");
    refused({ bizStep: "example:weighing" }, ".bizStep");
    refused({ disposition: "https://ref.gs1.org/cbv/Disp-lost" }, ".disposition");
    refused({ epcList: [] }, "");
  });

  it("refuses a short key and a contract that is none", () => {
    const reading = readOne();
    for (const [option, bad] of [
      ["epochKey", { ...context, epochKey: new Uint8Array(15) }],
      ["contract", { ...context, contract: "0x1" }],
      ["chainId", { ...context, chainId: 0 }],
    ] as const)
      assert.throws(
        () => captureArguments(reading, bad),
        (error) => isTolboothError(error, "EPCIS_OPTIONS_INVALID") && error.details["option"] === option,
      );
  });
});
