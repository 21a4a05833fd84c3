import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");

describe("the lock file", () => {
  it("names every platform's local network, so that npm ci takes it everywhere", () => {
    const check = spawnSync(process.execPath, ["scripts/complete-lock.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(check.status, 0, check.stderr);
  });
});
