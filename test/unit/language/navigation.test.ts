import assert from "node:assert/strict";
import { at } from "../support/projects.js";
import { sample } from "./support/sample.js";
import { Texts, type Spot } from "./support/texts.js";

const store = "contracts/Store.sol";
const iStore = "contracts/IStore.sol";
const owned = "node_modules/lib/Owned.sol";

/** The sample, and the same with an error in the middle of what is asked about. */
function variants(): [string, () => Texts][] {
  const broken = (): Texts => {
    const texts = new Texts({ ...sample });
    const text = texts.textOf(store);
    texts.type(
      store,
      text
        .replace("        return super.owner();", "        super.\n        return super.owner();")
        .replace("        _note(id, amount);", "        if (x > { \n        _note(id, amount);")
        .replace("    uint256 public count;", "    uint256 unfinished\n    uint256 public count;"),
    );
    return texts;
  };
  return [
    ["a whole file", () => new Texts({ ...sample })],
    ["a file with errors", broken],
  ];
}

for (const [name, make] of variants()) {
  describe(`in ${name}`, function () {
    this.timeout(20_000);

    let texts: Texts;
    before(() => {
      texts = make();
    });

    const definitions: [Spot, string[]][] = [
      [[store, '"lib/Owned.sol"'], [`${owned}:1:`]],
      [[store, "Owned as Base", "Owned"], [`${owned}:5:Owned`]],
      [[store, "IStore, Base", "Base"], [`${owned}:5:Owned`]],
      [[store, "contract Store is IStore", "IStore"], [`${iStore}:11:IStore`]],
      [[store, "external onlyOwner", "onlyOwner"], [`${owned}:9:onlyOwner`]],
      [[store, "revert StoreClosed", "StoreClosed"], [`${iStore}:18:StoreClosed`]],
      [[store, "State.Closed", "Closed"], [`${iStore}:12:Closed`]],
      [[store, "amount.half()", "half"], [`${store}:9:half`]],
      [[store, "amount.half()", "amount"], [`${store}:${name === "a whole file" ? 32 : 33}:amount`]],
      [[store, "{amount: amount.half", "amount:"], [`${iStore}:6:amount`]],
      [[store, "holder = first", "holder"], [`${owned}:6:holder`]],
      [[store, "entries[index].amount", "amount"], [`${iStore}:6:amount`]],
      [[store, "Everything.IStore.Stored", "Stored"], [`${iStore}:15:Stored`]],
      [[store, "emit Everything", "Everything"], [`${store}:6:Everything`]],
      [[store, "Stored({author: msg", "author"], [`${iStore}:15:author`]],
      [[store, "delete copy.amount", "amount"], [`${iStore}:6:amount`]],
      [[store, "amount < LIMIT", "LIMIT"], [`${iStore}:29:LIMIT`]],
      [[store, "msg.sender, amount:", "sender"], []],
      [[iStore, "returns (Entry", "Entry"], [`${iStore}:5:Entry`]],
    ];
    for (const [spot, expected] of definitions) {
      it(`the definition of ${spot[2] ?? spot[1]} in '${spot[1]}' is found`, async () => {
        assert.deepEqual(await texts.definitions(spot), expected);
      });
    }

    it("names of assembly are found", async () => {
      const [twice] = await texts.definitions([store, "div(twice", "twice"]);
      assert.equal(twice?.endsWith(":twice"), true, twice);
      const [sum] = await texts.definitions([store, "mul(sum", "sum"]);
      assert.equal(sum?.endsWith(":sum"), true, sum);
    });

    it("a word right before the cursor counts", async () => {
      const place = texts.at([store, "holder = first", " = first"]);
      const [found] = await texts.ask("definition", place);
      assert.equal(
        found && texts.show({ path: found.path, range: found.targetSelectionRange }),
        `${owned}:6:holder`,
      );
    });

    it("type definitions are those of the value", async () => {
      const show = async (spot: Spot): Promise<string[]> =>
        (await texts.ask("typeDefinition", texts.at(spot))).map((one) =>
          texts.show({ path: one.path, range: one.targetSelectionRange }),
        );
      assert.deepEqual(await show([store, "return found", "found"]), [`${iStore}:5:Entry`]);
      assert.deepEqual(await show([store, "= entries[id];\n        return", "entries"]), [
        `${iStore}:5:Entry`,
      ]);
      assert.deepEqual(await show([store, "StoreClosed(state)", "state"]), [`${iStore}:12:State`]);
    });

    it("implementations are the heirs and what they override", async () => {
      const show = async (spot: Spot): Promise<string[]> =>
        (await texts.ask("implementation", texts.at(spot))).map(
          (one) => one.path.split(/[\\/]/).at(-1) ?? "",
        );
      assert.deepEqual(await show([iStore, "interface IStore", "IStore"]), ["Store.sol"]);
      assert.deepEqual(await show([iStore, "function store", "store"]), ["Store.sol"]);
      assert.deepEqual(await show([owned, "function owner", "owner"]), ["Store.sol"]);
    });

    it("references are found in all files, through aliases, overrides and documentation", async () => {
      const show = async (spot: Spot): Promise<string[]> => {
        const found = await texts.ask("references", { ...texts.at(spot), includeDeclaration: true });
        return found.map((one) => texts.show(one).replace(/:\d+:/, " ")).sort();
      };
      assert.deepEqual(await show([owned, "contract Owned", "Owned"]), [
        `${store} Base`,
        `${store} Base`,
        `${store} Owned`,
        `${owned} Owned`,
      ]);
      assert.deepEqual(await show([owned, "function owner", "owner"]), [
        `${store} owner`,
        `${store} owner`,
        `${owned} owner`,
      ]);
      assert.deepEqual(await show([iStore, "    uint256 amount;", "amount"]), [
        `${iStore} amount`,
        `${store} amount`,
        `${store} amount`,
        `${store} amount`,
      ]);
      assert.deepEqual(await show([iStore, "@param amount", "amount"]), [
        `${iStore} amount`,
        `${iStore} amount`,
      ]);
      const withoutDeclaration = await texts.ask("references", {
        ...texts.at([iStore, "interface IStore", "IStore"]),
        includeDeclaration: false,
      });
      assert.equal(withoutDeclaration.filter((one) => texts.show(one).endsWith(":IStore")).length, 4);
    });

    it("highlights tell reading from writing", async () => {
      const show = async (spot: Spot): Promise<string[]> =>
        (await texts.ask("highlights", texts.at(spot))).map((one) => one.kind);
      assert.deepEqual(await show([store, "public count", "count"]), ["read", "write", "read"]);
      assert.deepEqual(await show([store, "sum += amount", "sum"]), ["read", "write", "read", "write"]);
      assert.deepEqual(await show([store, "Entry memory copy", "copy"]), ["write", "write"]);
    });
  });
}

describe("definitions", function () {
  this.timeout(20_000);

  it("follow an edit", async () => {
    const texts = new Texts({ ...sample });
    assert.deepEqual(await texts.definitions([store, "amount < LIMIT", "LIMIT"]), [`${iStore}:29:LIMIT`]);
    texts.type(iStore, `\n${texts.textOf(iStore)}`);
    assert.deepEqual(await texts.definitions([store, "amount < LIMIT", "LIMIT"]), [`${iStore}:30:LIMIT`]);
    texts.type(store, texts.textOf(store).replace("private {", "private {\n        uint256 LIMIT = 1;"));
    const [local] = await texts.definitions([store, "amount < LIMIT", "LIMIT"]);
    assert.equal(local?.startsWith(`${store}:`), true, local);
  });

  it("follow an import that is typed just now, and one that is mended", async () => {
    const texts = new Texts({
      "contracts/A.sol": 'import "./B.sol";\ncontract A { C c; }\n',
      "contracts/C.sol": "contract C {}\n",
    });
    assert.deepEqual(await texts.definitions(["contracts/A.sol", "C c", "C"]), []);
    texts.type("contracts/A.sol", 'import "./C.sol";\ncontract A { C c; }\n');
    assert.deepEqual(await texts.definitions(["contracts/A.sol", "C c", "C"]), ["contracts/C.sol:1:C"]);
  });

  it("see files that come and go on the disk", async () => {
    const texts = new Texts({ "contracts/A.sol": 'import "./B.sol";\ncontract A { B b; }\n' });
    assert.deepEqual(await texts.definitions(["contracts/A.sol", "B b", "B"]), []);
    const later = new Texts({
      "contracts/A.sol": texts.textOf("contracts/A.sol"),
      "contracts/B.sol": "contract B {}\n",
    });
    for (const path of later.files.paths()) texts.files.put(path, later.files.text(path) ?? "");
    texts.session.filesChanged();
    const [found] = await texts.ask("definition", texts.at(["contracts/A.sol", "B b", "B"]));
    assert.equal(found?.path.endsWith("B.sol"), true);
  });

  it("are found in a file that is open by the path of a symbolic link", async () => {
    const texts = new Texts({ "contracts/A.sol": "contract A { uint256 x; uint256 y = x; }\n" });
    texts.files.link(at("linked"), at("contracts"));
    const { position } = texts.at(["contracts/A.sol", "= x", "x"]);
    const path = at("linked/A.sol");
    const [found] = await texts.ask("definition", { path, position });
    assert.equal(found?.targetSelectionRange.start.line, 0);
    texts.session.setDocument(path, `\n${texts.textOf("contracts/A.sol")}`);
    const [moved] = await texts.ask("definition", { path, position: { ...position, line: 1 } });
    assert.equal(moved?.targetSelectionRange.start.line, 1);
  });

  it("stay while the project's configuration is being typed", async () => {
    const texts = new Texts({ ...sample });
    const spot: Spot = [store, "amount < LIMIT", "LIMIT"];
    assert.deepEqual(await texts.definitions(spot), [`${iStore}:29:LIMIT`]);
    texts.files.put(at("tolbooth.json"), '{ "sources": [');
    texts.session.filesChanged();
    assert.deepEqual(await texts.definitions(spot), [`${iStore}:29:LIMIT`]);
  });

  it("end on circles of imports and of bases", async () => {
    const texts = new Texts({
      "contracts/A.sol": 'import "./B.sol";\ncontract A is B { function f() public { g(); h(); } }\n',
      "contracts/B.sol": 'import "./A.sol";\ncontract B is A { function g() public {} }\n',
    });
    assert.deepEqual(await texts.definitions(["contracts/A.sol", "g()", "g"]), ["contracts/B.sol:2:g"]);
    assert.deepEqual(await texts.definitions(["contracts/A.sol", "h()", "h"]), []);
  });

  it("of a name in text that nothing recognises are found from the names around it", async () => {
    const text =
      "contract A {\n  struct S { uint256 inner; }\n  mapping(uint256 => S) all;\n  function f() public { ) all[1].inner ( }\n}\n";
    const texts = new Texts({ "contracts/A.sol": text });
    assert.deepEqual(await texts.definitions(["contracts/A.sol", "all[1]", "all"]), [
      "contracts/A.sol:3:all",
    ]);
    assert.deepEqual(await texts.definitions(["contracts/A.sol", "].inner", "inner"]), [
      "contracts/A.sol:2:inner",
    ]);
  });

  it("choose between overloads by the arguments", async () => {
    const texts = new Texts({
      "contracts/A.sol": `contract A {
  function f(uint256 x) internal {}
  function f(bytes32 x) internal {}
  function f(uint256 x, address y) internal {}
  function f(string memory x) internal {}
  function g(bytes32 hash, uint8 small) public {
    f(hash); f(small); f({y: msg.sender, x: 1}); f("text"); f(5);
  }
}
`,
    });
    const file = "contracts/A.sol";
    assert.deepEqual(await texts.definitions([file, "f(hash)"]), [`${file}:3:f`]);
    assert.deepEqual(await texts.definitions([file, "f(small)"]), [`${file}:2:f`]);
    assert.deepEqual(await texts.definitions([file, "f({y"]), [`${file}:4:f`]);
    assert.deepEqual(await texts.definitions([file, "{y: msg", "y"]), [`${file}:4:y`]);
    assert.deepEqual(await texts.definitions([file, "f(5)"]), [`${file}:2:f`]);
  });
});
