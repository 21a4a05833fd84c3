import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fixAll } from "../../../../sdk/dist/language/fixes/fix-all.js";
import { fixesFor } from "../../../../sdk/dist/language/fixes/fixes-for.js";
import { fixSourcesOf } from "../../../../sdk/dist/language/fixes/fix-sources.js";
import { narrowPragma } from "../../../../sdk/dist/language/fixes/header.js";
import { ImportableLibraries } from "../../../../sdk/dist/language/fixes/importable.js";
import { findProject, listOwnSources, readSources, withSmallestCode } from "@tolbooth/sdk";
import { createNodeHost, nodeBundledLibraries } from "@tolbooth/sdk/node";
import { at, compileMemory, memoryProject, memorySources, sharedCompiler } from "../../support/projects.js";
import { applied, assertSound, check, errorCodes, findingsWith, head, summary } from "./support.js";

describe("quick fixes and what is around them", function () {
  this.timeout(120_000);

  it("leave libraries alone: what would have to change there has no fix", async () => {
    const checked = await check({
      "contracts/A.sol": `${head}import {B} from "lib/B.sol";\ncontract A is B { function f() public override {} }\n`,
      "node_modules/lib/B.sol": `${head}contract B { function f() public {} }\n`,
    });
    const findings = findingsWith(checked, "4334");
    assert.equal(findings.length, 1, summary(checked).join("\n"));
    for (const finding of findings) assert.deepEqual(fixesFor(finding, checked.context), []);
  });

  it("do not rename a parameter that a caller names", async () => {
    const checked = await check({
      "contracts/A.sol": `${head}contract A {\n uint256 x;\n function f(uint256 x) public {}\n function g() public { f({x: x}); }\n}\n`,
    });
    const [finding] = findingsWith(checked, "2519");
    assert.ok(finding);
    assert.deepEqual(fixesFor(finding, checked.context), []);
  });

  it("import the base that a comment inherits from", async () => {
    const files = {
      "contracts/A.sol": `${head}import {J} from "./J.sol";\n\ncontract A is J {\n    /// @inheritdoc I\n    function f() external {}\n}\n`,
      "contracts/J.sol": `${head}import {I} from "./I.sol";\ninterface J is I {}\n`,
      "contracts/I.sol": `${head}interface I { /** F. */ function f() external; }\n`,
    };
    const checked = await check(files);
    const [finding] = findingsWith(checked, "9397");
    assert.ok(finding, summary(checked).join("\n"));
    const [fix] = fixesFor(finding, checked.context);
    assert.equal(fix?.title.key, "importFrom");
    const again = await check(applied(files, fix?.files ?? []));
    assert.deepEqual(errorCodes(again), []);
  });

  it("turn the optimizer on where code is too large, unless another tool's file says how to compile", async () => {
    const large = `${head}contract A { function f() external pure returns (bytes memory) { return hex"${"5b".repeat(25_000)}"; } }\n`;
    const offered = async (files: Record<string, string>): Promise<(string | undefined)[]> => {
      const all = { ...files, "contracts/A.sol": large, "src/A.sol": large };
      const sources = await memorySources(all);
      const { findings } = await compileMemory(all, "build");
      const finding = findings.find(({ code }) => code === "5574");
      assert.ok(finding, JSON.stringify(findings.map(({ code }) => code)));
      return fixesFor(finding, { sources: fixSourcesOf(sources) }).map(({ command }) => command);
    };
    assert.deepEqual(await offered({ "tolbooth.json": "{}" }), ["enableOptimizer", "openCompilerSettings"]);
    assert.deepEqual(await offered({ "foundry.toml": "[profile.default]\n" }), ["openCompilerSettings"]);
  });

  it("write the optimizer into tolbooth.json and keep the rest", () => {
    assert.deepEqual(JSON.parse(withSmallestCode("")), {
      solc: { settings: { optimizer: { enabled: true, runs: 1 } } },
    });
    const text = '{\n  // mine\n  "sources": ["src"],\n  "solc": { "settings": { "viaIR": true } }\n}\n';
    const changed = withSmallestCode(text);
    assert.equal(changed.includes("// mine"), true, changed);
    assert.equal(changed.includes('"viaIR": true'), true, changed);
    assert.equal(changed.includes('"runs": 1'), true, changed);
  });

  it("narrow a pragma that allows several series, and no other", async () => {
    const offered = async (version: string): Promise<string[]> => {
      const { context } = await check({
        "contracts/A.sol": `// SPDX-License-Identifier: MIT\npragma solidity ${version};\n`,
      });
      const [source] = context.sources.all;
      assert.ok(source);
      return narrowPragma(source, source.content.indexOf("pragma")).map(
        ({ files }) => files[0]?.edits[0]?.newText ?? "",
      );
    };
    assert.deepEqual(await offered(">=0.4.22 <0.9.0"), ["^0.8.0", "^0.8.37"]);
    assert.deepEqual(await offered("*"), ["^0.8.0", "^0.8.37"]);
    assert.deepEqual(await offered("^0.8.20"), []);
    assert.deepEqual(await offered(">=0.8.4 <0.9.0"), []);
  });

  it("find what libraries declare: the project's packages, and what comes with Tolbooth", async () => {
    const { files, project } = await memoryProject({
      "package.json": '{"dependencies": {"lib": "1"}, "devDependencies": {"@scope/dev": "1"}}',
      "node_modules/lib/a/Thing.sol": "contract Thing {}\nerror Bad(uint256 x);\n",
      "node_modules/lib/node_modules/inner/Thing.sol": "contract Thing {}\n",
      "node_modules/other/Thing.sol": "contract Thing {}\n",
      "node_modules/@scope/dev/Limits.sol": "uint256 constant LIMIT = 1;\nstruct Pair { uint256 a; }\n",
      "contracts/A.sol": "contract A {}\n",
    });
    const libraries = new ImportableLibraries(files);
    const found = async (name: string): Promise<string[]> =>
      (await libraries.named(project, name)).map(({ importPath }) => importPath);
    assert.deepEqual(await found("Thing"), ["lib/a/Thing.sol"]);
    assert.deepEqual(await found("Bad"), ["lib/a/Thing.sol"]);
    assert.deepEqual(await found("LIMIT"), ["@scope/dev/Limits.sol"]);
    assert.deepEqual(await found("A"), []);
    files.put(at("bundle/x/New.sol"), "library New {}\n");
    const bundled = { ...project, bundledLibraries: [{ prefix: "@b/", folder: at("bundle") }] };
    assert.deepEqual(
      (await libraries.named(bundled, "New")).map(({ importPath, own }) => [importPath, own]),
      [["@b/x/New.sol", false]],
    );
  });
});

describe("all safe fixes at once", function () {
  this.timeout(120_000);

  it("mend what they can in a few rounds and clash nowhere", async () => {
    let files: Readonly<Record<string, string>> = {
      "contracts/A.sol": `contract A is B, C {
    event E(address payable to);
    function f() public { E(msg.sender); }
    function g(uint256 a) public returns (uint256) { return a * 2; }
    function h(uint256 memory a) public pure returns (uint256) { return a + 1 years; }
    address constant OWNER = 0xfA0bFc97E48458494Ccd857e1A85DC91F7F0046E;
    constructor() public {}
}
`,
      "contracts/Bases.sol": `${head}contract B { function f() public virtual {} }\ncontract C { function f() public virtual {} }\n`,
    };
    for (let round = 0; round < 12; round += 1) {
      const checked = await check(files);
      const changed = fixAll(at("contracts", "A.sol"), checked.compilation.findings, checked.context);
      assertSound(changed, checked.sources);
      if (changed.length === 0) break;
      files = applied(files, changed);
    }
    const checked = await check(files);
    assert.deepEqual(summary(checked), []);
    assert.deepEqual(
      files["contracts/A.sol"],
      `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {B, C} from "./Bases.sol";

contract A is B, C {
    event E(address payable to);
    function f() public override(B, C) { emit E(payable(msg.sender)); }
    function g(uint256 a) public pure returns (uint256) { return a * 2; }
    function h(uint256 a) public pure returns (uint256) { return a + 365 days; }
    address constant OWNER = 0xfA0bFc97E48458494Ccd857e1A85DC91F7F0046E;
    constructor() {}
}
`,
    );
    assert.deepEqual(summary(checked), []);
  });

  it("for whatever goes wrong in a pattern: each fix is sound and stays in the project's files", async () => {
    const { files } = createNodeHost();
    const project = await findProject(files, path.resolve("sdk"), {
      bundledLibraries: nodeBundledLibraries(),
    });
    const contracts = (await listOwnSources(files, project))
      .filter((file) => !/[\\/]I[A-Z][^\\/]*$/.test(file))
      .sort();
    const breaks: readonly ((text: string) => string)[] = [
      (text) => text.replace(/ override(?:\([^)]*\))?/g, ""),
      (text) => text.replace(/ (?:external|public|internal|private)\b/g, ""),
      (text) => text.replace(/ (?:memory|calldata|storage)\b/g, ""),
      (text) => text.replace(/ (?:view|pure)\b/g, ""),
      (text) => text.replace(/^import .*$/gm, ""),
      (text) => text.replace(/\b(emit|revert) (?=\w+\()/g, ""),
      (text) => text.replace(/\bvirtual\b/g, ""),
      (text) => text.replaceAll(";\n", "\n"),
    ];
    let fixed = 0;
    for (const [place, broken] of breaks.entries()) {
      // Another file each time, so that the whole is tried and each run is short.
      const file = contracts[(place * 3 + 1) % contracts.length] ?? "";
      const overlay = new Map([[file, broken(await readFile(file, "utf8"))]]);
      const sources = await readSources(files, project, { entries: [file], overlay });
      const { findings } = await sharedCompiler().compile(sources, { mode: "check" });
      const context = { sources: fixSourcesOf(sources) };
      for (const finding of findings)
        for (const fix of fixesFor(finding, context)) {
          assertSound(fix.files, sources);
          fixed += 1;
        }
      assertSound(fixAll(file, findings, context), sources);
    }
    assert.equal(fixed > 20, true, `only ${fixed} fixes`);
  });
});
