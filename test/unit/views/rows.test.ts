import assert from "node:assert/strict";
import {
  accountRows,
  deploymentRows,
  etherText,
  eventRows,
  groupedNumber,
  matchesFilter,
  mergeEvents,
  networkRows,
  shortHex,
  textHash,
  valueRows,
  type DecodedEvent,
  type DeploymentRecord,
} from "@tolbooth/sdk";

describe("Amounts for people", () => {
  it("have commas between thousands", () => {
    assert.equal(groupedNumber(0), "0");
    assert.equal(groupedNumber("999"), "999");
    assert.equal(groupedNumber(46_096), "46,096");
    assert.equal(groupedNumber(12345678901234567890n), "12,345,678,901,234,567,890");
  });

  it("of ether never show more than there is", () => {
    assert.equal(etherText("0"), "0");
    assert.equal(etherText("1"), "< 0.0001");
    assert.equal(etherText((10n ** 22n).toString()), "10,000");
    assert.equal(etherText((10n ** 18n - 1n).toString()), "0.9999");
    assert.equal(etherText((15n * 10n ** 17n).toString()), "1.5");
  });

  it("of hexadecimal digits fit in a line", () => {
    assert.equal(shortHex("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"), "0x7099…79C8");
    assert.equal(shortHex("0x12345678"), "0x12345678");
  });

  it("hash a text as Solidity does", () => {
    assert.equal(textHash(""), "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
  });
});

describe("Rows of networks", () => {
  it("begin with the local one, running or not", () => {
    const rows = networkRows(
      {
        networks: {
          zebra: { url: "https://z.example" },
          apple: { url: "https://a.example", chainId: 7 },
          local: {},
        },
      },
      { name: "local", running: true, url: "http://127.0.0.1:1", chainId: 31337, blockNumber: 3 },
    );
    assert.deepEqual(
      rows.map((row) => [row.name, row.kind, row.state]),
      [
        ["local", "local", "running"],
        ["apple", "remote", "configured"],
        ["zebra", "remote", "configured"],
      ],
    );
    assert.equal(rows[0]?.blockNumber, 3);
    assert.equal(networkRows(undefined, undefined)[0]?.state, "stopped");
  });
});

describe("Rows of accounts", () => {
  const account = (name: string, agencyId?: number) => ({
    name,
    title: name,
    address: `0x${name}`,
    ...(agencyId === undefined ? {} : { agencyId }),
  });

  it("show public bodies by number, then the rest, with one sender", () => {
    const given = [account("relayer"), account("b", 2), account("a", 1)];
    const rows = accountRows(given, "relayer");
    assert.deepEqual(
      rows.map((row) => [row.name, row.sender]),
      [
        ["a", false],
        ["b", false],
        ["relayer", true],
      ],
    );
    assert.deepEqual(
      given.map((one) => one.name),
      ["relayer", "b", "a"],
    );
  });

  it("take the first for the sender where none was chosen or the chosen one is gone", () => {
    assert.equal(accountRows([account("a", 1), account("b", 2)], undefined)[0]?.sender, true);
    assert.equal(accountRows([account("a", 1), account("b", 2)], "gone")[0]?.sender, true);
    assert.deepEqual(accountRows([], "gone"), []);
  });
});

describe("Rows of deployed contracts", () => {
  it("stand by network, newest first, without empty networks", () => {
    const record = (name: string, deployedAt: string): DeploymentRecord => ({
      format: "tolbooth/deployment",
      version: 1,
      name,
      contract: name,
      sourceName: `contracts/${name}.sol`,
      network: "local",
      chainId: 31337,
      address: "0x00",
      abi: [{ type: "function", name: "f", inputs: [], outputs: [], stateMutability: "view" }],
      arguments: [],
      libraries: {},
      from: "0x00",
      transactionHash: "0x00",
      blockNumber: 1,
      gasUsed: "1",
      codeHash: "0x00",
      deployedAt,
    });
    const rows = deploymentRows(
      new Map([
        ["empty", []],
        ["local", [record("Old", "2026-01-01T00:00:00.000Z"), record("New", "2026-01-02T00:00:00.000Z")]],
      ]),
    );
    assert.equal(rows.length, 1);
    assert.deepEqual(
      rows[0]?.contracts.map((row) => [row.name, row.functions[0]?.signature]),
      [
        ["New", "f()"],
        ["Old", "f()"],
      ],
    );
  });
});

describe("Rows of decoded values", () => {
  it("open structs and arrays, and say what addresses and times stand for", () => {
    const who = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
    const rows = valueRows(
      [
        { name: "by", type: "address", value: who },
        { name: "", type: "uint48", value: "1700000000" },
        { name: "small", type: "uint48", value: "12" },
        {
          name: "plan",
          type: "tuple",
          value: [
            { name: "lanes", type: "uint8[]", value: ["1", "2"] },
            { name: "open", type: "bool", value: true },
          ],
        },
      ],
      new Map([[who, "HM Revenue and Customs"]]),
    );
    assert.equal(rows[0]?.note, "HM Revenue and Customs");
    assert.equal(rows[1]?.label, "#2");
    assert.equal(rows[1]?.note, "2023-11-14 22:13:20 UTC");
    assert.equal(rows[2]?.note, undefined);
    assert.equal(rows[3]?.text, "{ lanes: [1, 2], open: true }");
    assert.deepEqual(
      rows[3]?.children[0]?.children.map((child) => [child.label, child.type, child.text]),
      [
        ["[0]", "uint8", "1"],
        ["[1]", "uint8", "2"],
      ],
    );
  });
});

describe("Rows of decoded values with their parameters", () => {
  it("call types as the source calls them, at every depth", () => {
    const [row] = valueRows(
      [{ name: "", type: "tuple[]", value: [[{ name: "by", type: "address", value: "0x01" }]] }],
      new Map(),
      [
        {
          type: "tuple[]",
          internalType: "struct Gate.Lane[]",
          components: [{ name: "by", type: "address", internalType: "contract AgencyRegistry" }],
        },
      ],
    );
    assert.equal(row?.type, "Lane[]");
    assert.equal(row?.children[0]?.type, "Lane");
    assert.equal(row?.children[0]?.children[0]?.type, "AgencyRegistry");
  });
});

describe("Rows of events", () => {
  const event = (blockNumber: number, logIndex: number, value = "1"): DecodedEvent => ({
    contract: "Registry",
    address: "0x01",
    event: "Admitted",
    arguments: [{ name: "id", type: "uint16", value }],
    blockNumber,
    transactionHash: `0x${blockNumber}`,
    logIndex,
  });

  it("hold each event once, in the order of the chain, newest shown first", () => {
    const first = mergeEvents([], [event(2, 0), event(1, 1), event(1, 0), event(2, 0)]);
    assert.deepEqual(
      first.map((one) => [one.blockNumber, one.logIndex]),
      [
        [1, 0],
        [1, 1],
        [2, 0],
      ],
    );
    assert.equal(mergeEvents(first, [event(1, 0)]), first);
    assert.deepEqual(
      eventRows(first).map((row) => row.block),
      [2, 1, 1],
    );
  });

  it("keep the newest where there are too many", () => {
    const many = Array.from({ length: 30 }, (_, index) => event(index, 0));
    const kept = mergeEvents([], many, 10);
    assert.equal(kept.length, 10);
    assert.equal(kept[0]?.blockNumber, 20);
  });

  it("are found by every word of a filter, in any part", () => {
    const [row] = eventRows([event(12, 0, "4711")]);
    assert.ok(row);
    assert.equal(matchesFilter(row, ""), true);
    assert.equal(matchesFilter(row, "admitted 4711"), true);
    assert.equal(matchesFilter(row, "REGISTRY 12"), true);
    assert.equal(matchesFilter(row, "admitted 4712"), false);
  });
});
