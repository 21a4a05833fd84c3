import assert from "node:assert/strict";
import { head, at } from "../../support/projects.js";
import { Desk, inFunction, ordered } from "./support.js";

/** These and perhaps others are offered, those are not. */
async function offers(
  marked: string,
  wanted: readonly string[],
  unwanted: readonly string[] = [],
  others: Record<string, string> = {},
): Promise<void> {
  const labels = await new Desk(marked, others).labels();
  assert.deepEqual(
    wanted.filter((one) => !labels.includes(one)),
    [],
    `missing among ${labels.slice(0, 60).join(" ")}`,
  );
  assert.deepEqual(
    unwanted.filter((one) => labels.includes(one)),
    [],
  );
}

const shapes = `${head}library Sums { function plus(uint256 a, uint256 b) internal pure returns (uint256) { return a + b; } function hidden(address a) internal {} }
type Money is uint128;
enum Colour { Red, Green }
struct Point { uint256 across; uint256 down; }
interface IThing { event Moved(address who); error Stuck(uint8 where); function touch() external; }
abstract contract Base {
    function inherited() public virtual returns (uint256) { return 1; }
    function secret() private {}
    modifier onlyOwner() { _; }
}
`;
const withShapes = (rest: string): string =>
  `${shapes}contract C is Base {\n    using Sums for uint256;\n    Point point; uint256[] list; bytes data; IThing thing; uint256 total;\n    event Done(uint256 amount); error Failed(string why);\n    ${rest}\n}\n`;
const inBody = (statement: string): string =>
  withShapes(`function f(uint256 amount) external {\n        ${statement}\n    }`);

describe("Completion behind a dot", () => {
  const cases: readonly [string, readonly string[], (readonly string[])?][] = [
    ["point.‸", ["across", "down"]],
    ["point.‸;", ["across", "down"]],
    ["list.‸", ["push", "pop", "length"]],
    ["data.‸", ["push", "pop", "length"]],
    ["thing.‸", ["touch"], ["Moved", "Stuck"]],
    ["amount.‸", ["plus"], ["hidden"]],
    ["Colour.‸", ["Red", "Green"]],
    ["Money.‸", ["wrap", "unwrap"]],
    ["Sums.‸", ["plus", "hidden"]],
    ["msg.‸", ["sender", "value", "data", "sig"]],
    ["block.‸", ["timestamp", "number", "chainid"]],
    ["tx.‸", ["origin", "gasprice"]],
    ["abi.‸", ["encode", "encodePacked", "decode", "encodeCall"]],
    ["type(uint8).‸", ["min", "max"]],
    ["type(IThing).‸", ["interfaceId", "name"]],
    ["this.‸", ["f", "inherited"], ["secret"]],
    ["super.‸", ["inherited"], ["secret", "f"]],
    ["msg.sender.‸", ["balance", "code", "call", "transfer"]],
    ["bytes.‸", ["concat"]],
    ["string.‸", ["concat"]],
    ["this.f.‸", ["selector", "address"]],
    ["emit IThing.‸", ["Moved"], ["Stuck", "touch"]],
    ["revert IThing.‸", ["Stuck"], ["Moved"]],
    ["if (point.‸", ["across"]],
    ["uint256 a = point.‸\n        uint256 b = 1;", ["across"]],
    ["abi.decode(data, (Point)).‸", ["across"]],
    ["uint256 a = 1.‸", [], ["plus"]],
  ];
  for (const [statement, wanted, unwanted] of cases) {
    it(statement.replace(/\s+/g, " "), () => offers(inBody(statement), wanted, unwanted));
  }

  it("of an imported file", () =>
    offers(
      `${head}import * as Shapes from "./Shapes.sol";\ncontract D { Shapes.‸ }`,
      ["Point", "IThing"],
      [],
      {
        "contracts/Shapes.sol": shapes,
      },
    ));
});

describe("Completion of names", () => {
  const cases: readonly [string, readonly string[], (readonly string[])?][] = [
    [
      "‸",
      ["amount", "total", "inherited", "if", "emit", "uint256", "msg", "require"],
      ["secret", "onlyOwner", "now"],
    ],
    ["uint256 local = 1;\n        ‸", ["local"]],
    ["{ uint256 inner = 1; }\n        ‸", ["amount"], ["inner"]],
    ["for (uint256 i = 0; ‸", ["i", "list"]],
    ["for (uint256 i = 0; i < 1; ++i) { ‸ }", ["i"]],
    ["for (uint256 i = 0; i < 1; ++i) total = ‸", ["i"]],
    ["emit ‸", ["Done", "IThing"], ["Failed", "amount", "if"]],
    ["revert ‸", ["Failed"], ["Done", "amount"]],
    ["new ‸", ["C"], ["amount"]],
    ["uint256 ‸", ["memory"], ["amount", "total"]],
    ["return 1 ‸", ["ether", "days"], ["amount"]],
    ["try this.f(1) {} catch ‸", ["Error", "Panic"], ["amount"]],
    ["assembly { let x := 1 ‸ }", ["x", "amount", "mstore", "let"], ["msg", "require"]],
    ["assembly { let x := total.‸ }", ["slot", "offset"], ["plus"]],
    ["// ‸", [], ["amount", "if"]],
    ['string memory s = "‸";', [], ["amount"]],
    ["uint256 a = 0x‸", [], ["amount"]],
    ["this.f{‸}(1)", ["value", "gas"], ["amount"]],
    ["Point({‸})", ["across", "down"], ["amount"]],
    ["emit Done({‸})", ["amount"], ["total"]],
    ["emit Done({amount: ‸})", ["total"]],
    ["Point({across: 1, ‸", ["down"], ["across"]],
  ];
  for (const [statement, wanted, unwanted] of cases) {
    it(statement.replace(/\s+/g, " "), () => offers(inBody(statement), wanted, unwanted));
  }

  it("behind a comment that ends an unclosed text", async () => {
    await offers(
      `${shapes}contract D is Base {\n    uint256 sum;\n\n    // More.\n    ‸`,
      ["function", "Point"],
      ["if"],
    );
    await offers(
      `${shapes}contract D is Base {\n    uint256 sum;\n    function g(uint256 n) public {\n        n;\n\n        // More.\n        ‸`,
      ["n", "sum", "inherited"],
    );
  });

  it("in the body of a loop without braces that ends the text", () =>
    offers(`${shapes}contract D { function g(uint256 n) public { for (uint256 i = 0; i < n; ++i) g(‸`, [
      "i",
      "n",
    ]));

  it("in the head of a function: what it may have and does not have yet", async () => {
    await offers(
      withShapes("function g() public ‸ {}"),
      ["view", "virtual", "override", "returns", "onlyOwner"],
      ["private", "total", "if"],
    );
    await offers(withShapes("function g() public ‸"), ["view", "onlyOwner"], ["private"]);
    await offers(withShapes("constructor() ‸ {}"), ["payable", "Base"], ["view", "virtual"]);
    await offers(
      `${head}interface I { function f() ‸; }`,
      ["external", "view"],
      ["public", "private", "virtual"],
    );
  });

  it("in lists of parameters, types only", async () => {
    await offers(withShapes("function g(‸) public {}"), ["uint256", "Point", "IThing"], ["total", "if"]);
    await offers(withShapes("function g(Point ‸) public {}"), ["memory", "calldata"], ["total", "Point"]);
    await offers(withShapes("event E(address ‸);"), ["indexed"], ["memory"]);
    await offers(withShapes("mapping(‸"), ["address", "Money"], ["total"]);
    await offers(withShapes("function g() public returns (‸"), ["bool", "Point"], ["total"]);
  });

  it("in headers of contracts, bases only", async () => {
    await offers(`${shapes}contract D is ‸ {}`, ["Base", "IThing"], ["Sums", "Point", "uint256"]);
    await offers(`${shapes}contract D ‸`, ["is"], ["Base"]);
    await offers("‸", ["contract", "import", "// SPDX-License-Identifier: MIT"], ["if", "msg"]);
    await offers(`${shapes}contract D { using ‸`, ["Sums", "for"].slice(0, 1), ["uint256"]);
    await offers(`${shapes}contract D { using Sums for ‸`, ["*", "Point"], []);
  });

  it("puts what is nearest first, and what fits before it", async () => {
    const near = ordered((await new Desk(inBody("‸")).list()).items);
    const places = ["amount", "total", "inherited", "Sums", "require"].map((one) => near.indexOf(one));
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
      near.slice(0, 30).join(" "),
    );
    const fitting = ordered(
      (await new Desk(inBody("bool yes = true; address who = msg.sender; address other = ‸")).list()).items,
    );
    assert.ok(fitting.indexOf("who") < fitting.indexOf("yes"), "an address before a bool");
    assert.ok(fitting.indexOf("who") < fitting.indexOf("amount"), "an address before a number");
    const returned = ordered((await new Desk(inFunction("bool yes = true; return ‸")).list()).items);
    assert.equal(returned[0], "yes");
    const keyed = ordered(
      (
        await new Desk(
          withShapes(
            "mapping(address => bool) known;\n function g(uint256 n, address a) external { known[‸ }",
          ),
        ).list()
      ).items,
    );
    assert.equal(keyed[0], "a");
  });

  it("writes the call, with a place for arguments where it takes some", async () => {
    assert.match(await new Desk(inBody("inh‸")).accepted("inherited"), /inherited\(\)/);
    assert.match(await new Desk(inBody("requ‸")).accepted("require"), /require\(\)/);
    assert.match(await new Desk(inBody("inh‸();")).accepted("inherited"), /inherited\(\);/);
  });

  it("gives kinds and signatures at once and documentation when asked", async () => {
    const desk = new Desk(
      withShapes(
        "/// @notice Counts up.\n    function count(uint256 by) public {}\n    function g() public { cou‸ }",
      ),
    );
    const item = await desk.item("count");
    assert.equal(item.kind, "function");
    assert.equal(item.signature, "(uint256 by)");
    const { target } = item;
    assert.ok(target, "no target");
    const details = await desk.session.ask("completionDetails", { path: desk.path, target }, () =>
      Promise.resolve(),
    );
    assert.equal(details?.documentation[0]?.text, "Counts up.");
  });
});

describe("Completion of imports", () => {
  const others = {
    "contracts/Shapes.sol": shapes,
    "contracts/inner/Deep.sol": `${head}contract Deep {}`,
    "node_modules/@scope/kit/contracts/Kit.sol": `${head}contract Kit {}`,
    "node_modules/plain/index.js": "",
    "package.json": '{"dependencies": {"@scope/kit": "1"}}',
    "remappings.txt": "kit/=node_modules/@scope/kit/contracts/\n",
  };

  it("offers paths as the build finds them", async () => {
    await offers(`${head}import "./‸";`, ["Shapes.sol", "inner/"], ["Open.sol"], others);
    await offers(`${head}import {Deep} from "./inner/‸`, ["Deep.sol"], [], others);
    await offers(`${head}import "‸`, ["./", "../", "@scope/kit/"], ["plain/"], others);
    await offers(`${head}import "@scope/kit/‸";`, ["contracts/"], [], others);
    await offers(`${head}import "@scope/kit/contracts/‸";`, ["Kit.sol"], [], others);
  });

  it("offers paths by remappings", async () => {
    const foundry = {
      ...others,
      "foundry.toml": "[profile.default]\nsrc = 'contracts'\nlibs = ['node_modules']\n",
    };
    await offers(`${head}import "‸`, ["kit/"], [], foundry);
    await offers(`${head}import "kit/‸`, ["Kit.sol"], [], foundry);
  });

  it("offers the names of the file, and of every file where none is named yet", async () => {
    await offers(`${head}import {‸} from "./Shapes.sol";`, ["Point", "IThing", "Money"], ["uint256"], others);
    await offers(`${head}import {Point, ‸} from "./Shapes.sol";`, ["IThing"], ["Point"], others);
    const desk = new Desk(`${head}import {De‸}`, others);
    assert.equal(await desk.accepted("Deep"), `${head}import {Deep} from "./inner/Deep.sol";`);
  });

  it("imports a name that is written, and merges it into an import of the same file", async () => {
    const fresh = new Desk(`${head}contract D { De‸ }`, others);
    assert.equal(
      await fresh.accepted("Deep"),
      `${head}\nimport {Deep} from "./inner/Deep.sol";contract D { Deep }`.replace(
        '";contract',
        '";\ncontract',
      ),
    );
    const merged = new Desk(`${head}import {Point} from "./Shapes.sol";\ncontract D { IThi‸ }`, others);
    assert.equal(
      await merged.accepted("IThing"),
      `${head}import {Point, IThing} from "./Shapes.sol";\ncontract D { IThing }`,
    );
    const library = new Desk(`${head}contract D is Ki‸`, others);
    assert.match(await library.accepted("Kit"), /import \{Kit\} from "@scope\/kit\/contracts\/Kit.sol";/);
  });
});

describe("Completion of overrides", () => {
  const bases = `${head}interface IA { function f(uint256 a) external returns (uint256); }\ncontract B { function g(uint256 n) public view virtual returns (uint256) { return n; } function done() public virtual {} modifier m() virtual { _; } function fixed_() public {} }\n`;

  it("offers the bases that declare it", async () => {
    await offers(
      `${bases}contract D is IA, B { function f(uint256 a) external override(‸) returns (uint256) {} }`,
      ["IA"],
      ["B"],
    );
    await offers(`${bases}contract D is IA, B { function f(uint256 a) external override(‸`, ["IA"], ["B"]);
  });

  it("writes whole functions", async () => {
    const desk = new Desk(
      `${bases}contract D is IA, B {\n    function done() public override {}\n    ‸\n}\n`,
    );
    const { items } = await desk.list();
    const stubs = items.filter((one) => one.description?.startsWith("override")).map((one) => one.label);
    assert.deepEqual(stubs.sort(), ["f", "g", "m"]);
    const text = await desk.accepted("g", "function");
    assert.match(
      text,
      /function g\(uint256 n\) public view override returns \(uint256\) \{\n\s+return super\.g\(n\);\n\s*\}/,
    );
    const half = new Desk(`${bases}contract D is IA, B {\n    function f‸\n}\n`);
    assert.match(
      await half.accepted("f", "function"),
      /\n {4}(?:\/\/\/.*\n)?\s*function f\(uint256 a\) external override returns \(uint256\) \{/,
    );
  });
});

describe("Completion of headers", () => {
  it("offers licences and versions", async () => {
    await offers("// ‸", ["SPDX-License-Identifier: MIT"]);
    await offers("// SPDX-License-Identifier: ‸\n", ["MIT", "EUPL-1.2"]);
    await offers("// SPDX-License-Identifier: MIT\npragma ‸", ["solidity", "abicoder"]);
    const desk = new Desk("pragma solidity ^0.8.‸");
    const [first] = (await desk.list()).items;
    assert.match(first?.label ?? "", /^\^0\.8\.\d+$/);
    assert.match(await desk.accepted(first?.label ?? ""), /^pragma solidity \^0\.8\.\d+;$/);
    assert.ok(at("x"), "paths are given");
  });
});
