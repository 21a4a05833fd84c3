import { mkdir } from "node:fs/promises";
import path from "node:path";
import { lock } from "proper-lockfile";
import { TolboothError } from "../errors/index.js";
import { reasonOf } from "./file-reasons.js";

/** A lock whose owner has not renewed it for this long is taken over: its process is gone. */
const STALE_AFTER = 10_000;
/** How long somebody waits for a lock before being told that it is held. */
const WAIT_AT_MOST = 120_000;
const ASK_EVERY = 100;

/** Work of this process under one name queues here, in order, so that it does not poll against itself. */
const queues = new Map<string, Promise<void>>();

/** Runs work while a folder `<file>.lock` says that somebody does. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const name = path.resolve(file);
  const before = queues.get(name) ?? Promise.resolve();
  const result = before.then(() => lockAndRun(name, work));
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  queues.set(name, settled);
  void settled.then(() => {
    if (queues.get(name) === settled) queues.delete(name);
  });
  return result;
}

async function lockAndRun<T>(file: string, work: () => Promise<T>): Promise<T> {
  let lost: Error | undefined;
  let release: () => Promise<void>;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    release = await lock(file, {
      realpath: false,
      stale: STALE_AFTER,
      update: STALE_AFTER / 5,
      retries: { retries: WAIT_AT_MOST / ASK_EVERY, factor: 1, minTimeout: ASK_EVERY, maxTimeout: ASK_EVERY },
      onCompromised: (error) => {
        lost = error;
      },
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ELOCKED")
      throw new TolboothError("FILE_LOCKED", { file }, error);
    throw new TolboothError("FILE_WRITE_FAILED", { file: `${file}.lock`, reason: reasonOf(error) }, error);
  }
  try {
    return await work();
  } finally {
    // A lock that was lost (the machine slept, somebody took it over) is not ours to release.
    if (!lost) await release().catch(() => undefined);
  }
}
