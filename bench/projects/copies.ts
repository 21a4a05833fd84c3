import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { registerCleanUp } from "../../test/editor/host/cleanup.js";
import { projectRoot } from "../../test/editor/host/paths.js";
import type { BuildTool } from "../programs/build-tool.js";

/** Sources that are built as a project's own. */
export interface Subject {
  readonly name: string;
  /** Folder that is copied to `contracts`. */
  readonly from: string;
}

const openZeppelin = path.join(projectRoot, "node_modules", "@openzeppelin");

/** What the bench builds. */
export const subjects: readonly Subject[] = [
  { name: "Patterns", from: path.join(projectRoot, "sdk", "contracts") },
  { name: "OpenZeppelin", from: path.join(openZeppelin, "contracts") },
];

/** A folder for everything that a run makes. It goes when the run ends, whatever way it does. */
export async function temporaryFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), "tolbooth-bench-")));
  const remove = registerCleanUp(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return { folder, remove };
}

/** Makes a project for one tool: the subject's sources, the tool's configuration, the packages it imports from. */
export async function copySubject(subject: Subject, tool: BuildTool, folder: string): Promise<void> {
  const isSolidity = /(^|[\\/])[^.\\/]+(\.sol)?$/;
  await mkdir(folder, { recursive: true });
  await cp(subject.from, path.join(folder, "contracts"), {
    recursive: true,
    filter: (source) => isSolidity.test(source) && path.basename(source) !== "node_modules",
  });
  await linkPackages(folder, tool.packages);
  for (const [name, text] of Object.entries(tool.configuration)) {
    await writeFile(path.join(folder, name), text);
  }
}

/** Puts OpenZeppelin and other packages into a project's `node_modules`, as links. */
export async function linkPackages(
  folder: string,
  packages: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const [name, target] of Object.entries({ "@openzeppelin": openZeppelin, ...packages })) {
    const link = path.join(folder, "node_modules", name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(target, link, "junction");
  }
}
