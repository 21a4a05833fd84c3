#!/usr/bin/env node
// Adds to package-lock.json the platform packages of anvil and forge that a registry mirror may lack. npm leaves them
// out when it cannot see them, and then `npm ci` refuses the lock file on every machine. Without an integrity hash, npm
// takes what the user's registry serves for that version.
//   node scripts/complete-lock.mjs           completes the file, after every `npm install`
//   node scripts/complete-lock.mjs --check   exit code 1 when something is missing
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./lib/install.mjs";

const file = path.join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = { darwin: "darwin", linux: "linux", win32: "win32" };
const processors = { amd64: "x64", arm64: "arm64" };

const wanted = ["", "sdk"].flatMap((place) =>
  Object.entries(lock.packages[place]?.optionalDependencies ?? {}),
);
const missing = wanted.filter(([name]) => lock.packages[`node_modules/${name}`] === undefined);
if (missing.length === 0) process.exit(0);
if (process.argv.includes("--check")) {
  console.error(
    `package-lock.json lacks ${missing.map(([name]) => name).join(", ")}. Run: node scripts/complete-lock.mjs`,
  );
  process.exit(1);
}
for (const [name, version] of missing) {
  const [system, processor] = name.split("-").slice(-2);
  lock.packages[`node_modules/${name}`] = {
    version,
    cpu: [processors[processor]],
    license: "MIT OR Apache-2.0",
    optional: true,
    os: [systems[system]],
  };
}
const inOrder = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, "en"));
lock.packages = Object.fromEntries(inOrder);
writeFileSync(`${file}.tmp`, JSON.stringify(lock, null, 2) + "\n");
renameSync(`${file}.tmp`, file);
console.log(`Added ${missing.length} packages to package-lock.json.`);
