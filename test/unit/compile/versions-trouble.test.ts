import assert from "node:assert/strict";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { InstalledCompiler } from "@tolbooth/sdk";
import { createNodeCompiler } from "@tolbooth/sdk/node";
import { memorySources } from "../support/projects.js";
import { olderSoljson, shelfOf } from "../support/solc-packages.js";
import { ancient, compileWith, licence, older, project } from "./support/several-compilers.js";

describe("several compilers in trouble", () => {
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
        await assert.rejects(compileWith(own, contents, "check"), { code });
        current = { version: "0.8.19", origin, soljsonFile };
        await assert.rejects(compileWith(own, contents, "check"), { code });
        await copyFile(olderSoljson("0.8.19"), soljsonFile);
        assert.equal((await compileWith(own, contents, "check")).ok, true);
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
    const running = compileWith(own, project, "check");
    const settled = assert.rejects(running, { code: "OPERATION_CANCELLED" });
    await own.dispose();
    await settled;
    await assert.rejects(compileWith(own, project, "check"), { code: "OPERATION_CANCELLED" });
  });
});
