import assert from "node:assert/strict";
import {
  accountKeyProblems,
  addToHistory,
  bytesHash,
  formFields,
  historyScenario,
  parseScenario,
  readHistory,
  textBytes,
  textHash,
  type AbiEntry,
  type DeploymentRecord,
  type FormHistoryEntry,
} from "@tolbooth/sdk";

const hmrc = { name: "hmrc", address: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266" };
/** The published development key of that address: it is worth nothing. */
const hmrcKey = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const input = (name: string, type: string, more: object = {}): object => ({ name, type, ...more });
const abi = [
  { type: "constructor", inputs: [input("governor", "address"), input("next", "address")] },
  {
    type: "function",
    name: "set",
    stateMutability: "nonpayable",
    inputs: [
      input("id", "bytes32"),
      input("one", "tuple", { components: [input("who", "address"), input("lanes", "uint8[]")] }),
      input("secret", "bytes32"),
    ],
    outputs: [],
  },
  { type: "function", name: "get", stateMutability: "view", inputs: [], outputs: [input("n", "uint256")] },
  { type: "function", name: "pay", stateMutability: "payable", inputs: [input("n", "int8")], outputs: [] },
  {
    type: "function",
    name: "pay",
    stateMutability: "payable",
    inputs: [input("s", "string")],
    outputs: [],
  },
] as unknown as readonly AbiEntry[];
const record = (name: string, block: number, values: string[]): DeploymentRecord =>
  ({
    name,
    contract: "Thing",
    sourceName: "contracts/Thing.sol",
    address: `0x${String(block).repeat(40)}`,
    abi,
    arguments: values,
    libraries: {},
    from: hmrc.address,
    blockNumber: block,
  }) as unknown as DeploymentRecord;
const records = [
  record("Second", 2, [hmrc.address, `0x${"1".repeat(40)}`]),
  record("Thing", 1, [hmrc.address, hmrc.address]),
];
const entry = (more: Partial<FormHistoryEntry>): FormHistoryEntry => ({
  at: "2026-01-01T00:00:00.000Z",
  kind: "send",
  contract: "Second",
  signature: "set(bytes32,(address,uint8[]),bytes32)",
  drafts: [`0x${"ab".repeat(32)}`, [hmrc.address, ["1", "2"]], ""],
  sender: "hmrc",
  outcome: "done",
  ...more,
});

describe("the history of forms", () => {
  it("becomes a scenario, with the deployments that it needs before it", () => {
    const { content, leftOut } = historyScenario(
      "Done",
      [
        entry({ events: [{ contract: "Second", event: "Set" }] }),
        entry({ outcome: "refused", errorName: "NotNow" }),
        entry({ kind: "call", signature: "get()", drafts: [], returned: ["5"] }),
        entry({ signature: "pay(int8)", drafts: ["-3"], wei: "7" }),
      ],
      records,
      [hmrc],
    );
    assert.deepEqual(leftOut, []);
    const { steps } = content as { steps: Record<string, unknown>[] };
    const values = {
      id: `0x${"ab".repeat(32)}`,
      one: { who: { $account: "hmrc" }, lanes: [1, 2] },
      secret: { $random: 32 },
    };
    assert.deepEqual(
      steps.map(({ title: _, ...step }) => step),
      [
        {
          deploy: "Thing",
          as: "hmrc",
          arguments: [{ $account: "hmrc" }, { $account: "hmrc" }],
        },
        {
          deploy: "contracts/Thing.sol:Thing",
          name: "Second",
          as: "hmrc",
          arguments: [{ $account: "hmrc" }, { $deployed: "Thing" }],
        },
        { send: "Second.set", as: "hmrc", arguments: values, expect: { emits: ["Set"] } },
        { send: "Second.set", as: "hmrc", arguments: values, expect: { reverts: "NotNow" } },
        { call: "Second.get", expect: { returns: "5" } },
        { send: "Second.pay(int8)", as: "hmrc", arguments: { n: -3 }, value: "7" },
      ],
    );
    assert.deepEqual(parseScenario(JSON.stringify(content), "x").problems, []);
  });

  it("leaves out what no longer fits, and says so", () => {
    const gone = entry({ signature: "gone()" });
    const other = entry({ contract: "Nothing" });
    const empty = entry({ drafts: ["", [], ""] });
    assert.deepEqual(historyScenario("x", [gone, other, empty], records, []).leftOut, [gone, other, empty]);
  });

  it("has the newest first, each repetition once, and no end", () => {
    let history: FormHistoryEntry[] = [];
    for (let count = 0; count < 60; count += 1)
      for (const at of ["a", "b"]) history = addToHistory(history, entry({ at, wei: String(count) }));
    assert.equal(history.length, 50);
    assert.deepEqual([history[0]?.wei, history[0]?.at, history[1]?.wei], ["59", "b", "58"]);
  });

  it("reads what it kept, and nothing that is none", () => {
    const kept = [entry({})];
    assert.deepEqual(readHistory(JSON.parse(JSON.stringify(kept))), kept);
    assert.deepEqual(readHistory([1, null, {}, { at: "a", contract: "b", signature: "c" }]), []);
    assert.deepEqual(readHistory("x"), []);
  });
});

describe("what helps to fill in a form", () => {
  it("finds the key of an account in any field, at any depth, and lets hashes be", () => {
    const fields = formFields([
      input("id", "bytes32"),
      input("list", "tuple[]", { components: [input("a", "string"), input("b", "bytes")] }),
    ] as never);
    const addresses = new Set([hmrc.address.toLowerCase()]);
    const find = (...drafts: never[]) => accountKeyProblems(fields, drafts, addresses);
    const hash = `0x${"ab".repeat(32)}`;
    assert.deepEqual(find(...([hash, [["x", hash]]] as never[])), []);
    const found = find(
      ...([
        hmrcKey,
        [
          ["x", "0x"],
          [hmrcKey.slice(2), "0x"],
        ],
      ] as never[]),
    );
    assert.deepEqual(
      found.map(({ path }) => path),
      [[0], [1, 1, 0]],
    );
    assert.equal(JSON.stringify(found).includes(hmrcKey.slice(2, 12)), false, "the key is shown");
    assert.deepEqual(find(...([`0x${"00".repeat(32)}`, `0x${"ff".repeat(32)}`] as never[])), []);
  });

  it("says what numbers are agencies and lanes, and what the source says of each", () => {
    const fields = formFields(
      [
        input("agency", "uint16"),
        input("version", "uint16"),
        input("lane", "uint8"),
        input("kind", "uint8"),
      ] as never,
      { agency: "The agency.", constructor: "no" },
    );
    assert.deepEqual(
      fields.map((field) => (field.kind === "integer" ? [field.names, field.help] : [])),
      [
        ["agency", "The agency."],
        [undefined, undefined],
        ["lane", undefined],
        [undefined, undefined],
      ],
    );
  });

  it("makes hashes and bytes of texts and files", () => {
    // keccak256 of nothing, and of "abc": the values of the Keccak team.
    assert.equal(
      bytesHash(new Uint8Array()),
      "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
    );
    assert.equal(textHash("abc"), "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    assert.equal(bytesHash(new TextEncoder().encode("abc")), textHash("abc"));
    assert.equal(textBytes("GOV", 4), "0x474f5600");
    assert.equal(textBytes("é"), "0xc3a9");
    assert.equal(textBytes("abcde", 4), undefined);
    assert.equal(textBytes("", 2), "0x0000");
  });
});
