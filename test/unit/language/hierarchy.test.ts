import assert from "node:assert/strict";
import type { LanguageAnswer } from "@tolbooth/sdk";
import { sample } from "./support/sample.js";
import { Texts, type Spot } from "./support/texts.js";

const store = "contracts/Store.sol";
const iStore = "contracts/IStore.sol";
const owned = "node_modules/lib/Owned.sol";

for (const [name, breakIt] of [
  ["a whole file", (text: string) => text],
  [
    "a file with errors",
    (text: string) =>
      text
        .replace("return value / 2;", "return value / ;")
        .replace("uint256 public count;", "uint256 public count; uint256 x"),
  ],
] as const) {
  describe(`hierarchies in ${name}`, function () {
    this.timeout(20_000);

    let texts: Texts;
    before(() => {
      texts = new Texts({ ...sample });
      texts.type(store, breakIt(texts.textOf(store)));
    });

    const calls = (found: LanguageAnswer<"incomingCalls">): string[] =>
      found.map(({ item, ranges }) => `${item.detail}.${item.name} ${ranges.length}`).sort();

    it("give the callers of a function, through its base as well", async () => {
      const ask = async (spot: Spot): Promise<string[]> =>
        calls(await texts.ask("incomingCalls", texts.at(spot)));
      assert.deepEqual(await ask([store, "function _note", "_note"]), ["Store.store 1"]);
      assert.deepEqual(await ask([owned, "function owner", "owner"]), ["Store.owner 1"]);
      assert.deepEqual(await ask([owned, "modifier onlyOwner", "onlyOwner"]), ["Store.store 1"]);
      assert.deepEqual(await ask([iStore, "event Stored", "Stored"]), ["Store._note 1"]);
    });

    it("give what a function calls", async () => {
      const ask = async (spot: Spot): Promise<string[]> =>
        calls(await texts.ask("outgoingCalls", texts.at(spot)));
      assert.deepEqual(await ask([store, "function store", "store"]), [
        "IStore.StoreClosed 1",
        "Numbers.half 1",
        "Owned.onlyOwner 1",
        "Store._note 1",
      ]);
      assert.deepEqual(await ask([store, "function entryOf", "entryOf"]), []);
    });

    it("begin at a name, a use or a constructor", async () => {
      const ask = async (spot: Spot): Promise<string[]> =>
        (await texts.ask("prepareCallHierarchy", texts.at(spot))).map((one) => one.name);
      assert.deepEqual(await ask([store, "_note(id, amount);", "_note"]), ["_note"]);
      assert.deepEqual(await ask([store, "constructor(address"]), ["constructor"]);
      assert.deepEqual(await ask([store, "public count", "count"]), []);
    });

    it("give bases and heirs", async () => {
      const ask = async (request: "supertypes" | "subtypes", spot: Spot): Promise<string[]> =>
        (await texts.ask(request, texts.at(spot))).map((one) => one.name);
      assert.deepEqual(await ask("supertypes", [store, "contract Store is", "Store"]), ["IStore", "Owned"]);
      assert.deepEqual(await ask("subtypes", [owned, "contract Owned", "Owned"]), ["Store"]);
      assert.deepEqual(await ask("subtypes", [store, "contract Store is", "Store"]), []);
      const [item] = await texts.ask("prepareTypeHierarchy", texts.at([store, "Owned as Base", "Base"]));
      assert.equal(item?.name, "Owned");
    });
  });
}
