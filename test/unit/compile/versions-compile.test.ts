import assert from "node:assert/strict";
import type { Compilation, CompileMode, Compiler } from "@tolbooth/sdk";
import { createNodeCompiler } from "@tolbooth/sdk/node";
import { memorySources } from "../support/projects.js";
import { shelfOf } from "../support/solc-packages.js";
import { ancient, codes, compileWith, licence, older, project } from "./support/several-compilers.js";

interface BuildInput {
  readonly sources: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

const inputOf = (compilation: Compilation, index: number): BuildInput =>
  compilation.builds?.[index]?.input as BuildInput;

describe("several compilers in one project", () => {
  let compiler: Compiler;
  before(() => {
    compiler = createNodeCompiler({ shelf: shelfOf(ancient, older) });
  });
  after(() => compiler.dispose());

  const compile = (contents: Readonly<Record<string, string>>, mode?: CompileMode): Promise<Compilation> =>
    compileWith(compiler, contents, mode);

  it("builds each file with the compiler that its pragma asks for, and puts the results together", async () => {
    const build = await compile(project);
    assert.deepEqual(build.findings, []);
    assert.equal(build.ok, true);
    assert.deepEqual(
      build.contracts.map(({ unit, name }) => `${unit}:${name}`),
      ["contracts/Ancient.sol:Ancient", "contracts/New.sol:New", "contracts/Old.sol:Old", "shared/S.sol:S"],
    );
    const versions = Object.fromEntries(
      build.contracts.map(({ name, metadata }) => [
        name,
        (JSON.parse(metadata) as { compiler: { version: string } }).compiler.version.split("+")[0],
      ]),
    );
    assert.deepEqual(versions, { Ancient: "0.5.17", New: "0.8.37", Old: "0.8.19", S: "0.8.37" });
    for (const contract of build.contracts) assert.match(contract.creationCode, /^0x6080/, contract.name);
  });

  it("says what each compiler was given and made, and which units are whose", async () => {
    const build = await compile(project);
    assert.deepEqual(
      build.builds?.map(({ solcVersion, units }) => [solcVersion.split("+")[0], units]),
      [
        ["0.8.37", ["contracts/New.sol", "shared/S.sol"]],
        ["0.8.19", ["contracts/Old.sol"]],
        ["0.5.17", ["contracts/Ancient.sol"]],
      ],
    );
    assert.deepEqual(Object.keys(inputOf(build, 1).sources).sort(), ["contracts/Old.sol", "shared/S.sol"]);
    assert.deepEqual([build.input, build.output], [build.builds?.[0]?.input, build.builds?.[0]?.output]);
  });

  it("leaves out settings that a compiler does not know, and says so", async () => {
    const settings = {
      viaIR: false,
      evmVersion: "cancun",
      metadata: { bytecodeHash: "none", appendCBOR: false },
      debug: { revertStrings: "strip" },
    };
    const build = await compile({
      "contracts/New.sol": `${licence}pragma solidity ^0.8.24;\ncontract New {}`,
      "contracts/Ancient.sol": "pragma solidity ^0.5.0;\ncontract Ancient {}",
      "tolbooth.json": JSON.stringify({ solc: { settings } }),
    });
    assert.equal(build.ok, true, JSON.stringify(build.findings));
    const said = build.findings.filter(({ code }) => code === "SETTING_NOT_KNOWN");
    assert.deepEqual(
      said.map(({ severity }) => severity),
      ["warning", "warning", "warning", "warning", "warning"],
    );
    for (const setting of ["viaIR", "evmVersion", "metadata.bytecodeHash", "metadata.appendCBOR", "debug"])
      assert.equal(said.filter(({ message }) => message.includes(`'${setting}'`)).length, 1, setting);
    const settingsOf = (unit: string): Readonly<Record<string, unknown>> => {
      const index = build.builds?.findIndex(({ units }) => units.includes(unit)) ?? -1;
      const { outputSelection: _, remappings: __, ...rest } = inputOf(build, index).settings;
      return rest;
    };
    const optimizer = { enabled: true, runs: 200 };
    assert.deepEqual(settingsOf("contracts/New.sol"), { optimizer, ...settings });
    assert.deepEqual(settingsOf("contracts/Ancient.sol"), { optimizer, metadata: {} });
  });

  it("does not pass over a setting that the bundled compiler refuses", async () => {
    const build = await compile({
      "contracts/New.sol": `${licence}pragma solidity ^0.8.24;\ncontract New {}`,
      "tolbooth.json": '{"solc":{"settings":{"evmVersion":"atlantis"}}}',
    });
    assert.deepEqual([build.ok, codes(build)], [false, [" JSONError"]]);
  });

  it("compiles single files with a version and settings of their own", async () => {
    const build = await compile({
      "contracts/A.sol": `${licence}pragma solidity ^0.8.0;\ncontract A {}`,
      "contracts/B.sol": `${licence}pragma solidity ^0.8.0;\ncontract B {}`,
      "tolbooth.json": JSON.stringify({
        solc: { overrides: { "contracts/B.sol": { version: "0.8.19", settings: { evmVersion: "london" } } } },
      }),
    });
    const [, b] = build.contracts;
    const metadata = JSON.parse(b?.metadata ?? "{}") as {
      compiler: { version: string };
      settings: { evmVersion: string };
    };
    assert.equal(b?.name, "B");
    assert.match(metadata.compiler.version, /^0\.8\.19\+/);
    assert.equal(metadata.settings.evmVersion, "london");
  });

  it("plans without compiling", async () => {
    const { groups } = await compiler.plan(await memorySources(project));
    assert.deepEqual(
      groups.map(({ compiler: one, entries }) => [one.version, entries]),
      [
        ["0.8.37", ["contracts/New.sol"]],
        ["0.8.19", ["contracts/Old.sol"]],
        ["0.5.17", ["contracts/Ancient.sol"]],
      ],
    );
  });
});
