#!/usr/bin/env node
// Writes l10n/bundle.l10n.json: every text that the extension's code passes to vscode.l10n.t, for translators.
//   node scripts/generate-l10n.mjs           writes it
//   node scripts/generate-l10n.mjs --check   writes nothing; exit code 1 when it is stale
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root } from "./lib/install.mjs";

const sources = path.join(root, "extension", "src");
const bundle = path.join(root, "l10n", "bundle.l10n.json");

/** The first arguments of all `l10n.t(…)` calls of a file. */
function textsOf(file) {
  const texts = [];
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText())) {
      const [text] = node.arguments;
      if (!text || !ts.isStringLiteralLike(text)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        throw new Error(
          `${path.relative(root, file)}:${line + 1}: l10n.t needs a plain text that can be looked up.`,
        );
      }
      texts.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const files = readdirSync(sources, { recursive: true })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.join(sources, file));
const texts = [...new Set(files.flatMap(textsOf))].sort();
const wanted = `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), undefined, 2)}\n`;
const stale = !existsSync(bundle) || readFileSync(bundle, "utf8") !== wanted;
if (process.argv.includes("--check")) {
  if (stale) console.error("l10n/bundle.l10n.json is stale. Run: node scripts/generate-l10n.mjs");
  process.exitCode = stale ? 1 : 0;
} else if (stale) {
  writeFileSync(bundle, wanted);
}
