import assert from "node:assert/strict";
import { Interface, type InterfaceAbi } from "ethers";
import { decodeLog, eventsToCsv, type ContractReference, type IndexedEvent } from "@tolbooth/sdk";
import { createLogDecoder } from "../../../sdk/dist/events/index/quick-decode.js";
import { gateAddress, hashOf } from "./support/fake-chain.js";

const address = gateAddress.toLowerCase();

function contractOf(...events: string[]): ContractReference {
  return {
    name: "Every",
    address: gateAddress,
    abi: JSON.parse(new Interface(events).formatJson()) as ContractReference["abi"],
  };
}

function logOf(topics: readonly string[], data: string) {
  const [transactionHash, blockHash] = [hashOf("transaction"), hashOf("block")];
  return {
    ...{ id: 7, address, topics, data, blockNumber: 3, logIndex: 4, transactionHash, blockHash },
    blockTimestamp: 5,
  };
}

describe("The quick decoder", () => {
  const all = contractOf(
    "event All(uint256 a, uint8 indexed b, address c, bool d, bytes32 indexed e, bytes4 f, string g, bytes h, uint48 i, address indexed j)",
    "event Odd(int16 a, uint256[] b, tuple(uint8 x, string y) c, string indexed d)",
    "event Bare()",
  );
  const abi = new Interface(all.abi as InterfaceAbi);

  it("gives what ethers gives, for many values", () => {
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const hex = (bytes: number): string =>
      `0x${Array.from({ length: bytes }, () => next(256).toString(16).padStart(2, "0")).join("")}`;
    const texts = [
      "",
      "red",
      "ü".repeat(40),
      "\uFEFFbegins with a mark",
      "\u{1F6A2} ship",
      "x".repeat(32),
      "\uFFFD",
    ];
    const decode = createLogDecoder([all]);
    for (let round = 0; round < 500; round += 1) {
      const { data, topics } = abi.encodeEventLog("All", [
        ...[BigInt(hex(next(32) + 1)), next(256), hex(20), next(2) === 1, hex(32), hex(4)],
        ...[texts[next(texts.length)], hex(next(70)), BigInt(hex(6)), hex(20)],
      ]);
      const log = logOf(topics, data);
      assert.deepEqual(decode(log), decodeLog([all], log), `round ${round}`);
    }
  });

  it("leaves to ethers what is odd, and what does not fit", () => {
    const decode = createLogDecoder([all]);
    const encoded = abi.encodeEventLog("All", [
      1,
      2,
      address,
      true,
      hashOf("e"),
      "0x01020304",
      "g",
      "0x",
      9,
      address,
    ]);
    const dirty = (word: number, digit: string): string => {
      const at = 2 + word * 64;
      return encoded.data.slice(0, at) + digit + encoded.data.slice(at + 1);
    };
    const odd = abi.encodeEventLog("Odd", [-5, [1, 2], [3, "y"], "hashed"]);
    const bare = abi.encodeEventLog("Bare", []);
    const logs = [
      logOf(odd.topics, odd.data),
      logOf(bare.topics, bare.data),
      logOf(bare.topics, `0x${"00".repeat(32)}`),
      ...[0, 1, 2, 3, 4, 5, 6].map((word) => logOf(encoded.topics, dirty(word, "f"))),
      ...[100, 300, encoded.data.length - 64].map((end) => logOf(encoded.topics, encoded.data.slice(0, end))),
      logOf(encoded.topics.slice(0, 3), encoded.data),
      logOf([], encoded.data),
      logOf([hashOf("unknown")], encoded.data),
      logOf(encoded.topics, `${encoded.data.slice(0, -192)}${"00".repeat(31)}02c328${"00".repeat(62)}`),
    ];
    for (const [place, log] of logs.entries())
      assert.deepEqual(decode(log), decodeLog([all], log), `log ${place}`);
    const other = { ...logs[0]!, address: `0x${"11".repeat(20)}` };
    assert.equal(decode(other), undefined);
  });
});

describe("eventsToCsv", () => {
  const event = (value: string, more: Partial<IndexedEvent> = {}): IndexedEvent => ({
    contract: "Gate",
    address: gateAddress,
    event: "Passed",
    arguments: [{ name: "text", type: "string", value }],
    blockNumber: 1,
    transactionHash: hashOf("t"),
    logIndex: 0,
    blockHash: hashOf("b"),
    ...more,
  });
  const lastCell = (value: string): string =>
    eventsToCsv([event(value)])
      .split("\r\n")
      .slice(1)
      .join("\r\n")
      .split(",0,")[1]!;

  it("quotes as RFC 4180 says, and lets no cell be a formula", () => {
    for (const [value, cell] of [
      ["plain", "plain"],
      ["a,b", '"a,b"'],
      ['say "no"', '"say ""no"""'],
      ["two\nlines", '"two\nlines"'],
      ["=1+1", "'=1+1"],
      ["+44", "'+44"],
      ["@SUM", "'@SUM"],
      ["-2+3", "'-2+3"],
      ["-5", "-5"],
      ["\t=1", "'\t=1"],
      ['=A1,"x"', '"\'=A1,""x"""'],
    ] as const)
      assert.equal(lastCell(value), `${cell}\r\n`, JSON.stringify(value));
  });

  it("gives every argument and every log without a decoder its columns", () => {
    const raw = event("", { event: "", arguments: [], raw: { topics: [hashOf("x")], data: "0x01" } });
    const [head, first, second] = eventsToCsv([event("v"), raw]).split("\r\n");
    assert.equal(head?.endsWith("argument:text,topics,data"), true, head);
    assert.equal(first?.endsWith(",v,,"), true, first);
    assert.equal(second?.endsWith(`,,${hashOf("x")},0x01`), true, second);
    assert.equal(eventsToCsv([]).split("\r\n").length, 2);
  });
});
