import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { TolboothError } from "../errors/index.js";
import type { MochaTools } from "../testing/mocha/tools.js";
import { asPlainNode } from "./forge.js";

/** What mocha reports to when Tolbooth runs it. */
export function mochaReporterFile(): string {
  return fileURLToPath(new URL("./mocha-reporter.cjs", import.meta.url));
}

/**
 * What running a project's mocha tests takes: the project's own mocha, and the Node that runs us.
 * @param reporter Where a host has put the reporter. Default: the sdk's own.
 * @throws MOCHA_NOT_FOUND
 */
export function nodeMochaTools(projectRoot: string, reporter = mochaReporterFile()): MochaTools {
  let manifest: string;
  try {
    manifest = createRequire(path.join(projectRoot, "package.json")).resolve("mocha/package.json");
  } catch (error) {
    throw new TolboothError("MOCHA_NOT_FOUND", { folder: projectRoot }, error);
  }
  const program = ["mocha.js", "mocha.cjs", "mocha"]
    .map((name) => path.join(path.dirname(manifest), "bin", name))
    .find((file) => existsSync(file));
  if (program === undefined) throw new TolboothError("MOCHA_NOT_FOUND", { folder: projectRoot });
  return { node: process.execPath, mocha: program, reporter, environment: asPlainNode() };
}
