import type { Fixture } from "./support.js";

/** A contract with a function of that body. */
export const inFunction = (body: string, head = "external"): string =>
  `contract A {\n    uint256 x;\n    function f(address payable to, uint256 n) ${head} {\n        ${body}\n        x = n + uint160(address(to));\n    }\n}\n`;

/** Two texts of a function's body that differ in what a fix changes. */
export const body = (before: string, after: string, head?: string): Pick<Fixture, "before" | "after"> => ({
  before: inFunction(before, head),
  after: inFunction(after, head),
});
