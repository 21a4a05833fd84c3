import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

describe("tolbooth init", () => {
  let folder: string;
  beforeEach(async () => (folder = await temporaryFolder()));
  afterEach(() => removeFolder(folder));

  it("makes a project that compiles without an installation", async () => {
    const made = await tolboothJson(["init"], { cwd: folder });
    assert.equal(made.exit, 0);
    assert.equal(made.result.folder, folder);
    assert.deepEqual(made.result.files, [
      ".gitignore",
      "README.md",
      "contracts/Patterns.sol",
      "contracts/PermitRegister.sol",
      "tolbooth.json",
    ]);
    assert.match(await readFile(path.join(folder, ".gitignore"), "utf8"), /^\.tolbooth\/$/m);

    const compiled = await tolboothJson(["compile"], { cwd: folder });
    assert.equal(compiled.exit, 0);
    assert.deepEqual(
      compiled.result.findings.filter((one: { own: boolean }) => one.own),
      [],
    );
    assert.deepEqual(
      compiled.result.contracts.map((one: { name: string }) => one.name),
      ["PermitRegister"],
    );
  });

  it("makes the folder that it is given, and an empty project where asked", async () => {
    const made = await tolboothJson(["init", "border/crossing", "--template", "empty"], { cwd: folder });
    assert.equal(made.result.folder, path.join(folder, "border/crossing"));
    assert.deepEqual(made.result.files, [".gitignore", "README.md", "tolbooth.json"]);
    const compiled = await tolboothJson(["compile", "--project", "border/crossing"], { cwd: folder });
    assert.equal(compiled.error?.code, "PROJECT_EMPTY");
  });

  it("overwrites nothing, writes nothing and lists what is in the way", async () => {
    await writeFiles(folder, { "tolbooth.json": "{}", "README.md": "mine" });
    const refused = await tolboothJson(["init"], { cwd: folder });
    assert.equal(refused.exit, 1);
    assert.equal(refused.error?.code, "INIT_WOULD_OVERWRITE");
    assert.deepEqual(refused.error.details["files"], ["README.md", "tolbooth.json"]);
    assert.deepEqual((await readdir(folder)).sort(), ["README.md", "tolbooth.json"]);
    assert.equal(await readFile(path.join(folder, "README.md"), "utf8"), "mine");
  });

  it("adds to a .gitignore what is missing, and keeps the rest byte for byte", async () => {
    const old = Buffer.from([
      0x6e, 0x6f, 0x64, 0x65, 0x5f, 0x6d, 0x6f, 0x64, 0x75, 0x6c, 0x65, 0x73, 0x0a, 0xff,
    ]);
    await writeFiles(folder, { ".gitignore": old });
    await tolboothJson(["init"], { cwd: folder });
    const now = await readFile(path.join(folder, ".gitignore"));
    assert.deepEqual(now.subarray(0, old.length), old);
    assert.deepEqual(now.subarray(old.length).toString(), "\n.tolbooth/\ndeployments/local/\n");
  });

  it("refuses a template that it does not have", async () => {
    const refused = await tolboothJson(["init", "--template", "castle"], { cwd: folder });
    assert.equal(refused.exit, 2);
    assert.equal(refused.error?.code, "WRONG_USAGE");
  });

  it("tells people what to do next", async () => {
    const run = await tolbooth(["init", "here"], { cwd: folder });
    assert.equal(run.code, 0);
    assert.match(run.stdout, /contracts\/PermitRegister\.sol/);
    assert.equal(run.stderr, "");
  });
});
