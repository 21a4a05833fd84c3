import assert from "node:assert/strict";
import {
  TolboothError,
  type Compilation,
  type CompileMode,
  type CompilerShelf,
  type InstalledCompiler,
} from "@tolbooth/sdk";
import { createNodeCompiler } from "@tolbooth/sdk/node";
import { memorySources } from "../support/projects.js";
import { codes, licence, older } from "./support/several-compilers.js";

describe("compilers that are not there yet", () => {
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
