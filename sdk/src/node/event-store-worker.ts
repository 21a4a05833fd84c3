/**
 * The worker thread that SQLite runs in: it reads and writes files in one go, which would stop the editor meanwhile. It
 * is bundled on its own for the extension, beside SQLite's WebAssembly.
 */
import { parentPort, workerData } from "node:worker_threads";
import { TolboothError } from "../errors/index.js";
import { SqliteEvents } from "./events/sqlite-events.js";
import type { EventStoreAnswer, EventStoreTask, EventStoreWorkerData } from "./events/worker-protocol.js";
import { withFileLock } from "./file-lock.js";

const { file } = workerData as EventStoreWorkerData;
const answer = (message: EventStoreAnswer): void => parentPort?.postMessage(message);
const events = new SqliteEvents(file, (text) => answer({ kind: "notice", text }));

async function perform({ id, method, parameters }: EventStoreTask): Promise<void> {
  try {
    const work = (): Promise<unknown> => {
      const call = events[method as keyof SqliteEvents] as (...given: readonly unknown[]) => unknown;
      return Promise.resolve(call.apply(events, parameters as unknown[]));
    };
    const result = method === "close" ? await work() : await withFileLock(`${file}.turn`, work);
    answer({ kind: "done", id, result });
  } catch (error) {
    const known =
      error instanceof TolboothError
        ? error
        : new TolboothError("EVENT_INDEX_FAILED", {
            file,
            reason: String((error as Error)?.message ?? error),
          });
    answer({ kind: "failed", id, code: known.code, details: known.details });
  }
}

let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (task: EventStoreTask) => {
  last = last.then(() => perform(task));
});
