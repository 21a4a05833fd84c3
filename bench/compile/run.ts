import { BUNDLED_SOLC_VERSION } from "@tolbooth/sdk";
import type { BuildTool, FoundTool } from "../programs/build-tool.js";
import { forge } from "../programs/forge.js";
import { hardhat } from "../programs/hardhat.js";
import { tolbooth } from "../programs/tolbooth.js";
import { temporaryFolder, type Subject } from "../projects/copies.js";
import { Progress } from "../report/progress.js";
import type { BenchReport, Machine, PartResult } from "../report/types.js";
import { BuiltProjects } from "./built-projects.js";
import type { Part } from "./context.js";

/** Parts that start the peers. */
const withPeers = new Set(["cold", "unchanged", "edit"]);

export interface RunOptions {
  readonly parts: readonly Part[];
  readonly subjects: readonly Subject[];
  /** Rounds of every part; without it, each part's own number. */
  readonly rounds?: number;
  readonly machine: Machine;
  readonly print: (line: string) => void;
  /** Called when a part is done. */
  readonly onPart: (result: PartResult) => void;
}

/** Measures, part after part. Leaves nothing behind. */
export async function runCompileBench(options: RunOptions): Promise<BenchReport> {
  const { parts, subjects, print, machine } = options;
  const startedAt = new Date();
  const roundsOf = (part: Part): number => options.rounds ?? part.rounds;
  const found: FoundTool[] = [await tolbooth()];
  if (parts.some(({ name }) => withPeers.has(name))) found.push(await forge(), await hardhat(print));
  const tools = found.filter((tool): tool is BuildTool => !("absent" in tool));
  const absent = found.filter((tool) => "absent" in tool);
  for (const tool of absent) print(`${tool.name} does not take part: ${tool.absent}`);
  const total = parts.reduce((sum, part) => sum + part.seconds(roundsOf(part)), 0);
  const progress = new Progress(total, print);
  const temporary = await temporaryFolder();
  const projects = new BuiltProjects(tools, temporary.folder, print);
  const results: PartResult[] = [];
  try {
    for (const part of parts) {
      progress.beginPart(part.seconds(roundsOf(part)));
      const context = { tools, subjects, absent, projects, progress, folder: temporary.folder };
      const result = await part.run(context, roundsOf(part));
      results.push(result);
      options.onPart(result);
    }
  } finally {
    await projects.end();
    await temporary.remove();
  }
  return {
    format: "tolbooth/benchmark",
    version: 1,
    startedAt: startedAt.toISOString(),
    seconds: Math.round((Date.now() - startedAt.getTime()) / 1_000),
    machine,
    programs: {
      ...Object.fromEntries(tools.map(({ name, version }) => [name, version])),
      "solc-js": BUNDLED_SOLC_VERSION,
    },
    parts: results,
  };
}
