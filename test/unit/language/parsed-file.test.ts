import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { LineStarts } from "../../../sdk/dist/language/line-starts.js";
import { parseFile } from "../../../sdk/dist/language/parsed-file.js";
import { parseInPieces } from "../../../sdk/dist/language/pieces.js";
import { languageVersionOf, newestVersion, parsePiece } from "../../../sdk/dist/language/slang-parser.js";
import { SyntaxNode, type TreePart } from "../../../sdk/dist/language/syntax-node.js";
import { tokensOf } from "../../../sdk/dist/language/tokens.js";
import { everyOr } from "../../support/thorough.js";

const sdk = fileURLToPath(new URL("../../../sdk/", import.meta.url));
const openZeppelin = path.dirname(
  createRequire(import.meta.url).resolve("@openzeppelin/contracts/package.json"),
);

function solidityFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && one.name.endsWith(".sol"))
    .map((one) => path.join(one.parentPath, one.name))
    .sort();
}

/** Where two trees differ first; nothing where they are the same. */
function difference(one: TreePart, other: TreePart, place = "root"): string | undefined {
  const show = ({ label, kind, text, parts }: TreePart): string =>
    `${label}: ${kind} ${text === undefined ? `of ${parts?.length ?? 0}` : JSON.stringify(text)}`;
  if (show(one) !== show(other)) return `${place}: ${show(one)} and ${show(other)}`;
  for (const [index, part] of (one.parts ?? []).entries()) {
    const found = difference(part, other.parts?.[index] ?? part, `${place}/${part.kind}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The names of a contract's functions, as the tree has them. */
function functionNames(text: string): string[] {
  const names: string[] = [];
  for (const node of parseFile("/A.sol", text).root.walk()) {
    if (node.kind === "FunctionDefinition" && node.closest("ContractDefinition"))
      names.push(node.child("Name")?.variant?.text ?? "?");
  }
  return names;
}

/** The tree covers the text exactly, whatever it holds. */
function assertCovers(text: string): void {
  const { root } = parseFile("/A.sol", text);
  let covered = "";
  let offset = 0;
  for (const node of root.walk()) {
    if (!node.isTerminal) continue;
    assert.equal(node.fullStart, offset, "terminals follow one another");
    covered += node.text;
    offset = node.fullEnd;
  }
  // A byte-order mark is read as a space, half a surrogate pair as the replacement character.
  const plain = Buffer.from(text.replace(/\ufeff/g, " "), "utf8").toString("utf8");
  assert.equal(covered, plain);
  assert.equal(root.fullEnd, text.length, "and reach to the text's end");
}

describe("a parsed file", function () {
  this.timeout(120_000);

  for (const [name, folder, least] of [
    ["the patterns", path.join(sdk, "contracts"), 30],
    ["OpenZeppelin", openZeppelin, 200],
  ] as const) {
    it(`read member by member is what slang reads at once, in ${name}`, () => {
      const files = solidityFiles(folder);
      assert.equal(files.length >= least, true, `${files.length} files`);
      for (const file of everyOr(4, files)) {
        const text = readFileSync(file, "utf8");
        const version = languageVersionOf(text);
        const whole = parsePiece(text, "SourceUnit", version);
        const pieces = parseInPieces(text, version, new Map());
        assert.deepEqual([whole.errors, pieces.errors], [[], []], file);
        assert.equal(difference(whole.part, pieces.part), undefined, file);
      }
    });
  }

  it("after an edit has the trees of what was not edited, and is what a fresh one is", () => {
    const text = readFileSync(path.join(openZeppelin, "governance", "Governor.sol"), "utf8");
    const before = parseInPieces(text, newestVersion, new Map());
    const edited = text.replace("function name()", "function nameOf(uint256 x)");
    const after = parseInPieces(edited, newestVersion, before.pieces);
    const again = parseInPieces(edited, newestVersion, new Map());
    assert.equal(difference(again.part, after.part), undefined);
    assert.notEqual(difference(before.part, after.part), undefined);
    const kept = [...after.pieces].filter(([key, piece]) => before.pieces.get(key) === piece).length;
    assert.equal(kept, after.pieces.size - 1, "one piece is new");
  });

  it("keeps its other members whatever is wrong with one", () => {
    const frame = (broken: string): string =>
      `contract A {\n  function first() public {}\n  ${broken}\n  function last(uint256 x) public returns (uint256) { return x; }\n}\ncontract B { function other() public {} }\n`;
    for (const broken of [
      "uint256 x",
      "function broken(",
      "function broken( public { x; }",
      "function broken() public { if (a { b; } c; }",
      "function broken() public { { }",
      "function broken() public { } }",
      "function broken() public { f(a, b[; }",
      "mapping(address => x;",
      "event E(uint256",
      "modifier m() { _; ",
      "struct S { uint256 a; ",
      "using {f for uint256;",
      "x = ;",
      'function broken() public { string memory s = "abc; }',
    ]) {
      const names = functionNames(frame(broken)).filter((name) => name !== "broken");
      assert.deepEqual(names, ["first", "last", "other"], broken);
      assert.equal(parseFile("/A.sol", frame(broken)).errors.length > 0, true, broken);
      assertCovers(frame(broken));
    }
  });

  it("keeps the members of a contract whose header is not finished", () => {
    const text =
      "contract A is { function f() public {} uint256 x; }\ncontract B is A, { function g() public {} }\n";
    assert.deepEqual(functionNames(text), ["f", "g"]);
    assertCovers(text);
  });

  it("keeps the statements around a broken one", () => {
    const text =
      "contract A { function f() public {\n  uint256 a = 1;\n  a.\n  uint256 b = 2;\n  if (a > ) { uint256 c = 3; }\n  g(a, \n  return;\n  uint256 d = 4;\n} }\n";
    const names = [...parseFile("/A.sol", text).root.walk()]
      .filter((node) => node.kind === "VariableDeclarationStatement")
      .map((node) => node.child("Name")?.text);
    for (const name of ["a", "b", "c", "d"])
      assert.equal(names.includes(name), true, `${name} of ${names.join()}`);
    assertCovers(text);
  });

  it("takes every text", () => {
    for (const text of [
      "",
      " \n\t",
      "\ufeffcontract A {}\n",
      'contract A { string s = "\ud800"; } // \udc00',
      'contract A { string s = unicode"𝄞"; }',
      "contract A {}\r\n// end\r\ncontract B {}",
      "contract A {}\u0000",
      '{ "language": "Solidity" }',
      "# @version 0.3.10\n@external\ndef f() -> uint256:\n    return 1\n",
      'object "A" { code { sstore(0, 1) } }',
      "}}}}",
      "{{{{",
      "((((",
      '"',
      "/*",
      "///",
      "contract",
      "contract A",
      "contract A is",
      "import",
      "function",
      "abstract abstract contract contract",
    ]) {
      assert.doesNotThrow(() => assertCovers(text), JSON.stringify(text));
    }
  });

  it("does not follow nesting that would end the thread", () => {
    for (const [open, middle, close] of [
      ["(", "1", ")"],
      ["", "1", "+1"],
      ["", "a", ".b"],
      ["!", "a", ""],
      ["f(", "", ")"],
    ] as const) {
      const nested = open.repeat(20_000) + middle + close.repeat(20_000);
      const text = `contract A { function f() public {} uint256 x = ${nested}; function g() public {} }`;
      assert.deepEqual(functionNames(text), ["f", "g"], open + close);
    }
    const branches = `contract A { function f() public { if (a) {}${" else if (a) {}".repeat(5_000)} } function g() public {} }`;
    assert.equal(functionNames(branches).includes("g"), true);
    assertCovers(`contract A { function f() public { ${"{".repeat(5_000)}${"}".repeat(5_000)} } }`);
  });

  it("is read as the newest version that its pragmas allow and slang knows", () => {
    assert.equal(languageVersionOf("pragma solidity ^0.8.20;"), newestVersion);
    assert.equal(languageVersionOf("pragma solidity 0.7.6;"), "0.7.6");
    assert.equal(languageVersionOf("pragma solidity >=0.6.0 <0.8.0;\npragma abicoder v2;"), "0.7.6");
    assert.equal(languageVersionOf("pragma solidity ^99.0.0;"), newestVersion);
    assert.equal(languageVersionOf("contract A {}"), newestVersion);
  });

  it("counts lines and characters as editors do", () => {
    const text = "a\r\nb𝄞c\rd\n";
    const lines = new LineStarts(text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const back = lines.offsetAt(lines.positionAt(offset));
      // The place between CR and LF is shown as the line's end.
      assert.equal(back, offset === 2 ? 1 : offset, `offset ${offset}`);
    }
    assert.deepEqual(lines.positionAt(text.indexOf("c")), { line: 1, character: 3 });
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 1);
    assert.equal(lines.offsetAt({ line: 99, character: 0 }), text.length);
  });

  it("finds the terminal at an offset", () => {
    const { root } = parseFile("/A.sol", "contract A { uint256 x; }");
    assert.equal(root.terminalAt(9).text, "A");
    assert.equal(root.terminalAt(21).text, "x");
    assert.equal(root.terminalAt(0) instanceof SyntaxNode, true);
  });

  it("has tokens that are the text without white space and comments", () => {
    const tokens = tokensOf('a /* b */ + 0x1f; // c\n"d // e" \'\\\'\' hex"00"');
    assert.deepEqual(
      tokens.map((one) => one.text),
      ["a", "+", "0x1f", ";", '"d // e"', "'\\''", "hex", '"00"'],
    );
    assert.deepEqual(
      tokens.map((one) => one.startsLine),
      [true, false, false, false, true, false, false, false],
    );
  });
});
