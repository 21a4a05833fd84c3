import assert from "node:assert/strict";
import { findSolidityTests, leavesOf, type TestNode } from "@tolbooth/sdk";
import { remappingsForForge } from "../../../sdk/dist/testing/forge/forge-configuration.js";
import { forgePasses } from "../../../sdk/dist/testing/forge/forge-filter.js";
import { readForgeJson } from "../../../sdk/dist/testing/forge/forge-json.js";
import { instructionNumbers, readSourceMap } from "../../../sdk/dist/compile/source-map.js";
import { wholeGroups } from "../../../sdk/dist/testing/select.js";
import { head, projectOf } from "./support/sources.js";

const contract = (name: string): string =>
  `contract ${name} { function test_a() public {} function test_b() public {} }`;
const texts = {
  "test/One.t.sol": `${head}${contract("A")}${contract("B")}`,
  "test/Two [x].t.sol": `${head}${contract("C")}`,
};

async function passes(...ids: string[]): Promise<string[][]> {
  const tests = findSolidityTests((await projectOf(texts)).sources);
  return forgePasses(wholeGroups(tests, new Set(ids)), false);
}

describe("A choice of Solidity tests", () => {
  it("is no filter at all when it is everything", () => {
    assert.deepEqual(forgePasses([], true), [[]]);
  });

  it("is one run of whole files, one of whole contracts, and one for tests of a contract", async () => {
    assert.deepEqual(
      await passes("forge:test/Two [x].t.sol", "forge:test/One.t.sol:A", "forge:test/One.t.sol:B:test_b"),
      [
        ["--match-path", "test/Two [[]x[]].t.sol"],
        ["--match-path", "test/One.t.sol", "--match-contract", "^(A)$"],
        ["--match-path", "test/One.t.sol", "--match-contract", "^(B)$", "--match-test", "^(test_b)\\("],
      ],
    );
  });

  it("is the whole where every part of it was chosen", async () => {
    const all = ["A:test_a", "A:test_b", "B:test_a", "B:test_b"].map((one) => `forge:test/One.t.sol:${one}`);
    assert.deepEqual(await passes(...all), [["--match-path", "test/One.t.sol"]]);
  });

  it("counts the tests that hold no others", async () => {
    const tests = findSolidityTests((await projectOf(texts)).sources);
    assert.equal(leavesOf(tests).length, 6);
    const empty: TestNode = { ...tests[0]!, children: [] };
    assert.deepEqual(leavesOf([empty]), [], "a file without tests is none itself");
  });
});

describe("Remappings for forge", () => {
  it("lead to the files that were found, wherever they are", async () => {
    const { sources, project } = await projectOf({
      "remappings.txt": "std/=vendor/std/src/\n",
      "contracts/A.sol": `${head}import "@scope/pack/deep/B.sol"; import "std/Test.sol"; import "plain/P.sol"; import "./C.sol";\ncontract A {}`,
      "contracts/C.sol": `${head}contract C {}`,
      "vendor/std/src/Test.sol": `${head}contract Test {}`,
      "node_modules/@scope/pack/package.json": "{}",
      "node_modules/@scope/pack/deep/B.sol": `${head}contract B {}`,
      "node_modules/plain/package.json": "{}",
      "node_modules/plain/P.sol": `${head}contract P {}`,
    });
    const root = project.root.replaceAll("\\", "/");
    assert.deepEqual(remappingsForForge(sources), [
      `@scope/pack/=${root}/node_modules/@scope/pack/`,
      `plain/=${root}/node_modules/plain/`,
      `std/=${root}/vendor/std/src/`,
    ]);
  });

  it("put the importing folder in front where one path means two files", async () => {
    const { sources, project } = await projectOf({
      "contracts/A.sol": `${head}import "p/P.sol"; import "q/Q.sol";\ncontract A {}`,
      "node_modules/p/package.json": "{}",
      "node_modules/p/P.sol": `${head}contract P {}`,
      "node_modules/q/package.json": "{}",
      "node_modules/q/Q.sol": `${head}import "p/P.sol";\ncontract Q {}`,
      "node_modules/q/node_modules/p/package.json": "{}",
      "node_modules/q/node_modules/p/P.sol": `${head}contract P {}`,
    });
    const root = project.root.replaceAll("\\", "/");
    const made = remappingsForForge(sources).filter((one) => one.includes("p/="));
    assert.equal(made.length, 2, made.join(" "));
    assert.ok(made.includes(`p/=${root}/node_modules/p/`), made.join(" "));
    assert.ok(made.includes(`node_modules/q/:p/=${root}/node_modules/q/node_modules/p/`), made.join(" "));
  });
});

describe("Source maps", () => {
  it("take what is left out from the entry before", () => {
    assert.deepEqual(readSourceMap("1:2:0:-;;3;:5:1:i;:::o"), [
      { file: 0, range: { start: 1, end: 3 }, jump: undefined },
      { file: 0, range: { start: 1, end: 3 }, jump: undefined },
      { file: 0, range: { start: 3, end: 5 }, jump: undefined },
      { file: 1, range: { start: 3, end: 8 }, jump: "in" },
      { file: 1, range: { start: 3, end: 8 }, jump: "out" },
    ]);
  });

  it("count instructions, not bytes", () => {
    // PUSH1 1, PUSH2 0x5b5b, JUMPDEST
    const numbers = instructionNumbers(Uint8Array.from([0x60, 1, 0x61, 0x5b, 0x5b, 0x5b]));
    assert.deepEqual(
      [...numbers],
      [
        [0, 0],
        [2, 1],
        [5, 2],
      ],
    );
  });
});

describe("forge's JSON", () => {
  it("is found among other lines, and its absence is none", () => {
    const document = { "test/A.t.sol:A": { test_results: {} } };
    assert.deepEqual(readForgeJson(["{ no JSON", '{"event":"failure"}', JSON.stringify(document)]), document);
    assert.equal(readForgeJson(["Error: x", '{"event":"failure"}']), undefined);
  });
});
