import assert from "node:assert/strict";
import {
  amountField,
  draftsFromValues,
  draftsWithoutSecrets,
  emptyDrafts,
  fitDrafts,
  formFields,
  readDrafts,
  type AbiParameter,
  type FormDraft,
} from "@tolbooth/sdk";
import { AbiCoder, ParamType } from "ethers";

const address = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

const parameters: readonly AbiParameter[] = [
  { name: "lane", type: "uint8" },
  { name: "open", type: "bool" },
  { name: "holder", type: "address" },
  { name: "ref", type: "bytes32" },
  { name: "note", type: "string" },
  { name: "proof", type: "bytes" },
  { name: "pair", type: "int16[2]" },
  {
    name: "steps",
    type: "tuple[]",
    components: [
      { name: "from", type: "uint48" },
      { name: "codes", type: "bytes4[]" },
    ],
  },
];
const fields = formFields(parameters);
const good: readonly FormDraft[] = [
  "7",
  "true",
  address,
  `0x${"ab".repeat(32)}`,
  "",
  "",
  ["-5", "12"],
  [
    ["1700000000", ["0x01020304"]],
    ["0", []],
  ],
];

describe("A form's draft", () => {
  it("that is right gives values that the ABI coder takes", () => {
    const reading = readDrafts(fields, good);
    assert.ok(reading.ok);
    const types = parameters.map((parameter) => ParamType.from(parameter));
    const encoded = AbiCoder.defaultAbiCoder().encode(types, reading.values);
    const decoded = AbiCoder.defaultAbiCoder().decode(types, encoded);
    assert.equal(decoded[0], 7n);
    assert.equal(decoded[1], true);
    assert.equal(decoded[2], address);
    assert.equal(decoded[4], "");
    assert.equal(decoded[5], "0x");
    assert.deepEqual([...decoded[6]], [-5n, 12n]);
    assert.equal(decoded[7].length, 2);
    assert.equal(decoded[7][0][0], 1_700_000_000n);
    assert.deepEqual([...decoded[7][0][1]], ["0x01020304"]);
  });

  it("that is empty misses all but texts, bytes and dynamic lists", () => {
    const reading = readDrafts(fields, emptyDrafts(fields));
    assert.ok(!reading.ok);
    assert.deepEqual(
      reading.problems.map((problem) => [problem.label, problem.path, problem.missing]),
      [
        ["lane", [0], true],
        ["open", [1], true],
        ["holder", [2], true],
        ["ref", [3], true],
        ["pair › 1", [6, 0], true],
        ["pair › 2", [6, 1], true],
      ],
    );
  });

  it("names the place of what is wrong, at any depth", () => {
    const draft = structuredClone(good) as unknown[];
    draft[7] = [
      ["1700000000", ["0x01020304", "0x0102"]],
      ["-1", []],
    ];
    const reading = readDrafts(fields, draft as FormDraft[]);
    assert.ok(!reading.ok);
    assert.deepEqual(
      reading.problems.map((problem) => [problem.label, problem.path, problem.missing]),
      [
        ["steps › 1 › codes › 2", [7, 0, 1, 1], false],
        ["steps › 2 › from", [7, 1, 0], false],
      ],
    );
    for (const problem of reading.problems) assert.ok(problem.message.length > 0);
  });

  it("refuses what lies outside each type", () => {
    const refused: [string, string][] = [
      ["uint8", "256"],
      ["uint8", "-1"],
      ["uint8", "1.5"],
      ["uint8", "one"],
      ["int8", "-129"],
      ["int8", "128"],
      ["uint256", (2n ** 256n).toString()],
      ["address", "0x1234"],
      ["address", "0x70997970c51812dc3A010C7d01b50e0d17dc79C8"],
      ["bytes32", "0x12"],
      ["bytes4", "0x0102030g"],
      ["bytes", "0x123"],
      ["bytes", "12"],
    ];
    for (const [type, text] of refused) {
      const reading = readDrafts(formFields([{ name: "x", type }]), [text]);
      assert.equal(reading.ok, false, `${type} ${text}`);
    }
  });

  it("takes what people write: thousands separators, spaces around, bounds", () => {
    const taken: [string, string, unknown][] = [
      ["uint32", "1,000,000", 1_000_000n],
      ["uint32", "1_000", 1000n],
      ["uint8", " 255 ", 255n],
      ["int8", "-128", -128n],
      ["uint256", (2n ** 256n - 1n).toString(), 2n ** 256n - 1n],
    ];
    for (const [type, text, value] of taken) {
      const reading = readDrafts(formFields([{ name: "x", type }]), [text]);
      assert.ok(reading.ok, `${type} ${text}`);
      assert.equal(BigInt(String(reading.values[0])), value);
    }
  });

  it("takes money in wei or with its unit, and nothing finer than a wei", () => {
    const ether = 10n ** 18n;
    const cases: [string, bigint | undefined][] = [
      ["0", 0n],
      ["1,000", 1000n],
      ["100 wei", 100n],
      ["20 gwei", 20n * 10n ** 9n],
      ["0.000000001 gwei", 1n],
      ["1.5 ether", (3n * ether) / 2n],
      ["2ETH", 2n * ether],
      ["1.5", undefined],
      ["0.0000000001 gwei", undefined],
      ["-1", undefined],
      ["1 pound", undefined],
      ["1.2.3 ether", undefined],
      [(2n ** 256n).toString(), undefined],
    ];
    for (const [text, wei] of cases) {
      const reading = readDrafts([amountField("Money")], [text]);
      assert.equal(reading.ok ? BigInt(String(reading.values[0])) : undefined, wei, text);
    }
  });

  it("takes a member of an enum, alone and in lists, and no number beyond", () => {
    const enums = new Map([["Gate.State", ["Open", "Held"]]]);
    const [one, list] = formFields(
      [
        { name: "s", type: "uint8", internalType: "enum Gate.State" },
        { name: "l", type: "uint8[]", internalType: "enum Gate.State[]" },
      ],
      {},
      enums,
    );
    assert.deepEqual(one?.kind === "integer" && one.members, ["Open", "Held"]);
    assert.equal(readDrafts([one!, list!], ["1", ["0", "1"]]).ok, true);
    assert.equal(readDrafts([one!], ["2"]).ok, false);
    assert.equal(readDrafts([list!], [["2"]]).ok, false);
  });

  it("keeps the spaces of a text", () => {
    const reading = readDrafts(formFields([{ name: "x", type: "string" }]), ["  a b "]);
    assert.ok(reading.ok);
    assert.equal(reading.values[0], "  a b ");
  });
});

describe("A remembered draft", () => {
  it("holds no secret, at any depth", () => {
    const secretFields = formFields([
      { name: "terms", type: "bytes32" },
      { name: "secret", type: "bytes32" },
      { name: "_withdrawSecret", type: "bytes32" },
      {
        name: "list",
        type: "tuple[]",
        components: [
          { name: "salt", type: "bytes32" },
          { name: "at", type: "uint48" },
        ],
      },
      { name: "pin", type: "uint32" },
      { name: "shipping", type: "uint32" },
    ]);
    const drafts = ["0x01", "0x02", "0x03", [["0x04", "5"]], "1234", "6"];
    assert.deepEqual(draftsWithoutSecrets(secretFields, drafts), ["0x01", "", "", [["", "5"]], "", "6"]);
  });

  it("is made to fit fields that have changed since", () => {
    assert.deepEqual(fitDrafts(fields, undefined), emptyDrafts(fields));
    assert.deepEqual(fitDrafts(fields, good), good);
    const shorter = formFields([
      { name: "pair", type: "int16[3]" },
      { name: "lane", type: "uint8" },
    ]);
    assert.deepEqual(fitDrafts(shorter, [["1"], ["not a text"]]), [["1", "", ""], ""]);
  });

  it("can be made from the values of an earlier deployment", () => {
    const values = [
      "7",
      true,
      address,
      "0x00",
      "hi",
      "0x",
      ["-5", "12"],
      [{ from: "1", codes: ["0x01020304"] }],
    ];
    assert.deepEqual(draftsFromValues(fields, values), [
      "7",
      "true",
      address,
      "0x00",
      "hi",
      "0x",
      ["-5", "12"],
      [["1", ["0x01020304"]]],
    ]);
  });
});
