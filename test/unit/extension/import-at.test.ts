import assert from "node:assert/strict";
import { importAt } from "../../../extension/src/commands/importAt.js";

const text = `pragma solidity ^0.8.0;
// what we import
import "./A.sol"; import {important} from "./B.sol";

import {
    C,
    D
} from "./C.sol"
contract X {}
import './D.sol';
`;

const imports = ['"./A.sol"', '"./B.sol"', '"./C.sol"', "'./D.sol'"].map((literal) => {
  const start = text.indexOf(literal);
  return { start, end: start + literal.length, literal };
});

describe("The import at the cursor", () => {
  for (const [at, literal] of [
    ['import "./A', '"./A.sol"'],
    ["A.sol", '"./A.sol"'],
    ["import {important", '"./B.sol"'],
    ["from", '"./B.sol"'],
    ["import {\n", '"./C.sol"'],
    ["C,", '"./C.sol"'],
    ["C.sol", '"./C.sol"'],
    ["import './D", "'./D.sol'"],
    ["D.sol'", "'./D.sol'"],
  ] as const)
    it(`is ${literal} at ${JSON.stringify(at)}`, () => {
      assert.equal(importAt(text, text.indexOf(at), imports)?.literal, literal);
    });

  for (const at of ["pragma", "// what", "contract X", "X {}"])
    it(`is none at ${at}`, () => {
      assert.equal(importAt(text, text.indexOf(at), imports), undefined);
    });
});
