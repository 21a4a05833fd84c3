/** The two ways to read a source: what is found must not depend on which was taken. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { lintSource } from "../../../sdk/dist/lint/lint-text.js";
import { readWithSlang } from "../../../sdk/dist/lint/slang/source.js";
import { readSolcAst } from "../../../sdk/dist/lint/solc/source.js";
import { readCorpus } from "../../lint/corpus.js";

const solc = createRequire(import.meta.url)("solc") as { compile: (input: string) => string };
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const examples = path.join(root, "docs", "lint", "examples");

function astOf(text: string): unknown {
  const input = {
    language: "Solidity",
    sources: { "A.sol": { content: text } },
    settings: { outputSelection: { "*": { "": ["ast"] } } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input))) as {
    errors?: { severity: string }[];
    sources?: Record<string, { ast?: unknown }>;
  };
  return output.errors?.some((one) => one.severity === "error") ? undefined : output.sources?.["A.sol"]?.ast;
}

const shown = (text: string, source: ReturnType<typeof readWithSlang>): string[] =>
  lintSource(source).findings.map((one) => `${one.rule} '${text.slice(one.span.start, one.span.end)}'`);

describe("solc's tree and slang's", () => {
  it("give the same findings for every example, and all examples compile", () => {
    assert.equal(existsSync(examples), true);
    for (const name of readdirSync(examples).filter((one) => one.endsWith(".sol"))) {
      const text = readFileSync(path.join(examples, name), "utf8");
      const ast = astOf(text);
      assert.notEqual(ast, undefined, `${name} does not compile`);
      assert.deepEqual(
        shown(text, readSolcAst(`/e/${name}`, text, ast)),
        shown(text, readWithSlang(`/e/${name}`, text)),
        name,
      );
    }
  }).timeout(60_000);

  it("give the same findings for whatever of the corpus compiles", () => {
    let compared = 0;
    for (const { name, text } of readCorpus("development")) {
      const ast = astOf(text);
      if (ast === undefined) continue;
      compared += 1;
      assert.deepEqual(
        shown(text, readSolcAst(`/c/${name}`, text, ast)),
        shown(text, readWithSlang(`/c/${name}`, text)),
        name,
      );
    }
    assert.equal(compared > 60, true, `${String(compared)} compared`);
  }).timeout(120_000);

  it("give the same places where the text has more than ASCII", () => {
    const text =
      "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n/// Ünïcödé 😀\ncontract A { event Ev(string surname); }\n";
    assert.deepEqual(shown(text, readSolcAst("/e/A.sol", text, astOf(text))), [
      "personal-data-in-event 'surname'",
    ]);
  }).timeout(20_000);
});
