import path from "node:path";
import { readFile } from "node:fs/promises";
import { projectRoot } from "../../test/editor/host/paths.js";
import { evmVersion, optimizerRuns, type BuildTool } from "./build-tool.js";
import type { Command } from "./timed.js";

/** The command line as people start it. */
export function tolboothCommand(...words: string[]): Command {
  return {
    program: process.execPath,
    arguments: [path.join(projectRoot, "sdk", "bin", "tolbooth.mjs"), ...words],
  };
}

/** Tolbooth of this working tree. */
export async function tolbooth(): Promise<BuildTool> {
  const manifest = await readFile(path.join(projectRoot, "sdk", "package.json"), "utf8");
  return {
    name: "Tolbooth",
    version: (JSON.parse(manifest) as { version: string }).version,
    build: tolboothCommand("compile"),
    configuration: {
      "tolbooth.json": JSON.stringify({
        sources: ["contracts"],
        solc: { settings: { evmVersion, optimizer: { enabled: true, runs: optimizerRuns } } },
      }),
    },
    packages: {},
    written: [".tolbooth"],
    artifact: ({ file, name }) => path.join(".tolbooth", "artifacts", file, `${name}.json`),
  };
}
