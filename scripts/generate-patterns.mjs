#!/usr/bin/env node
// Writes sdk/src/patterns/generated/<Name>.ts (ABI, creation code) from sdk/contracts/**, with the bundled solc-js.
//   node scripts/generate-patterns.mjs           writes what changed
//   node scripts/generate-patterns.mjs NAME…     writes these contracts only, whatever state the others are in
//   node scripts/generate-patterns.mjs --check   writes nothing; exit code 1 when a file is stale
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./lib/install.mjs";

const require = createRequire(import.meta.url);
const contractsFolder = path.join(root, "sdk/contracts");
const generatedFolder = path.join(root, "sdk/src/patterns/generated");
const stampFile = path.join(generatedFolder, "sources.sha256");
const check = process.argv.includes("--check");
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

/** Everything below sdk/contracts, under the names that a project imports. */
function readPatternSources() {
  const sources = {};
  for (const entry of readdirSync(contractsFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".sol")) continue;
    const file = path.join(entry.parentPath, entry.name);
    const unit = `@tolbooth/sdk/contracts/${path.relative(contractsFolder, file).split(path.sep).join("/")}`;
    sources[unit] = { content: readFileSync(file, "utf8") };
  }
  return sources;
}

/** An imported file: one of the patterns', or a library's from node_modules. */
function readImport(unit) {
  try {
    const own = unit.replace(/^@tolbooth\/sdk\/contracts\//, "");
    if (own !== unit) return { contents: readFileSync(path.join(contractsFolder, own), "utf8") };
    return { contents: readFileSync(require.resolve(unit), "utf8") };
  } catch {
    return { error: `not found: ${unit}` };
  }
}

function compile(sources) {
  const solc = require("solc");
  const input = {
    language: "Solidity",
    sources,
    settings: {
      optimizer: { enabled: true, runs: 200 },
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "evm.bytecode.linkReferences"] } },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport }));
  const errors = (output.errors ?? []).filter((finding) => finding.severity === "error");
  if (errors.length > 0) {
    console.error(errors.map((finding) => finding.formattedMessage).join("\n"));
    process.exit(1);
  }
  return { output, version: solc.version() };
}

function render(unit, name, contract, version) {
  const variable = name[0].toLowerCase() + name.slice(1);
  const lines = [
    `// Made by scripts/generate-patterns.mjs from ${unit} with solc ${version}. Do not edit.`,
    `/** ABI of ${name}. */`,
    `export const ${variable}Abi = ${JSON.stringify(contract.abi, null, 1)} as const;`,
  ];
  const code = contract.evm.bytecode.object;
  if (code !== "" && !/^I[A-Z]/.test(name)) {
    lines.push(`/** Creation code of ${name}, without constructor arguments (optimizer, 200 runs). */`);
    lines.push(`export const ${variable}CreationCode =\n  "0x${code}";`);
  }
  return lines.join("\n") + "\n";
}

const all = readPatternSources();
const sources =
  names.length === 0
    ? all
    : Object.fromEntries(Object.entries(all).filter(([unit]) => names.includes(path.basename(unit, ".sol"))));
if (names.length > Object.keys(sources).length) {
  console.error(`Not every one of ${names.join(", ")} is a file in sdk/contracts.`);
  process.exit(2);
}
const hash = createHash("sha256")
  .update(JSON.stringify(sources) + readFileSync(new URL(import.meta.url), "utf8"))
  .update(require("solc/package.json").version + require("@openzeppelin/contracts/package.json").version)
  .digest("hex");
if (names.length === 0 && existsSync(stampFile) && readFileSync(stampFile, "utf8").trim() === hash)
  process.exit(0);
if (check) {
  console.error("sdk/src/patterns/generated is stale. Run: node scripts/generate-patterns.mjs");
  process.exit(1);
}

const { output, version } = compile(sources);
const files = new Map();
for (const unit of Object.keys(sources)) {
  for (const [name, contract] of Object.entries(output.contracts[unit] ?? {})) {
    const isInterfaceFile = path.basename(unit).startsWith("I") && /^I[A-Z]/.test(path.basename(unit));
    if (isInterfaceFile || contract.abi.length === 0 || contract.evm.bytecode.object === "") continue;
    files.set(`${name}.ts`, render(unit, name, contract, version));
  }
}
mkdirSync(generatedFolder, { recursive: true });
const existing = readdirSync(generatedFolder).filter((file) => file.endsWith(".ts") && file !== "index.ts");
const kept = names.length === 0 ? [...files.keys()] : [...new Set([...existing, ...files.keys()])];
const barrel = kept.sort().map((file) => `export * from "./${file.replace(/\.ts$/, ".js")}";`);
files.set("index.ts", barrel.join("\n") + "\n");

for (const old of existing) {
  if (!kept.includes(old)) rmSync(path.join(generatedFolder, old));
}
const write = (file, text) => {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
};
for (const [file, text] of files) write(path.join(generatedFolder, file), text);
if (names.length === 0) write(stampFile, hash + "\n");
console.log(`Wrote ${files.size} files to sdk/src/patterns/generated.`);
