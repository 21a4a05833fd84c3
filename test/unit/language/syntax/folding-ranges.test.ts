import assert from "node:assert/strict";
import { parseFile } from "../../../../sdk/dist/language/parsed-file.js";
import { foldingRangesOf } from "../../../../sdk/dist/language/syntax/folding-ranges.js";

/** Each range as `first-last`, with its kind. */
function folds(text: string): string[] {
  return foldingRangesOf(parseFile("/a.sol", text)).map(
    ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ""}`,
  );
}

const whole = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {A} from "./A.sol";
// B is for later.
import {
    B
} from "./B.sol";

/// @title T
/// @notice Two lines.
contract T {
    // #region state
    uint256 x;
    mapping(address => uint256) y;
    // #endregion

    /**
     * Long.
     */
    function f(
        uint256 a,
        uint256 b
    ) external returns (uint256) {
        if (a > b) {
            g(S({
                a: a
            }));
        } else { return 1; }
        assembly {
            let z := "{"
        }
    }
    function empty() public {
    }
    // one
    /// other
}
`;

describe("folding ranges", () => {
  const expected = [
    "3-7 imports",
    "5-6",
    "9-10 comment",
    "11-36",
    "12-15 region",
    "17-19 comment",
    "20-22",
    "23-31",
    "24-27",
    "25-26",
    "29-30",
  ];

  it("are blocks, imports, comments and regions; a closing bracket stays in sight", () => {
    assert.deepEqual(folds(whole), expected);
  });

  it("are the same whatever ends the lines", () => {
    assert.deepEqual(folds(whole.replaceAll("\n", "\r\n")), expected);
    assert.deepEqual(folds(`\ufeff${whole}`), expected);
  });

  it("stay while a statement is being written", () => {
    assert.deepEqual(folds(whole.replace("uint256 x;", "uint256 x =")), expected);
    assert.deepEqual(folds(whole.replace("if (a > b) {", "if (a > ) {")), expected);
  });

  it("give up what is never closed, and keep the rest", () => {
    const text =
      "contract A {\n  function f() public {\n    if (x) {\n      y();\n  }\n}\n\ncontract B {\n  uint a;\n}\n";
    assert.deepEqual(
      folds(text).filter((one) => one.startsWith("7")),
      ["7-8"],
    );
  });

  it("do not see brackets in strings and comments that the grammar does not allow", () => {
    assert.deepEqual(folds('??? "{" /* { */ // {\n}\n?? {\n a\n}\n'), ["2-3"]);
  });

  it("are none in an empty text", () => {
    assert.deepEqual(folds(""), []);
    assert.deepEqual(folds("// a"), []);
  });
});
