import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { remappingFor, remappingsFor, unitNameOf } from "../../../sdk/dist/project/unit-names.js";

const require = createRequire(import.meta.url);

/** Where solc looks for each import of a file. */
function askSolc(unit: string, importPaths: readonly string[], remappings: readonly string[] = []): string[] {
  const solc = require("solc") as { compile(input: string): string };
  const content = importPaths.map((one) => `import "${one}";`).join("\n");
  const settings = { remappings, outputSelection: {} };
  const input = { language: "Solidity", sources: { [unit]: { content } }, settings };
  const output = JSON.parse(solc.compile(JSON.stringify(input))) as {
    errors: { errorCode: string; message: string; sourceLocation: { start: number } }[];
  };
  return output.errors
    .filter((error) => error.errorCode === "6275")
    .sort((left, right) => left.sourceLocation.start - right.sourceLocation.start)
    .map((error) => /Source "(.*)" not found/.exec(error.message)?.[1] ?? "");
}

const importPaths = [
  "./x.sol",
  "../x.sol",
  "../../x.sol",
  "../../../x.sol",
  "./../y/./x.sol",
  ".//x.sol",
  "./a//b///x.sol",
  "./a/../x.sol",
  "a/../x.sol",
  "x.sol",
  "@p/q/x.sol",
  "/abs/x.sol",
  ".hidden/x.sol",
  "..hidden/x.sol",
];
const units = [
  "a.sol",
  "c/a.sol",
  "c/d/a.sol",
  "@p/q/a.sol",
  "../s/a.sol",
  "../../s/a.sol",
  "/abs/a.sol",
  "/a.sol",
];

describe("unitNameOf", () => {
  for (const unit of units)
    it(`says what solc says for imports of ${unit}`, () => {
      // solc names a missing source once, so every import is asked by itself.
      for (const importPath of importPaths)
        assert.deepEqual(askSolc(unit, [importPath]), [unitNameOf(importPath, unit)], importPath);
    });
});

describe("remappingFor", () => {
  it("chooses as solc does", () => {
    const texts = ["a/=one/", "a/b/=two/", "c/:a/=three/", "c/d:a/=four/", "a/b/=five/", ":z/=six/"];
    const remappings = texts.map((text) => {
      const [, context = "", prefix = "", target = ""] = /^(?:(.*):)?(.*)=(.*)$/.exec(text) ?? [];
      return { context, prefix, target };
    });
    for (const unit of ["m.sol", "c/m.sol", "c/d/m.sol"])
      for (const importPath of ["a/x.sol", "a/b/x.sol", "ab/x.sol", "z/x.sol", "./a/x.sol", "./x.sol"]) {
        const name = unitNameOf(importPath, unit);
        const chosen = remappingFor(remappings, name, unit);
        const expected = chosen ? chosen.target + name.slice(chosen.prefix.length) : name;
        assert.deepEqual(askSolc(unit, [importPath], texts), [expected], `${unit} ${importPath}`);
      }
  });
});

describe("remappingsFor", () => {
  const edge = (
    importer: string,
    importPath: string,
    target: string,
  ): Parameters<typeof remappingsFor>[0][number] => ({
    importer,
    importPath,
    target,
  });

  it("needs none where solc finds the way", () => {
    assert.deepEqual(
      remappingsFor([edge("c/a.sol", "./b.sol", "c/b.sol"), edge("c/a.sol", "@p/x.sol", "@p/x.sol")]),
      [],
    );
  });

  it("leads solc to every target, also where one path begins as another ends", () => {
    const edges = [
      edge("c/a.sol", "@p/x.sol", "own/x.sol"),
      edge("c/a.sol", "@p/x.sol.more.sol", "@p/x.sol.more.sol"),
      edge("c/a.sol.b.sol", "@p/x.sol", "@p/x.sol"),
      edge("c/a.sol", "../../up.sol", "../up.sol"),
    ];
    const remappings = remappingsFor(edges);
    for (const one of edges)
      assert.deepEqual(askSolc(one.importer, [one.importPath], remappings), [one.target], one.importPath);
  });
});
