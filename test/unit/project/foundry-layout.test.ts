import assert from "node:assert/strict";
import { findProject } from "@tolbooth/sdk";
import { MemoryFileSystem } from "../support/memory-files.js";
import { at, memoryProject, root } from "../support/projects.js";

describe("foundry.toml's profiles", () => {
  const toml = `[profile.default]
src = "one"
optimizer-runs = 7
solc = "0.8.24"
[profile.ci]
src = "two"
viaIR = true
[fmt]
line_length = 3
`;
  const open = async (environment: Readonly<Record<string, string>>) => {
    const files = new MemoryFileSystem({
      [at("foundry.toml")]: toml,
      [at("one", "A.sol")]: "",
      [at("two", "B.sol")]: "",
      [at("three", "C.sol")]: "",
    });
    return findProject(files, root, { stopAt: root, environment });
  };

  it("are chosen by FOUNDRY_PROFILE and lie over the default", async () => {
    const ci = await open({ FOUNDRY_PROFILE: "ci" });
    assert.deepEqual(ci.sourceRoots, [at("two")]);
    assert.deepEqual(ci.solcSettings, { optimizer: { enabled: true, runs: 7 }, viaIR: true });
    assert.equal(ci.wantedSolcVersion, "0.8.24");
    assert.deepEqual((await open({})).sourceRoots, [at("one")]);
  });

  it("give way to the default where there is none of that name", async () => {
    assert.deepEqual((await open({ FOUNDRY_PROFILE: "absent" })).sourceRoots, [at("one")]);
  });

  it("give way to the environment, key by key", async () => {
    const project = await open({ FOUNDRY_SRC: "three", FOUNDRY_OPTIMIZER_RUNS: "9", FOUNDRY_VIA_IR: "true" });
    assert.deepEqual(project.sourceRoots, [at("three")]);
    assert.deepEqual(project.solcSettings, { optimizer: { enabled: true, runs: 9 }, viaIR: true });
  });

  it("extend another file", async () => {
    const { project } = await memoryProject({
      "foundry.toml":
        '[profile.default]\nextends = { path = "shared/base.toml", strategy = "replace-arrays" }\nremappings = ["a/=own/"]\n',
      "shared/base.toml": '[profile.default]\nsrc = "code"\nremappings = ["b/=base/"]\n',
      "code/A.sol": "",
    });
    assert.deepEqual(project.sourceRoots, [at("code")]);
    assert.deepEqual(
      project.remappings.map(({ prefix, line }) => [prefix, line]),
      [["a/", 3]],
    );
    assert.deepEqual(project.configurationFiles, [at("foundry.toml"), at("shared", "base.toml")]);
  });

  it("say where tests and scripts stand", async () => {
    const { project } = await memoryProject({
      "foundry.toml": '[profile.default]\ntest = "checks"\n',
      "src/A.sol": "",
      "checks/A.t.sol": "",
      "script/S.s.sol": "",
      "test/No.sol": "",
    });
    assert.deepEqual(project.testRoots, [at("checks"), at("script")]);
  });

  it("default to contracts where there is no src, and to node_modules where there is no lib", async () => {
    const { project } = await memoryProject({
      "foundry.toml": "",
      "contracts/A.sol": "",
      "node_modules/p/P.sol": "",
    });
    assert.deepEqual(project.sourceRoots, [at("contracts")]);
    assert.deepEqual(project.inferringFolders, [at("node_modules")]);
    assert.deepEqual(project.libraryFolders, []);
  });
});
