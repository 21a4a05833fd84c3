import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { findProject, type FindProjectOptions, type Project } from "@tolbooth/sdk";
import { nodeFiles } from "@tolbooth/sdk/node";

/** A folder on the disk that a test fills: for links, and for programs that read it. */
export interface DiskProject {
  readonly root: string;
  readonly files: ReturnType<typeof nodeFiles>;
  at(...parts: string[]): string;
  write(contents: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** A link at `place` to `target`, which counts from the link's folder. */
  link(place: string, target: string): Promise<void>;
  open(options?: FindProjectOptions & { from?: string }): Promise<Project>;
  remove(): Promise<void>;
}

/** Makes a folder with these files: names from its root. */
export async function diskProject(
  contents: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<DiskProject> {
  // Some systems reach their temporary folder through a link.
  const root = await realpath(await mkdtemp(path.join(os.tmpdir(), "tolbooth-imports-")));
  const files = nodeFiles();
  const at = (...parts: string[]): string => path.join(root, ...parts);
  const project: DiskProject = {
    root,
    files,
    at,
    async write(more) {
      for (const [name, content] of Object.entries(more)) {
        await mkdir(path.dirname(at(name)), { recursive: true });
        await writeFile(at(name), content);
      }
    },
    async link(place, target) {
      await mkdir(path.dirname(at(place)), { recursive: true });
      await symlink(target, at(place), "junction");
    },
    open: ({ from = "", ...options } = {}) => findProject(files, at(from), { stopAt: root, ...options }),
    remove: () => rm(root, { recursive: true, force: true }),
  };
  await project.write(contents);
  return project;
}
