/** What the events' page and the extension say to each other. Types only, as in `form-protocol.ts`. */
import type { EventRow } from "@tolbooth/sdk";

/** Every word that the page shows, already in the reader's language. */
export interface EventsWords {
  readonly filter: string;
  readonly filterHint: string;
  readonly allContracts: string;
  readonly chooseNetwork: string;
  readonly movement: string;
  readonly movementHint: string;
  readonly record: string;
  readonly recordHint: string;
  readonly older: string;
  readonly newest: string;
  readonly allEvents: string;
  readonly allAgencies: string;
  readonly chooseContract: string;
  readonly chooseEvent: string;
  readonly chooseAgency: string;
  readonly clear: string;
  readonly exportAll: string;
  readonly copyAll: string;
  readonly copyOne: string;
  readonly copyNamed: string;
  readonly copied: string;
  readonly more: string;
  readonly undecoded: string;
  readonly retracted: string;
  readonly block: string;
  readonly contract: string;
  readonly event: string;
  readonly values: string;
  readonly actions: string;
  readonly countOne: string;
  readonly countAll: string;
  readonly countSome: string;
  readonly countMore: string;
  readonly noMatch: string;
  readonly table: string;
}

/** What somebody chose. An empty text stands for everything. */
export interface EventsFilter {
  readonly text: string;
  readonly contract: string;
  readonly event: string;
  /** The number of an agency. */
  readonly agency: string;
  /** MRN, GMR or id of a movement. */
  readonly movement: string;
  /** Id of a record. */
  readonly record: string;
  /** Name of the network; never empty. */
  readonly network: string;
}

/** What can be chosen. */
export interface EventsChoices {
  readonly networks: readonly { readonly value: string; readonly title: string }[];
  readonly contracts: readonly string[];
  readonly events: readonly string[];
  readonly agencies: readonly { readonly value: string; readonly title: string }[];
}

export type ToEventsPage =
  | { readonly kind: "words"; readonly words: EventsWords }
  | { readonly kind: "choices"; readonly choices: EventsChoices }
  /** Those that match the filter, newest first, as many as were wanted. `empty` says why there are none at all. */
  | {
      readonly kind: "rows";
      readonly rows: readonly EventRow[];
      /** How many match, where it is known. */
      readonly total?: number;
      /** Whether there are more. */
      readonly more: boolean;
      /** Whether the newest stand on this page, and not on one before. */
      readonly newest: boolean;
      /** Whether anything was left out by the filter. */
      readonly filtered: boolean;
      readonly empty: string;
    }
  | { readonly kind: "copied" };

export type FromEventsPage =
  | { readonly kind: "ready"; readonly filter: EventsFilter; readonly wanted: number }
  | { readonly kind: "filter"; readonly filter: EventsFilter; readonly wanted: number }
  /** The page after the one that is shown, or the first again. */
  | { readonly kind: "older" }
  | { readonly kind: "newest" }
  | { readonly kind: "clear" }
  | { readonly kind: "export" }
  /** The events with these keys, as JSON, go to the clipboard. */
  | { readonly kind: "copy"; readonly keys: readonly string[] };
