import assert from "node:assert/strict";
import { preHashAfter, assertEpcisRefused, readOne } from "./support/epcis.js";

const after = "readPointid=https://id.gs1.org/414/4012345000115";
const inEvent = (name: string) => `epcisBody.eventList[0].${name}`;

describe("the CBV 2.0 pre-hash text", () => {
  it("has the elements in the standard's order, whatever the document's", () => {
    const { preHash } = readOne();
    assert.equal(
      preHash,
      "eventType=ObjectEventeventTime=2031-05-04T11:00:00.000ZeventTimeZoneOffset=+01:00epcListepc=https://id.gs1.org/00/" +
        "040123450000003338action=OBSERVEbizStep=https://ref.gs1.org/cbv/BizStep-inspectingdisposition=https://ref.gs1.org/" +
        `cbv/Disp-in_progress${after}`,
    );
    const reversed = Object.fromEntries(
      Object.entries({
        readPoint: { id: "urn:epc:id:sgln:4012345.00011.0" },
        action: "OBSERVE",
        type: "ObjectEvent",
      }),
    );
    assert.equal(readOne(reversed).preHash, preHash);
  });

  it("leaves out what says something about the record", () => {
    const { eventHash } = readOne();
    const withMore = readOne({
      eventID: "urn:uuid:0",
      recordTime: "2031-05-04T12:00:09.000Z",
      "rdfs:comment": "a remark",
      "@context": { other: "https://other.example/" },
      errorDeclaration: { declarationTime: "2031-05-05T12:00:00Z", reason: "incorrect_data" },
      bizTransactionList: [],
    });
    assert.equal(withMore.eventHash, eventHash);
  });

  it("writes times in UTC with milliseconds, and rounds by the fourth decimal", () => {
    const times: readonly (readonly [string, string])[] = [
      ["2031-05-04T12:00:00+01:00", "2031-05-04T11:00:00.000Z"],
      ["2031-05-04T12:00:00.1Z", "2031-05-04T12:00:00.100Z"],
      ["2031-05-04T12:00:00.1234Z", "2031-05-04T12:00:00.123Z"],
      ["2031-05-04T12:00:00.1235Z", "2031-05-04T12:00:00.124Z"],
      ["2031-05-04T12:00:00.12349Z", "2031-05-04T12:00:00.123Z"],
      ["2031-12-31T23:59:59.9995Z", "2032-01-01T00:00:00.000Z"],
    ];
    for (const [written, expected] of times)
      assert.ok(readOne({ eventTime: written }).preHash.includes(`eventTime=${expected}event`), written);
  });

  for (const bad of [
    "2031-05-04",
    "2031-05-04T12:00:00",
    "2031-02-30T12:00:00Z",
    "2031-05-04T24:00:00Z",
    "2031-05-04T12:00:00+1:00",
    "soon",
    7,
  ])
    it(`refuses ${JSON.stringify(bad)} as a time`, () => {
      assertEpcisRefused(() => readOne({ eventTime: bad }), "EPCIS_EVENT_INVALID", inEvent("eventTime"));
    });

  it("expands bare words, shortened addresses and older URNs alike", () => {
    const { eventHash } = readOne();
    for (const bizStep of [
      "https://ref.gs1.org/cbv/BizStep-inspecting",
      "cbv:BizStep-inspecting",
      "urn:epcglobal:cbv:bizstep:inspecting",
      " inspecting ",
    ]) {
      const reading = readOne({ bizStep });
      assert.equal(reading.eventHash, eventHash);
      assert.equal(reading.businessStep, "inspecting");
    }
    const own = readOne({ bizStep: "example:weighing" });
    assert.ok(own.preHash.includes("bizStep=https://ns.example.com/epcis/weighingdisposition"));
    assert.deepEqual([own.businessStep, own.ownVocabulary], [undefined, ["bizStep"]]);
    assertEpcisRefused(() => readOne({ bizStep: "weighing" }), "EPCIS_NOT_HASHABLE", inEvent("bizStep"));
    assertEpcisRefused(() => readOne({ disposition: 4 }), "EPCIS_EVENT_INVALID", inEvent("disposition"));
  });

  it("sorts lists by code points, each with its heading once", () => {
    const { preHash } = readOne({
      epcList: ["urn:x:b", "urn:x:B", "urn:x:\u{1F600}", "urn:x:\uFF5E", "urn:x:a"],
    });
    assert.ok(
      preHash.includes("epcListepc=urn:x:Bepc=urn:x:aepc=urn:x:bepc=urn:x:\uFF5Eepc=urn:x:\u{1F600}action"),
      preHash,
    );
    const quantities = preHashAfter("+01:00", {
      epcList: undefined,
      quantityList: [
        { uom: "KGM", epcClass: "urn:epc:class:lgtin:4012345.012345.b", quantity: 2.5 },
        { quantity: 10, epcClass: "urn:epc:class:lgtin:4012345.012345.a" },
      ],
    });
    assert.ok(
      quantities.startsWith(
        "quantityListquantityElementepcClass=https://id.gs1.org/01/04012345123456/10/aquantity=10" +
          "quantityElementepcClass=https://id.gs1.org/01/04012345123456/10/bquantity=2.5uom=KGMaction",
      ),
      quantities,
    );
  });

  it("writes type before value, and destinations before sources", () => {
    assert.equal(
      preHashAfter(after, {
        bizTransactionList: [{ bizTransaction: "urn:x:2", type: "po" }, { bizTransaction: "urn:x:1" }],
        sourceList: [{ type: "location", source: "urn:x:s" }],
        destinationList: [{ type: "cbv:SDT-owning_party", destination: "urn:x:d" }],
      }),
      "bizTransactionListbizTransaction=urn:x:1type=https://ref.gs1.org/cbv/BTT-pobizTransaction=urn:x:2" +
        "destinationListtype=https://ref.gs1.org/cbv/SDT-owning_partydestination=urn:x:d" +
        "sourceListtype=https://ref.gs1.org/cbv/SDT-locationsource=urn:x:s",
    );
  });

  it("puts elements of other namespaces at the end of what holds them, in order", () => {
    assert.equal(
      preHashAfter(after, {
        readPoint: { "example:z": 1, id: "urn:epc:id:sgln:4012345.00011.0", "example:a": true },
        "example:list": ["3", "1"],
        "example:outer": { "example:b": "2", "example:a": { "example:c": "x" } },
        "example:many": [{ "example:n": 2 }, { "example:n": 1 }],
        ilmd: { "cbvmda:lotNumber": "L1", "example:x": "y" },
      }),
      "{https://ns.example.com/epcis/}a=true{https://ns.example.com/epcis/}z=1" +
        "ilmd{https://ns.example.com/epcis/}x=y{urn:epcglobal:cbv:mda:}lotNumber=L1" +
        "{https://ns.example.com/epcis/}list=1{https://ns.example.com/epcis/}list=3" +
        "{https://ns.example.com/epcis/}many{https://ns.example.com/epcis/}n=1" +
        "{https://ns.example.com/epcis/}many{https://ns.example.com/epcis/}n=2" +
        "{https://ns.example.com/epcis/}outer{https://ns.example.com/epcis/}a{https://ns.example.com/epcis/}c=x" +
        "{https://ns.example.com/epcis/}b=2",
    );
  });

  it("writes sensor data, its own names and its extensions", () => {
    assert.equal(
      preHashAfter(after, {
        sensorElementList: [
          {
            "example:e": "1",
            sensorReport: [
              { value: 26.0, type: "Temperature", uom: "CEL", "example:r": "2" },
              { type: "gs1:Angle", component: "latitude", booleanValue: false, exception: "ALARM_CONDITION" },
            ],
            sensorMetadata: { time: "2031-05-04T12:00:00Z", deviceID: "urn:epc:id:giai:4000001.111" },
          },
        ],
      }),
      "sensorElementListsensorElementsensorMetadatatime=2031-05-04T12:00:00.000ZdeviceID=https://id.gs1.org/8004/4000001111" +
        "sensorReporttype=https://gs1.org/voc/Angleexception=https://gs1.org/voc/ALARM_CONDITION" +
        "component=https://ref.gs1.org/cbv/Comp-latitudebooleanValue=false" +
        "sensorReporttype=https://gs1.org/voc/Temperaturevalue=26uom=CEL{https://ns.example.com/epcis/}r=2" +
        "{https://ns.example.com/epcis/}e=1",
    );
  });

  const unsettled: readonly (readonly [string, Record<string, unknown>])[] = [
    ["certificationInfo", { certificationInfo: "https://example.com/c" }],
    ["parentID", { type: "TransactionEvent", parentID: "urn:x:p" }],
    ["bizTransactionList", { sensorElementList: [], bizTransactionList: [] }],
    ["destinationList", { sensorElementList: [], destinationList: [] }],
    ["sourceList", { sensorElementList: [], sourceList: [] }],
    ["sourceList", { ilmd: {}, sourceList: [] }],
    ["example:n", { "example:n": "1.0" }],
    ["example:n", { "example:n": "007" }],
    ["example:n", { "example:n": "1e3" }],
    ["example:n", { "example:n": 1e21 }],
    ["example:n", { "example:n": 1e-7 }],
    ["example:n", { "example:n": 9007199254740993 }],
    ["example:n", { "example:n": "2031-05-04T12:00:00+01:00" }],
    ["epcList[0]", { epcList: ["urn:epc:id:sscc:1.2"] }],
    ["bizTransactionList[0].type", { bizTransactionList: [{ type: "receipt", bizTransaction: "urn:x:1" }] }],
  ];
  for (const [element, changes] of unsettled)
    it(`refuses what has two readings: ${JSON.stringify(changes)}`, () => {
      assertEpcisRefused(() => readOne(changes), "EPCIS_NOT_HASHABLE", inEvent(element));
    });

  it("takes numbers and times that have one reading", () => {
    const { preHash } = readOne({
      "example:n": "4711",
      "example:t": "2031-05-04T12:00:00.000Z",
      "example:z": -0,
    });
    assert.ok(
      preHash.endsWith(
        "n=4711{https://ns.example.com/epcis/}t=2031-05-04T12:00:00.000Z{https://ns.example.com/epcis/}z=0",
      ),
    );
  });

  const invalid: readonly (readonly [string, Record<string, unknown>])[] = [
    ["colour", { colour: "red" }],
    ["unknown:n", { "unknown:n": "1" }],
    ["example:n", { "example:n": null }],
    ["example:n[0]", { "example:n": [null] }],
    ["action", { action: null }],
    ["action", { action: { a: 1 } }],
    ["readPoint", { readPoint: "urn:x:1" }],
    [
      "bizTransactionList[0].example:n",
      { bizTransactionList: [{ bizTransaction: "urn:x", "example:n": 1 }] },
    ],
    ["persistentDisposition.example:n", { persistentDisposition: { set: ["recalled"], "example:n": 1 } }],
    ["ilmd.lotNumber", { ilmd: { lotNumber: "L1" } }],
    ["eventTime", { eventTime: undefined }],
    ["eventTimeZoneOffset", { eventTimeZoneOffset: undefined }],
    ["errorDeclaration", { errorDeclaration: "x" }],
    ["errorDeclaration.correctiveEventIDs[0]", { errorDeclaration: { correctiveEventIDs: [1] } }],
  ];
  for (const [element, changes] of invalid)
    it(`refuses what EPCIS has not: ${JSON.stringify(changes)}`, () => {
      assertEpcisRefused(() => readOne(changes), "EPCIS_EVENT_INVALID", inEvent(element));
    });
});
