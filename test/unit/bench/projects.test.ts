import assert from "node:assert/strict";
import { activationIn } from "../../../bench/editor/startup-figures.js";
import { addedFunction, addFunction, editableContract, editNumber } from "../../../bench/projects/edits.js";
import { closureOf, mostImported, nearestTo, placeUnits } from "../../../bench/projects/import-graph.js";
import { mistakes, votingTokenText, withMistake } from "../../../bench/projects/voting-token.js";
import { compileMemory, head } from "../support/projects.js";

const graph = new Map([
  ["a", ["b", "c"]],
  ["b", ["d"]],
  ["c", ["d"]],
  ["d", ["b"]],
  ["e", []],
]);

describe("the files that the bench edits", () => {
  it("are placed by what they import and what imports them, in circles too", () => {
    assert.deepEqual([...closureOf(graph, "a")].sort(), ["a", "b", "c", "d"]);
    assert.deepEqual(placeUnits(graph, ["a", "b", "e"]), [
      { unit: "a", closure: 4, importers: 0 },
      { unit: "b", closure: 2, importers: 3 },
      { unit: "e", closure: 1, importers: 0 },
    ]);
  });

  it("are those with the nearest closure, if they can be had without importers", () => {
    const placed = placeUnits(graph, [...graph.keys()]);
    assert.equal(nearestTo(31, placed)?.unit, "a");
    assert.equal(nearestTo(2, placed)?.unit, "e");
    assert.equal(
      nearestTo(
        2,
        placed.filter(({ importers }) => importers > 0),
      )?.unit,
      "b",
    );
    assert.equal(mostImported(placed)?.unit, "b");
    assert.equal(nearestTo(1, []), undefined);
  });

  it("end with a contract or a library", () => {
    assert.equal(editableContract(`${head}contract A {}\nlibrary B { }\n`), "B");
    assert.equal(editableContract(`${head}contract A {}\ninterface I {}\n`), undefined);
    assert.equal(editableContract(`${head}contract A {}\nuint constant x = 1;\n`), undefined);
    assert.equal(editableContract(head), undefined);
  });

  it("have one more function after the edit, another one for each number", async () => {
    const text = `${head}abstract contract A { function f() external virtual; }\n/// A library.\nlibrary B {}\n`;
    for (const number of [1, 2]) {
      const build = await compileMemory({ "contracts/A.sol": addFunction(text, number) }, "build");
      assert.deepEqual(build.findings, []);
      const abis = build.contracts.map(({ name, abi }) => [name, abi.map((entry) => entry["name"])]);
      assert.deepEqual(abis, [
        ["A", ["f"]],
        ["B", [addedFunction(number)]],
      ]);
    }
  });

  it("still compile when a contract and its base were edited in every round", async () => {
    let base = `${head}contract B {}\n`;
    let heir = `${head}import "./B.sol";\ncontract A is B {}\n`;
    for (const round of [0, 1]) {
      base = addFunction(base, editNumber(0, round));
      heir = addFunction(heir, editNumber(1, round));
    }
    const build = await compileMemory({ "contracts/A.sol": heir, "contracts/B.sol": base }, "build");
    assert.deepEqual(build.findings, []);
    assert.deepEqual(
      build.contracts.map(({ name, abi }) => [name, abi.length]),
      [
        ["A", 4],
        ["B", 2],
      ],
    );
  });

  it("hold each mistake once", () => {
    for (const mistake of mistakes) {
      assert.equal(votingTokenText.split(mistake.from).length, 2, mistake.what);
      assert.notEqual(withMistake(votingTokenText, mistake), votingTokenText, mistake.what);
    }
  });
});

describe("VS Code's start-up figures", () => {
  const text = [
    "## Extension Activation Stats",
    "| Extension         | Eager | Load Code | Call Activate | Finish Activate | Event                | By                |",
    "| ----------------- | ----- | --------- | ------------- | --------------- | -------------------- | ----------------- |",
    "| vscode.git        | true  | 100       | 1             | 2               | *                    | vscode.git        |",
    "| tolbooth.tolbooth | false | 31        | 4             | 0               | onLanguage:solidity  | tolbooth.tolbooth |",
  ].join("\n");

  it("are those of the extension's own line", () => {
    assert.deepEqual(activationIn(text, "tolbooth.tolbooth"), {
      loadCode: 31,
      callActivate: 4,
      finishActivate: 0,
      event: "onLanguage:solidity",
    });
  });

  it("are not there while the line is not, or holds no figures", () => {
    assert.equal(activationIn(text, "tolbooth.other"), undefined);
    assert.equal(activationIn(text.replace("| 31  ", "|     "), "tolbooth.tolbooth"), undefined);
  });
});
