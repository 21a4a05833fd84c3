import assert from "node:assert/strict";
import { lineRangeOf, type Compilation, type Finding } from "@tolbooth/sdk";
import { at, compileMemory, head, sharedCompiler } from "../support/projects.js";

function only(compilation: Compilation, code?: string): Finding {
  const found = compilation.findings.filter((finding) => code === undefined || finding.code === code);
  assert.equal(found.length, 1, JSON.stringify(compilation.findings));
  return found[0] as Finding;
}

function textOf(content: string, finding: Finding): string {
  assert.ok(finding.byteRange, JSON.stringify(finding));
  return Buffer.from(content).subarray(finding.byteRange.start, finding.byteRange.end).toString();
}

describe("findings", () => {
  it("stand at solc's place, with file, code and severity", async () => {
    const content = `${head}// é 🛃\r\ncontract A { uint x = true; }\n`;
    const compilation = await compileMemory({ "contracts/A.sol": content });
    const finding = only(compilation);
    assert.equal(compilation.ok, false);
    assert.deepEqual([finding.code, finding.severity], ["7407", "error"]);
    assert.deepEqual([finding.unit, finding.path], ["contracts/A.sol", at("contracts", "A.sol")]);
    assert.equal(textOf(content, finding), "true");
    assert.deepEqual(lineRangeOf(content, finding.byteRange ?? { start: 0, end: 0 }).start, {
      line: 3,
      character: 22,
    });
  });

  it("carry the other places that belong to them", async () => {
    const content = `${head}contract A {}\ncontract A {}\n`;
    const finding = only(await compileMemory({ "A.sol": content }));
    assert.equal(finding.code, "2333");
    assert.equal(finding.related.length, 1);
    assert.equal(finding.related[0]?.unit, "A.sol");
    assert.equal(finding.related[0]?.path, at("A.sol"));
    assert.equal(finding.related[0]?.byteRange.start, head.length);
  });

  it("are warnings without making the compilation fail", async () => {
    const contents = { "A.sol": "contract A { function f(uint x) public { uint y; } }" };
    const compilation = await compileMemory(contents);
    assert.equal(compilation.ok, true);
    assert.deepEqual(compilation.findings.map((one) => one.code).sort(), [
      "1878",
      "2018",
      "2072",
      "3420",
      "5667",
    ]);
    assert.deepEqual((await compileMemory(contents, "build")).findings, compilation.findings);
    assert.equal(compilation.findings.find((one) => one.code === "1878")?.byteRange, undefined);
  });

  it("come from full analysis in both modes", async () => {
    // Definite assignment, control flow and override rules are only looked at after types are resolved.
    const content = `${head}interface I { function f() external; }
abstract contract B { function g() public virtual; }
contract A is I, B { function h() public pure returns (uint[] storage x) {} }`;
    const check = await compileMemory({ "A.sol": content }, "check");
    const build = await compileMemory({ "A.sol": content }, "build");
    assert.ok(check.findings.length > 0);
    assert.deepEqual(check.findings, build.findings);
  });

  it("say which paths were tried for a missing import, in place of solc's 'not found'", async () => {
    const content = `${head}import "./Gone.sol";\ncontract A {}`;
    const finding = only(await compileMemory({ "A.sol": content }));
    assert.equal(finding.code, "IMPORT_NOT_FOUND");
    assert.equal(textOf(content, finding), '"./Gone.sol"');
    assert.ok(finding.message.includes(at("Gone.sol")));
    assert.ok(finding.next);
  });

  it("show every missing import, and files that are not UTF-8", async () => {
    const compilation = await compileMemory({
      "A.sol": `${head}import "./Gone.sol"; import "./Bad.sol"; import "x/y.sol";`,
      "Bad.sol": Uint8Array.from([0xff]),
    });
    assert.deepEqual(compilation.findings.map((one) => [one.code, one.unit]).sort(), [
      ["FILE_NOT_UTF8", "A.sol"],
      ["FILE_NOT_UTF8", "Bad.sol"],
      ["IMPORT_NOT_FOUND", "A.sol"],
      ["IMPORT_NOT_FOUND", "A.sol"],
    ]);
  });

  it("say whether they are in a library", async () => {
    const { findings } = await compileMemory({
      "contracts/A.sol": `${head}import "p/P.sol"; contract A { function f() public { uint own; } }`,
      "node_modules/p/P.sol": `${head}contract P { function f() public { uint theirs; } }`,
    });
    assert.deepEqual(
      findings
        .filter((one) => one.code === "2072")
        .map((one) => [one.unit, one.inLibrary])
        .sort(),
      [
        ["contracts/A.sol", undefined],
        ["p/P.sol", true],
      ],
    );
  });

  it("need no compiler where nothing could be read", async () => {
    const compilation = await compileMemory({ "Bad.sol": Uint8Array.from([0xff]) });
    assert.equal(compilation.ok, false);
    assert.equal(only(compilation).code, "FILE_NOT_UTF8");
  });

  it("say of an unsupported pragma what is asked for and what there is", async () => {
    const content = "// SPDX-License-Identifier: MIT\npragma  solidity\n^0.7.0;\ncontract A {}";
    const finding = only(await compileMemory({ "A.sol": content }));
    assert.equal(finding.code, "5333");
    assert.ok(finding.next?.includes("pragma solidity ^0.7.0;"));
    assert.ok(finding.next?.includes(sharedCompiler().version));
    assert.ok(textOf(content, finding).startsWith("pragma"));
  });

  it("stand at the name of a contract over the size limit, with what to do", async () => {
    const content = `${head}// é\ncontract Big { function f() external pure returns (bytes memory) { return hex"${"ab".repeat(25_000)}"; } }`;
    const build = await compileMemory({ "A.sol": content }, "build");
    const finding = only(build, "5574");
    assert.equal(build.ok, true);
    assert.equal(finding.severity, "warning");
    assert.equal(textOf(content, finding), "Big");
    assert.ok(finding.next);
    assert.ok((build.contracts[0]?.runtimeSize ?? 0) > 24_576);
  });

  it("explain a byte order mark, and the range is where the editor shows the start", async () => {
    const content = `\uFEFF${head}contract A {}`;
    const finding = only(await compileMemory({ "A.sol": content }));
    assert.equal(finding.code, "7858");
    assert.ok(finding.next?.includes("UTF-8"));
    assert.deepEqual(lineRangeOf(content, finding.byteRange ?? { start: 9, end: 9 }).start, {
      line: 0,
      character: 0,
    });
  });

  it("explain a stack that is too deep, which only making code finds", async () => {
    const names = [..."abcdefghijklmnop"];
    const content = `${head}contract A { function f(${names.map((name) => `uint ${name}`).join()}) public pure returns (uint) { uint q = a; uint r = b; return ${names.join("+")}+q+r; } }`;
    assert.equal((await compileMemory({ "A.sol": content }, "check")).ok, true);
    const build = await compileMemory({ "A.sol": content }, "build");
    const finding = only(build);
    assert.equal(build.ok, false);
    assert.equal(finding.code, "CompilerError");
    assert.ok(finding.next?.includes("viaIR"));
    assert.ok(!/\.cpp/.test(finding.message));
    assert.deepEqual(build.contracts, []);
  });

  it("say that solc does not know a setting, without a place", async () => {
    const compilation = await compileMemory({
      "tolbooth.json": '{ "solc": { "settings": { "evmVersion": "atlantis" } } }',
      "A.sol": head,
    });
    const finding = only(compilation);
    assert.deepEqual([finding.code, finding.unit, finding.byteRange], ["JSONError", undefined, undefined]);
  });

  it("warn when foundry.toml asks for another compiler", async () => {
    const compilation = await compileMemory({
      "foundry.toml": '[profile.default]\nsolc = "0.8.24"\n',
      "src/A.sol": `${head}contract A {}`,
    });
    assert.equal(compilation.ok, true);
    assert.equal(only(compilation).code, "SOLC_VERSION_DIFFERS");
  });

  it("come back for a file of 20,000 lines", async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `    uint256 public x${index};`);
    lines[19_990] = "    uint256 public x = true;";
    const content = `${head}contract Long {\n${lines.join("\n")}\n}\n`;
    const finding = only(await compileMemory({ "Long.sol": content }));
    assert.equal(lineRangeOf(content, finding.byteRange ?? { start: 0, end: 0 }).start.line, 19_993);
  });

  it("come back for what makes parsers give up", async () => {
    const nested = `${head}contract A { uint x = ${"(".repeat(5_000)}1${")".repeat(5_000)}; }`;
    for (const content of [
      nested,
      "\0",
      "contract",
      "{",
      '"',
      "/*",
      "contract A { function f() { assembly {",
    ]) {
      const compilation = await compileMemory({ "A.sol": content });
      assert.equal(compilation.ok, false, content.slice(0, 20));
      assert.ok(compilation.findings.every((finding) => !finding.message.includes("\n    at ")));
    }
  });
});
