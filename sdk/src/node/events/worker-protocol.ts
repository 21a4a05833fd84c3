import type { ErrorCode, ErrorDetails } from "../../errors/index.js";

/** What the worker of an event store is started with. */
export interface EventStoreWorkerData {
  /** Absolute path of the SQLite file. */
  readonly file: string;
}

/** One call of a method of `SqliteEvents`. */
export interface EventStoreTask {
  readonly id: number;
  readonly method: string;
  readonly parameters: readonly unknown[];
}

export type EventStoreAnswer =
  | { readonly kind: "done"; readonly id: number; readonly result: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly code: ErrorCode; readonly details: ErrorDetails }
  | { readonly kind: "notice"; readonly text: string };
