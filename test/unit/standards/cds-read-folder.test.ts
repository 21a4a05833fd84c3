import assert from "node:assert/strict";
import { isTolboothError, readCdsFolder } from "@tolbooth/sdk";
import { MemoryFileSystem } from "../support/memory-files.js";
import { notificationXml } from "./support/cds.js";

const folder = (files: Record<string, string>) =>
  readCdsFolder(
    new MemoryFileSystem(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`/in/${name}`, text])),
    ),
    "/in",
  );

describe("a folder of CDS notifications", () => {
  it("is read whole, in sequence order, whatever the case of .xml", async () => {
    const reading = await folder({
      "02_B.XML": notificationXml({ code: "09" }),
      "01_A.xml": notificationXml({ code: "01" }),
      "notes.txt": "not read",
      xml: "not read",
      "deeper/01_C.xml": notificationXml({ code: "10" }),
    });
    assert.deepEqual(
      reading.notifications.map(({ file }) => file),
      ["01_A.xml", "02_B.XML"],
    );
    assert.deepEqual([reading.problems, reading.duplicates, reading.declarations], [[], [], []]);
  });

  it("lists broken files beside the good ones", async () => {
    const good = notificationXml({ code: "01" });
    const reading = await folder({
      "01_A.xml": good,
      "02_B.xml": good.slice(0, 80),
      "03_C.xml": notificationXml({ code: "77" }),
      "04_D.xml": "<html/>",
    });
    assert.deepEqual(
      reading.notifications.map(({ file }) => file),
      ["01_A.xml"],
    );
    assert.deepEqual(
      reading.problems.map(({ code, details }) => [code, details["file"]]),
      [
        ["CDS_XML_INVALID", "02_B.xml"],
        ["CDS_FUNCTION_CODE_UNKNOWN", "03_C.xml"],
        ["CDS_NOT_A_NOTIFICATION", "04_D.xml"],
      ],
    );
  });

  it("leaves out the declaration that HMRC keeps beside its notifications", async () => {
    const reading = await folder({
      "Step1_declaration.xml":
        "<md:MetaData xmlns:md='x'><Declaration><ID>1</ID></Declaration></md:MetaData>",
      "01_A.xml": notificationXml(),
    });
    assert.deepEqual(reading.declarations, ["Step1_declaration.xml"]);
    assert.equal(reading.problems.length, 0);
  });

  it("takes one notification under two names once", async () => {
    const text = notificationXml({ code: "09", id: "same", version: 1 });
    const reading = await folder({
      "01_A.xml": text,
      "1. A again.xml": text.replace(/></g, ">\n<"),
      "02_B.xml": notificationXml({ code: "10" }),
    });
    assert.equal(reading.notifications.length, 2);
    assert.deepEqual(reading.duplicates, [{ file: "1. A again.xml", sameAs: "01_A.xml" }]);
  });

  it("keeps the copy whose place agrees with the issue times, as in HMRC's TT_EX038a", async () => {
    const exit = notificationXml({ code: "16", id: "same", issued: "20250101130000Z" });
    const reading = await folder({
      "01_A.xml": notificationXml({ code: "02", issued: "20250101090000Z" }),
      "02_B.xml": exit,
      "03_C.xml": notificationXml({ code: "01", issued: "20250101110000Z" }),
      "04_D.xml": notificationXml({ code: "09", issued: "20250101110000Z" }),
      "05_E.xml": exit,
    });
    assert.deepEqual(
      reading.notifications.map(({ functionCode }) => functionCode),
      ["02", "01", "09", "16"],
    );
    assert.deepEqual(reading.duplicates, [{ file: "02_B.xml", sameAs: "05_E.xml" }]);
  });

  it("uses neither of two copies that contradict each other, and names both", async () => {
    const differences = [
      { code: "10" },
      { mrn: "25GB00000000000009" },
      { version: 2 },
      { issued: "20250101120001Z" },
    ];
    const elements = [
      "Response/FunctionCode",
      "Response/Declaration/ID",
      "Response/Declaration/VersionID",
      "Response/IssueDateTime",
    ];
    for (const [index, difference] of differences.entries()) {
      const same = { code: "09", id: "same", version: 1 };
      const reading = await folder({
        "01_A.xml": notificationXml(same),
        "02_B.xml": notificationXml({ ...same, ...difference }),
        "03_C.xml": notificationXml({ code: "13" }),
      });
      assert.deepEqual(
        reading.problems.map(({ code, details }) => [
          code,
          details["file"],
          details["otherFile"],
          details["element"],
        ]),
        [["CDS_NOTIFICATIONS_CONTRADICT", "01_A.xml", "02_B.xml", elements[index]]],
      );
      assert.deepEqual(
        reading.notifications.map(({ file }) => file),
        ["03_C.xml"],
      );
    }
  });

  it("says where notifications are when the folder has none", async () => {
    const without = (files: Record<string, string>, subfolders: string[]) =>
      assert.rejects(folder(files), (error) => {
        assert.ok(isTolboothError(error, "CDS_FOLDER_WITHOUT_NOTIFICATIONS"));
        assert.deepEqual(error.details["subfolders"], subfolders);
        return true;
      });
    await without({ "readme.txt": "x", "b/1.xml": "x", "a/2.XML": "x", "c/3.txt": "x" }, ["a", "b"]);
    await without({ "readme.txt": "x" }, []);
    await without(
      {
        "TT.xml": "<MetaData><Declaration/></MetaData>",
        "Example_Notifications/01_A.xml": notificationXml(),
      },
      ["Example_Notifications"],
    );
  });

  it("says when there is no such folder", async () => {
    const files = new MemoryFileSystem({ "/in/01_A.xml": notificationXml() });
    for (const place of ["/nowhere", "/in/01_A.xml"])
      await assert.rejects(readCdsFolder(files, place), (error) =>
        isTolboothError(error, "CDS_FOLDER_NOT_FOUND"),
      );
  });
});
