import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { throwIfCancelled, TolboothError } from "../errors/index.js";
import type { LanguageAnswer, LanguageParameters, LanguageRequest } from "../language/requests.js";
import type {
  LanguageWorkerAnswer,
  LanguageWorkerData,
  LanguageWorkerTask,
} from "../language/worker-protocol.js";

/** Questions about Solidity texts, answered in a thread of its own. Paths are absolute. */
export interface LanguageService {
  /**
   * Asks one question; `languageRequests` says which there are. The answer is about the texts that were set before.
   * @throws TolboothError OPERATION_CANCELLED, LANGUAGE_SERVICE_STOPPED, and what the feature throws (RENAME_…).
   */
  ask<Request extends LanguageRequest>(
    request: Request,
    parameters: LanguageParameters<Request>,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<LanguageAnswer<Request>>;
  /** The text of an open document; `undefined` when it is closed and the file on the disk counts again. */
  setDocument(path: string, text: string | undefined): void;
  /** Files on the disk appeared, changed or went: sources or configuration. */
  filesChanged(): void;
  /** The folders that are open. */
  setRoots(roots: readonly string[]): void;
  /** Ends the thread. What was asked is cancelled. */
  dispose(): Promise<void>;
}

export interface LanguageServiceOptions extends LanguageWorkerData {
  /** Absolute path of the worker's file. Default: the sdk's own. */
  readonly workerFile?: string;
}

/** The worker that the language service runs in. */
export function languageWorkerFile(): string {
  return fileURLToPath(new URL("./language-worker.js", import.meta.url));
}

/** A language service. Its thread starts with the first question, and anew when it has died. */
export function createLanguageService(options: LanguageServiceOptions): LanguageService {
  return new WorkerLanguageService(options.workerFile ?? languageWorkerFile(), {
    roots: options.roots,
    bundledLibraries: options.bundledLibraries,
    environment: options.environment,
  });
}

interface Question {
  readonly task: Extract<LanguageWorkerTask, { kind: "request" }>;
  succeed(answer: unknown): void;
  fail(error: TolboothError): void;
}

class WorkerLanguageService implements LanguageService {
  private worker: Worker | undefined;
  private readonly documents = new Map<string, string>();
  private readonly questions = new Map<number, Question>();
  /** The question that is being answered: it is the one that a worker dies of. */
  private started: number | undefined;
  private nextId = 1;
  private disposed = false;

  constructor(
    private readonly workerFile: string,
    private workerData: LanguageWorkerData,
  ) {}

  ask<Request extends LanguageRequest>(
    request: Request,
    parameters: LanguageParameters<Request>,
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<LanguageAnswer<Request>> {
    return new Promise((resolve, reject) => {
      throwIfCancelled(signal, "The question");
      if (this.disposed) throw cancelled();
      const id = this.nextId++;
      const onAbort = (): void => this.cancel(id);
      const settled = (): void => {
        signal?.removeEventListener("abort", onAbort);
        this.questions.delete(id);
        if (this.questions.size === 0) this.worker?.unref();
      };
      const task = { kind: "request", id, request, parameters } as const;
      this.questions.set(id, {
        task,
        succeed: (answer) => {
          settled();
          resolve(answer as LanguageAnswer<Request>);
        },
        fail: (error) => {
          settled();
          reject(error);
        },
      });
      signal?.addEventListener("abort", onAbort, { once: true });
      if (!this.worker) this.start();
      else this.tell(task);
    });
  }

  setDocument(path: string, text: string | undefined): void {
    if (text === undefined) this.documents.delete(path);
    else this.documents.set(path, text);
    this.tell({ kind: "document", path, text: text ?? null });
  }

  filesChanged(): void {
    this.tell({ kind: "filesChanged" });
  }

  setRoots(roots: readonly string[]): void {
    this.workerData = { ...this.workerData, roots };
    this.tell({ kind: "roots", roots });
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    const { worker } = this;
    this.worker = undefined;
    for (const question of [...this.questions.values()]) question.fail(cancelled());
    await worker?.terminate();
  }

  private tell(task: LanguageWorkerTask): void {
    this.worker?.postMessage(task);
    if (task.kind === "request") this.worker?.ref();
  }

  private cancel(id: number): void {
    this.tell({ kind: "cancel", id });
    this.questions.get(id)?.fail(cancelled());
  }

  /** Starts a worker and gives it all texts and every question that waits. */
  private start(): void {
    // Without the parent's flags: a loader that it runs under is not for the worker.
    const worker = new Worker(this.workerFile, { workerData: this.workerData, execArgv: [] });
    this.worker = worker;
    this.started = undefined;
    worker.on("message", (answer: LanguageWorkerAnswer) => {
      if (this.worker === worker) this.hear(answer);
    });
    worker.on("error", (error: unknown) => {
      if (this.worker === worker) this.replace(error instanceof Error ? error.message : String(error));
    });
    worker.on("exit", (code) => {
      if (this.worker === worker) this.replace(`its thread ended with code ${code}`);
    });
    for (const [path, text] of this.documents) this.tell({ kind: "document", path, text });
    for (const { task } of this.questions.values()) this.tell(task);
  }

  private hear(answer: LanguageWorkerAnswer): void {
    if (answer.kind === "started") {
      this.started = answer.id;
      return;
    }
    if (this.started === answer.id) this.started = undefined;
    const question = this.questions.get(answer.id);
    if (answer.kind === "answer") question?.succeed(answer.answer);
    else if (answer.code) question?.fail(new TolboothError(answer.code, answer.details));
    else question?.fail(new TolboothError("INTERNAL", { problem: answer.reason }));
  }

  /** The worker died: what it was at fails, the rest goes to a new one. Without questions there is none until the next. */
  private replace(reason: string): void {
    this.worker = undefined;
    // One that died before it began anything would die again: everything fails.
    const victims = this.started === undefined ? [...this.questions.keys()] : [this.started];
    for (const id of victims)
      this.questions
        .get(id)
        ?.fail(new TolboothError("LANGUAGE_SERVICE_STOPPED", { reason: reason.split("\n", 1)[0] ?? "" }));
    if (this.questions.size > 0 && !this.disposed) this.start();
  }
}

function cancelled(): TolboothError {
  return new TolboothError("OPERATION_CANCELLED", { operation: "The question" });
}
