import assert from "node:assert/strict";
import path from "node:path";
import { findProject, listOwnSources } from "@tolbooth/sdk";
import { MemoryFileSystem } from "../support/memory-files.js";
import { at, memoryProject, root } from "../support/projects.js";

describe("findProject", () => {
  for (const [marker, layout] of [
    ["tolbooth.json", "tolbooth"],
    ["foundry.toml", "foundry"],
    ["hardhat.config.ts", "hardhat"],
    ["hardhat.config.cjs", "hardhat"],
    ["remappings.txt", "bare"],
  ] as const)
    it(`finds the root by ${marker} from a file deep below it`, async () => {
      const content = marker === "tolbooth.json" ? "{}" : "";
      const files = new MemoryFileSystem({ [at(marker)]: content, [at("contracts", "deep", "A.sol")]: "" });
      const project = await findProject(files, at("contracts", "deep", "A.sol"));
      assert.equal(project.root, root);
      assert.equal(project.layout, layout);
      assert.deepEqual(project.sourceRoots, [at("contracts")]);
    });

  it("takes package.json beside contracts for a Hardhat layout, and package.json alone for nothing", async () => {
    const files = new MemoryFileSystem({
      [at("package.json")]: "{}",
      [at("contracts", "A.sol")]: "",
      [at("tools", "package.json")]: "{}",
      [at("tools", "x.js")]: "",
    });
    assert.equal((await findProject(files, at("tools"))).root, root);
    assert.equal((await findProject(files, at("tools"))).layout, "hardhat");
  });

  it("takes the nearest of several roots", async () => {
    const files = new MemoryFileSystem({
      [at("foundry.toml")]: "",
      [at("inner", "tolbooth.json")]: "{}",
      [at("inner", "A.sol")]: "",
    });
    assert.equal((await findProject(files, at("inner", "A.sol"))).root, at("inner"));
  });

  it("takes the folder itself where nothing says otherwise, or the one where the search stops", async () => {
    const files = new MemoryFileSystem({ [at("some", "where", "A.sol")]: "" });
    const alone = await findProject(files, at("some", "where", "A.sol"));
    assert.equal(alone.root, at("some", "where"));
    assert.equal(alone.layout, "bare");
    assert.deepEqual(alone.sourceRoots, [at("some", "where")]);
    assert.equal((await findProject(files, at("some", "where"), { stopAt: root })).root, root);
  });

  it("does not look above where it must stop", async () => {
    const files = new MemoryFileSystem({ [at("tolbooth.json")]: "{}", [at("inner", "A.sol")]: "" });
    assert.equal((await findProject(files, at("inner"), { stopAt: at("inner") })).root, at("inner"));
  });

  it("counts a file of an installed package to the project that installed it", async () => {
    const files = new MemoryFileSystem({
      [at("tolbooth.json")]: "{}",
      [at("node_modules", "p", "foundry.toml")]: "",
      [at("node_modules", "p", "src", "P.sol")]: "",
    });
    assert.equal((await findProject(files, at("node_modules", "p", "src", "P.sol"))).root, root);
  });

  it("says so when the start does not exist", async () => {
    await assert.rejects(findProject(new MemoryFileSystem(), at("nowhere")), { code: "FILE_NOT_FOUND" });
  });

  it("fills in the defaults", async () => {
    const { project } = await memoryProject({ "A.sol": "" });
    assert.deepEqual(project.solcSettings, { optimizer: { enabled: true, runs: 200 } });
    assert.deepEqual(project.networks, { local: {} });
    assert.deepEqual(project.agencies, []);
    assert.deepEqual(project.remappings, []);
    assert.equal(project.wantedSolcVersion, undefined);
  });
});

describe("foundry.toml", () => {
  it("gives sources, libraries, settings and version", async () => {
    const { project } = await memoryProject({
      "foundry.toml": `[profile.default]
src = "source"
libs = ["deps", "node_modules"]
remappings = ["@a/=deps/a/"]
auto_detect_remappings = false
optimizer = false
optimizer_runs = 999
via_ir = true
evm_version = "Cancun"
solc = "0.8.24"
bytecode_hash = "none"
cbor_metadata = false

[profile.ci]
src = "elsewhere"
`,
      "source/A.sol": "",
    });
    assert.deepEqual(project.sourceRoots, [at("source")]);
    assert.deepEqual(project.libraryFolders, [at("deps")]);
    assert.deepEqual(
      project.remappings.map(({ prefix, target }) => [prefix, target]),
      [["@a/", "deps/a/"]],
    );
    assert.deepEqual(project.solcSettings, {
      optimizer: { enabled: false, runs: 999 },
      viaIR: true,
      evmVersion: "cancun",
      metadata: { bytecodeHash: "none", appendCBOR: false },
    });
    assert.equal(project.wantedSolcVersion, "0.8.24");
    assert.deepEqual(project.configurationFiles, [at("foundry.toml")]);
  });

  it("infers remappings from library folders as forge does", async () => {
    const { project } = await memoryProject({
      "foundry.toml": "",
      "src/A.sol": "",
      "lib/forge-std/src/Test.sol": "",
      "lib/oz/foundry.toml": "",
      "lib/oz/contracts/X.sol": "",
      "lib/oz/remappings.txt": "@openzeppelin/contracts/=contracts/\n",
      // Its configuration cannot be read, which is not this project's to correct.
      "lib/wrong/foundry.toml": "",
      "lib/wrong/src/W.sol": "",
      "lib/wrong/remappings.txt": "nonsense\n",
    });
    assert.deepEqual(
      project.remappings.map(({ prefix, target, origin, inferred }) => [prefix, target, origin, inferred]),
      [
        ["@openzeppelin/contracts/", "lib/oz/contracts/", at("lib", "oz", "remappings.txt"), true],
        ["forge-std/", "lib/forge-std/src/", at("lib"), true],
        ["oz/", "lib/oz/contracts/", at("lib", "oz"), true],
        ["wrong/", "lib/wrong/src/", at("lib"), true],
      ],
    );
  });

  it("gives way to tolbooth.json", async () => {
    const { project } = await memoryProject({
      "foundry.toml":
        '[profile.default]\nsrc = "src"\noptimizer_runs = 7\nremappings = ["@a/=one/", "@b/=two/"]\n',
      "tolbooth.json": JSON.stringify({
        sources: ["contracts"],
        remappings: ["@a/=mine/"],
        solc: { settings: { optimizer: { enabled: true, runs: 9 } } },
      }),
      "contracts/A.sol": "",
    });
    assert.equal(project.layout, "tolbooth");
    assert.deepEqual(project.sourceRoots, [at("contracts")]);
    assert.deepEqual(project.solcSettings, { optimizer: { enabled: true, runs: 9 } });
    assert.deepEqual(
      project.remappings.map(({ prefix, target }) => [prefix, target]),
      [
        ["@a/", "mine/"],
        ["@b/", "two/"],
      ],
    );
  });

  for (const [text, code] of [
    ["[profile.default\n", "CONFIGURATION_UNREADABLE"],
    ["[profile.default]\nsrc = 3\n", "CONFIGURATION_INVALID"],
    ["[profile.default]\nlibs = [1]\n", "CONFIGURATION_INVALID"],
    ['[profile.default]\noptimizer = "yes"\n', "CONFIGURATION_INVALID"],
    ["[profile.default]\noptimizer_runs = -1\n", "CONFIGURATION_INVALID"],
    ['[profile.default]\nremappings = ["no"]\n', "CONFIGURATION_INVALID"],
    ["profile = 3\n", "CONFIGURATION_INVALID"],
  ] as const)
    it(`refuses ${JSON.stringify(text)}`, async () => {
      await assert.rejects(memoryProject({ "foundry.toml": text }), { code });
    });
});

describe("remappings.txt", () => {
  it("is read with CRLF, comments and contexts", async () => {
    const { project } = await memoryProject({
      "remappings.txt": "# libraries\r\n\r\n@a/=lib/a/\r\nlib/a/:b/=lib/b/\r\n// end\r\n",
    });
    assert.deepEqual(
      project.remappings.map(({ context, prefix, target }) => [context, prefix, target]),
      [
        ["", "@a/", "lib/a/"],
        ["lib/a/", "b/", "lib/b/"],
      ],
    );
  });

  it("names the line that is wrong", async () => {
    await assert.rejects(memoryProject({ "remappings.txt": "@a/=x/\nnonsense\n" }), {
      code: "CONFIGURATION_INVALID",
      details: {
        file: at("remappings.txt"),
        line: 2,
        field: "nonsense",
        problem: "must be written prefix=target or context:prefix=target",
      },
    });
  });

  it("is refused when it is not UTF-8", async () => {
    await assert.rejects(memoryProject({ "remappings.txt": Uint8Array.from([0x61, 0xff]) }), {
      code: "FILE_NOT_UTF8",
    });
  });
});

describe("listOwnSources", () => {
  it("passes over what is not the project's own", async () => {
    const { files, project } = await memoryProject({
      "B.sol": "",
      "A.sol": "",
      "notes.txt": "",
      "deeper/cache/C.sol": "",
      "node_modules/p/P.sol": "",
      "deeper/node_modules/p/P.sol": "",
      ".tolbooth/x/T.sol": "",
      ".git/G.sol": "",
      "out/O.sol": "",
      "artifacts/X.sol": "",
      "cache/Y.sol": "",
      "lib/l/L.sol": "",
      "other/tolbooth.json": "{}",
      "other/Other.sol": "",
    });
    assert.deepEqual(await listOwnSources(files, project), [
      at("A.sol"),
      at("B.sol"),
      at("deeper", "cache", "C.sol"),
    ]);
  });

  it("goes by the folders and files that tolbooth.json names, lib included", async () => {
    const { files, project } = await memoryProject({
      "tolbooth.json": '{ "sources": ["lib/mine", "One.sol", "missing"] }',
      "lib/mine/M.sol": "",
      "lib/theirs/T.sol": "",
      "One.sol": "",
      "Two.sol": "",
    });
    assert.deepEqual(
      await listOwnSources(files, project),
      [at("One.sol"), at("lib", "mine", "M.sol")].sort(),
    );
  });

  it("follows links once, also in circles", async () => {
    const files = new MemoryFileSystem({ [at("contracts", "A.sol")]: "" });
    files.link(at("contracts", "again"), at("contracts"));
    const project = await findProject(files, root, { stopAt: root });
    assert.deepEqual(await listOwnSources(files, project), [path.join(root, "contracts", "A.sol")]);
  });
});
