import assert from "node:assert/strict";
import { access, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { packRealSolc, packSolc, startRegistry, type LocalRegistry } from "../unit/support/solc-packages.js";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

describe("tolbooth compilers", () => {
  let folder: string;
  let registry: LocalRegistry;
  let environment: Record<string, string>;

  beforeEach(async () => {
    folder = await temporaryFolder();
    const packed = await packSolc({ "soljson.js": "module.exports = {};", LICENSE: "GPL" });
    registry = await startRegistry({ "0.7.5": packed, "0.7.6": packed });
    // A user of the test's own, on every system.
    environment = {
      HOME: folder,
      XDG_CACHE_HOME: path.join(folder, "cache"),
      LOCALAPPDATA: path.join(folder, "cache"),
      npm_config_registry: registry.url,
      npm_config_userconfig: path.join(folder, "none"),
      npm_config_fetch_retries: "0",
      npm_config_noproxy: "127.0.0.1",
    };
  });
  afterEach(async () => {
    await registry.close();
    await removeFolder(folder);
  });

  const json = (...words: string[]) => tolboothJson(["compilers", ...words], { cwd: folder, environment });

  const listed = async (): Promise<string[]> =>
    (await json("list")).result.compilers.map(
      (one: { version: string; origin: string }) => `${one.version} ${one.origin}`,
    );

  it("lists, installs and removes", async () => {
    await writeFiles(folder, {
      "contracts/A.sol": "",
      "package.json": "{}",
      "node_modules/solc/package.json": '{"name":"solc","version":"0.8.19"}',
      "node_modules/solc/soljson.js": "",
    });
    assert.deepEqual(await listed(), ["0.8.37 bundled", "0.8.19 project"]);
    const installed = await json("install", "^0.7.0");
    assert.deepEqual(
      [installed.exit, installed.result.downloaded, installed.result.compiler.version],
      [0, true, "0.7.6"],
    );
    assert.equal(installed.result.compiler.registry, registry.url);
    await access(installed.result.compiler.file);
    assert.equal((await json("install", "0.7.6")).result.downloaded, false);
    assert.deepEqual(await listed(), ["0.8.37 bundled", "0.8.19 project", "0.7.6 cache"]);
    const removed = await json("remove", "0.7.6");
    assert.deepEqual([removed.exit, removed.result.removed], [0, "0.7.6"]);
    assert.deepEqual(await listed(), ["0.8.37 bundled", "0.8.19 project"]);
  });

  it("lists for people, with the folder that downloads are kept in", async () => {
    const run = await tolbooth(["compilers", "list"], { cwd: folder, environment });
    assert.equal(run.code, 0, run.stderr);
    assert.ok(run.stdout.includes("0.8.37") && run.stdout.includes(path.join("tolbooth")), run.stdout);
  });

  it("says what is wrong, and what to do", async () => {
    const wrong: [string[], string, number][] = [
      [["install", "latest"], "WRONG_USAGE", 2],
      [["install", "../.."], "WRONG_USAGE", 2],
      [["install", "0.6.12"], "COMPILER_NOT_IN_REGISTRY", 1],
      [["remove", "0.6.12"], "COMPILER_NOT_INSTALLED", 2],
      [["remove", ".."], "COMPILER_NOT_INSTALLED", 2],
    ];
    for (const [words, code, exit] of wrong) {
      const done = await json(...words);
      assert.deepEqual([done.error?.code, done.exit], [code, exit], words.join(" "));
    }
    await registry.close();
    const offline = await json("install", "0.7.6");
    assert.deepEqual([offline.error?.code, offline.exit], ["REGISTRY_UNREACHABLE", 3]);
  });

  it("lets compile take what is missing, when it is allowed to", async () => {
    await registry.close();
    registry = await startRegistry({ "0.8.19": await packRealSolc("0.8.19") });
    environment["npm_config_registry"] = registry.url;
    const text = "// SPDX-License-Identifier: MIT\npragma solidity =0.8.19;\ncontract A {}";
    await writeFiles(folder, { "contracts/A.sol": text });
    const compile = (...words: string[]) => tolboothJson(["compile", ...words], { cwd: folder, environment });
    const refused = await compile();
    assert.deepEqual([refused.exit, refused.error?.code], [1, "COMPILE_FAILED"]);
    assert.ok(refused.result.findings[0].next.includes("0.8.19"), refused.result.findings[0].next);
    assert.equal((await compile("--check")).exit, 1);
    assert.deepEqual(registry.requests, []);
    assert.equal((await compile("--check", "--allow-download")).exit, 0);
    const built = await compile();
    assert.equal(built.exit, 0);
    assert.match(built.result.solcVersion, /^0\.8\.19\+/);
    assert.deepEqual(built.result.artifacts, [".tolbooth/artifacts/contracts/A.sol/A.json"]);
    const { compilers } = (await json("list")).result;
    const { file } = compilers.find((one: { origin: string }) => one.origin === "cache");
    // Whatever happens to the file: it is not run any more.
    await writeFile(file, "module.exports = {};");
    await writeFiles(folder, { "contracts/A.sol": `${text}\ncontract B {}` });
    const damaged = await compile();
    assert.deepEqual([damaged.exit, damaged.error?.code], [3, "COMPILER_DAMAGED"]);
  });

  it("installs where the project's configuration is broken", async () => {
    await writeFile(path.join(folder, "tolbooth.json"), "{");
    assert.equal((await json("install", "0.7.5")).exit, 0);
  });
});
