import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import { removeFolder, temporaryFolder, tolbooth, tolboothInProcess } from "./harness.js";

describe("the README that tolbooth init writes", () => {
  let folder: string;
  before(async () => (folder = await temporaryFolder()));
  after(async () => {
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(folder);
  });

  it("says what happens: every command works, and the last sender is refused by name", async function () {
    this.timeout(120_000);
    await tolboothInProcess(["init"], { cwd: folder });
    const readme = await readFile(path.join(folder, "README.md"), "utf8");
    const commands = [...readme.matchAll(/^npx tolbooth (.+)$/gm)].map(([, words]) => words!.split(" "));
    assert.ok(commands.length >= 10);
    for (const words of commands) {
      const run = await tolboothInProcess(words, { cwd: folder });
      const isRefused = words.join(" ").endsWith("--from fisheries");
      assert.equal(run.code, isRefused ? 1 : 0, `${words.join(" ")}\n${run.stderr}`);
      if (isRefused) assert.match(run.stderr, /Denied/);
      if (words[0] === "call") assert.equal(run.stdout, "true\n");
      if (words[0] === "events") assert.match(run.stdout, /PermitIssued/);
    }
  });
});
