import assert from "node:assert/strict";
import { canonicalJson, canonicalJsonHash, isTolboothError } from "@tolbooth/sdk";
import { keccak256, toUtf8Bytes } from "ethers";

const refused = (value: unknown, path: string) =>
  assert.throws(
    () => canonicalJson(value as never),
    (error) => isTolboothError(error, "CANONICAL_JSON_REFUSED") && error.details["path"] === path,
  );

describe("canonical JSON", () => {
  it("is one text for one value, whatever the order of its members", () => {
    assert.equal(
      canonicalJson({ b: [1, 2.5, 1e21], a: { d: null, c: true } }),
      '{"a":{"c":true,"d":null},"b":[1,2.5,1e+21]}',
    );
    assert.equal(canonicalJson({ a: 1, b: 2 }), canonicalJson({ b: 2, a: 1 }));
  });

  it("sorts names by UTF-16 code units, as RFC 8785 says", () => {
    // U+1F600 is written with code units from D83D, which sort before U+FB33.
    assert.equal(canonicalJson({ "\uFB33": 1, "\u{1F600}": 2 }), '{"\u{1F600}":2,"\uFB33":1}');
  });

  it("writes -0 as 0 and escapes only what must be escaped", () => {
    assert.equal(canonicalJson([-0, "\u0007/é\u2028"]), '[0,"\\u0007/é\u2028"]');
  });

  it("refuses numbers that are not finite", () => {
    refused({ a: [1, NaN] }, "$.a[1]");
    refused(Infinity, "$");
  });

  it("refuses half of a surrogate pair, in a value and in a name", () => {
    refused({ a: "x\uD800" }, "$.a");
    refused(["\uDE00\uD83D"], "$[0]");
    refused({ "\uDC00": 1 }, "$");
    assert.equal(canonicalJson("\u{1F600}"), '"\u{1F600}"');
  });

  it("refuses what is not JSON instead of dropping it", () => {
    refused({ a: undefined }, "$.a");
    refused([() => 1], "$[0]");
    refused({ a: 1n }, "$.a");
    refused({ a: Symbol("s") }, "$.a");
    refused({ at: new Date(0) }, "$.at");
    refused({ m: new Map() }, "$.m");
    refused([1, , 3], "$");
  });

  it("refuses a cycle, but not the same object twice", () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    refused(cycle, "$.self");
    const shared = { x: 1 };
    assert.equal(canonicalJson([shared, shared]), '[{"x":1},{"x":1}]');
  });

  it("keeps a member named __proto__", () => {
    assert.equal(canonicalJson(JSON.parse('{"__proto__":1,"a":2}')), '{"__proto__":1,"a":2}');
  });

  it("hashes the UTF-8 bytes with keccak256", () => {
    assert.equal(canonicalJsonHash({ name: "é" }), keccak256(toUtf8Bytes('{"name":"é"}')));
  });
});
