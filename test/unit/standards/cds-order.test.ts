import assert from "node:assert/strict";
import { orderCdsNotifications, type CdsNotification } from "@tolbooth/sdk";
import { compareFileNames, sequenceOfFileName } from "../../../sdk/dist/standards/cds/order.js";
import { notification } from "./support/cds.js";
import { randomFrom, shuffled } from "./support/random.js";

const names = (notifications: readonly CdsNotification[]) => notifications.map(({ file }) => file);

/** The order that comes out must not depend on the order that goes in. */
const ordersAs = (notifications: CdsNotification[], expected: string[]) => {
  const random = randomFrom(1);
  for (let round = 0; round < 20; round += 1)
    assert.deepEqual(names(orderCdsNotifications(shuffled(notifications, random))), expected);
};

describe("the sequence number of a file name", () => {
  const numbers: [string, number | undefined][] = [
    ["01_DMSACC.xml", 1],
    ["02_DMSTAX(1).xml", 2],
    ["08._DMSTAX(3).xml", 8],
    ["1. DMSRCV_Function Code 02.xml", 1],
    ["10-DMSCLE.XML", 10],
    ["(3) DMSTAX.xml", 3],
    ["7DMSRES.xml", 7],
    ["12.xml", 12],
    ["some/folder/05_DMSINV.xml", 5],
    ["some\\folder\\05_DMSINV.xml", 5],
    ["DMSACC.xml", undefined],
    ["DMSACC_01.xml", undefined],
    ["3e523f3eb5d549409f0bb212a1f949e9.xml", undefined],
    ["36eea93c-b634.xml", undefined],
    ["20241206154614_DMSACC.xml", undefined],
    ["99/DMSACC.xml", undefined],
  ];
  for (const [file, expected] of numbers)
    it(`${file} → ${expected ?? "none"}`, () => assert.equal(sequenceOfFileName(file), expected));
});

describe("the order of notifications", () => {
  it("goes by sequence number, never by time", () => {
    ordersAs(
      [
        notification("01_DMSACC.xml", { code: "01", issued: "20250101120009Z" }),
        notification("2_DMSTAX.xml", { code: "13", issued: "20250101120001Z" }),
        notification("10_DMSCLE.xml", { code: "09", issued: "20250101120000Z" }),
      ],
      ["01_DMSACC.xml", "2_DMSTAX.xml", "10_DMSCLE.xml"],
    );
  });

  it("keeps the sequence of two in the same second", () => {
    ordersAs(
      [notification("01_CLE.xml", { code: "09" }), notification("02_CTL.xml", { code: "05" })],
      ["01_CLE.xml", "02_CTL.xml"],
    );
    ordersAs(
      [notification("02_CLE.xml", { code: "09" }), notification("01_CTL.xml", { code: "05" })],
      ["01_CTL.xml", "02_CLE.xml"],
    );
  });

  it("goes by time where a name has no number, then by the life of a declaration", () => {
    ordersAs(
      [
        notification("a.xml", { code: "10", issued: "20250101120001Z" }),
        notification("b.xml", { code: "09", issued: "20250101120000Z" }),
        notification("c.xml", { code: "01", issued: "20250101120000Z" }),
        notification("02_d.xml", { code: "07", issued: "20250101120000Z" }),
        notification("01_e.xml", { code: "02", issued: "20250101115959Z" }),
      ],
      ["01_e.xml", "c.xml", "02_d.xml", "b.xml", "a.xml"],
    );
  });

  it("counts an offset and a fraction of a second", () => {
    ordersAs(
      [
        notification("a.xml", { code: "09", issued: "20250601130000+01" }),
        notification("b.xml", { code: "01", issued: "20250601115959Z" }),
        notification("c.xml", { code: "05", issued: "20250601120000.5Z" }),
      ],
      ["b.xml", "a.xml", "c.xml"],
    );
  });

  it("then by version, then by the file names as people sort them", () => {
    ordersAs(
      [
        notification("tax10.xml", { code: "13", version: 1 }),
        notification("tax9.xml", { code: "13", version: 1 }),
        notification("tax1.xml", { code: "13", version: 2 }),
      ],
      ["tax9.xml", "tax10.xml", "tax1.xml"],
    );
    assert.ok(compareFileNames("a2", "a10") < 0);
    assert.notEqual(compareFileNames("a1", "a01"), 0);
  });

  it("does not take a number for a sequence that only repeats each function code", () => {
    ordersAs(
      [
        notification("01_DMSACC.xml", { code: "01", issued: "20250101120002Z" }),
        notification("02_DMSRCV.xml", { code: "02", issued: "20250101120001Z" }),
        notification("09_DMSCLE.xml", { code: "09", issued: "20250101120002Z" }),
      ],
      ["02_DMSRCV.xml", "01_DMSACC.xml", "09_DMSCLE.xml"],
    );
  });

  it("keeps each movement together, in the order of the files", () => {
    ordersAs(
      [
        notification("01_A.xml", { mrn: "B", code: "02" }),
        notification("02_B.xml", { mrn: "A", code: "02" }),
        notification("03_C.xml", { mrn: "B", code: "01" }),
        notification("04_D.xml", { mrn: "A", code: "01" }),
      ],
      ["01_A.xml", "03_C.xml", "02_B.xml", "04_D.xml"],
    );
  });
});
