/**
 * What forge takes for solc: `--version`, and `--standard-json` from standard input to standard output. It is started
 * as a program of its own, by the line that `nodeForgeTools` writes, and told by the environment which compiler to use.
 *
 * forge asks for the version before every run. Where it is known it comes in the environment, because starting the
 * compiler for that alone takes half a second.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import setUpSolc from "solc/wrapper.js";

const soljson = process.env["TOLBOOTH_SOLJSON"] ?? "";

function compiler(): { version(): string; compile(input: string): string } {
  return setUpSolc(createRequire(path.resolve(soljson))(soljson));
}

if (process.argv.includes("--version")) {
  const version = process.env["TOLBOOTH_SOLC_VERSION"] ?? compiler().version();
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`);
} else if (process.argv.includes("--standard-json")) {
  process.stdout.write(compiler().compile(readFileSync(0, "utf8")));
} else {
  process.stderr.write("Only --version and --standard-json are supported.\n");
  process.exitCode = 2;
}
