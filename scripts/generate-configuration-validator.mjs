#!/usr/bin/env node
// Writes sdk/src/project/generated/configuration-validator.ts: the check of tolbooth.json against its schema, as code.
// Made of the schema each time, it would take a third of the time of a short command.
//   node scripts/generate-configuration-validator.mjs           writes it
//   node scripts/generate-configuration-validator.mjs --check   writes nothing; exit code 1 when it is stale
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { root } from "./lib/install.mjs";

const file = path.join(root, "sdk/src/project/generated/configuration-validator.ts");
const schemaFile = path.join(root, "sdk/schemas/tolbooth.schema.json");

/** The text of the file. */
function validatorText() {
  const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
  const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, esm: true, lines: true } });
  const code = standalone.default(ajv, ajv.compile(schema));
  const helpers = [];
  // What it needs of ajv comes as CommonJS, also in a module.
  const body = code.replace(
    /^const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;$/gm,
    (_, name, from) => {
      helpers.push(`import ${name}Module from "${from}.js";`);
      return `const ${name} = ${name}Module.default;`;
    },
  );
  if (body.includes("require("))
    throw new Error("The validator needs something that is not a helper of ajv.");
  return [
    "// Written by scripts/generate-configuration-validator.mjs. Do not edit it.",
    "// @ts-nocheck",
    ...helpers,
    body.replace('"use strict";', "").trimStart(),
  ].join("\n");
}

const text = validatorText();
const isFresh = existsSync(file) && readFileSync(file, "utf8") === text;
if (process.argv.includes("--check")) {
  if (!isFresh) console.error("Stale: run node scripts/generate-configuration-validator.mjs");
  process.exitCode = isFresh ? 0 : 1;
} else if (!isFresh) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Written: ${path.relative(root, file)}`);
}
