import assert from "node:assert/strict";
import type { LanguageAnswer } from "@tolbooth/sdk";
import { matchScore } from "../../../sdk/dist/language/features/symbols.js";
import { at } from "../support/projects.js";
import { sample } from "./support/sample.js";
import { Texts } from "./support/texts.js";

const store = "contracts/Store.sol";

type Symbols = Readonly<LanguageAnswer<"documentSymbols">>;

function outline(symbols: Symbols, depth = 0): string[] {
  return symbols.flatMap(({ name, kind, detail, children }) => [
    `${"  ".repeat(depth)}${kind} ${name}${detail && ` ${detail}`}`,
    ...outline(children, depth + 1),
  ]);
}

describe("symbols", function () {
  this.timeout(20_000);

  const expected = [
    "library Numbers",
    "  function half (uint256 value)",
    "  function half (int256 value)",
    "contract Store",
    "  stateVariable ROLE bytes32",
    "  stateVariable entries mapping(uint256 id => Entry entry)",
    "  stateVariable count uint256",
    "  stateVariable state State",
    "  constructor constructor (address first)",
    "  function store (uint256 amount)",
    "  function entryOf (uint256 id)",
    "  function owner ()",
    "  function total ()",
    "  function _note (uint256 id, uint256 amount)",
  ];

  it("of a file are what it declares, within what", async () => {
    const texts = new Texts({ ...sample });
    const withoutImports = (await texts.ask("documentSymbols", { path: at(store) })).filter(
      (one) => !one.kind.startsWith("imported"),
    );
    assert.deepEqual(outline(withoutImports), expected);
    assert.deepEqual(outline(await texts.ask("documentSymbols", { path: at("contracts/IStore.sol") })), [
      "struct Entry",
      "  structMember amount uint256",
      "  structMember author address",
      "interface IStore",
      "  enum State",
      "    enumMember Open",
      "    enumMember Closed",
      "  event Stored (address indexed author, uint256 amount)",
      "  error StoreClosed (State state)",
      "  function store (uint256 amount)",
      "  function entryOf (uint256 id)",
      "constant LIMIT uint256",
    ]);
  });

  it("of a file with errors are the same", async () => {
    const texts = new Texts({ ...sample });
    const broken = texts
      .textOf(store)
      .replace("return super.owner();", "return super.")
      .replace("if (state == State.Closed)", "if (state == ")
      .replace("sum += amount;", "sum += ; }");
    texts.type(store, broken);
    assert.deepEqual(outline(await texts.ask("documentSymbols", { path: at(store) })), expected);
  });

  it("lie within the ranges of those around them", async () => {
    const texts = new Texts({ ...sample });
    const within = (symbols: Symbols, outer?: Symbols[number]): void => {
      for (const one of symbols) {
        const lines = [outer?.range.start.line ?? 0, one.range.start.line, one.selectionRange.start.line];
        assert.deepEqual(
          lines,
          [...lines].sort((a, b) => a - b),
          one.name,
        );
        assert.equal(one.selectionRange.end.line <= one.range.end.line, true, one.name);
        within(one.children, one);
      }
    };
    within(await texts.ask("documentSymbols", { path: at(store) }));
  });

  it("of the workspace are found by their letters, the project's own only", async () => {
    const texts = new Texts({ ...sample });
    const search = async (query: string): Promise<string[]> =>
      (await texts.ask("workspaceSymbols", { path: at(store), query })).map(
        (one) => `${one.containerName}.${one.name}`,
      );
    assert.deepEqual(await search("stocl"), ["IStore.StoreClosed"]);
    assert.equal((await search("store"))[0]?.toLowerCase().endsWith(".store"), true);
    assert.deepEqual(await search("onlyOwner"), []);
    assert.deepEqual(await search("zzz"), []);
    assert.equal((await search("")).includes(".IStore"), true);
  });

  it("are ranked by how well they fit", () => {
    const best = (query: string, ...names: string[]): string | undefined =>
      names.map((name) => ({ name, score: matchScore(query, name) })).sort((a, b) => b.score - a.score)[0]
        ?.name;
    assert.equal(best("gov", "negotiateOver", "Governor", "IGovernor"), "Governor");
    assert.equal(best("tf", "attachFile", "transferFrom"), "transferFrom");
    assert.equal(best("transfer", "transferFrom", "transfer"), "transfer");
    assert.equal(matchScore("ba", "ab"), 0);
  });
});
