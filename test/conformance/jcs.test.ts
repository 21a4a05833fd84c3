import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { canonicalJson } from "@tolbooth/sdk";
import { skipWithoutVectors, vectors } from "./support/vectors.js";

describe("RFC 8785 vectors (cyberphone/json-canonicalization)", () => {
  before(function () {
    skipWithoutVectors(this);
  });

  for (const name of ["structures", "values", "weird"])
    it(`canonical form of ${name}, byte for byte`, () => {
      const read = (ending: string) => readFileSync(vectors("jcs", `${name}.${ending}`), "utf8");
      const bytes = Buffer.from(canonicalJson(JSON.parse(read("input.json"))), "utf8");
      assert.equal(bytes.toString("hex"), read("outhex.txt").replace(/\s/g, ""));
      assert.equal(bytes.toString("utf8"), read("output.json"));
    });
});
