import assert from "node:assert/strict";
import { canonicalIdentifier, isTolboothError } from "@tolbooth/sdk";
import { gs1CheckDigit } from "../../../sdk/dist/standards/epcis/digital-link.js";

/** Made-up identifiers; the expected addresses follow GS1's EPC Tag Data Standard and Digital Link URI Syntax 1.2. */
const converted: readonly (readonly [string, string])[] = [
  ["urn:epc:id:sgtin:4012345.011111.9876", "01/04012345111118/21/9876"],
  ["urn:epc:id:sgtin:401234.0111111.a(b)", "01/04012341111112/21/a%28b%29"],
  ["urn:epc:id:sgtin:4012345.011111.12.5-6", "01/04012345111118/21/12.5-6"],
  ["urn:epc:id:sscc:4012345.0000000333", "00/040123450000003338"],
  ["urn:epc:id:sgln:4012345.00011.987", "414/4012345000115/254/987"],
  ["urn:epc:id:sgln:4012345.00011.0", "414/4012345000115"],
  ["urn:epc:id:sgln:401234500011..7%2F8", "414/4012345000115/254/7%2F8"],
  ["urn:epc:id:grai:4012345.00022.334455", "8003/04012345000221334455"],
  ["urn:epc:id:giai:4012345.ABC+345", "8004/4012345ABC%2B345"],
  ["urn:epc:id:gsrn:4012345.0000006765", "8018/401234500000067657"],
  ["urn:epc:id:gsrnp:4012345.0000000007", "8017/401234500000000074"],
  ["urn:epc:id:gdti:4012345.11111.123", "253/4012345111118123"],
  ["urn:epc:id:sgcn:4012345.67890.04711", "255/401234567890104711"],
  ["urn:epc:id:gsin:4012345.222333444", "402/40123452223334442"],
  ["urn:epc:id:ginc:0614141.xyz47%2F11", "401/0614141xyz47%2F11"],
  ["urn:epc:id:itip:4012345.011111.01.02.987", "8006/040123451111180102/21/987"],
  ["urn:epc:id:upui:1234567.098765.51qI", "01/01234567987651/235/51qI"],
  ["urn:epc:id:pgln:4000001.00000", "417/4000001000005"],
  ["urn:epc:id:cpi:0614141.11-A%23%2F.1234", "8010/061414111-A%23%2F/8011/1234"],
  ["urn:epc:class:lgtin:4012345.012345.Lot987", "01/04012345123456/10/Lot987"],
  ["urn:epc:idpat:sgtin:4012345.011111.*", "01/04012345111118"],
  ["urn:epc:idpat:grai:4012345.00022.*", "8003/04012345000221"],
  ["urn:epc:idpat:itip:4012345.011111.01.02.*", "8006/040123451111180102"],
  ["urn:epc:idpat:upui:1234567.098765.*", "01/01234567987651"],
  ["urn:epc:idpat:cpi:0614141.11-A.*", "8010/061414111-A"],
  ["https://id.gs1.org/01/04012345111118/21/9876", "01/04012345111118/21/9876"],
  ["https://shop.example/some/path/01/4012345111118/10/lot/21/9876?x=1#y", "01/04012345111118/21/9876"],
  ["http://example.com/gtin/96385074", "01/00000096385074"],
  ["https://example.com/gtin/614141777778/lot/a%2Fb/", "01/00614141777778/10/a%2Fb"],
  ["https://example.com/01/04012345111118/22/2A/10/lot", "01/04012345111118/10/lot"],
  ["https://example.com/01/04012345111118/22/2A", "01/04012345111118"],
  ["https://example.com/414/4012345000115/254/987", "414/4012345000115/254/987"],
  ["https://example.com/8010/061414111-A%23/8011/12", "8010/061414111-A%23/8011/12"],
];

describe("GS1 identifiers as CBV 2.0 hashes them", () => {
  for (const [from, to] of converted)
    it(`${from} becomes ${to}`, () => {
      assert.equal(canonicalIdentifier(from, "x"), `https://id.gs1.org/${to}`);
      assert.equal(canonicalIdentifier(`https://id.gs1.org/${to}`, "x"), `https://id.gs1.org/${to}`);
    });

  for (const text of [
    "http://transaction.acme.com/po/12345678",
    "https://example.com/01/1234/other",
    "https://example.com/01/04012345111118/colour/red",
    "https://example.com/01/04012345111118/21",
    "https://example.com",
    "urn:epcglobal:cbv:bt:4012345000009:ASN1099",
    "urn:epc:id:gid:95100000.12345.400",
    "urn:epc:id:bic:CSQU3054383",
    "geo:47.5,11.1",
    "CEL",
  ])
    it(`${text} stays as it is`, () => {
      assert.equal(canonicalIdentifier(text, "x"), text);
    });

  for (const text of [
    "urn:epc:id:sscc:4012345.000000333",
    "urn:epc:id:sscc:4012345.0000000333.1",
    "urn:epc:id:sgtin:4012345.011111",
    "urn:epc:id:sgtin:4012345.011111.a b",
    "urn:epc:id:sgtin:40123.01111111.1",
    "urn:epc:id:sgtin:401234x.011111.1",
    "urn:epc:id:sgln:4012345.00011",
    "urn:epc:id:itip:4012345.011111.1.02.987",
    "urn:epc:id:giai:4012345",
    "urn:epc:id:cpi:0614141.11-A",
    "urn:epc:id:cpi:0614141.11-A.*",
    "urn:epc:idpat:cpi:0614141.11-A.12",
    "urn:epc:idpat:sgtin:4012345.011111.9",
    "urn:epc:idpat:giai:4012345.ABC",
  ])
    it(`${text} is refused`, () => {
      assert.throws(
        () => canonicalIdentifier(text, "epcList[0]"),
        (error) => isTolboothError(error, "EPCIS_NOT_HASHABLE") && error.details["element"] === "epcList[0]",
      );
    });

  it("computes check digits (GS1 General Specifications, section 7.9.1)", () => {
    assert.equal(gs1CheckDigit("629104150021"), "3");
    assert.equal(gs1CheckDigit("37610425002123456"), "9");
    assert.equal(gs1CheckDigit("0"), "0");
  });
});
