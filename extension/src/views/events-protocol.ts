/** What the events' page and the extension say to each other. Types only, as in `form-protocol.ts`. */
import type { EventRow } from "@tolbooth/sdk";

/** Every word that the page shows, already in the reader's language. */
export interface EventsWords {
  readonly filter: string;
  readonly filterHint: string;
  readonly clear: string;
  readonly copyAll: string;
  readonly copyOne: string;
  readonly copyNamed: string;
  readonly copied: string;
  readonly block: string;
  readonly contract: string;
  readonly event: string;
  readonly values: string;
  readonly actions: string;
  readonly countOne: string;
  readonly countAll: string;
  readonly countSome: string;
  readonly noMatch: string;
  readonly table: string;
}

export type ToEventsPage =
  | { readonly kind: "words"; readonly words: EventsWords }
  /** Those that match the filter, newest first; `total` counts all. `empty` says why there are none at all. */
  | {
      readonly kind: "rows";
      readonly rows: readonly EventRow[];
      readonly total: number;
      readonly empty: string;
    }
  | { readonly kind: "copied" };

export type FromEventsPage =
  | { readonly kind: "ready" }
  | { readonly kind: "filter"; readonly text: string }
  | { readonly kind: "clear" }
  /** The events with these keys, as JSON, go to the clipboard. */
  | { readonly kind: "copy"; readonly keys: readonly string[] };
