/** Copies of workspaces, so that a test may change what it likes. */
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { registerCleanUp } from "./cleanup.js";
import { projectRoot } from "./paths.js";

export interface TemporaryWorkspaceOptions {
  /** The folder to copy, for example `samples/border-events`; an empty workspace without it. */
  readonly from?: string;
  /** Files to write into the copy: path inside the workspace → text. */
  readonly files?: Readonly<Record<string, string>>;
  /** The copy's name, which the window's title shows; that of `from`, or `workspace`. */
  readonly name?: string;
}

export interface TemporaryWorkspace {
  readonly folder: string;
  remove(): Promise<void>;
}

/** What a run leaves behind in a sample, and a copy must not start with. */
const notCopied = new Set(["node_modules", ".tolbooth", "deployments", "out", "cache"]);

/**
 * Makes a workspace in a folder of its own, outside the repository. The repository's `node_modules` is linked beside
 * it, where Node and the compiler find it as they do from `samples/`.
 */
export async function temporaryWorkspace(
  options: TemporaryWorkspaceOptions = {},
): Promise<TemporaryWorkspace> {
  // The real path: macOS's temporary folder is a link, and the editor shows and compares resolved paths.
  const parent = await realpath(await mkdtemp(path.join(os.tmpdir(), "tolbooth-workspace-")));
  const remove = registerCleanUp(async () => {
    await endNetworks(folder);
    await rm(parent, { recursive: true, force: true, maxRetries: 3 });
  });
  const from = options.from === undefined ? undefined : path.resolve(projectRoot, options.from);
  const folder = path.join(parent, options.name ?? (from ? path.basename(from) : "workspace"));
  await mkdir(folder);
  await symlink(path.join(projectRoot, "node_modules"), path.join(parent, "node_modules"), "junction");
  if (from) {
    await cp(from, folder, {
      recursive: true,
      filter: (source) => source === from || !notCopied.has(path.basename(source)),
    });
  }
  for (const [name, text] of Object.entries(options.files ?? {})) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { folder, remove };
}

/**
 * A window that is ended outright cannot stop the local networks that it started: end them before their folder goes.
 * Only the workspace itself is searched: a recursive listing follows the link to `node_modules` beside it.
 */
async function endNetworks(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    if (path.basename(name) !== "network.json" || !name.split(path.sep).includes(".tolbooth")) continue;
    try {
      const network = JSON.parse(await readFile(path.join(folder, name), "utf8")) as {
        pid: number;
        stoppedAt?: string;
      };
      if (network.stoppedAt === undefined && network.pid > 0) process.kill(network.pid, "SIGKILL");
    } catch {
      // Half a file, or a process that has ended already: there is nothing left to end.
    }
  }
}
