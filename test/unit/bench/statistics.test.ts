import assert from "node:assert/strict";
import { figure, measuredCells, textTable } from "../../../bench/report/figures.js";
import { isReached, median, medianOf, ratioToReference } from "../../../bench/report/statistics.js";
import { inTurn, Values } from "../../../bench/compile/context.js";

describe("the bench's statistics", () => {
  it("take the middle value, whatever the order, and the mean of the middle two", () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([100, 2, 9, 3]), 6);
    assert.equal(median([7]), 7);
    assert.throws(() => median([]), RangeError);
  });

  it("do not change the values that they are given", () => {
    const values = [3, 1, 2];
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it("compare a row with the reference of its own group", () => {
    const values = new Values();
    for (const [group, who, value] of [
      ["a", "forge", 40],
      ["a", "Tolbooth", 10],
      ["a", "Tolbooth", 30],
      ["b", "forge", 5],
    ] as const) {
      values.add(group, who, value);
    }
    const rows = values.rows("ms", "Tolbooth", ["Tolbooth"]);
    assert.deepEqual(
      rows.map(({ group, who }) => `${group} ${who}`),
      ["a Tolbooth", "a forge", "b forge"],
    );
    assert.deepEqual(
      rows.map((row) => ratioToReference(row, rows)),
      [undefined, 2, undefined],
    );
    assert.equal(medianOf(rows, "a", "Tolbooth"), 20);
    assert.equal(medianOf(rows, "b", "Tolbooth"), undefined);
  });

  it("hold a goal against its limit from the right side", () => {
    const goal = { text: "", limit: 4, unit: "×" } as const;
    assert.equal(isReached({ ...goal, bound: "at least", measured: 3.9 }), false);
    assert.equal(isReached({ ...goal, bound: "at least", measured: 4 }), true);
    assert.equal(isReached({ ...goal, bound: "at most", measured: 4 }), true);
    assert.equal(isReached({ ...goal, bound: "at most", measured: 4.1 }), false);
    assert.equal(isReached({ ...goal, bound: "at most" }), undefined);
  });

  it("begin each round with another one", () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((round) => inTurn(["a", "b", "c"], round).join("")),
      ["abc", "bca", "cab", "abc"],
    );
    assert.deepEqual(inTurn([], 5), []);
  });
});

describe("the bench's tables", () => {
  it("show three significant figures", () => {
    assert.deepEqual([0, 2.346, 9.999, 12.34, 99.97, 123.4, 12_345].map(figure), [
      "0.00",
      "2.35",
      "10.0",
      "12.3",
      "100",
      "123",
      "12,345",
    ]);
  });

  it("put figures to the right and words to the left", () => {
    const lines = textTable([
      ["Who", "Median"],
      ["forge", "4 ms"],
      ["Hardhat", "1,200 ms"],
    ]).split("\n");
    assert.deepEqual(lines, ["Who         Median", "forge         4 ms", "Hardhat   1,200 ms"]);
  });

  it("show median, fastest, ratio and number of values", () => {
    const values = new Values();
    for (const value of [3, 1, 2]) values.add("Patterns", "Tolbooth", value * 100);
    values.add("Patterns", "forge", 800);
    const part = { part: "", title: "", how: [], goals: [], missing: [] };
    assert.deepEqual(measuredCells({ ...part, rows: values.rows("ms", "Tolbooth") }).slice(1), [
      ["Patterns", "Tolbooth", "200 ms", "100 ms", "1", "3"],
      ["Patterns", "forge", "800 ms", "800 ms", "4.00 ×", "1"],
    ]);
  });
});
