import assert from "node:assert/strict";
import { parseFile } from "../../../../sdk/dist/language/parsed-file.js";
import { selectionRangesOf } from "../../../../sdk/dist/language/syntax/selection-ranges.js";

/** What "expand selection" takes in turn at the mark `|`. */
function steps(marked: string): string[] {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const file = parseFile("/a.sol", text);
  return selectionRangesOf(file, offset).map(({ start, end }) =>
    text.slice(file.offsetAt(start), file.offsetAt(end)),
  );
}

describe("selection ranges", () => {
  it("grow from the word to the file", () => {
    const text =
      "contract A {\n    uint256 x;\n\n    /// Adds.\n    function f(uint256 a) public {\n        x = a + b|c;\n        x++;\n    }\n}\n";
    const body = "x = a + bc;\n        x++;";
    assert.deepEqual(steps(text), [
      "bc",
      "a + bc",
      "x = a + bc",
      "x = a + bc;",
      body,
      `{\n        ${body}\n    }`,
      `function f(uint256 a) public {\n        ${body}\n    }`,
      `/// Adds.\n    function f(uint256 a) public {\n        ${body}\n    }`,
      text.replace("|", "").slice("contract A {\n    ".length, -3),
      text.replace("|", "").slice(0, -1),
      text.replace("|", ""),
    ]);
  });

  it("take the word before a caret that stands behind it", () => {
    assert.deepEqual(steps("contract Abc| {}").slice(0, 1), ["Abc"]);
  });

  it("take a string without its quotes, and then with them", () => {
    assert.deepEqual(steps('string constant S = "one t|wo";').slice(0, 4), [
      "two",
      "one two",
      '"one two"',
      'string constant S = "one two";',
    ]);
  });

  it("take a comment, and the lines of comment around it", () => {
    assert.deepEqual(steps("/// one\n/// t|wo\ncontract A {}").slice(0, 3), [
      "two",
      "/// two",
      "/// one\n/// two",
    ]);
  });

  it("hold each one the one before it, wherever the caret stands, in a text with errors as well", () => {
    const text = 'import "./a.sol";\ncontract A { /* x */ function f( { x = ; } }\n??? { "';
    const file = parseFile("/a.sol", text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      let inner = { start: offset, end: offset };
      for (const range of selectionRangesOf(file, offset)) {
        const span = { start: file.offsetAt(range.start), end: file.offsetAt(range.end) };
        const holds = span.start <= inner.start && inner.end <= span.end;
        assert.deepEqual(
          [offset, holds, span.end - span.start > inner.end - inner.start],
          [offset, true, true],
        );
        inner = span;
      }
      assert.deepEqual(inner, { start: 0, end: text.length });
    }
  });
});
