import assert from "node:assert/strict";
import { constructorInputs, formFields, functionRows, type FormField } from "@tolbooth/sdk";

const only = (parameter: Parameters<typeof formFields>[0][number]): FormField => formFields([parameter])[0]!;

describe("The fields of a form", () => {
  it("know the range of every integer type", () => {
    for (let bits = 8; bits <= 256; bits += 8) {
      const unsigned = only({ name: "n", type: `uint${bits}` });
      assert.equal(unsigned.kind, "integer");
      assert.ok(unsigned.kind === "integer");
      assert.equal(unsigned.minimum, "0");
      assert.equal(unsigned.maximum, (2n ** BigInt(bits) - 1n).toString());
      const signed = only({ name: "n", type: `int${bits}` });
      assert.ok(signed.kind === "integer");
      assert.equal(signed.minimum, (-(2n ** BigInt(bits - 1))).toString());
      assert.equal(signed.maximum, (2n ** BigInt(bits - 1) - 1n).toString());
    }
  });

  it("know every other type of a single value", () => {
    assert.equal(only({ name: "b", type: "bool" }).kind, "boolean");
    assert.equal(only({ name: "s", type: "string" }).kind, "text");
    const dynamic = only({ name: "d", type: "bytes" });
    assert.ok(dynamic.kind === "bytes" && dynamic.size === undefined);
    for (let size = 1; size <= 32; size++) {
      const field = only({ name: "h", type: `bytes${size}` });
      assert.ok(field.kind === "bytes" && field.size === size);
    }
    const callback = only({ name: "f", type: "function" });
    assert.ok(callback.kind === "bytes" && callback.size === 24);
  });

  it("name the contract behind an address", () => {
    const field = only({ name: "registry", type: "address", internalType: "contract AgencyRegistry" });
    assert.ok(field.kind === "address");
    assert.equal(field.contract, "AgencyRegistry");
    assert.equal(field.type, "AgencyRegistry");
    const plain = only({ name: "who", type: "address", internalType: "address" });
    assert.ok(plain.kind === "address" && plain.contract === undefined);
  });

  it("take a uint48 for a time whatever it is called, and a wider number only by its name", () => {
    const time = (type: string, name: string): boolean => {
      const field = only({ name, type });
      assert.ok(field.kind === "integer");
      return field.time;
    };
    assert.equal(time("uint48", "from"), true);
    assert.equal(time("uint40", "x"), true);
    assert.equal(time("int48", "x"), false);
    assert.equal(time("uint256", "deadline"), true);
    assert.equal(time("uint64", "validUntil"), true);
    assert.equal(time("uint256", "amount"), false);
    assert.equal(time("uint8", "time"), false);
  });

  it("nest arrays and structs to any depth, fixed and dynamic", () => {
    const field = only({
      name: "plans",
      type: "tuple[2][]",
      internalType: "struct Port.Plan[2][]",
      components: [
        { name: "lanes", type: "uint8[3]", internalType: "uint8[3]" },
        {
          name: "inner",
          type: "tuple",
          internalType: "struct Port.Inner",
          components: [{ name: "", type: "bool" }],
        },
      ],
    });
    assert.equal(field.type, "Plan[2][]");
    assert.ok(field.kind === "list" && field.length === undefined);
    assert.ok(field.item.kind === "list" && field.item.length === 2);
    assert.equal(field.item.type, "Plan[2]");
    const plan = field.item.item;
    assert.ok(plan.kind === "group");
    assert.equal(plan.type, "Plan");
    const [lanes, inner] = plan.fields;
    assert.ok(lanes?.kind === "list" && lanes.length === 3 && lanes.item.kind === "integer");
    assert.ok(inner?.kind === "group");
    assert.equal(inner.fields[0]?.label, "#1");
  });
});

describe("The functions of a contract", () => {
  const abi = [
    { type: "constructor", inputs: [{ name: "owner", type: "address" }] },
    { type: "event", name: "Moved", inputs: [] },
    {
      type: "function",
      name: "move",
      stateMutability: "nonpayable",
      inputs: [{ name: "id", type: "bytes32" }],
      outputs: [],
    },
    { type: "function", name: "pay", stateMutability: "payable", inputs: [], outputs: [] },
    {
      type: "function",
      name: "check",
      stateMutability: "view",
      inputs: [
        { name: "", type: "uint8" },
        {
          name: "plans",
          type: "tuple[]",
          components: [
            { name: "a", type: "uint8" },
            { name: "b", type: "tuple[2]", components: [{ name: "c", type: "bool" }] },
          ],
        },
      ],
      outputs: [
        { name: "ok", type: "bool" },
        { name: "", type: "uint8" },
      ],
    },
  ];

  it("come with signatures, those that read first", () => {
    const rows = functionRows(abi);
    assert.deepEqual(
      rows.map((row) => [row.signature, row.reads, row.payable]),
      [
        ["check(uint8,(uint8,(bool)[2])[])", true, false],
        ["move(bytes32)", false, false],
        ["pay()", false, true],
      ],
    );
    assert.equal(rows[0]?.label, "check(uint8, plans)");
    assert.equal(rows[0]?.returns, "bool ok, uint8");
    assert.equal(rows[1]?.returns, "");
  });

  it("give the constructor's inputs, and none where there is no constructor", () => {
    assert.deepEqual(
      constructorInputs(abi).map((input) => input.name),
      ["owner"],
    );
    assert.deepEqual(constructorInputs([]), []);
  });
});
