import assert from "node:assert/strict";
import path from "node:path";
import { findSolidityTests, type TestNode } from "@tolbooth/sdk";
import { scanTests } from "../../../sdk/dist/testing/solidity/scan-tests.js";
import { head, projectOf, root } from "./support/sources.js";

/** `file > contract > kind name`, one line for each test. */
function lines(nodes: readonly TestNode[], above: readonly string[] = []): string[] {
  return nodes.flatMap((node) =>
    node.children.length === 0
      ? [[...above, `${node.kind} ${node.label}`].join(" > ")]
      : lines(node.children, [...above, node.label]),
  );
}

const found = async (texts: Readonly<Record<string, string>>): Promise<string[]> =>
  lines(findSolidityTests((await projectOf(texts)).sources));

describe("findSolidityTests", () => {
  it("finds the kinds of tests that forge knows, and nothing else", async () => {
    const body = `
      function setUp() public {}
      function test_one() public {}
      function testTwo(uint256 a) external {}
      function test_hidden() internal {}
      function test_secret() private {}
      function invariant_holds() public view {}
      function invariant_withArguments(uint256 a) public {}
      function statefulFuzz_holds() public {}
      function table_rows(uint256 row) public {}
      function table_none() public {}
      function helper() public {}
      function fixtureRow() public {}
      function theTest() public {}
    `;
    assert.deepEqual(await found({ "test/A.t.sol": `${head}contract ATest {${body}}` }), [
      "test/A.t.sol > ATest > unit test_one",
      "test/A.t.sol > ATest > fuzz testTwo",
      "test/A.t.sol > ATest > invariant invariant_holds",
      "test/A.t.sol > ATest > invariant statefulFuzz_holds",
      "test/A.t.sol > ATest > table table_rows",
    ]);
  });

  it("finds inherited tests, through files, and shows them where they are declared", async () => {
    const texts = {
      "test/Base.sol": `${head}abstract contract Base { function test_base() public virtual {} }`,
      "test/Middle.sol": `${head}import "./Base.sol";\nabstract contract Middle is Base { function test_middle() public {} }`,
      "test/A.t.sol": `${head}import {Middle as M} from "./Middle.sol";\nimport {Middle} from "./Middle.sol";\ncontract ATest is Middle { function test_own() public {} function test_base() public override {} }`,
    };
    const { sources } = await projectOf(texts);
    const tests = findSolidityTests(sources);
    assert.deepEqual(lines(tests), [
      "test/A.t.sol > ATest > unit test_own",
      "test/A.t.sol > ATest > unit test_base",
      "test/A.t.sol > ATest > unit test_middle",
    ]);
    const places = tests[0]!.children[0]!.children.map((one) => path.relative(root, one.path));
    assert.deepEqual(
      places,
      ["test/A.t.sol", "test/A.t.sol", "test/Middle.sol"].map((one) => path.normalize(one)),
    );
  });

  it("takes neither abstract contracts, libraries nor interfaces", async () => {
    const text = `${head}
      abstract contract A { function test_a() public {} }
      library L { function test_l() public {} }
      interface I { function test_i() external; }`;
    assert.deepEqual(await found({ "test/A.t.sol": text }), []);
  });

  it("looks into sources, test folders and the folder that foundry.toml names", async () => {
    const test = (name: string): string => `${head}contract ${name} { function test_a() public {} }`;
    const texts = {
      "foundry.toml": '[profile.default]\ntest = "spec"\n',
      "src/InSource.sol": test("InSource"),
      "spec/InSpec.sol": test("InSpec"),
      "tests/InTests.sol": test("InTests"),
      "lib/other/test/InLibrary.sol": test("InLibrary"),
      "other/Elsewhere.sol": test("Elsewhere"),
    };
    assert.deepEqual((await found(texts)).map((line) => line.split(" > ")[1]).sort(), [
      "InSource",
      "InSpec",
      "InTests",
    ]);
  });

  it("gives the same id whatever else changes, and the range of the name", async () => {
    const text = `${head}// ü𝄞\ncontract ATest { /* ü𝄞 */ function test_one() public {} }`;
    const { sources } = await projectOf({ "test/A.t.sol": text });
    const [test] = findSolidityTests(sources)[0]!.children[0]!.children;
    assert.equal(test!.id, "forge:test/A.t.sol:ATest:test_one");
    const column = text.split("\n")[3]!.indexOf("test_one");
    assert.deepEqual(test!.range, {
      start: { line: 3, character: column },
      end: { line: 3, character: column + 8 },
    });
  });

  const broken: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "a statement that is cut off",
      "function test_a() public { uint256 x = } function test_b() public {}",
      ["test_a", "test_b"],
    ],
    [
      "a brace that is not closed",
      "function test_a() public { if (true) { function test_b() public {}",
      ["test_a", "test_b"],
    ],
    ["a brace too many", "function test_a() public { } } function test_b() public {}", ["test_a", "test_b"]],
    ["a text that is not closed", 'string s = "abc;\nfunction test_a() public {}', ["test_a"]],
    [
      "a parameter list that is not closed",
      "function test_a( public {} function test_b() public {}",
      ["test_a", "test_b"],
    ],
    ["a function without its end", "function test_a() public", ["test_a"]],
  ];
  for (const [what, body, names] of broken)
    it(`still lists tests with ${what}`, () => {
      const [contract] = scanTests(`contract ATest { ${body} }`);
      assert.deepEqual(
        contract?.functions.map(({ name }) => name),
        names,
      );
    });

  it("does not take a function of inline assembly, a comment or a function type for a test", () => {
    const text = `contract A {
      // function test_a() public {}
      /* function test_b() public {} */
      string private s = "function test_c() public {}";
      function() external test_d;
      function run() public { assembly { function test_e() -> x { x := 1 } } }
    }`;
    assert.deepEqual(
      scanTests(text)[0]?.functions.map(({ name }) => name),
      ["run"],
    );
  });

  it("reads bases with arguments and modules", () => {
    const [contract] = scanTests("contract A is B(1, f(2)), m.C, D {}");
    assert.deepEqual(contract?.bases, ["B", "C", "D"]);
  });
});
