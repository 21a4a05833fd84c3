import assert from "node:assert/strict";
import { isTolboothError } from "@tolbooth/sdk";
import { compileMemory } from "../support/projects.js";
import { sample } from "./support/sample.js";
import { Texts, type Spot } from "./support/texts.js";

const store = "contracts/Store.sol";
const iStore = "contracts/IStore.sol";
const owned = "node_modules/lib/Owned.sol";

async function renamed(texts: Texts, spot: Spot, newName: string): Promise<Record<string, string>> {
  return texts.edited(await texts.ask("rename", { ...texts.at(spot), newName }));
}

/** The code with which a rename is refused. */
async function refusal(texts: Texts, spot: Spot, newName: string): Promise<string> {
  try {
    await texts.ask("rename", { ...texts.at(spot), newName });
    return "not refused";
  } catch (error) {
    return isTolboothError(error) ? error.code : String(error);
  }
}

function count(text: string | undefined, word: string): number {
  return text?.match(new RegExp(`\\b${word}\\b`, "g"))?.length ?? 0;
}

describe("renaming", function () {
  this.timeout(200_000);

  const spots: [Spot, string][] = [
    [[iStore, "interface IStore", "IStore"], "IArchive"],
    [[store, "contract Store is", "Store"], "Archive"],
    [[iStore, "function store", "store"], "keep"],
    [[store, "function entryOf", "entryOf"], "entryNumber"],
    [[iStore, "store(uint256 amount)", "amount"], "quantity"],
    [[iStore, "    uint256 amount;", "amount"], "quantity"],
    [[iStore, "struct Entry", "Entry"], "Item"],
    [[iStore, "Open, Closed", "Closed"], "Shut"],
    [[iStore, "event Stored", "Stored"], "Kept"],
    [[iStore, "address indexed author", "author"], "writer"],
    [[iStore, "error StoreClosed", "StoreClosed"], "Shut"],
    [[iStore, "constant LIMIT", "LIMIT"], "MOST"],
    [[store, "Owned as Base", "Base"], "Ownership"],
    [[store, "* as Everything", "Everything"], "All"],
    [[store, "library Numbers", "Numbers"], "Arithmetic"],
    [[store, "public count", "count"], "counter"],
    [[store, "private entries", "entries"], "items"],
    [[store, "uint256 id =>", "id"], "number"],
    [[store, "Entry entry)", "entry"], "item"],
    [[store, "function _note", "_note"], "_record"],
    [[store, "returns (uint256 sum)", "sum"], "result"],
    [[store, "let twice", "twice"], "doubled"],
    [[store, "uint256 index = 1", "index"], "at_"],
    [[store, "(uint256 amount, )", "amount"], "part"],
    [[store, "address first", "first"], "initial"],
    [[iStore, "returns (uint256 id)", "id"], "number"],
  ];

  for (const [spot, newName] of spots) {
    it(`${spot[2] ?? ""} in '${spot[1]}' leaves a project that compiles and can be renamed back`, async () => {
      const texts = new Texts({ ...sample });
      const edited = await renamed(texts, spot, newName);
      assert.equal(Object.keys(edited).length > 0, true, "something changes");
      const contents = { ...sample, ...edited };
      const build = await compileMemory(contents, "check");
      const errors = build.findings.filter((one) => one.severity === "error").map((one) => one.message);
      assert.deepEqual(errors, []);
      const oldName = spot[2] ?? "";
      const back = new Texts({ ...contents });
      const piece = spot[1].replace(new RegExp(`\\b${oldName.replace("$", "\\$")}\\b`), newName);
      const again = await renamed(back, [spot[0], piece, newName], oldName);
      assert.deepEqual({ ...contents, ...again }, { ...sample });
    });
  }

  it("takes documentation, named arguments and every file along", async () => {
    const texts = new Texts({ ...sample });
    const edited = await renamed(texts, [iStore, "interface IStore", "IStore"], "IArchive");
    assert.deepEqual(Object.keys(edited).sort(), [iStore, store]);
    assert.equal(count(edited[store], "IStore"), 2, "only the file's own name stays");
    assert.equal(edited[store]?.includes("@inheritdoc IArchive"), true);
    assert.equal(edited[store]?.includes("Everything.IArchive.Stored"), true);
    const parameter = await renamed(texts, [iStore, "store(uint256 amount)", "amount"], "quantity");
    assert.equal(parameter[iStore]?.includes("@param quantity What to store"), true);
    const event = await renamed(texts, [iStore, "address indexed author", "author"], "writer");
    assert.equal(event[store]?.includes("{writer: msg.sender, amount: amount}"), true);
  });

  it("works in a file with errors", async () => {
    const texts = new Texts({ ...sample });
    texts.type(
      store,
      texts
        .textOf(store)
        .replace("return super.owner();", "return super.;")
        .replace("delete copy", "delete ) copy"),
    );
    const edited = await renamed(texts, [store, "public count", "count"], "counter");
    assert.equal(count(edited[store], "count"), 0);
    const fields = await renamed(texts, [iStore, "    uint256 amount;", "amount"], "quantity");
    assert.equal(fields[store]?.includes("copy.quantity"), true);
  });

  it("of one overload leaves the others, and does not make a new one", async () => {
    const texts = new Texts({ ...sample });
    const spot: Spot = [store, "half(uint256 value)", "half"];
    const edited = await renamed(texts, spot, "halved");
    assert.equal(edited[store]?.includes("amount.halved()"), true);
    assert.equal(edited[store]?.includes("half(int256 value)"), true);
    texts.type(store, edited[store] ?? "");
    assert.equal(
      await refusal(texts, [store, "halved(uint256 value)", "halved"], "half"),
      "RENAME_NAME_TAKEN",
    );
  });

  it("prepares with the word and its range", async () => {
    const texts = new Texts({ ...sample });
    const spot: Spot = [store, "public count", "count"];
    const { range, placeholder } = await texts.ask("prepareRename", texts.at(spot));
    assert.equal(placeholder, "count");
    assert.deepEqual(range.start, texts.positionOf(spot));
  });

  const refusals: [string, Spot, string, string][] = [
    ["nothing", [store, "return value / 2;\n    }\n\n", "/ 2"], "x", "RENAME_NOTHING_HERE"],
    ["an import path", [store, '"lib/Owned.sol"'], "x", "RENAME_NOTHING_HERE"],
    ["what Solidity declares", [store, "msg.sender, amount:", "sender"], "x", "RENAME_BUILTIN"],
    ["a library's contract", [store, "Owned as Base", "Owned"], "x", "RENAME_LIBRARY"],
    ["a library's variable", [store, "holder = first", "holder"], "x", "RENAME_LIBRARY"],
    ["a library's own file", [owned, "modifier onlyOwner", "onlyOwner"], "x", "RENAME_LIBRARY"],
    [
      "what overrides a library's function",
      [store, "function owner", "owner"],
      "x",
      "RENAME_OVERRIDES_LIBRARY",
    ],
    ["a keyword", [store, "public count", "count"], "mapping", "RENAME_NAME_INVALID"],
    ["a type's name", [store, "public count", "count"], "uint128", "RENAME_NAME_INVALID"],
    ["no name", [store, "public count", "count"], "a b", "RENAME_NAME_INVALID"],
    ["an empty name", [store, "public count", "count"], "", "RENAME_NAME_INVALID"],
    ["a digit first", [store, "public count", "count"], "1a", "RENAME_NAME_INVALID"],
    ["the name of a sibling", [store, "public count", "count"], "state", "RENAME_NAME_TAKEN"],
    ["the name of a base's member", [store, "public count", "count"], "holder", "RENAME_NAME_TAKEN"],
    ["the name of a file's constant", [store, "public count", "count"], "LIMIT", "RENAME_NAME_TAKEN"],
    [
      "the name of a local that would hide it",
      [store, "public count", "count"],
      "amount",
      "RENAME_NAME_TAKEN",
    ],
    ["a name that hides a state variable", [store, "address first", "first"], "count", "RENAME_NAME_TAKEN"],
    ["a builtin's name", [store, "public count", "count"], "msg", "RENAME_NAME_TAKEN"],
    ["another field's name", [iStore, "    uint256 amount;", "amount"], "author", "RENAME_NAME_TAKEN"],
    ["an heir's member", [iStore, "function store", "store"], "_note", "RENAME_NAME_TAKEN"],
    ["another parameter", [store, "_note(uint256 id, uint256 amount)", "amount"], "id", "RENAME_NAME_TAKEN"],
    ["another contract", [iStore, "struct Entry", "Entry"], "Base", "RENAME_NAME_TAKEN"],
  ];
  for (const [what, spot, newName, code] of refusals) {
    it(`is refused for ${what}`, async () => {
      assert.equal(await refusal(new Texts({ ...sample }), spot, newName), code);
    });
  }

  it("is refused where an inner name would be captured", async () => {
    const text = `contract A {
  uint256 outer;
  function f() public view returns (uint256) { uint256 inner = 1; return outer + inner; }
}
contract B is A {
  function g() public pure returns (uint256) { uint256 hidden = 2; return hidden; }
}
`;
    const texts = new Texts({ "contracts/A.sol": text });
    assert.equal(
      await refusal(texts, ["contracts/A.sol", "uint256 outer", "outer"], "inner"),
      "RENAME_NAME_TAKEN",
    );
    assert.equal(
      await refusal(texts, ["contracts/A.sol", "uint256 inner", "inner"], "outer"),
      "RENAME_NAME_TAKEN",
    );
    assert.equal(
      await refusal(texts, ["contracts/A.sol", "uint256 hidden", "hidden"], "outer"),
      "RENAME_NAME_TAKEN",
    );
  });

  it("renames what joins two bases, and both bases", async () => {
    const text = `interface I { function f() external; }
interface J { function f() external; }
contract C is I, J { function f() external override(I, J) {} }
contract D { function f() external {} function g(J j) external { j.f(); } }
`;
    const texts = new Texts({ "contracts/A.sol": text });
    const edited = await renamed(texts, ["contracts/A.sol", "interface I { function f()", "f()"], "h");
    assert.equal(
      edited["contracts/A.sol"],
      text
        .replace(/(I \{ function|J \{ function) f/g, "$1 h")
        .replace("C is I, J { function f", "C is I, J { function h")
        .replace("j.f", "j.h"),
    );
  });
});
