import assert from "node:assert/strict";
import { membersAt, namesAt } from "../../../sdk/dist/language/features/names-at.js";
import { at } from "../support/projects.js";
import { sample } from "./support/sample.js";
import { Texts, type Spot } from "./support/texts.js";

const store = "contracts/Store.sol";

async function names(texts: Texts, spot: Spot): Promise<Set<string>> {
  const workspace = await texts.session.workspaceOf(at(spot[0]));
  const file = workspace.file(at(spot[0]));
  assert.notEqual(file, undefined);
  return file ? new Set(namesAt(workspace, file, texts.offsetOf(spot)).keys()) : new Set();
}

/** Types `text` in place of a piece, and gives the members of what stands before its last dot. */
async function membersBehind(piece: string, text: string): Promise<string[] | undefined> {
  const texts = new Texts({ ...sample });
  texts.type(store, texts.textOf(store).replace(piece, text));
  const workspace = await texts.session.workspaceOf(at(store));
  const file = workspace.file(at(store));
  if (!file) return undefined;
  const offset = file.text.indexOf(text) + text.length;
  return membersAt(workspace, file, offset)
    ?.members.map((one) => one.declaration.name)
    .sort();
}

describe("names at a place", function () {
  this.timeout(20_000);

  it("are those of its scopes, from the inside out", async () => {
    const texts = new Texts({ ...sample });
    const inside = await names(texts, [store, "sum += amount", "sum"]);
    for (const name of [
      "amount",
      "index",
      "sum",
      "count",
      "entries",
      "holder",
      "LIMIT",
      "Base",
      "Everything",
      "Numbers",
      "msg",
      "require",
    ])
      assert.equal(inside.has(name), true, name);
    for (const name of ["twice", "found", "first", "Owned", "$array"])
      assert.equal(inside.has(name), false, name);
    const inAssembly = await names(texts, [store, "sum := div", "sum"]);
    assert.equal(inAssembly.has("twice"), true);
    const inLibrary = await names(texts, [
      store,
      "return value / 2;\n    }\n\n    function half(int256",
      "value",
    ]);
    assert.equal(inLibrary.has("count"), false);
    assert.equal(inLibrary.has("value"), true);
  });

  it("behind a dot are the members of what stands before it, while it is being typed", async () => {
    const last = "delete copy.amount;";
    const behind = (text: string): Promise<string[] | undefined> => membersBehind(last, text);
    assert.deepEqual(await behind("copy."), ["amount", "author"]);
    assert.deepEqual(await behind("entries[id]."), ["amount", "author"]);
    assert.deepEqual(await behind("this.entryOf(id)."), ["amount", "author"]);
    assert.deepEqual(await behind("State."), ["Closed", "Open"]);
    assert.deepEqual(await behind("id."), ["half"]);
    assert.deepEqual(await behind("if (count."), ["half"]);
    assert.deepEqual(await behind("super."), ["entryOf", "owner", "store"]);
    assert.deepEqual(await behind("msg."), ["data", "sender", "sig", "value"]);
    assert.deepEqual(await behind("type(IStore)."), ["creationCode", "interfaceId", "name", "runtimeCode"]);
    assert.deepEqual(await behind("Everything."), ["Entry", "IStore", "LIMIT"]);
    assert.deepEqual(await behind("(msg.sender)."), [
      "balance",
      "call",
      "code",
      "codehash",
      "delegatecall",
      "send",
      "staticcall",
      "transfer",
    ]);
    assert.deepEqual(await behind("copy.am"), ["amount", "author"]);
    assert.deepEqual(await behind("unknown."), []);
    assert.equal(await behind("copy"), undefined);
  });
});
