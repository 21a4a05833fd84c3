#!/usr/bin/env node
// Every static check, each counted as one test: types, room boundaries, formatting, Solidity rules.
import { spawnSync } from "node:child_process";
import { root } from "./lib/install.mjs";

const bin = (name, file) => [process.execPath, [`node_modules/${name}/${file}`]];
/** By content, so that a fresh checkout of the same files is the same. */
const cache = (name) => [
  "--cache",
  "--cache-strategy",
  "content",
  "--cache-location",
  `node_modules/.cache/tolbooth/${name}`,
];
const checks = {
  "types (tsc)": [...bin("typescript", "bin/tsc"), "-b"],
  "types of the tests": [...bin("typescript", "bin/tsc"), "-p", "test"],
  "types of the editor tests": [...bin("typescript", "bin/tsc"), "-p", "test/editor"],
  "types of the bench": [...bin("typescript", "bin/tsc"), "-p", "bench"],
  "types of border-events": [...bin("typescript", "bin/tsc"), "-p", "samples/border-events"],
  "types of health-data-sharing": [...bin("typescript", "bin/tsc"), "-p", "samples/health-data-sharing"],
  "rooms and style (eslint)": [...bin("eslint", "bin/eslint.js"), ...cache("eslint"), "."],
  "format (prettier)": [
    ...bin("prettier", "bin/prettier.cjs"),
    ...cache("prettier"),
    "--check",
    "--log-level",
    "warn",
    ".",
  ],
};

let failed = 0;
for (const [name, [program, [file], ...rest]] of Object.entries(checks)) {
  const result = spawnSync(program, [file, ...rest], { cwd: root, encoding: "utf8" });
  if (result.status === 0) {
    console.log(`  ✓ ${name}`);
  } else {
    failed += 1;
    console.log(`  ✗ ${name}\n${result.stdout}${result.stderr}`);
  }
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;
