import { TolboothError, type ErrorDetails } from "@tolbooth/sdk";

/** What a command hands back: its result, the same in words, and why it failed if it did. */
export interface Outcome {
  /** Printed under `result` with `--json`. Plain data: what `JSON.stringify` keeps. */
  readonly result: unknown;
  /** For people, without a line end. Empty: nothing to say. */
  readonly text: string;
  /** Set where there is a result and yet something is wrong with it, such as an error in a source. Gives the exit code. */
  readonly failure?: TolboothError | undefined;
  /** The documents were printed already, one per line (`events --follow`). */
  readonly alreadyPrinted?: boolean;
}

/** The one document that `--json` prints. Schema: `schemas/cli-envelope.json`. */
export interface Envelope {
  readonly format: "tolbooth/result";
  readonly version: 1;
  /** The words of the command: `compile`, `network start`, `import cds`; `tolbooth` where there was none. */
  readonly command: string;
  /** Whether the exit code is 0. */
  readonly ok: boolean;
  readonly result?: unknown;
  /** There exactly when `ok` is false. */
  readonly error?: { code: string; what: string; next: string; details: ErrorDetails };
}

/** Puts an outcome, or an error alone, into the envelope. */
export function envelope(command: string, outcome: Outcome | TolboothError): Envelope {
  const head = { format: "tolbooth/result", version: 1, command } as const;
  if (outcome instanceof TolboothError) return { ...head, ok: false, error: outcome.toJSON() };
  const { result, failure } = outcome;
  return failure ? { ...head, ok: false, result, error: failure.toJSON() } : { ...head, ok: true, result };
}

/** JSON text in which a bigint is a decimal string. */
export function toJsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? one.toString() : one), indent);
}
