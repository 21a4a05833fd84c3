import assert from "node:assert/strict";
import type { SourceSet } from "@tolbooth/sdk";
import { head, sharedCompiler } from "../../support/projects.js";

/** A file that imports. */
export const importing = (...paths: string[]): string =>
  head + paths.map((one) => `import "${one}";\n`).join("");

/** A file that declares a contract, after `rest`. */
export const declares = (name: string, rest = ""): string => `${head}${rest}\ncontract ${name} {}\n`;

/** solc gets what was read and must find every import. */
export async function assertSolcAgrees(sources: SourceSet): Promise<void> {
  assert.deepEqual(sources.problems, []);
  const compilation = await sharedCompiler().compile(sources, { mode: "check" });
  assert.deepEqual(compilation.findings, []);
}
