// solc's model checker in a thread that can be ended.
import { fileURLToPath } from "node:url";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { root } from "../sources.js";

/** A property took longer than its limit. */
export class ProofTimeout extends Error {}

/** One finding of the compiler. */
export interface Finding {
  readonly errorCode?: string;
  readonly severity: string;
  readonly message: string;
  readonly formattedMessage: string;
  readonly sourceLocation?: { readonly file: string; readonly start: number };
}

/** A compiler that checks one input after another. It is started again after one that had to be ended. */
export class ModelChecker {
  private worker: Worker | undefined;
  private version = "";

  /** Starts a compiler: about half a second. */
  static async start(signal?: AbortSignal): Promise<ModelChecker> {
    const checker = new ModelChecker();
    await checker.restart(signal);
    return checker;
  }

  /** The solver and the compiler that it is part of. */
  get solver(): string {
    return `z3 of solc-js ${this.version}`;
  }

  /** Checks one input. Fails with {@link ProofTimeout} after so many seconds, and with the signal's reason. */
  async check(input: string, limitSeconds: number, signal?: AbortSignal): Promise<readonly Finding[]> {
    if (this.worker === undefined) await this.restart(signal);
    const answer = await this.nextMessage(limitSeconds, signal, input);
    const { errors = [] } = JSON.parse(answer) as { errors?: Finding[] };
    const broken = errors.filter(({ severity }) => severity === "error");
    if (broken.length > 0) throw new Error(broken.map(({ formattedMessage }) => formattedMessage).join("\n"));
    return errors;
  }

  /** Ends the compiler. */
  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private async restart(signal?: AbortSignal): Promise<void> {
    this.worker = new Worker(fileURLToPath(new URL("./worker.mjs", import.meta.url)), {
      workerData: { resolveFrom: path.join(root, "sdk/package.json") },
      execArgv: [],
    });
    this.version = await this.nextMessage(60, signal);
  }

  private nextMessage(limitSeconds: number, signal?: AbortSignal, send?: string): Promise<string> {
    const worker = this.worker!;
    return new Promise((resolve, reject) => {
      const finish = (act: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        worker.off("message", onMessage).off("error", onError);
        act();
      };
      const end = (reason: unknown): void => {
        void this.stop();
        finish(() => reject(reason instanceof Error ? reason : new Error(String(reason))));
      };
      const onMessage = (message: string): void => finish(() => resolve(message));
      const onError = (error: Error): void => end(error);
      const onAbort = (): void => end(signal?.reason);
      const timer = setTimeout(() => end(new ProofTimeout()), limitSeconds * 1000);
      worker.on("message", onMessage).on("error", onError);
      signal?.addEventListener("abort", onAbort);
      if (signal?.aborted) onAbort();
      else if (send !== undefined) worker.postMessage(send);
    });
  }
}
