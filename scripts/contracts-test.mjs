#!/usr/bin/env node
// Tests the patterns: Solidity rules, forge's unit, fuzz and invariant tests, and the gas report.
//   node scripts/contracts-test.mjs                  everything; ends with `N passed, N failed, N skipped`
//   node scripts/contracts-test.mjs --update-gas [PATTERN…]   measures and writes test/contracts/gas/reports
//   node scripts/contracts-test.mjs --forge ARGS…    forge itself, for example `--forge test --match-test C2_5 -vvv`
// TOLBOOTH_FORGE_BUILD names another folder for what forge builds, for two builds side by side.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const requireHere = createRequire(import.meta.url);
const ownBuild = process.env["TOLBOOTH_FORGE_BUILD"];

/** Runs a program in the project's root. Gives its exit code and, when `quiet`, what it printed. */
function run(program, args, { quiet = true, env: more = {} } = {}) {
  const windows = process.platform === "win32";
  const env = {
    ...process.env,
    ...more,
    FOUNDRY_CONFIG: "test/contracts/foundry.toml",
    ...(ownBuild ? { FOUNDRY_OUT: `${ownBuild}/out`, FOUNDRY_CACHE_PATH: `${ownBuild}/cache` } : {}),
    ...(windows ? { FOUNDRY_SOLC: "test/contracts/tools/solc.cmd" } : {}),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

/** forge for this machine, from npm. */
function forgePath() {
  const processor = process.arch === "x64" ? "amd64" : process.arch;
  const name = `@foundry-rs/forge-${process.platform}-${processor}`;
  const file = process.platform === "win32" ? "forge.exe" : "forge";
  try {
    return path.join(path.dirname(requireHere.resolve(`${name}/package.json`)), "bin", file);
  } catch {
    throw new Error(`${name} is not installed. Run npm ci, without --omit=optional.`);
  }
}

async function lint() {
  const solhint = path.join(root, "node_modules/solhint/solhint.js");
  const rules = ["--disc", "--noPoster", "--max-warnings", "0", "sdk/contracts/**/*.sol"];
  const { code, output } = await run(process.execPath, [solhint, ...rules]);
  if (code !== 0) console.log(output);
  console.log(`  ${code === 0 ? "✓" : "✗"} Solidity rules (solhint)`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Enough to find what is plainly wrong. A thorough run goes on for as long as foundry.toml says, the audit longer. */
const shortRuns =
  process.env.TOLBOOTH_THOROUGH === "1" ? {} : { FOUNDRY_FUZZ_RUNS: "64", FOUNDRY_INVARIANT_RUNS: "6" };

async function forgeTests() {
  const { code, output } = await run(forgePath(), ["test", "--color", "never"], { env: shortRuns });
  const summary = /: (\d+) tests passed, (\d+) failed, (\d+) skipped \(\d+ total tests\)/.exec(output);
  const suites = [...output.matchAll(/^Ran (\d+) tests? for (?:.*:)?(\w+)$/gm)];
  if (code !== 0 || !summary || suites.length === 0) console.log(output);
  for (const [, count, name] of suites) console.log(`  ${name}: ${count} tests`);
  const counts = {
    passed: Number(summary?.[1] ?? 0),
    failed: Number(summary?.[2] ?? 0),
    skipped: Number(summary?.[3] ?? 0),
  };
  // A build that fails, or a crash, names no failing test.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}

async function gas() {
  const { checkGas } = await import("../test/contracts/gas/report.mjs");
  return checkGas();
}

/** The files that measuring some patterns needs; none for all of them. */
function measuredFiles(patterns) {
  if (patterns.length === 0) return [];
  const contracts = readdirSync(path.join(root, "sdk/contracts"), { recursive: true }).map((file) =>
    path.join("sdk/contracts", file),
  );
  const files = ["AgencyRegistry", ...patterns].map((name) => {
    const found = contracts.find((file) => path.basename(file) === `${name}.sol`);
    if (!found) throw new Error(`There is no pattern ${name}.`);
    return found;
  });
  return [...files, "test/contracts/gas/Probe.sol"];
}

async function main() {
  const [first, ...rest] = process.argv.slice(2);
  if (first === "--forge") {
    const { code } = await run(forgePath(), rest, { quiet: false });
    return code ?? 1;
  }
  if (first === "--update-gas") {
    const { code, output } = await run(forgePath(), ["build", "--color", "never", ...measuredFiles(rest)]);
    if (code !== 0) {
      console.log(output);
      return 1;
    }
    const { updateGas } = await import("../test/contracts/gas/report.mjs");
    await updateGas(rest.length === 0 ? undefined : rest);
    return 0;
  }
  if (first !== undefined) {
    console.error(
      "Use no argument, --update-gas with the names of patterns, or --forge followed by what forge is to do.",
    );
    return 2;
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of [lint, forgeTests, gas]) {
    let counts;
    try {
      counts = await part();
    } catch (error) {
      console.log(`  ✗ ${part.name}: ${error.message}`);
      counts = { passed: 0, failed: 1, skipped: 0 };
    }
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
