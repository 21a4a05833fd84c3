import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { Interface, id } from "ethers";
import { at, head } from "../../support/projects.js";
import { Texts } from "../support/texts.js";

const solc = createRequire(import.meta.url)("solc") as { compile(input: string): string };

const source = `${head}
struct Pair { uint128 a; uint128 b; uint8 c; }
type Money is uint96;
enum Colour { Red, Green }
uint256 constant WIDTH = 3;

abstract contract Base {
    bool private _locked;
    address internal _owner;
    uint256 public constant RATE = 5;
}

contract Vault is Base {
    uint8 small;
    Money public money;
    Colour[7] colours;
    uint24[WIDTH * 4] many;
    Pair[2] pairs;
    mapping(address => uint256) balances;
    string name;
    uint64 immutable started = 1;
    function(uint256) external callback;
    bytes4 id;

    event Paid(address indexed who, uint256 amount);
    error TooLittle(uint256 given);

    function pay(address who, uint256 amount) external { _check(who, 5); emit Paid(who, 12); if (amount == 0) revert TooLittle(amount); }
    function _check(address payee, uint256 least) private {}
}
`;
const file = "contracts/Vault.sol";

describe("Code lenses", () => {
  for (const [what, text] of [
    ["a whole file", source],
    ["a broken file", source.replace("emit Paid(who, 12);", "emit Paid(who, ")],
  ] as const) {
    it(`name selectors and topics in ${what}`, async () => {
      const lenses = await new Texts({ [file]: text }).ask("codeLenses", { path: at(file) });
      const of = (name: string): (typeof lenses)[number] | undefined =>
        lenses.find((one) => one.name === name);
      const abi = new Interface(["function pay(address,uint256)", "error TooLittle(uint256)"]);
      assert.equal(of("pay")?.selector, abi.getFunction("pay")?.selector);
      assert.equal(of("TooLittle")?.selector, abi.getError("TooLittle")?.selector);
      assert.equal(of("Paid")?.topic, id("Paid(address,uint256)"));
      assert.equal(of("money")?.selector, id("money()").slice(0, 10));
      assert.equal(of("_check")?.selector, undefined);
      assert.equal(of("Vault")?.counted, true);
      assert.equal(of("pay")?.contract, "Vault");
    });
  }

  it("count nothing in libraries", async () => {
    const texts = new Texts({
      [file]: `${head}import "kit/Kit.sol";\n`,
      "node_modules/kit/Kit.sol": `${head}contract Kit { function f() external {} }`,
    });
    await texts.ask("codeLenses", { path: at(file) });
    const lenses = await texts.ask("codeLenses", { path: at("node_modules/kit/Kit.sol") });
    assert.deepEqual(
      lenses.map((one) => [one.name, one.counted]),
      [
        ["Kit", false],
        ["f", false],
      ],
    );
  });
});

describe("Inlay hints", () => {
  const everything = { start: { line: 0, character: 0 }, end: { line: 1_000, character: 0 } };

  it("name parameters where the argument does not, or at literals only", async () => {
    const texts = new Texts({ [file]: source });
    const ask = async (parameterNames: "all" | "literals" | "none"): Promise<string[]> => {
      const hints = await texts.ask("inlayHints", {
        path: at(file),
        range: everything,
        parameterNames,
        storage: false,
      });
      return hints.map((one) => (one.kind === "parameter" ? one.name : ""));
    };
    assert.deepEqual(await ask("all"), ["payee", "least", "amount", "given"]);
    assert.deepEqual(await ask("literals"), ["least", "amount"]);
    assert.deepEqual(await ask("none"), []);
  });

  it("place state variables where the compiler places them, also while the text is broken", async () => {
    const expected = storageOf(source);
    for (const text of [source, source.replace("emit Paid(who, 12);", "emit Paid(who, ")]) {
      const hints = await new Texts({ [file]: text }).ask("inlayHints", {
        path: at(file),
        range: everything,
        parameterNames: "none",
        storage: true,
      });
      const found = hints.flatMap((one) =>
        one.kind === "storage" && one.contract === "Vault" ? [`${one.slot}+${one.offset}`] : [],
      );
      assert.deepEqual(found, expected);
    }
  });
});

/** Slots and offsets of the variables of Vault itself, as solc gives them. */
function storageOf(text: string): string[] {
  const input = {
    language: "Solidity",
    sources: { [file]: { content: text } },
    settings: { outputSelection: { "*": { "*": ["storageLayout"] } } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input))) as {
    contracts?: Record<
      string,
      Record<string, { storageLayout: { storage: { label: string; slot: string; offset: number }[] } }>
    >;
  };
  const layout = output.contracts?.[file]?.["Vault"]?.storageLayout ?? assert.fail(JSON.stringify(output));
  return layout.storage.filter((one) => !one.label.startsWith("_")).map((one) => `${one.slot}+${one.offset}`);
}
