import assert from "node:assert/strict";
import { AbiCoder, Interface, id, type InterfaceAbi } from "ethers";
import { decodeLog, type AbiParameter, type ContractReference } from "@tolbooth/sdk";
import { decodeParameters, valueText } from "../../../sdk/dist/deploy/decode.js";
import { describeRevert } from "../../../sdk/dist/deploy/reverts.js";

const abiOf = (...fragments: string[]): ContractReference["abi"] =>
  JSON.parse(new Interface(fragments).formatJson()) as ContractReference["abi"];
const address = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

describe("decodeParameters", () => {
  it("shows text that is not UTF-8 instead of refusing all of it, also inside lists and structs", () => {
    const parameters: AbiParameter[] = [
      { name: "texts", type: "string[]" },
      {
        name: "pair",
        type: "tuple",
        components: [
          { name: "text", type: "string" },
          { name: "number", type: "uint8" },
        ],
      },
    ];
    const data = AbiCoder.defaultAbiCoder().encode(
      ["bytes[]", "tuple(bytes,uint8)"],
      [
        ["0xff41", "0x42"],
        ["0xc328", 7],
      ],
    );
    assert.deepEqual(decodeParameters(parameters, data), [
      { name: "texts", type: "string[]", value: ["\ufffdA", "B"] },
      {
        name: "pair",
        type: "tuple",
        value: [
          { name: "text", type: "string", value: "\ufffd(" },
          { name: "number", type: "uint8", value: "7" },
        ],
      },
    ]);
  });

  it("throws when the data does not fit", () => {
    assert.throws(() => decodeParameters([{ type: "uint256" }], "0x1234"));
    assert.throws(() => decodeParameters([{ type: "string" }], `0x${"ff".repeat(64)}`));
  });
});

describe("decodeLog", () => {
  const abi = abiOf(
    "event Moved(address indexed who, string indexed note, bytes indexed lanes, bool done, string text)",
    "event Other(uint256 indexed number)",
  );
  const contract: ContractReference = { name: "Port", address, abi };
  const head = {
    address: address.toLowerCase(),
    transactionHash: id("t"),
    blockNumber: "0x10",
    logIndex: "0x2",
  };

  it("decodes values, and says which are only hashes", () => {
    const encoded = new Interface(abi as InterfaceAbi).encodeEventLog("Moved", [
      address,
      "note",
      "0x01",
      true,
      "Dover",
    ]);
    const event = decodeLog([{ ...contract, name: "Elsewhere", address: `0x${"1".repeat(40)}` }, contract], {
      ...head,
      ...encoded,
      blockTimestamp: "0x64",
    });
    assert.deepEqual(event, {
      contract: "Port",
      address,
      event: "Moved",
      arguments: [
        { name: "who", type: "address", value: address },
        { name: "note", type: "string", value: id("note"), hashed: true },
        { name: "lanes", type: "bytes", value: encoded.topics[3], hashed: true },
        { name: "done", type: "bool", value: true },
        { name: "text", type: "string", value: "Dover" },
      ],
      blockNumber: 16,
      blockTime: 100,
      transactionHash: head.transactionHash,
      logIndex: 2,
    });
  });

  it("gives nothing for a log that no contract has, or that does not fit", () => {
    const encoded = new Interface(abi as InterfaceAbi).encodeEventLog("Other", [5]);
    assert.equal(decodeLog([contract], { ...head, ...encoded, topics: [id("Unknown()")] }), undefined);
    assert.equal(
      decodeLog([contract], { ...head, ...encoded, topics: encoded.topics.slice(0, 1) }),
      undefined,
    );
    assert.equal(decodeLog([contract], { ...head, ...encoded, address: `0x${"2".repeat(40)}` }), undefined);
    assert.equal(decodeLog([contract], { ...head, data: "0x", topics: [] }), undefined);
    assert.equal(decodeLog([contract], { ...head, ...encoded })?.event, "Other");
  });

  it("knows an anonymous event where the contract has just one", () => {
    const open = { name: "open", type: "bool", indexed: false };
    const lane = { name: "lane", type: "uint8", indexed: true };
    const anonymous = [{ type: "event", name: "Quiet", anonymous: true, inputs: [lane, open] }];
    const data = AbiCoder.defaultAbiCoder().encode(["bool"], [true]);
    const topics = [`0x${"0".repeat(63)}5`];
    // A log with a topic is taken for a named event first; an anonymous one with none is found.
    assert.equal(decodeLog([{ ...contract, abi: anonymous }], { ...head, topics, data }), undefined);
    const bare = [{ type: "event", name: "Quiet", anonymous: true, inputs: [open] }];
    assert.equal(decodeLog([{ ...contract, abi: bare }], { ...head, topics: [], data })?.event, "Quiet");
  });
});

describe("describeRevert", () => {
  const coder = AbiCoder.defaultAbiCoder();
  const own = { abi: abiOf("error Denied(address who, uint64 capability)", "error Plain()") };
  const other = { abi: abiOf("error CeilingExceeded(tuple(uint16 agency, bool open) found)") };

  it("names custom errors with their arguments, also of other contracts", () => {
    const denied = new Interface(own.abi as InterfaceAbi).encodeErrorResult("Denied", [address, 4]);
    const reason = describeRevert(denied, undefined, [other, own]);
    assert.equal(reason.errorName, "Denied");
    assert.deepEqual(
      reason.errorArguments.map(({ name, value }) => [name, value]),
      [
        ["who", address],
        ["capability", "4"],
      ],
    );
    const exceeded = new Interface(other.abi as InterfaceAbi).encodeErrorResult("CeilingExceeded", [
      [9, true],
    ]);
    const beneath = describeRevert(exceeded, undefined, [own, other]);
    assert.equal(beneath.errorName, "CeilingExceeded");
    assert.equal(valueText(beneath.errorArguments[0]!.value), "[agency: 9, open: true]");
  });

  it("reads require texts and puts panics into words", () => {
    const text = describeRevert(`0x08c379a0${coder.encode(["string"], ["closed"]).slice(2)}`, undefined, []);
    assert.deepEqual([text.errorName, text.errorArguments[0]?.value], ["Error", "closed"]);
    for (const code of [0x00, 0x01, 0x11, 0x12, 0x21, 0x22, 0x31, 0x32, 0x41, 0x51, 0x99]) {
      const panic = describeRevert(`0x4e487b71${coder.encode(["uint256"], [code]).slice(2)}`, undefined, []);
      assert.deepEqual([panic.errorName, panic.errorArguments[0]?.value], ["Panic", String(code)]);
    }
  });

  it("says what it can where nothing is known", () => {
    assert.equal(describeRevert("0xdeadbeef0000", undefined, [own]).errorName, "0xdeadbeef");
    assert.equal(describeRevert("0x08c379a0ff", undefined, [own]).errorName, "0x08c379a0");
    for (const data of [undefined, "0x", "0x1234"])
      assert.equal(describeRevert(data, "execution reverted", [own]).errorName, undefined);
  });
});
