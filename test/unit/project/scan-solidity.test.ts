import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { scanSolidity } from "@tolbooth/sdk";
import { everyOr } from "../../support/thorough.js";

const require = createRequire(import.meta.url);

interface AstNode {
  readonly nodeType: string;
  readonly absolutePath?: string;
  readonly file?: string;
  readonly name?: string;
  readonly contractKind?: string;
  readonly abstract?: boolean;
  readonly src?: string;
  readonly nameLocation?: string;
  readonly nodes?: readonly AstNode[];
}

/** What solc itself says of a file that it only parses. */
function parseWithSolc(content: string): { imports: AstNode[]; contracts: AstNode[] } {
  const solc = require("solc") as { compile(input: string): string };
  const output = JSON.parse(
    solc.compile(
      JSON.stringify({
        language: "Solidity",
        sources: { "a/b/c/d/X.sol": { content } },
        settings: { stopAfter: "parsing", outputSelection: { "*": { "": ["ast"] } } },
      }),
    ),
  ) as { errors?: unknown[]; sources: Record<string, { ast: AstNode }> };
  const nodes = output.sources["a/b/c/d/X.sol"]?.ast.nodes;
  assert.ok(nodes, JSON.stringify(output.errors));
  return {
    imports: nodes.filter((node) => node.nodeType === "ImportDirective"),
    contracts: nodes.filter((node) => node.nodeType === "ContractDefinition"),
  };
}

function rangeOf(location: string | undefined): { start: number; end: number } {
  const [start = NaN, length = NaN] = (location ?? "").split(":").map(Number);
  return { start, end: start + length };
}

function assertAgrees(content: string, label: string): number {
  const scan = scanSolidity(content);
  const { imports, contracts } = parseWithSolc(content);
  const bytes = Buffer.from(content, "utf8");
  assert.deepEqual(
    scan.imports.map((one) => one.path),
    imports.map((node) => node.file),
    label,
  );
  for (const [index, one] of scan.imports.entries()) {
    const directive = rangeOf(imports[index]?.src);
    assert.ok(directive.start < one.byteRange.start && one.byteRange.end < directive.end, label);
    const literal = bytes.subarray(one.byteRange.start, one.byteRange.end).toString("utf8");
    assert.match(literal, /^(".*"|'.*')$/s, label);
  }
  assert.deepEqual(
    scan.declarations.map((one) => [one.kind, one.name, one.nameRange]),
    contracts.map((node) => [
      node.abstract === true && node.contractKind === "contract" ? "abstract" : node.contractKind,
      node.name,
      rangeOf(node.nameLocation),
    ]),
    label,
  );
  return imports.length + contracts.length;
}

describe("scanSolidity", () => {
  const tricky = `// import "./not-this.sol"; é 🛃
/* contract NotThis {} import "./nor-this.sol"; */
/// @notice contract Nor {} "
pragma solidity ^0.8.0;
import "./a.sol";
import './b.sol' as b;
import * as c from "./c.sol";
import {D, E as F} from /* here: */ "./d.sol"; import "./e\\x41\\u0042\\'.sol";
import
  {
    G
  }
  from
    "./\\u00fc/x.sol"
  ;
string constant from = "from";
string constant x = "import \\"./no.sol\\"; contract No {}";
string constant y = unicode"é import './no.sol'";
bytes constant z = hex"c0ffee";
abstract contract Äquator0 {}
`.replace("Äquator0", "Aquator0");

  it("finds what solc finds in a file made to mislead it", () => {
    const more = `interface I { function contractOf() external; }
library L { function f(uint a) internal pure returns (uint) { assembly { let x := 1 } return a; } }
contract $C_1 is I { string s = "} contract X {"; function contractOf() external override { { } } }
struct S { uint a; } enum En { A } error Er(); type T is uint; using L for uint;
contract Last layout at 0x10 { event from(uint indexed error_); }`;
    assert.ok(assertAgrees(tricky + more, "tricky") >= 10);
  });

  it("finds the same with CRLF line ends", () => {
    assertAgrees(tricky.replaceAll("\n", "\r\n"), "CRLF");
  });

  it("agrees with solc on files of OpenZeppelin Contracts", async () => {
    const folder = path.dirname(require.resolve("@openzeppelin/contracts/package.json"));
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".sol"));
    let compared = 0;
    assert.ok(names.length > 100);
    for (const name of everyOr(4, names))
      compared += assertAgrees(await readFile(path.join(folder, name), "utf8"), name);
    assert.ok(compared > 60);
  }).timeout(60_000);

  it("says which libraries are called from outside", () => {
    const scan = scanSolidity("library A { function f() internal {} } library B { function f() public {} }");
    assert.deepEqual(
      scan.declarations.map((one) => [one.name, one.hasExternalFunctions]),
      [
        ["A", false],
        ["B", true],
      ],
    );
  });

  it("finds what it can in text that is not Solidity yet", () => {
    for (const text of [
      'import "./a.sol',
      'import "a',
      "import",
      "/*",
      '"',
      "'\\",
      "contract",
      "}}} contract A {",
      "",
    ])
      assert.doesNotThrow(() => scanSolidity(text), text);
    assert.deepEqual(
      scanSolidity('contract { { { import "./a.sol"; ').imports.map((one) => one.path),
      ["./a.sol"],
    );
  });

  it("takes no quadratic time", () => {
    const long = `${"/* ".repeat(100_000)}${'"'.repeat(99_999)}\n${"a ".repeat(500_000)}`;
    const startedAt = performance.now();
    scanSolidity(long);
    scanSolidity('import "./a.sol";\n'.repeat(50_000));
    assert.ok(performance.now() - startedAt < 5_000);
  }).timeout(10_000);
});
