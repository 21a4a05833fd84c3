import { watch, type FSWatcher } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isUnchanged, type LookedAt } from "../artifacts/index.js";
import type { FileSystem } from "../ports.js";

/** How often everything is looked at, whatever the system tells. Many shared and mounted folders tell nothing. */
const LOOK_EVERY = 1_000;

/** Several files are often saved together; in milliseconds. */
const GATHER = 30;

/** Folders that the system is asked to tell about. The others are looked at, and that is all. */
const FOLDERS_AT_MOST = 200;

/**
 * Waits until something that was looked at is different. The system's own notices make it quick; that nothing is missed
 * follows from looking again, which takes some milliseconds for a project.
 *
 * @returns `changed`, or `unclear` where a file was too new to be told apart from one that is edited in the same moment
 * @throws nothing; when the signal is given it ends with `stopped`.
 */
export async function waitForChange(
  files: FileSystem,
  lookedAt: LookedAt,
  signal: AbortSignal,
): Promise<"changed" | "unclear" | "stopped"> {
  const clear = lookedAt.filter(([, , answer]) => answer !== undefined);
  const watchers = new FolderWatchers(foldersOf(lookedAt));
  try {
    for (;;) {
      if (signal.aborted) return "stopped";
      if (!(await isUnchanged(files, clear))) {
        await pause(GATHER, signal);
        return signal.aborted ? "stopped" : "changed";
      }
      await watchers.next(LOOK_EVERY, signal);
      if (clear.length < lookedAt.length && !signal.aborted && (await isUnchanged(files, clear)))
        return "unclear";
    }
  } finally {
    watchers.close();
  }
}

function foldersOf(lookedAt: LookedAt): string[] {
  const folders = new Set<string>();
  for (const [about, place] of lookedAt) {
    if (about === "names") folders.add(place);
    if (about === "identity") folders.add(path.dirname(place));
  }
  return [...folders].slice(0, FOLDERS_AT_MOST);
}

class FolderWatchers {
  private readonly watchers: FSWatcher[] = [];
  private wake: () => void = () => undefined;
  private isAwake = false;

  constructor(folders: readonly string[]) {
    for (const folder of folders) {
      try {
        const watcher = watch(folder, { persistent: false }, () => {
          this.isAwake = true;
          this.wake();
        });
        // A folder that goes, or a system that has no more watches to give: then we look.
        watcher.on("error", () => watcher.close());
        this.watchers.push(watcher);
      } catch {
        // It is not there, or cannot be watched.
      }
    }
  }

  /** Waits for a notice, at most so many milliseconds. */
  async next(atMost: number, signal: AbortSignal): Promise<void> {
    if (!this.isAwake) {
      const woken = new Promise<void>((resolve) => (this.wake = resolve));
      const done = new AbortController();
      await Promise.race([woken, pause(atMost, AbortSignal.any([signal, done.signal]))]);
      done.abort();
    }
    this.isAwake = false;
  }

  close(): void {
    for (const watcher of this.watchers) watcher.close();
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
}
