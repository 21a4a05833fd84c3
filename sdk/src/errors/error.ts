import { describe, type ErrorCode, type ErrorDetails } from "./registry.js";

/**
 * The only error that Tolbooth throws on purpose: a code of the registry, what happened, and what to do next.
 * Tests and callers go by `code`, never by the text.
 */
export class TolboothError extends Error {
  readonly code: ErrorCode;
  /** What to do next, in one or two sentences. */
  readonly next: string;
  /** The facts that the message was made from: file names, fields, values. Never a secret. */
  readonly details: ErrorDetails;
  /** Exit code of the CLI: 1 findings or refused, 2 wrong use, 3 environment. */
  readonly exitCode: 1 | 2 | 3;

  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    const description = describe(code, details);
    super(description.what, cause === undefined ? undefined : { cause });
    this.name = "TolboothError";
    this.code = code;
    this.next = description.next;
    this.details = details;
    this.exitCode = description.exit;
  }

  /** The form that `--json` prints and the documents show. */
  toJSON(): { code: ErrorCode; what: string; next: string; details: ErrorDetails } {
    return { code: this.code, what: this.message, next: this.next, details: this.details };
  }
}

/** Whether something caught is a TolboothError (of that code, when one is named). */
export function isTolboothError(error: unknown, code?: ErrorCode): error is TolboothError {
  return error instanceof TolboothError && (code === undefined || error.code === code);
}

/** Throws `OPERATION_CANCELLED` when the signal has been given. */
export function throwIfCancelled(signal: AbortSignal | undefined, operation: string): void {
  if (signal?.aborted) throw new TolboothError("OPERATION_CANCELLED", { operation });
}
