import assert from "node:assert/strict";
import { cdsFunctionCodes, isTolboothError, readCdsNotification, type ErrorCode } from "@tolbooth/sdk";
import { bytesOf, notificationXml } from "./support/cds.js";

const read = (xml: string, file = "01_A.xml") => readCdsNotification(file, bytesOf(xml));

const refused = (xml: string | Uint8Array, code: ErrorCode, element?: string) =>
  assert.throws(
    () => readCdsNotification("01_A.xml", typeof xml === "string" ? bytesOf(xml) : xml),
    (error) => {
      assert.ok(isTolboothError(error, code), `${String(error)} is not ${code}`);
      assert.equal(error.details["file"], "01_A.xml");
      if (element !== undefined) assert.equal(error.details["element"], element);
      return true;
    },
  );

describe("a CDS notification", () => {
  it("gives its facts", () => {
    const notification = read(
      notificationXml({ code: "09", id: "n1", version: 2, issued: "20230526205510+01" }),
      "folder/08._B.xml",
    );
    const { contentHash, ...facts } = notification;
    assert.deepEqual(facts, {
      file: "folder/08._B.xml",
      notificationId: "n1",
      functionCode: "09",
      mrn: "25GB00000000000001",
      versionId: 2,
      issuedAt: Date.UTC(2023, 4, 26, 19, 55, 10) / 1000,
      issuedText: "20230526205510+01 (format 304)",
      sequence: 8,
    });
    assert.match(contentHash, /^0x[0-9a-f]{64}$/);
  });

  it("is the same with prefixes, comments, a declaration and white space", () => {
    const plain = notificationXml({ code: "13", id: "n2", version: 1 });
    const dressed =
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- a & b < c --><?work now?>\n' +
      plain
        .replace(/<(\/?)(\w+)/g, "<$1_2:$2")
        .replace("<_2:MetaData", '<_2:MetaData xmlns:_2="urn:wco:datamodel:WCO:Response_DS:DMS:2"')
        .replace(/>([^<]+)</g, ">\n\t$1 <!-- what it is -->\n <")
        .replace(/></g, ">\n  <");
    const { file: _one, ...left } = read(plain);
    const { file: _two, ...right } = read(dressed);
    assert.deepEqual(right, left);
  });

  it("is the same when the colon of its prefixes was lost, as in HMRC's TT_IM117a", () => {
    const plain = notificationXml({ id: "n4" });
    const damaged = plain.replace(/(<\/?)(MetaData|WCOTypeName)/g, "$1_2$2");
    assert.notEqual(damaged, plain);
    assert.deepEqual(read(damaged), read(plain));
  });

  it("has another content hash when anything in it differs", () => {
    const one = read(notificationXml({ id: "n3" }));
    const two = read(notificationXml({ id: "n3" }).replace("made-up", "made-over"));
    assert.notEqual(one.contentHash, two.contentHash);
  });

  it("takes every code of HMRC, and one digit for two", () => {
    for (const code of cdsFunctionCodes) assert.equal(read(notificationXml({ code })).functionCode, code);
    assert.equal(cdsFunctionCodes.length, 18);
    assert.equal(read(notificationXml({ code: "9" })).functionCode, "09");
  });

  it("leaves out a version that is not there", () => {
    assert.equal("versionId" in read(notificationXml()), false);
    assert.equal("versionId" in read(notificationXml({ version: "" })), false);
  });

  it("stands for itself when it has no id", () => {
    const notification = read(
      notificationXml().replace(/<FunctionalReferenceID>id.*?<\/FunctionalReferenceID>/, ""),
    );
    assert.equal(notification.notificationId, notification.contentHash);
  });

  it("takes the declaration with the ID when an amendment repeats the other", () => {
    const amended = notificationXml({ code: "07", version: 2 }).replace(
      "</Declaration>",
      "</Declaration><Declaration><FunctionCode>9</FunctionCode><VersionID>77</VersionID></Declaration>",
    );
    assert.equal(read(amended).versionId, 2);
  });

  describe("is refused, naming file and element:", () => {
    it("XML that is cut short anywhere", () => {
      const whole = notificationXml();
      for (let end = 0; end < whole.length - 1; end += 1) refused(whole.slice(0, end), "CDS_XML_INVALID");
    });

    it("XML that is not well formed", () => {
      refused("", "CDS_XML_INVALID");
      refused("no XML", "CDS_XML_INVALID");
      refused('{"resourceType":"Consent"}', "CDS_XML_INVALID");
      refused("<MetaData><Response></MetaData></Response>", "CDS_XML_INVALID");
      refused("<MetaData/><MetaData/>", "CDS_XML_INVALID");
      refused(`${notificationXml()}<!-- never closed`, "CDS_XML_INVALID");
      refused(`${notificationXml()}more`, "CDS_XML_INVALID");
      refused("<a>".repeat(5000) + "</a>".repeat(5000), "CDS_XML_INVALID");
    });

    it("what is not UTF-8", () => {
      refused(new Uint8Array([0xff, 0xfe, 0x3c, 0x00]), "FILE_NOT_UTF8");
      const bytes = bytesOf(notificationXml());
      bytes[100] = 0xe9;
      assert.throws(
        () => readCdsNotification("01_A.xml", bytes),
        (error) => isTolboothError(error, "FILE_NOT_UTF8") && error.details["offset"] === 100,
      );
    });

    it("a document type, with or without entities, and a document that is far too large", () => {
      refused(`<!DOCTYPE MetaData>${notificationXml()}`, "CDS_XML_REFUSED");
      const bomb = `<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
      refused(bomb + notificationXml({ mrn: "&b;" }), "CDS_XML_REFUSED");
      refused(`<!doctype m SYSTEM "file:///etc/passwd">${notificationXml()}`, "CDS_XML_REFUSED");
      refused(new Uint8Array(9 * 1024 * 1024).fill(0x20), "CDS_XML_REFUSED");
    });

    it("an entity in a value, even one that XML knows", () => {
      refused(notificationXml({ mrn: "25GB&#48;" }), "CDS_ELEMENT_INVALID", "Response/Declaration/ID");
      refused(notificationXml({ code: "&amp;" }), "CDS_ELEMENT_INVALID", "Response/FunctionCode");
    });

    it("another kind of document", () => {
      refused("<html><body/></html>", "CDS_NOT_A_NOTIFICATION");
      refused(notificationXml().replace(/MetaData/g, "Metadata"), "CDS_NOT_A_NOTIFICATION");
      refused("<MetaData><Declaration><ID>1</ID></Declaration></MetaData>", "CDS_NOT_A_NOTIFICATION");
      refused("<MetaData/>", "CDS_NOT_A_NOTIFICATION");
      refused(notificationXml().replace("</Response>", "</Response><Response/>"), "CDS_NOT_A_NOTIFICATION");
    });

    it("a missing element", () => {
      const without = (element: RegExp) => notificationXml().replace(element, "");
      refused(without(/<FunctionCode>.*?<\/FunctionCode>/), "CDS_ELEMENT_MISSING", "Response/FunctionCode");
      refused(notificationXml({ code: " " }), "CDS_ELEMENT_MISSING", "Response/FunctionCode");
      refused(without(/<ID>.*?<\/ID>/), "CDS_ELEMENT_MISSING", "Response/Declaration/ID");
      refused(notificationXml({ mrn: "" }), "CDS_ELEMENT_MISSING", "Response/Declaration/ID");
      refused(without(/<Declaration>.*?<\/Declaration>/), "CDS_ELEMENT_MISSING", "Response/Declaration/ID");
      refused(
        without(/<IssueDateTime>.*?<\/IssueDateTime>/),
        "CDS_ELEMENT_MISSING",
        "Response/IssueDateTime",
      );
      refused(
        notificationXml({ issued: "" }),
        "CDS_ELEMENT_MISSING",
        "Response/IssueDateTime/DateTimeString",
      );
    });

    it("an element that is there twice", () => {
      const twice = (element: string) =>
        notificationXml().replace(`<${element}>`, `<${element}>01</${element}><${element}>`);
      refused(twice("FunctionCode"), "CDS_ELEMENT_INVALID", "Response/FunctionCode");
      refused(twice("ID"), "CDS_ELEMENT_INVALID", "Response/Declaration/ID");
      refused(
        notificationXml().replace(
          "</Declaration>",
          "</Declaration><Declaration><ID>25GB00000000000002</ID></Declaration>",
        ),
        "CDS_ELEMENT_INVALID",
        "Response/Declaration/ID",
      );
    });

    it("a code that HMRC does not send", () => {
      for (const code of ["00", "04", "12", "52", "99", "1x", "009"])
        refused(notificationXml({ code }), "CDS_FUNCTION_CODE_UNKNOWN", "Response/FunctionCode");
    });

    it("a version, MRN or time that is none", () => {
      for (const version of ["x", "-1", "1.5", "1 2", "9999999999"])
        refused(notificationXml({ version }), "CDS_ELEMENT_INVALID", "Response/Declaration/VersionID");
      for (const mrn of ["two words", "a".repeat(71), "<b/>"])
        refused(notificationXml({ mrn }), "CDS_ELEMENT_INVALID", "Response/Declaration/ID");
      for (const issued of ["yesterday", "20250230000000Z", "Wed Nov 13 00:00:00 UTC 2019"])
        refused(notificationXml({ issued }), "CDS_ELEMENT_INVALID", "Response/IssueDateTime/DateTimeString");
    });
  });
});
