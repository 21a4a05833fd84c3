#!/usr/bin/env node
// Writes docs/patterns/<Pattern>.md and their list, docs/patterns/README.md. Needs the built sdk (npx tsc -b sdk).
//   node scripts/generate-pattern-docs.mjs           writes what changed
//   node scripts/generate-pattern-docs.mjs --check   writes nothing; exit code 1 when a page is stale
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { optionValuesText, patternCatalogue, recipeOf } from "../sdk/dist/patterns/index.js";
import { root } from "./lib/install.mjs";
import { compilePatterns, patternUnits } from "./lib/pattern-docs/compiled.mjs";
import { renderPage } from "./lib/pattern-docs/render.mjs";

const folder = path.join(root, "docs", "patterns");
const check = process.argv.includes("--check");
const read = (...parts) => readFileSync(path.join(root, ...parts), "utf8");

/** The numbered invariants of a pattern and the tests that are named after them. */
function invariantsOf(pattern) {
  const tests = path.join(root, "test", "contracts");
  const files = readdirSync(tests, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.startsWith(`${pattern}.`) && entry.name.endsWith(".t.sol"),
    )
    .map((entry) => path.relative(tests, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(path.sep).some((part) => part.startsWith(".")))
    .sort();
  return files
    .flatMap((file) => {
      const text = read("test", "contracts", file);
      const suite = /^contract (\w+)/m.exec(text)?.[1] ?? "";
      const named = /function ((?:invariant|test|testFuzz)_([A-Z]\d)((?:_\d+)+)_(\w+))\(/g;
      return [...text.matchAll(named)].flatMap(([, test, letter, numbers, words]) =>
        numbers
          .split("_")
          .filter(Boolean)
          .map((one) => ({
            id: `${letter}.${one}`,
            place: Number(one),
            words: sentence(words),
            test: `${suite}.${test}`,
          })),
      );
    })
    .sort((left, right) => left.place - right.place || (left.test < right.test ? -1 : 1));
}

/** `terminatedIsAbsorbing` → `terminated is absorbing`. */
const sentence = (words) =>
  words
    .replace(/_/g, " ")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase();

/** Every page by its file name. */
async function pages() {
  const { contracts, tree } = compilePatterns(patternUnits());
  const made = new Map();
  for (const pattern of patternCatalogue) {
    const { name } = pattern;
    const gasFile = path.join("test", "contracts", "gas", "reports", `${name}.json`);
    const page = renderPage(pattern, {
      contracts,
      tree,
      gas: existsSync(path.join(root, gasFile)) ? JSON.parse(read(gasFile)) : undefined,
      invariants: invariantsOf(name),
      options: recipeOf(name).options,
      optionText: optionValuesText,
      example: {
        solidity: read("docs", "patterns", "examples", `${name}.sol`),
        typescript: read("docs", "patterns", "examples", `${name}.ts`),
      },
      files: {
        threats: existsSync(path.join(root, "sdk", "audits", name, "THREATS.md")),
        record: existsSync(path.join(root, "sdk", "audits", name, "audit.json")),
      },
    });
    made.set(`${name}.md`, page);
  }
  made.set("README.md", overview());
  const settings = (await resolveConfig(path.join(folder, "README.md"))) ?? {};
  for (const [file, text] of made) made.set(file, await format(text, { ...settings, parser: "markdown" }));
  return made;
}

function overview() {
  const families = [...new Set(patternCatalogue.map((one) => one.family))];
  return [
    "<!-- Made by scripts/generate-pattern-docs.mjs. Do not edit. -->",
    "",
    "# Patterns",
    "",
    "Contracts to build on. One [AgencyRegistry](AgencyRegistry.md) says for all of them which public body is behind a key.",
    "`npx tolbooth patterns` lists them too, and makes a contract of your own from one.",
    "",
    ...families.flatMap((family) => [
      `## ${family}`,
      "",
      ...patternCatalogue
        .filter((one) => one.family === family)
        .map((one) => `- [${one.name}](${one.name}.md): ${one.purpose}`),
      "",
    ]),
  ].join("\n");
}

const made = await pages();
const stale = [...made].filter(([file, text]) => {
  const target = path.join(folder, file);
  return !existsSync(target) || readFileSync(target, "utf8") !== text;
});
const left = readdirSync(folder).filter((file) => file.endsWith(".md") && !made.has(file));
if (check) {
  if (stale.length + left.length > 0) {
    const names = [...stale.map(([file]) => file), ...left].join(", ");
    console.error(`docs/patterns is stale (${names}). Run: node scripts/generate-pattern-docs.mjs`);
    process.exit(1);
  }
} else {
  for (const [file, text] of stale) {
    const target = path.join(folder, file);
    writeFileSync(`${target}.new`, text);
    renameSync(`${target}.new`, target);
  }
  for (const file of left) rmSync(path.join(folder, file));
  console.log(`Wrote ${stale.length} of ${made.size} pages to docs/patterns.`);
}
