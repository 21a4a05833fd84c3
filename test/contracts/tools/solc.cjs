/**
 * The command line of solc that forge uses, over the solc package from npm.
 *
 * `--version` answers from the package's manifest and the commit below, without starting the compiler, because forge
 * asks it before every build. `--standard-json` reads the request on standard input and writes the answer.
 */
"use strict";

const { readFileSync } = require("node:fs");

/** The commit that the pinned compiler was built from. Every compilation holds it against the compiler's own answer. */
const COMMIT = "f401782d";
const version = `${require("solc/package.json").version}+commit.${COMMIT}.Emscripten.clang`;

if (process.argv.includes("--version")) {
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`);
} else if (process.argv.includes("--standard-json")) {
  const solc = require("solc");
  if (solc.version() === version) {
    process.stdout.write(solc.compile(readFileSync(0, "utf8")));
  } else {
    process.stderr.write(`The solc package is ${solc.version()}: write its commit into ${__filename}.\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write("Only --version and --standard-json are supported.\n");
  process.exitCode = 2;
}
