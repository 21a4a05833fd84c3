import assert from "node:assert/strict";
import { inspect } from "node:util";
import { AbiCoder, ParamType } from "ethers";
import { checkAbiValue, decodeValue, parseArgumentText, type AbiParameter } from "@tolbooth/sdk";

const problemsOf = (parameter: AbiParameter, value: unknown): string[] => {
  const result = checkAbiValue(parameter, value);
  return result.ok ? [] : result.problems.map(({ path }) => path);
};
const accepts = (type: string, value: unknown): unknown => {
  const result = checkAbiValue({ name: "x", type }, value);
  assert.ok(result.ok, `${type} ${String(value)}`);
  return result.value;
};
const refuses = (type: string, value: unknown): void =>
  assert.deepEqual(problemsOf({ name: "x", type }, value), ["x"], `${type} ${inspect(value)}`);

const settings: AbiParameter = {
  name: "settings",
  type: "tuple",
  components: [
    { name: "agency", type: "uint16" },
    { name: "lanes", type: "uint8[3]" },
    {
      name: "windows",
      type: "tuple[]",
      components: [
        { name: "from", type: "uint48" },
        { name: "until", type: "uint48" },
      ],
    },
  ],
};

describe("checkAbiValue", () => {
  it("holds every integer type to its range, exactly", () => {
    for (let bits = 8; bits <= 256; bits += 8) {
      const highest = (1n << BigInt(bits)) - 1n;
      assert.equal(accepts(`uint${bits}`, highest), highest);
      assert.equal(accepts(`uint${bits}`, 0), 0n);
      refuses(`uint${bits}`, highest + 1n);
      refuses(`uint${bits}`, -1);
      const top = (1n << BigInt(bits - 1)) - 1n;
      assert.equal(accepts(`int${bits}`, top.toString()), top);
      assert.equal(accepts(`int${bits}`, (-top - 1n).toString()), -top - 1n);
      refuses(`int${bits}`, top + 1n);
      refuses(`int${bits}`, -top - 2n);
    }
    assert.equal(accepts("uint", (1n << 256n) - 1n), (1n << 256n) - 1n);
    refuses("uint", 1n << 256n);
  });

  it("takes integers as people write them, and none that lost digits", () => {
    assert.equal(accepts("uint256", " 1_000_000 "), 1_000_000n);
    assert.equal(accepts("uint256", "0xFf"), 255n);
    assert.equal(accepts("int8", "-0x80"), -128n);
    assert.equal(
      accepts("uint256", "115792089237316195423570985008687907853269984665640564039457584007913129639935"),
      2n ** 256n - 1n,
    );
    for (const wrong of [
      1.5,
      2 ** 53,
      Number.NaN,
      Infinity,
      "",
      " ",
      "1.0",
      "1e3",
      "one",
      "0x",
      "1__0",
      "_1",
      true,
      {},
      [],
      null,
      undefined,
    ])
      refuses("uint256", wrong);
  });

  it("checks addresses with their checksum", () => {
    const address = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
    assert.equal(accepts("address", address), address);
    assert.equal(accepts("address", address.toLowerCase()), address);
    assert.equal(accepts("address", `0x${address.slice(2).toUpperCase()}`), address);
    refuses("address", address.replace("C44C", "c44C"));
    refuses("address", address.slice(0, -1));
    refuses("address", `${address}0`);
    refuses("address", address.slice(2));
    refuses("address", "hmrc");
    refuses("address", 5);
  });

  it("checks bytes, bool and text", () => {
    for (let length = 1; length <= 32; length += 1) {
      assert.equal(accepts(`bytes${length}`, `0x${"Ab".repeat(length)}`), `0x${"ab".repeat(length)}`);
      refuses(`bytes${length}`, `0x${"ab".repeat(length + 1)}`);
      refuses(`bytes${length}`, `0x${"ab".repeat(length - 1)}`);
    }
    assert.equal(accepts("bytes", "0x"), "0x");
    assert.equal(accepts("bytes", new Uint8Array([1, 255])), "0x01ff");
    for (const wrong of ["0xabc", "abcd", "0xzz", "", 7, null]) refuses("bytes", wrong);
    assert.equal(accepts("function", `0x${"11".repeat(24)}`), `0x${"11".repeat(24)}`);
    refuses("function", `0x${"11".repeat(23)}`);
    assert.equal(accepts("bool", true), true);
    assert.equal(accepts("bool", "False"), false);
    for (const wrong of ["yes", 1, 0, "", null]) refuses("bool", wrong);
    assert.equal(accepts("string", "Zoë 🚚 \u0000"), "Zoë 🚚 \u0000");
    assert.equal(accepts("string", ""), "");
    for (const wrong of ["\ud83d", "a\ude9ab", "\ude9a\ud83d", 5, null, undefined]) refuses("string", wrong);
  });

  it("names every problem at its place", () => {
    const value = {
      agency: 70_000,
      lanes: [1, 256, -1],
      windows: [{ from: 1 }, { from: 1, until: 2, to: 3 }, 5],
      extra: 1,
    };
    assert.deepEqual(problemsOf(settings, value).sort(), [
      "settings.agency",
      "settings.extra",
      "settings.lanes[1]",
      "settings.lanes[2]",
      "settings.windows[0].until",
      "settings.windows[1].to",
      "settings.windows[2]",
    ]);
    assert.deepEqual(problemsOf(settings, [1, [1, 2]]), ["settings", "settings.lanes"]);
  });

  it("takes tuples as objects in any order, and as lists", () => {
    const expected = { ok: true, value: [3n, [1n, 2n, 3n], [[1n, 2n]]] };
    const asObject = { windows: [{ until: 2, from: 1 }], lanes: ["1", 2, 3n], agency: 3 };
    assert.deepEqual(checkAbiValue(settings, asObject), expected);
    assert.deepEqual(checkAbiValue(settings, [3, [1, 2, 3], [[1, 2]]]), expected);
  });

  it("does not take inherited properties for fields", () => {
    const parameter = { name: "p", type: "tuple", components: [{ name: "constructor", type: "uint8" }] };
    assert.deepEqual(problemsOf(parameter, {}), ["p.constructor"]);
  });

  it("asks for a list where fields have no names of their own", () => {
    const parameter = {
      name: "p",
      type: "tuple",
      components: [
        { name: "", type: "uint8" },
        { name: "", type: "uint8" },
      ],
    };
    assert.deepEqual(problemsOf(parameter, { "": 1 }), ["p"]);
    assert.deepEqual(problemsOf(parameter, [1, 300]), ["p[1]"]);
  });

  it("checks arrays in arrays, fixed and dynamic, from the outside in", () => {
    // uint8[2][] is a list of any length of pairs; uint8[][2] is a pair of lists.
    assert.deepEqual(
      accepts("uint8[2][]", [
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
      [
        [1n, 2n],
        [3n, 4n],
        [5n, 6n],
      ],
    );
    assert.deepEqual(accepts("uint8[][2]", [[], [1, 2, 3]]), [[], [1n, 2n, 3n]]);
    assert.deepEqual(problemsOf({ name: "x", type: "uint8[2][]" }, [[1], [1, 2, 3]]), ["x[0]", "x[1]"]);
    assert.deepEqual(problemsOf({ name: "x", type: "uint8[][2]" }, [[1, 2, 300]]), ["x", "x[0][2]"]);
    assert.deepEqual(problemsOf({ name: "x", type: "uint8[]" }, { length: 1, 0: 1 }), ["x"]);

    assert.deepEqual(problemsOf({ name: "x", type: "uint8[]" }, [1, , 2]), ["x[1]"]);
    assert.deepEqual(accepts("uint8[0]", []), []);
  });

  it("refuses types that the ABI does not have", () => {
    for (const type of ["fixed128x18", "uint7x", "bytes[", "mapping"]) refuses(type, 1);
  });

  it("gives what ethers encodes, and ethers decodes to the same, for a type with everything in it", () => {
    const parameter: AbiParameter = {
      name: "all",
      type: "tuple[2][]",
      components: [
        { name: "text", type: "string" },
        { name: "data", type: "bytes" },
        { name: "word", type: "bytes32" },
        { name: "who", type: "address[]" },
        {
          name: "inner",
          type: "tuple",
          components: [
            { name: "sum", type: "int256" },
            { name: "yes", type: "bool" },
          ],
        },
      ],
    };
    const one = (sum: string): object => ({
      text: "Zoë 🚚",
      data: "0x00ff",
      word: `0x${"0a".repeat(32)}`,
      who: ["0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc"],
      inner: { sum, yes: true },
    });
    const checked = checkAbiValue(parameter, [
      [one("-57896044618658097711785492504343953926634992332820282019728792003956564819968"), one("1")],
    ]);
    assert.ok(checked.ok);
    const type = ParamType.from(parameter);
    const coder = AbiCoder.defaultAbiCoder();
    const decoded = coder.decode([type], coder.encode([type], [checked.value]));
    const { value } = decodeValue(parameter, decoded[0]);
    const tuple = (sum: string): object[] => [
      { name: "text", type: "string", value: "Zoë 🚚" },
      { name: "data", type: "bytes", value: "0x00ff" },
      { name: "word", type: "bytes32", value: `0x${"0a".repeat(32)}` },
      { name: "who", type: "address[]", value: ["0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"] },
      {
        name: "inner",
        type: "tuple",
        value: [
          { name: "sum", type: "int256", value: sum },
          { name: "yes", type: "bool", value: true },
        ],
      },
    ];
    assert.deepEqual(value, [
      [tuple("-57896044618658097711785492504343953926634992332820282019728792003956564819968"), tuple("1")],
    ]);
  });
});

describe("parseArgumentText", () => {
  const parse = (type: string, text: string): unknown => parseArgumentText({ name: "x", type }, text);

  it("leaves text as it is for everything that is no list and no struct", () => {
    assert.equal(parse("string", '["not", "a list"]'), '["not", "a list"]');
    assert.equal(parse("uint256", " 7 "), " 7 ");
    assert.equal(parse("bytes", "0x"), "0x");
  });

  it("reads lists and structs as JSON, without losing a digit", () => {
    const large = "115792089237316195423570985008687907853269984665640564039457584007913129639935";
    assert.deepEqual(parse("uint256[]", `[${large}, -${large}, 5]`), [large, `-${large}`, 5]);
    assert.deepEqual(parse("address[]", "[0xAb, 0xcd]"), ["0xAb", "0xcd"]);
    assert.deepEqual(parse("string[]", `["12345678901234567890", "a \\" 0xff 99999999999999999999"]`), [
      "12345678901234567890",
      'a " 0xff 99999999999999999999',
    ]);
    assert.deepEqual(parse("tuple", `{"a": ${large}, "b": [{"c": 0x01}]}`), { a: large, b: [{ c: "0x01" }] });
  });

  it("refuses what is not JSON", () => {
    for (const text of ["", "1,2", "[1,", "{a: 1}", "[01]"])
      assert.throws(() => parse("uint8[]", text), { code: "ARGUMENT_INVALID" });
  });
});
