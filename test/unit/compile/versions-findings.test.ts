import assert from "node:assert/strict";
import type { Compilation, CompileMode, Compiler, Finding, SourceSet } from "@tolbooth/sdk";
import { createNodeCompiler } from "@tolbooth/sdk/node";
import { at, memorySources } from "../support/projects.js";
import { shelfOf } from "../support/solc-packages.js";
import { ancient, codes, compileWith, licence, older } from "./support/several-compilers.js";

/** As the editor has it parsed with every key press: one text, and nothing of what it imports. */
async function parseAlone(content: string, using: Compiler): Promise<Compilation> {
  const unit = "contracts/A.sol";
  const { project: found } = await memorySources({ [unit]: "" });
  const source = { unit, path: at("contracts", "A.sol"), content, own: true };
  const sources: SourceSet = {
    project: found,
    entries: [unit],
    sources: new Map([[unit, source]]),
    imports: new Map(),
    remappings: [],
    problems: [],
  };
  return using.compile(sources, { mode: "parse" });
}

describe("what several compilers find in one project", () => {
  let compiler: Compiler;
  before(() => {
    compiler = createNodeCompiler({ shelf: shelfOf(ancient, older) });
  });
  after(() => compiler.dispose());

  const compile = (contents: Readonly<Record<string, string>>, mode?: CompileMode): Promise<Compilation> =>
    compileWith(compiler, contents, mode);

  it("finds what each compiler finds, in all modes", async () => {
    const contents = {
      "contracts/New.sol": `${licence}pragma solidity ^0.8.24;\ncontract New { function f() public pure { uint x = true; } }`,
      "contracts/Ancient.sol": `pragma solidity ^0.5.0;\ncontract Ancient { function f() public pure { uint x = true; } }`,
      "contracts/Grammar.sol": `pragma solidity ^0.5.0;\ncontract Grammar { function () external { var } }`,
    };
    const build = await compile(contents);
    assert.equal(build.ok, false);
    // Compilers before 0.6.8 do not number what they find.
    assert.deepEqual(codes(build), ["contracts/Grammar.sol ParserError", "contracts/New.sol 9574"]);
    for (const mode of ["check", "quick"] as const)
      assert.deepEqual(codes(await compile(contents, mode)), codes(build), mode);
  });

  it("keeps to the grammar in a parse, also where a compiler cannot stop after it", async () => {
    const parse = async (content: string): Promise<string[]> => codes(await parseAlone(content, compiler));
    const wrongType = "contract A is Gone { function f() public { uint x = true; } }";
    assert.deepEqual(await parse(`pragma solidity ^0.5.0;\nimport "./Gone.sol";\n${wrongType}`), []);
    assert.deepEqual(await parse(`pragma solidity ^0.5.0;\n${wrongType}`), []);
    assert.deepEqual(await parse(`pragma solidity ^0.5.0;\ncontract A { uint = ; }`), [
      "contracts/A.sol ParserError",
    ]);
    assert.deepEqual(await parse(`pragma solidity =0.8.19;\ncontract A { uint = ; }`), [
      "contracts/A.sol 2314",
    ]);
  });

  it("parses by the grammar that the file was last compiled with, which its imports decide", async () => {
    // `unchecked` is a block since 0.8, and nothing in a compiler before.
    const text = `${licence}pragma solidity >=0.5.0;\nimport "./B.sol";\ncontract A { function f() public { unchecked { } } }`;
    const contents = { "contracts/A.sol": text, "contracts/B.sol": "pragma solidity ^0.5.0;\ncontract B {}" };
    const own = createNodeCompiler({ shelf: shelfOf(ancient) });
    try {
      assert.deepEqual(codes(await parseAlone(text, own)), []);
      assert.deepEqual(codes(await compileWith(own, contents, "quick")), ["contracts/A.sol ParserError"]);
      assert.deepEqual(codes(await parseAlone(text, own)), ["contracts/A.sol ParserError"]);
    } finally {
      await own.dispose();
    }
  });

  it("takes warnings about a file from its own compiler, and errors from every one", async () => {
    const unused = "function f() public { uint unused; }";
    const warned = await compile({
      "contracts/Both.sol": `${licence}pragma solidity >=0.8.0;\ncontract Both { ${unused} }`,
      "contracts/Old.sol": `${licence}pragma solidity =0.8.19;\nimport "./Both.sol";\ncontract Old is Both {}`,
    });
    assert.deepEqual(codes(warned), ["contracts/Both.sol 2018", "contracts/Both.sol 2072"]);

    // `transient` is no data location to 0.8.19.
    const broken = await compile({
      "contracts/Both.sol": `${licence}pragma solidity >=0.8.0;\ncontract Both { uint transient x; }`,
      "contracts/Old.sol": `${licence}pragma solidity =0.8.19;\nimport "./Both.sol";\ncontract Old is Both {}`,
    });
    assert.equal(broken.ok, false);
    assert.deepEqual(
      [...new Set(broken.findings.map(({ unit }) => unit))],
      ["contracts/Both.sol"],
      JSON.stringify(broken.findings),
    );
  });

  it("stands a missing compiler at the pragma that asks for it, and compiles the rest", async () => {
    const contents = {
      "contracts/A.sol": `${licence}pragma solidity ^0.7.0;\ncontract A { function f() public { now; } }`,
      "contracts/Old.sol": `${licence}pragma solidity =0.8.19;\ncontract Old { uint x = true; }`,
    };
    for (const mode of ["quick", "check", "build"] as const) {
      const compilation = await compile(contents, mode);
      assert.deepEqual(codes(compilation), ["contracts/A.sol 5333", "contracts/Old.sol 7407"], mode);
      assert.deepEqual(compilation.missingCompilers, [
        { wanted: "^0.7.0", version: "0.7.6", units: ["contracts/A.sol"] },
      ]);
      const finding = compilation.findings.find(({ code }) => code === "5333");
      assert.ok(finding?.next?.includes("0.7.6"), finding?.next);
    }
  });

  it("shows a conflict at one's own pragma when the other is in a library", async () => {
    const own = `${licence}pragma solidity ^0.8.24;\nimport "lib/L.sol";\ncontract A {}`;
    const compilation = await compile({
      "contracts/A.sol": own,
      "node_modules/lib/L.sol": `${licence}pragma solidity ^0.7.0;\ncontract L {}`,
    });
    const conflict = compilation.findings.find(({ code }) => code === "PRAGMAS_CONFLICT") as Finding;
    assert.deepEqual([conflict.unit, conflict.severity], ["contracts/A.sol", "error"]);
    const { start = 0, end = 0 } = conflict.byteRange ?? {};
    assert.equal(Buffer.from(own).subarray(start, end).toString(), "pragma solidity ^0.8.24;");
    assert.deepEqual(
      conflict.related.map(({ unit, message }) => [unit, message]),
      [["lib/L.sol", "pragma solidity ^0.7.0;"]],
    );
    assert.deepEqual(compilation.missingCompilers, undefined);
  });

  it("shows a conflict of two own files once, where solc has it", async () => {
    const compilation = await compile({
      "contracts/A.sol": `${licence}pragma solidity ^0.8.24;\nimport "./B.sol";\ncontract A {}`,
      "contracts/B.sol": `${licence}pragma solidity =0.8.19;\ncontract B {}`,
    });
    assert.deepEqual(codes(compilation), ["contracts/B.sol 5333"]);
    assert.deepEqual(
      compilation.findings[0]?.related.map(({ unit }) => unit),
      ["contracts/A.sol"],
    );
  });
});
