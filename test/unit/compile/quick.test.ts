import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { findProject, readSources, type Compilation, type SourceSet } from "@tolbooth/sdk";
import { createNodeHost, nodeBundledLibraries } from "@tolbooth/sdk/node";
import { compactSource } from "../../../sdk/dist/compile/lean/compact-source.js";
import { LeanSources } from "../../../sdk/dist/compile/lean/lean-sources.js";
import { compileMemory, head, memorySources, sharedCompiler } from "../support/projects.js";
import { rounds } from "../../support/thorough.js";

const root = path.resolve(import.meta.dirname, "../../..");
const openZeppelin = path.join(root, "node_modules/@openzeppelin/contracts");
const patterns = path.join(root, "sdk/contracts");

/** What is said about the entries: codes, places, words and the other places, in a fixed order. */
function aboutEntries(compilation: Compilation, sources: SourceSet): string[] {
  return compilation.findings
    .filter(({ unit }) => unit === undefined || sources.entries.includes(unit))
    .map(({ code, severity, byteRange, message, related }) =>
      JSON.stringify({ code, severity, byteRange, message, related }),
    )
    .sort();
}

/** A generator of the same numbers in every run (Park and Miller's). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 0x7fff_ffff) % below;
}

/** Spoils one word or sign of a source: leaves it out, changes it, or puts another one there or beside it. */
function spoil(content: string, number: (below: number) => number): string {
  const code = content.replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, (comment) => " ".repeat(comment.length));
  const tokens = [...code.matchAll(/[A-Za-z_$][\w$]*|[^\s\w]/g)];
  const token = tokens[number(tokens.length)]!;
  const other = tokens[number(tokens.length)]![0];
  const end = token.index + token[0].length;
  const before = content.slice(0, token.index);
  const after = content.slice(end);
  return [
    before + after,
    `${before}${token[0]}x${after}`,
    before + other + after,
    `${before}${token[0]} ${other}${after}`,
  ][number(4)]!;
}

describe("a quick check", () => {
  for (const [file, seed] of [
    [path.join(patterns, "governance/AgencyRegistry.sol"), 11],
    [path.join(openZeppelin, "token/ERC20/extensions/ERC20Votes.sol"), 12],
    [path.join(openZeppelin, "account/Account.sol"), 13],
  ] as const) {
    it(`says of ${path.basename(file)}, whole and spoilt in several ways, what a full check says`, async () => {
      const { files } = createNodeHost();
      const sdk = path.join(root, "sdk");
      const options = { stopAt: sdk, bundledLibraries: nodeBundledLibraries() };
      const project = await findProject(files, sdk, options);
      const content = readFileSync(file, "utf8");
      const number = numbersFrom(seed);
      let withErrors = 0;
      for (let round = 0; round <= rounds(5, 50); round++) {
        const text = round === 0 ? content : spoil(content, number);
        const overlay = new Map([[file, text]]);
        const sources = await readSources(files, project, { entries: [file], overlay });
        const quick = await sharedCompiler().compile(sources, { mode: "quick" });
        const full = await sharedCompiler().compile(sources, { mode: "check" });
        assert.equal(quick.inconclusive, undefined);
        assert.deepEqual(aboutEntries(quick, sources), aboutEntries(full, sources), text);
        if (!full.ok) withErrors++;
      }
      assert.ok(withErrors > 1, `only ${withErrors} of the spoilt texts were wrong`);
    });
  }

  it("says so when the compiler stumbled over another file, and leaves that file's findings out", async () => {
    const sources = await memorySources(
      {
        "contracts/A.sol": `${head}import "./B.sol"; contract A is B { uint x = true; }`,
        "contracts/B.sol": `${head}contract B { uint y = "wrong"; }`,
      },
      { entries: ["contracts/A.sol"] },
    );
    const quick = await sharedCompiler().compile(sources, { mode: "quick" });
    assert.equal(quick.inconclusive, true);
    assert.deepEqual(
      quick.findings.map(({ unit }) => unit),
      ["contracts/A.sol"],
    );
  });

  it("shows the other place of a finding where it stands in the whole file", async () => {
    const base = `${head}// é comes first\n/* and this */ contract   B {\n  function f ( ) public { }\n}\n`;
    const sources = await memorySources(
      {
        "contracts/A.sol": `${head}import "./B.sol"; contract A is B { function f() public {} }`,
        "contracts/B.sol": base,
      },
      { entries: ["contracts/A.sol"] },
    );
    const { findings } = await sharedCompiler().compile(sources, { mode: "quick" });
    const places = findings.flatMap(({ related }) => related);
    assert.ok(places.length > 0);
    for (const { unit, byteRange } of places.filter((place) => place.unit === "contracts/B.sol")) {
      const text = Buffer.from(base).subarray(byteRange.start, byteRange.end).toString();
      assert.match(text, /^function f \( \) public \{ \}$/, unit);
    }
  });
});

describe("a parse", () => {
  it("finds what is wrong with the grammar of one file, and looks for nothing else", async () => {
    const broken = await memorySources({
      "contracts/A.sol": `${head}import "./Missing.sol"; contract A { uint x }`,
    });
    const { findings } = await sharedCompiler().compile({ ...broken, problems: [] }, { mode: "parse" });
    assert.deepEqual(
      findings.map(({ code, byteRange }) => [code, byteRange && byteRange.end - byteRange.start]),
      [["2314", 1]],
    );
    const typed = await memorySources({ "contracts/A.sol": `${head}contract A { uint x = true; }` });
    assert.deepEqual((await sharedCompiler().compile(typed, { mode: "parse" })).findings, []);
  });
});

describe("the compact form of a source", () => {
  const lean = (content: string, entry = ""): string =>
    new LeanSources()
      .of(
        new Map([
          ["lib.sol", content],
          ["entry.sol", entry],
        ]),
        new Set(["entry.sol"]),
      )
      .get("lib.sol")!.content;

  it("keeps strings, operators and licences, and nothing of comments and blanks", () => {
    const content = `// SPDX-License-Identifier: MIT\npragma solidity ^0.8.0; /* a "quote */\ncontract C { string s = "// no /* comment"; int x = 1 - -1; uint y = 2 ** 3; }\n`;
    assert.equal(
      lean(content).trim(),
      `// SPDX-License-Identifier: MIT\n pragma solidity ^0.8.0; contract C { string s = "// no /* comment"; int x = 1 - -1; uint y = 2 ** 3; }`,
    );
  });

  it("keeps the bodies that a caller's analysis looks into", () => {
    const content = `contract C {
      function plain() public pure returns (uint) { return 1; }
      function pointer() internal pure returns (uint[] storage x) { assembly { x.slot := 0 } }
      function stops() internal pure { revert("no"); }
      function (uint) internal pure callback;
    }`;
    const text = lean(content);
    assert.match(text, /plain\(\) public pure returns \(uint\) \{\s*\}/);
    assert.match(text, /x\.slot := 0/);
    assert.match(text, /revert\("no"\)/);
    assert.match(text, /function \(uint\) internal pure callback;/);
  });

  it("leaves out the functions of libraries that nobody mentions, also those that only such functions mention", () => {
    const content = `library L {
      function wanted(uint x) internal pure returns (uint) { return x; }
      function alone(uint x) internal pure returns (uint) { return alone(x); }
      function caller(uint[] storage x) internal view returns (uint[] storage) { return called(x); }
      function called(uint[] storage x) internal view returns (uint[] storage) { return x; }
    }`;
    const text = lean(content, "contract C { function f() public { L.wanted(1); } }");
    assert.match(text, /wanted/);
    assert.doesNotMatch(text, /alone|caller|called/);
  });

  it("stays as wrong as the source was", async () => {
    for (const content of [
      "library L { function f(",
      "/* open",
      '"open',
      "library",
      "}}}",
      "function f",
      "\u2028é",
    ]) {
      assert.doesNotThrow(() => compactSource(content));
    }
    const { ok } = await compileMemory({ "contracts/A.sol": `${head}library L { function f(` }, "check");
    assert.equal(ok, false);
  });
});
