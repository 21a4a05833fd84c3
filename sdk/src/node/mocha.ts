import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { TolboothError } from "../errors/index.js";
import type { MochaTools } from "../testing/mocha/tools.js";
import { asPlainNode } from "./forge.js";

/** What mocha reports to when Tolbooth runs it. */
export function mochaReporterFile(): string {
  const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const compiled = beside("./mocha-reporter.cjs");
  // Bundled for the extension it is named as all bundles are.
  return existsSync(compiled) ? compiled : beside("./mocha-reporter.js");
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
