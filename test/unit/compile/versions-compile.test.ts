import assert from "node:assert/strict";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import {
  TolboothError,
  type Compilation,
  type CompileMode,
  type Compiler,
  type CompilerShelf,
  type Finding,
  type InstalledCompiler,
  type SourceSet,
} from "@tolbooth/sdk";
import { createNodeCompiler } from "@tolbooth/sdk/node";
import { at, memorySources } from "../support/projects.js";
import { olderCompiler, olderSoljson, shelfOf } from "../support/solc-packages.js";

const licence = "// SPDX-License-Identifier: MIT\n";
const ancient = olderCompiler("0.5.17");
const older = olderCompiler("0.8.19");

interface BuildInput {
  readonly sources: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

const inputOf = (compilation: Compilation, index: number): BuildInput =>
  compilation.builds?.[index]?.input as BuildInput;

const codes = (compilation: Compilation): string[] =>
  compilation.findings.map(({ code, unit }) => `${unit ?? ""} ${code}`).sort();

describe("several compilers in one project", () => {
  let compiler: Compiler;
  before(() => {
    compiler = createNodeCompiler({ shelf: shelfOf(ancient, older) });
  });
  after(() => compiler.dispose());

  async function compile(
    contents: Readonly<Record<string, string>>,
    mode: CompileMode = "build",
    using = compiler,
  ): Promise<Compilation> {
    return using.compile(await memorySources(contents), { mode });
  }

  /** As the editor has it parsed with every key press: one text, and nothing of what it imports. */
  async function parseAlone(content: string, using = compiler): Promise<Compilation> {
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

  const project = {
    "contracts/New.sol": `${licence}pragma solidity ^0.8.24;\nimport "shared/S.sol";\ncontract New is S {}`,
    "contracts/Old.sol": `${licence}pragma solidity =0.8.19;\nimport "shared/S.sol";\ncontract Old is S {}`,
    "contracts/Ancient.sol": `pragma solidity ^0.5.0;\ncontract Ancient { function f() public view returns (uint) { return now; } }`,
    "node_modules/shared/S.sol": `${licence}pragma solidity >=0.6.0;\ncontract S { uint public s; }`,
  };

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
    const parse = async (content: string): Promise<string[]> => codes(await parseAlone(content));
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
      assert.deepEqual(codes(await compile(contents, "quick", own)), ["contracts/A.sol ParserError"]);
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

  describe("that are not there yet", () => {
    const asked: string[] = [];
    let installed: InstalledCompiler[];
    let shelf: CompilerShelf;
    beforeEach(() => {
      asked.length = 0;
      installed = [];
      shelf = {
        installed: () => Promise.resolve([...installed]),
        install(_, version) {
          asked.push(version);
          installed.push(older);
          return Promise.resolve(older);
        },
      };
    });
    const contents = { "contracts/A.sol": `${licence}pragma solidity =0.8.19;\ncontract A {}` };

    async function compileWith(
      options: { mode: CompileMode; download?: boolean },
      files: Readonly<Record<string, string>> = contents,
    ): Promise<Compilation> {
      const own = createNodeCompiler({ shelf });
      try {
        return await own.compile(await memorySources(files), options);
      } finally {
        await own.dispose();
      }
    }

    it("are never downloaded unasked", async () => {
      for (const mode of ["parse", "quick", "check", "build"] as const)
        assert.equal((await compileWith({ mode })).ok, false, mode);
      assert.deepEqual(asked, []);
    });

    it("are downloaded where the call or tolbooth.json allows it", async () => {
      assert.equal((await compileWith({ mode: "build", download: true })).ok, true);
      installed = [];
      const allowed = { ...contents, "tolbooth.json": '{"solc":{"download":true}}' };
      assert.equal((await compileWith({ mode: "check" }, allowed)).ok, true);
      installed = [];
      assert.equal((await compileWith({ mode: "check", download: false }, allowed)).ok, false);
      assert.deepEqual(asked, ["0.8.19", "0.8.19"]);
    });

    it("are downloaded where an exact version is asked for", async () => {
      const exact = {
        "contracts/A.sol": `${licence}pragma solidity ^0.8.0;\ncontract A {}`,
        "tolbooth.json": '{"solc":{"version":"0.8.19"}}',
      };
      await assert.rejects(compileWith({ mode: "build" }, exact), { code: "COMPILER_VERSION_UNAVAILABLE" });
      const build = await compileWith({ mode: "build", download: true }, exact);
      assert.match(build.solcVersion, /^0\.8\.19\+/);
    });

    it("are not waited for while somebody types", async () => {
      for (const mode of ["parse", "quick"] as const) await compileWith({ mode, download: true });
      assert.deepEqual(asked, []);
    });

    it("are not tried for again by every check when the registry is away, but by a build", async () => {
      shelf = {
        installed: () => Promise.resolve([]),
        install(_, version) {
          asked.push(version);
          return Promise.reject(new TolboothError("REGISTRY_UNREACHABLE", { registry: "r", reason: "away" }));
        },
      };
      const own = createNodeCompiler({ shelf });
      try {
        const sources = await memorySources(contents);
        const unreachable = { code: "REGISTRY_UNREACHABLE" };
        await assert.rejects(own.compile(sources, { mode: "check", download: true }), unreachable);
        for (const _ of [1, 2])
          assert.deepEqual(codes(await own.compile(sources, { mode: "check", download: true })), [
            "contracts/A.sol 5333",
          ]);
        await assert.rejects(own.compile(sources, { mode: "build", download: true }), unreachable);
        await assert.rejects(own.plan(sources, { download: true }), unreachable);
        assert.equal(asked.length, 3);
      } finally {
        await own.dispose();
      }
    });

    it("are asked for once where installing did not help", async () => {
      shelf = {
        installed: () => Promise.resolve([]),
        install(_, version) {
          asked.push(version);
          return Promise.resolve(older);
        },
      };
      assert.equal((await compileWith({ mode: "build", download: true })).ok, false);
      assert.deepEqual(asked, ["0.8.19"]);
    });
  });

  describe("in trouble", () => {
    let folder: string;
    before(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-test-"));
    });
    after(() => rm(folder, { recursive: true }));
    const contents = { "contracts/A.sol": `${licence}pragma solidity =0.8.19;\ncontract A {}` };

    it("say which one is damaged, and work again once it is whole", async () => {
      const soljsonFile = path.join(folder, "soljson.js");
      const sha256 = "0".repeat(64);
      for (const [origin, code] of [
        ["cache", "COMPILER_DAMAGED"],
        ["project", "COMPILER_UNUSABLE"],
      ] as const) {
        await writeFile(soljsonFile, "module.exports = {");
        let current: InstalledCompiler = { version: "0.8.19", origin, soljsonFile, sha256 };
        const own = createNodeCompiler({
          shelf: { ...shelfOf(), installed: () => Promise.resolve([current]) },
        });
        try {
          await assert.rejects(compile(contents, "check", own), { code });
          current = { version: "0.8.19", origin, soljsonFile };
          await assert.rejects(compile(contents, "check", own), { code });
          await copyFile(olderSoljson("0.8.19"), soljsonFile);
          assert.equal((await compile(contents, "check", own)).ok, true);
        } finally {
          await own.dispose();
        }
      }
    });

    it("cancel together, and keep their lanes while the disk is looked at", async () => {
      const sources = await memorySources(project);
      const own = createNodeCompiler({ shelf: shelfOf(ancient, older) });
      try {
        const controller = new AbortController();
        const first = own.compile(sources, { mode: "check", lane: "typing" });
        const second = own.compile(sources, { mode: "check", lane: "typing" });
        const third = own.compile(sources, { mode: "check", signal: controller.signal });
        controller.abort();
        await assert.rejects(first, { code: "OPERATION_CANCELLED" });
        await assert.rejects(third, { code: "OPERATION_CANCELLED" });
        assert.equal((await second).ok, true);
      } finally {
        await own.dispose();
      }
    });

    it("end with the compiler", async () => {
      const own = createNodeCompiler({ shelf: shelfOf(ancient, older) });
      const running = compile(project, "check", own);
      const settled = assert.rejects(running, { code: "OPERATION_CANCELLED" });
      await own.dispose();
      await settled;
      await assert.rejects(compile(project, "check", own), { code: "OPERATION_CANCELLED" });
    });
  });
});
