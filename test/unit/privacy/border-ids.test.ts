import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  canonicalEori,
  epcisBusinessSteps,
  epcisCodesVersion,
  epcisDispositions,
  epcisErrorReasons,
  epcisEventKinds,
  epochKeyCommitment,
  hmacSha256,
  isTolboothError,
  lookupKey,
  traderCheckTypeNumber,
  traderCheckTypes,
  traderSubject,
} from "@tolbooth/sdk";

const solidity = (name: string): string => readFileSync(`sdk/contracts/border/${name}.sol`, "utf8");
const key = new TextEncoder().encode("a key for tests only");

describe("how a trader is found", () => {
  it("is the same however the EORI is written", () => {
    const subject = traderSubject(key, "sanctions", "GB123456789000");
    for (const text of ["gb123456789000", " GB 123 456 789 000 ", "GB123456789000\n"])
      assert.equal(traderSubject(key, "sanctions", text), subject);
  });

  it("is an HMAC of the check type and the EORI, so that two check types cannot be linked", () => {
    const hmac = hmacSha256(key, "licence\u0000XI123456789000");
    assert.equal(traderSubject(key, "licence", "XI123456789000"), lookupKey(epochKeyCommitment(key), hmac));
    const all = traderCheckTypes.map((checkType) => traderSubject(key, checkType, "XI123456789000"));
    assert.equal(new Set(all).size, traderCheckTypes.length);
  });

  it("does not depend on the machine: a fixed key and EORI give this subject", () => {
    assert.equal(
      traderSubject(key, "aeo-customs", "GB123456789000"),
      "0xa4438c403f9ced8d9056fccf07184b1059af7e2970dddb4f568d3570ef399f59",
    );
  });

  for (const bad of ["", "G", "GB", "1B123", "GB-123", "GB1234567890123456", "GB12é"])
    it(`refuses ${JSON.stringify(bad)} without showing it`, () => {
      assert.throws(
        () => canonicalEori(bad),
        (error) =>
          isTolboothError(error, "COMMITMENT_INVALID") &&
          error.details["part"] === "eori" &&
          (bad === "" || !JSON.stringify(error.details).includes(bad + '"')),
      );
    });

  it("refuses a short epoch key", () => {
    assert.throws(
      () => traderSubject(new Uint8Array(15), "licence", "GB1"),
      (error) => isTolboothError(error, "COMMITMENT_INVALID"),
    );
  });
});

describe("code tables", () => {
  it("check types are those of TraderCheckTypes.sol", () => {
    const found = [...solidity("TraderCheckTypes").matchAll(/constant ([A-Z_]+) = (\d+);/g)].map(
      ([, name = "", number = ""]) => [name.toLowerCase().replaceAll("_", "-"), Number(number)],
    );
    const own = traderCheckTypes.map((name) => [name, traderCheckTypeNumber(name)]);
    assert.deepEqual(found, [...own, ["last", traderCheckTypes.length]]);
  });

  const tables = {
    LAST_KIND: epcisEventKinds,
    LAST_STEP: epcisBusinessSteps,
    LAST_DISPOSITION: epcisDispositions,
    LAST_ERROR_REASON: epcisErrorReasons,
  };
  for (const [constant, names] of Object.entries(tables))
    it(`${constant} of EpcisCodes.sol and its names are those of the TypeScript table`, () => {
      const source = solidity("EpcisCodes");
      const [, notice = "", last = ""] =
        new RegExp(`((?:    ///[^\\n]*\\n)+)    uint8 internal constant ${constant} = (\\d+);`).exec(
          source,
        ) ?? [];
      assert.equal(Number(last), names.length);
      const found = [...notice.replace(/\n *\/\/\//g, " ").matchAll(/(\d+) ([A-Za-z_]+)/g)];
      assert.deepEqual(
        found.map(([, number, name]) => `${number} ${name}`),
        names.map((name, index) => `${index + 1} ${name}`),
      );
      assert.equal(new Set(names).size, names.length);
    });

  it("the version is that of EpcisCodes.sol", () => {
    assert.match(solidity("EpcisCodes"), new RegExp(`constant VERSION = ${epcisCodesVersion};`));
  });
});
