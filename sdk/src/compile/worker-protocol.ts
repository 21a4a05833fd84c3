/** What the compiler's worker is started with. */
export interface CompilerWorkerData {
  /** Absolute path of solc's `soljson.js`. */
  readonly soljsonFile: string;
  /** SHA-256 that the file must have, in hex. */
  readonly sha256?: string;
}

/** One standard JSON input to compile. */
export interface CompilerJob {
  readonly id: number;
  readonly input: string;
}

/** What the worker says. After `stopped` or `unusable` its compiler is in an unknown state and must be replaced. */
export type CompilerAnswer =
  | { readonly kind: "ready"; readonly version: string }
  | { readonly kind: "done"; readonly id: number; readonly output: string; readonly milliseconds: number }
  | { readonly kind: "stopped"; readonly id: number; readonly reason: string }
  | { readonly kind: "unusable"; readonly reason: string };
