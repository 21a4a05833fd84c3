import assert from "node:assert/strict";
import { id } from "ethers";
import type { LanguageAnswer } from "@tolbooth/sdk";
import { sample } from "./support/sample.js";
import { Texts, type Spot } from "./support/texts.js";

const store = "contracts/Store.sol";
const iStore = "contracts/IStore.sol";
const owned = "node_modules/lib/Owned.sol";

type Part = NonNullable<LanguageAnswer<"hover">>["parts"][number];

async function partAt(texts: Texts, spot: Spot): Promise<Part> {
  const found = await texts.ask("hover", texts.at(spot));
  assert.equal(found?.parts.length, 1, `one declaration at ${spot.join(" ")}`);
  return found.parts[0] as Part;
}

for (const [name, breakIt] of [
  ["a whole file", (text: string) => text],
  [
    "a file with errors",
    (text: string) =>
      text
        .replace("return super.owner();", "return super.")
        .replace("(uint256 amount, ) =", "(uint256 amount, ="),
  ],
] as const) {
  describe(`a hover in ${name}`, function () {
    this.timeout(20_000);

    let texts: Texts;
    before(() => {
      texts = new Texts({ ...sample });
      texts.type(store, breakIt(texts.textOf(store)));
    });

    const codes: [Spot, string, string][] = [
      [[store, "external onlyOwner", "onlyOwner"], "modifier", "modifier onlyOwner() virtual"],
      [[store, "contract Store is", "Store"], "contract", "contract Store is IStore, Base"],
      [[store, "Owned as Base", "Owned"], "abstract contract", "abstract contract Owned"],
      [[store, "library Numbers", "Numbers"], "library", "library Numbers"],
      [
        [store, "amount.half()", "half"],
        "function",
        "function half(uint256 value) internal pure returns (uint256)",
      ],
      [[store, "public count", "count"], "state variable", "uint256 public count"],
      [[store, "Entry memory found", "found"], "local variable", "Entry memory found"],
      [[store, "address first", "first"], "parameter", "address first"],
      [[store, "returns (uint256 sum)", "sum"], "return parameter", "uint256 sum"],
      [[store, "State.Closed", "Closed"], "enum value", "State.Closed"],
      [[store, "State.Closed", "State"], "enum", "enum State {\n    Open,\n    Closed,\n}"],
      [
        [iStore, "struct Entry", "Entry"],
        "struct",
        "struct Entry {\n    uint256 amount;\n    address author;\n}",
      ],
      [[store, "delete copy.amount", "amount"], "field", "uint256 amount"],
      [[iStore, "event Stored", "Stored"], "event", "event Stored(address indexed author, uint256 amount)"],
      [[store, "msg.sender, amount:", "sender"], "state variable", "address sender"],
      [
        [store, 'keccak256("STORE")', "keccak256"],
        "function",
        "function keccak256(bytes memory data) pure returns (bytes32)",
      ],
      [[store, "let twice", "twice"], "assembly variable", "let twice"],
      [[store, "emit Everything", "Everything"], "import", 'import * as Everything from "./IStore.sol";'],
    ];
    for (const [spot, kind, code] of codes) {
      it(`shows '${spot[2] ?? spot[1]}' of '${spot[1]}' as Solidity`, async () => {
        const part = await partAt(texts, spot);
        assert.deepEqual([part.kind, part.code], [kind, code]);
      });
    }

    it("takes documentation from the base that is named", async () => {
      const { documentation } = await partAt(texts, [store, "function store", "store"]);
      assert.deepEqual(
        documentation.map(({ tag, text, name: of }) => [tag, of, text]),
        [
          ["notice", undefined, "Stores a value."],
          ["dev", undefined, "Fails when it is closed."],
          ["param", "amount", "What to store"],
          ["return", undefined, "id Its number"],
        ],
      );
    });

    it("takes documentation from what is overridden, without being told", async () => {
      const { documentation } = await partAt(texts, [store, "function owner", "owner"]);
      assert.deepEqual(
        documentation.map(({ tag, text }) => [tag, text]),
        [
          ["notice", "Who it belongs to."],
          ["return", "The owner's address"],
        ],
      );
    });

    it("documents a parameter by its function", async () => {
      const { documentation } = await partAt(texts, [iStore, "store(uint256 amount)", "amount"]);
      assert.deepEqual(
        documentation.map((one) => one.text),
        ["What to store"],
      );
    });

    it("has the selectors and topics that the ledger knows", async () => {
      const of = async (spot: Spot): Promise<(string | undefined)[]> => {
        const { signature, selector, topic } = await partAt(texts, spot);
        return [signature, selector, topic];
      };
      assert.deepEqual(await of([store, "function store", "store"]), [
        "store(uint256)",
        id("store(uint256)").slice(0, 10),
        undefined,
      ]);
      assert.deepEqual(await of([store, "private entries", "entries"]), [undefined, undefined, undefined]);
      assert.deepEqual(await of([store, "public count", "count"]), [
        "count()",
        id("count()").slice(0, 10),
        undefined,
      ]);
      assert.deepEqual(await of([iStore, "event Stored", "Stored"]), [
        "Stored(address,uint256)",
        undefined,
        id("Stored(address,uint256)"),
      ]);
      assert.deepEqual(await of([iStore, "error StoreClosed", "StoreClosed"]), [
        "StoreClosed(uint8)",
        id("StoreClosed(uint8)").slice(0, 10),
        undefined,
      ]);
      assert.deepEqual(await of([store, "function _note", "_note"]), [undefined, undefined, undefined]);
    });

    it("has the values of constants", async () => {
      assert.equal((await partAt(texts, [store, "amount < LIMIT", "LIMIT"])).value, "1000 (0x3e8)");
      assert.equal((await partAt(texts, [store, "constant ROLE", "ROLE"])).value, id("STORE"));
    });

    it("says where a thing is declared", async () => {
      const { declaredIn } = await partAt(texts, [store, "holder = first", "holder"]);
      assert.deepEqual([declaredIn?.name, declaredIn?.line], ["Owned", 5]);
      assert.equal((await partAt(texts, [store, "msg.sender, amount:", "sender"])).declaredIn, undefined);
    });

    it("leads from an import to its file", async () => {
      const found = await texts.ask("hover", texts.at([store, '"lib/Owned.sol"']));
      assert.equal(found?.importedPath?.endsWith("Owned.sol"), true);
    });

    it("says nothing where there is nothing", async () => {
      assert.equal(await texts.ask("hover", texts.at([owned, "pragma solidity", "solidity"])), undefined);
      assert.equal(
        await texts.ask("hover", {
          path: texts.at([store, "library Numbers"]).path,
          position: { line: 999, character: 0 },
        }),
        undefined,
      );
    });
  });
}

describe("values and selectors", function () {
  this.timeout(20_000);

  it("are calculated as the compiler does", async () => {
    const texts = new Texts({
      "contracts/A.sol": `type Id is uint64;
struct Inner { Id id; address payable to; }
struct Outer { Inner[2] inners; bytes data; }
uint256 constant A = 1 days * 2;
uint256 constant B = (A + 1) << 8 | 0x0f;
uint256 constant C = type(uint64).max;
int256 constant D = -(2 ** 4);
uint256 constant E = C % 10;
uint256 constant F = 1e18;
uint256 constant G = block.timestamp;
uint256 constant H = H + 1;
contract X { function f(Outer calldata outer, X[] calldata xs, function() external g, mapping(uint256 => uint256) storage m) external {} function h(Outer calldata outer, X[] calldata xs, function() external g) external {} mapping(Id => mapping(address => bool)[3]) public all; }
`,
    });
    const file = "contracts/A.sol";
    const value = async (name: string): Promise<string | undefined> =>
      (await partAt(texts, [file, `constant ${name} =`, name])).value;
    assert.deepEqual(await Promise.all(["A", "B", "C", "D", "E", "F", "G", "H"].map(value)), [
      "172800 (0x2a300)",
      String((172_801n << 8n) | 15n) + ` (0x${((172_801n << 8n) | 15n).toString(16)})`,
      "18446744073709551615 (0xffffffffffffffff)",
      "-16 (-0x10)",
      "5",
      "1000000000000000000 (0xde0b6b3a7640000)",
      undefined,
      undefined,
    ]);
    const signature = async (spot: Spot): Promise<string | undefined> =>
      (await partAt(texts, spot)).signature;
    assert.equal(await signature([file, "function f(", "f("]), undefined);
    assert.equal(
      await signature([file, "function h(", "h("]),
      "h(((uint64,address)[2],bytes),address[],function)",
    );
    assert.equal(await signature([file, "public all", "all"]), "all(uint64,uint256,address)");
  });
});

describe("documentation", function () {
  this.timeout(20_000);

  it("is read from blocks, lines, CRLF and tabs alike", async () => {
    const block =
      "contract A {\r\n\t/**\r\n\t * First line\r\n\t * second line\r\n\t *\r\n\t * @param  x  One\r\n\t *   more\r\n\t * @custom:since 2\r\n\t * @return Two\r\n\t */\r\n\tfunction f(uint256 x) public returns (uint256) {}\r\n}\r\n";
    const texts = new Texts({ "contracts/A.sol": block });
    const { documentation } = await partAt(texts, ["contracts/A.sol", "f(uint256"]);
    assert.deepEqual(
      documentation.map(({ tag, name, text }) => [tag, name, text]),
      [
        ["notice", undefined, "First line\nsecond line"],
        ["param", "x", "One\n  more"],
        ["custom:since", undefined, "2"],
        ["return", undefined, "Two"],
      ],
    );
  });

  it("is the comment directly before, and no other", async () => {
    const texts = new Texts({
      "contracts/A.sol":
        "/// of nobody\n\n// plain\n/// of A\ncontract A {\n  /** old */\n  /// new\n  uint256 x; /// behind\n  uint256 y;\n}\n",
    });
    const text = async (spot: Spot): Promise<string[]> =>
      (await partAt(texts, spot)).documentation.map((one) => one.text);
    assert.deepEqual(await text(["contracts/A.sol", "contract A", "A"]), ["of A"]);
    assert.deepEqual(await text(["contracts/A.sol", "uint256 x", "x"]), ["new"]);
  });
});
