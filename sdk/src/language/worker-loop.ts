import { isTolboothError } from "../errors/index.js";
import type { LanguageParameters, LanguageRequest } from "./requests.js";
import type { LanguageSession } from "./session.js";
import type { LanguageWorkerAnswer, LanguageWorkerTask } from "./worker-protocol.js";

type Request = Extract<LanguageWorkerTask, { kind: "request" }>;

/** A long answer steps aside this often, in milliseconds. */
const turn = 8;

/** Why an answer is given up. */
class GivenUp extends Error {
  constructor(readonly why: "cancelled" | "newer text") {
    super(why);
  }
}

/**
 * What the worker's thread does: takes what it is told in turn, one thing at a time. A long answer makes way for newer
 * texts and is begun again with them; a cancelled one is given up.
 */
export class LanguageWorkerLoop {
  private tasks: LanguageWorkerTask[] = [];
  private running = false;
  private readonly cancelled = new Set<number>();

  constructor(
    private readonly session: LanguageSession,
    private readonly say: (answer: LanguageWorkerAnswer) => void,
    /** Lets the thread hear what it is told meanwhile. */
    private readonly listen: () => Promise<void>,
  ) {}

  /** Takes a task; the work is done later. */
  tell(task: LanguageWorkerTask): void {
    if (task.kind === "cancel") {
      const waiting = this.tasks.find((one) => one.kind === "request" && one.id === task.id);
      this.tasks = this.tasks.filter((one) => one !== waiting);
      if (waiting) this.failed(task.id, new GivenUp("cancelled"));
      else this.cancelled.add(task.id);
      return;
    }
    // Of several texts of one document only the newest is looked at, unless a question came between.
    const last = this.tasks.at(-1);
    if (task.kind === "document" && last?.kind === "document" && last.path === task.path) this.tasks.pop();
    this.tasks.push(task);
    if (!this.running) void this.work();
  }

  private async work(): Promise<void> {
    this.running = true;
    for (let task = this.tasks.shift(); task; task = this.tasks.shift()) {
      if (task.kind === "document") this.session.setDocument(task.path, task.text ?? undefined);
      else if (task.kind === "filesChanged") this.session.filesChanged();
      else if (task.kind === "roots") this.session.setRoots(task.roots);
      else if (task.kind === "request") await this.answer(task);
    }
    this.running = false;
  }

  private async answer(task: Request): Promise<void> {
    const { id } = task;
    this.say({ kind: "started", id });
    try {
      // The first turn is for a cancellation that is already under way.
      await this.listen();
      const parameters = task.parameters as LanguageParameters<LanguageRequest>;
      let nextTurn = performance.now() + turn;
      const answer = await this.session.ask(task.request as LanguageRequest, parameters, async () => {
        if (performance.now() < nextTurn) return;
        await this.listen();
        nextTurn = performance.now() + turn;
        this.throwIfGivenUp(id);
      });
      this.throwIfGivenUp(id, "only cancelled");
      this.say({ kind: "answer", id, answer });
    } catch (error) {
      if (error instanceof GivenUp && error.why === "newer text") this.again(task);
      else this.failed(id, error);
    } finally {
      this.cancelled.delete(id);
    }
  }

  private throwIfGivenUp(id: number, only?: "only cancelled"): void {
    if (this.cancelled.has(id)) throw new GivenUp("cancelled");
    if (!only && this.tasks.some((one) => one.kind === "document")) throw new GivenUp("newer text");
  }

  /** Behind the newest text that waits, and before what was asked after it. */
  private again(task: Request): void {
    const newest = this.tasks.findLastIndex((one) => one.kind === "document");
    this.tasks.splice(newest + 1, 0, task);
  }

  private failed(id: number, error: unknown): void {
    if (error instanceof GivenUp)
      this.say({
        kind: "failed",
        id,
        code: "OPERATION_CANCELLED",
        details: { operation: "The question" },
        reason: error.why,
      });
    else if (isTolboothError(error))
      this.say({ kind: "failed", id, code: error.code, details: error.details, reason: error.message });
    else
      this.say({
        kind: "failed",
        id,
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
  }
}
