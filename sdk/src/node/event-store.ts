import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { TolboothError } from "../errors/index.js";
import type { EventStore, LogPart } from "../events/index.js";
import type { EventStoreAnswer, EventStoreTask, EventStoreWorkerData } from "./events/worker-protocol.js";
import { fileOfExtension } from "./extension-folder.js";

/** The worker that the store of events runs in. */
export function eventStoreWorkerFile(): string {
  return (
    fileOfExtension("event-store-worker.js") ??
    fileURLToPath(new URL("./event-store-worker.js", import.meta.url))
  );
}

/**
 * Opens a store of events: a SQLite file in a worker thread. The file is made when something is first asked of it.
 * @param tell is given what a person should know: that a file was put aside, and why.
 */
export function openSqliteEvents(
  file: string,
  tell: (notice: string) => void,
  workerFile = eventStoreWorkerFile(),
): Promise<EventStore> {
  const client = new StoreClient(file, tell, workerFile);
  const call =
    <T>(method: string) =>
    (...parameters: unknown[]): Promise<T> =>
      client.call<T>(method, parameters);
  return Promise.resolve({
    file,
    want: call("want"),
    state: call("state"),
    countBlocks: call("countBlocks"),
    blockByRank: call("blockByRank"),
    blockUpTo: call("blockUpTo"),
    add: (part: LogPart) =>
      client.call("add", [part], part.answer instanceof Uint8Array ? part.answer : undefined),
    setTimes: call("setTimes"),
    retract: call("retract"),
    find: call("find"),
    blocksBetween: call("blocksBetween"),
    changesSince: call("changesSince"),
    retracted: call("retracted"),
    close: () => client.close(),
  } satisfies EventStore);
}

interface Waiting {
  succeed(result: unknown): void;
  fail(error: TolboothError): void;
}

class StoreClient {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private ended: string | undefined;

  constructor(
    private readonly file: string,
    private readonly tell: (notice: string) => void,
    workerFile: string,
  ) {
    // Without the parent's flags: a loader that it runs under is not for the worker.
    const workerData: EventStoreWorkerData = { file };
    this.worker = new Worker(workerFile, { workerData, execArgv: [] });
    this.worker.unref();
    this.worker.on("message", (message: EventStoreAnswer) => this.hear(message));
    this.worker.on("error", (error: unknown) =>
      this.end(error instanceof Error ? error.message : String(error)),
    );
    this.worker.on("exit", (code) => this.end(`its thread ended with code ${code}`));
  }

  call<T>(method: string, parameters: readonly unknown[], transfer?: Uint8Array): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.ended !== undefined) return reject(this.failure());
      const id = this.nextId++;
      this.waiting.set(id, { succeed: (result) => resolve(result as T), fail: reject });
      this.worker.ref();
      const task: EventStoreTask = { id, method, parameters };
      this.worker.postMessage(task, transfer ? [transfer.buffer as ArrayBuffer] : []);
    });
  }

  /** What was asked before is done first. */
  async close(): Promise<void> {
    if (this.ended === undefined) await this.call("close", []).catch(() => undefined);
    this.ended ??= "it was closed";
    await this.worker.terminate();
  }

  private hear(message: EventStoreAnswer): void {
    if (message.kind === "notice") return this.tell(message.text);
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (this.waiting.size === 0) this.worker.unref();
    if (message.kind === "done") waiting?.succeed(message.result);
    else waiting?.fail(new TolboothError(message.code, message.details));
  }

  private end(reason: string): void {
    this.ended ??= reason;
    for (const waiting of this.waiting.values()) waiting.fail(this.failure());
    this.waiting.clear();
  }

  private failure(): TolboothError {
    return new TolboothError("EVENT_INDEX_FAILED", { file: this.file, reason: this.ended ?? "" });
  }
}
