// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Stops with a clear sentence on a Node that is too old. */
function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Tolbooth needs Node 20.19 or later. This is Node ${process.versions.node}.`);
  process.exit(3);
}

/** Runs `npm ci` unless this very package-lock.json is installed already. */
export function ensureInstalled() {
  checkNode();
  const lock = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  const stamp = path.join(root, "node_modules/.tolbooth-installed");
  const hidden = path.join(root, "node_modules/.package-lock.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  // Installed by hand a moment ago (`npm ci` or `npm install`): npm's own record is newer than the lock file's text.
  const installedByHand = existsSync(hidden) && !existsSync(stamp);
  if (!installedByHand) {
    console.log("Installing what Tolbooth is made of (npm ci) …");
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const result = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (result.status !== 0) {
      console.error(
        "The install failed. Behind a proxy, set `proxy`, `cafile` or `registry` in your .npmrc and try again.",
      );
      process.exit(3);
    }
  }
  writeFileSync(stamp, lock);
}
