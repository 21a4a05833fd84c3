import assert from "node:assert/strict";
import type { SourceUnit } from "solidity-ast";
import { applyMutant, mutantsOf, type Mutant } from "./mutator.js";
import { errorsIn, Solc } from "../solc.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";

/** What the patterns have that a mutator must know: a gate and capabilities. */
const base = `${head}
library Capabilities {
    uint64 internal constant READ = 1 << 0;
    uint64 internal constant WRITE = 1 << 1;
}
abstract contract Gate {
    function _authorise(uint64) internal view returns (uint16) { return 1; }
    function _authoriseAlways(uint64) internal view returns (uint16) { return 2; }
}
`;

describe("the mutator", () => {
  const solc = new Solc();
  after(() => solc.dispose());

  async function astsOf(sources: Map<string, string>): Promise<Map<string, SourceUnit>> {
    const answer = await solc.compile(sources, { "*": { "": ["ast"] } });
    assert.equal(errorsIn(answer), undefined);
    return new Map(Object.entries(answer.sources ?? {}).map(([file, { ast }]) => [file, ast]));
  }

  /** Mutants of a contract `C` with this body. */
  async function mutantsIn(body: string, before = ""): Promise<{ text: string; mutants: Mutant[] }> {
    const text = `${head}import {Capabilities, Gate} from "./Gate.sol";\n${before}contract C is Gate {\n${body}\n}\n`;
    const sources = new Map([
      ["contracts/C.sol", text],
      ["contracts/Gate.sol", base],
    ]);
    return { text, mutants: mutantsOf("contracts/C.sol", text, await astsOf(sources)) };
  }

  const idsOf = ({ mutants }: { mutants: Mutant[] }): string[] => mutants.map(({ id }) => id);

  it("changes comparisons, conditions and checks", async () => {
    const found = await mutantsIn(`
      error Late();
      function f(uint256 a, uint256 b) external pure returns (bool) {
          if (a >= b) revert Late();
          return a == b;
      }`);
    assert.deepEqual(idsOf(found), [
      "f/condition/a >= b → true/1",
      "f/check/if (a >= b) revert Late(); → (deleted)/1",
      "f/boundary/a >= b → a > b/1",
      "f/negation/a >= b → a < b/1",
      "f/return/return a == b; → (deleted)/1",
      "f/negation/a == b → a != b/1",
    ]);
  });

  it("changes operators, numbers and truth values", async () => {
    const found = await mutantsIn(`
      uint256 private total = 3 hours;
      function f(uint256 a, bool b) external returns (bool) {
          total += a * 2;
          return !b && true;
      }`);
    assert.deepEqual(idsOf(found), [
      "total/literal/3 hours → 4 hours/1",
      "total/literal/3 hours → 2 hours/1",
      "total/literal/3 hours → 0 hours/1",
      "total/literal/3 hours → 1 hours/1",
      "f/statement/total += a * 2; → (deleted)/1",
      "f/arithmetic/total += a * 2 → total -= a * 2/1",
      "f/arithmetic/total += a * 2 → total = a * 2/1",
      "f/arithmetic/a * 2 → a / 2/1",
      "f/literal/a * 2 → a * 3/1",
      "f/literal/a * 2 → a * 1/1",
      "f/literal/a * 2 → a * 0/1",
      "f/return/return !b && true; → (deleted)/1",
      "f/logical/!b && true → !b || true/1",
      "f/logical/!b && true → !b/1",
      "f/logical/!b && true → true/1",
      "f/negation/!b && true → b && true/1",
      "f/literal/!b && true → !b && false/1",
    ]);
  });

  it("changes masks bit by bit", async () => {
    const found = await mutantsIn(`
      function f(uint32 a, uint32 b) external pure returns (uint32 c) {
          c = a & ~b;
          c |= a << b;
      }`);
    assert.deepEqual(idsOf(found), [
      "f/statement/c = a & ~b; → (deleted)/1",
      "f/bitwise/a & ~b → a | ~b/1",
      "f/bitwise/a & ~b → a/1",
      "f/bitwise/a & ~b → ~b/1",
      "f/bitwise/a & ~b → a & b/1",
      "f/statement/c |= a << b; → (deleted)/1",
      "f/bitwise/c |= a << b → c &= a << b/1",
      "f/bitwise/c |= a << b → c = a << b/1",
      "f/bitwise/a << b → a >> b/1",
    ]);
  });

  it("changes gates, capabilities, enum members, modifiers, events and the order of arguments", async () => {
    const found = await mutantsIn(`
      enum Kind { None, Permit, Deny }
      event Done(uint16 agency, uint8 kind, uint16 other);
      modifier once() { _; }
      function f(uint16 other) external once {
          uint16 agency = _authorise(Capabilities.READ);
          emit Done(agency, uint8(Kind.Deny), other);
      }`);
    assert.deepEqual(idsOf(found), [
      "once/statement/_; → (deleted)/1",
      "f/modifier/once → (deleted)/1",
      "f/initialiser/uint16 agency = _authorise(Capabilities.READ); → uint16 agency;/1",
      "f/gate/_authorise(Capabilities.READ) → _authoriseAlways(Capabilities.READ)/1",
      "f/capability/_authorise(Capabilities.READ) → _authorise(Capabilities.WRITE)/1",
      "f/event/emit Done(agency, uint8(Kind.Deny), other); → (deleted)/1",
      "f/swap/Done(agency, uint8(Kind.Deny), other) → Done(other, uint8(Kind.Deny), agency)/1",
      "f/enum/uint8(Kind.Deny) → uint8(Kind.None)/1",
    ]);
  });

  it("changes loops so that they end, and leaves their steps alone", async () => {
    const found = await mutantsIn(`
      function f(uint256 n) external pure returns (uint256 sum) {
          for (uint256 i = 0; i < n; ++i) {
              if (i == 7) break;
              sum += i;
          }
      }`);
    const ids = idsOf(found);
    assert.ok(ids.includes("f/condition/i < n → false/1"));
    assert.ok(ids.includes("f/statement/break; → (deleted)/1"));
    assert.ok(ids.includes("f/condition/i == 7 → false/1"));
    assert.ok(ids.includes("f/arithmetic/++i → --i/1"));
    assert.ok(!ids.some((id) => id.startsWith("f/statement/++i")));
  });

  it("leaves out a last return of what is returned anyway", async () => {
    const found = await mutantsIn(`
      function f(bool a) external pure returns (bool) {
          if (a) return false;
          return false;
      }
      function g() external pure returns (uint8 named) {
          named = 3;
          return 0;
      }`);
    assert.deepEqual(
      idsOf(found).filter((id) => id.includes("/return/")),
      ["f/return/return false; → (deleted)/1", "g/return/return 0; → (deleted)/1"],
    );
  });

  it("tells equal changes in one function, overloaded functions and other contracts apart", async () => {
    const found = await mutantsIn(
      `
      function f(uint8 a) external pure returns (uint8) { return a + a; }
      function f(uint16 a) external pure returns (uint16) { return (a + a) * (a + a); }`,
      "abstract contract Core { function g(uint8 a) internal pure returns (bool) { return a > a; } }\n",
    );
    const ids = idsOf(found);
    assert.ok(ids.includes("f(uint8)/arithmetic/a + a → a - a/1"));
    assert.ok(ids.includes("f(uint16)/arithmetic/a + a → a - a/1"));
    assert.ok(ids.includes("f(uint16)/arithmetic/a + a → a - a/2"));
    assert.ok(ids.includes("Core.g/boundary/a > a → a >= a/1"));
    assert.equal(new Set(ids).size, ids.length);
  });

  it("keeps every id when comments, layout or other functions change", async () => {
    const before = await mutantsIn(`
      event Done(uint16 agency, uint16 other);
      function f(uint16 a, uint16 b) external {
          if (a < b && b != 3) emit Done(a, b);
      }`);
    const after = await mutantsIn(`
      /// Außer Betrieb: bytes are counted, not letters.
      event Done(uint16 agency, uint16 other);
      function earlier(uint16 a) external pure returns (bool) { return a < 3; }
      function f(uint16 a, uint16 b) external {
          // b is "never" 3 // really
          if (
              a < /* smaller */ b &&
              b != 3
          ) {
              emit Done(
                  a,
                  b
              );
          }
      }`);
    const idsOfF = idsOf(after).filter((id) => id.startsWith("f/"));
    assert.deepEqual(idsOfF, idsOf(before));
    assert.ok(idsOfF.length > 8);
  });

  it("makes programs that differ from the original in the named place only", async () => {
    const { text, mutants } = await mutantsIn(`
      // Ä
      function f(uint256 a) external pure returns (uint256) { return a + 1; }`);
    const wanted = mutants.find(({ id }) => id === "f/arithmetic/a + 1 → a - 1/1");
    assert.ok(wanted);
    assert.equal(applyMutant(text, wanted), text.replace("a + 1", "a - 1"));
    assert.equal(wanted.line, text.slice(0, text.indexOf("a + 1")).split("\n").length);
  });

  it("gives a program for every mutant that compiles, or says so by not compiling", async () => {
    const { text, mutants } = await mutantsIn(`
      struct Pair { uint16 left; uint16 right; }
      mapping(uint16 => Pair) private pairs;
      function f(uint16 a, uint16 b) external returns (uint16 left, uint16 right) {
          Pair storage pair = pairs[a];
          (left, right) = (pair.left, pair.right);
          pairs[b] = Pair(a > b ? a : b, b);
          delete pairs[a];
      }`);
    const stillborn: string[] = [];
    for (const mutant of mutants) {
      const sources = new Map([
        ["contracts/C.sol", applyMutant(text, mutant)],
        ["contracts/Gate.sol", base],
      ]);
      if (
        errorsIn(await solc.compile(sources, { "contracts/C.sol": { C: ["evm.bytecode.object"] } })) !==
        undefined
      )
        stillborn.push(mutant.id);
    }
    assert.deepEqual(stillborn, ["f/initialiser/Pair storage pair = pairs[a]; → Pair storage pair;/1"]);
    assert.ok(idsOf({ mutants }).includes("f/swap/(pair.left, pair.right) → (pair.right, pair.left)/1"));
    assert.ok(idsOf({ mutants }).includes("f/statement/delete pairs[a]; → (deleted)/1"));
  });
});
