/** What the board's page and the extension say to each other. Types only, as in `form-protocol.ts`. */
import type {
  BoardLane,
  LaneCounts,
  LaneState,
  MovementBoardState,
  MovementRow,
  MovementStep,
  RecordRow,
  RecordState,
  RecordStepRow,
} from "@tolbooth/sdk";

/** Whose board it is: one deployed contract. */
export interface BoardTarget {
  readonly projectRoot: string;
  readonly network: string;
  readonly contract: string;
}

/** What is kept over a reload of the window. */
export interface BoardState {
  readonly target: BoardTarget;
  readonly text: string;
  /** Number of a lane, of an agency for records; empty for all. */
  readonly agency: string;
  readonly state: string;
  /** The chosen movement or record. */
  readonly chosen: string;
}

/** A state in words, and the shape that stands before them: never told by colour alone. */
export interface StateWord {
  readonly word: string;
  readonly shape: string;
}

/** Every word that the page shows, already in the reader's language. */
export interface BoardWords {
  readonly movementStates: Readonly<Record<MovementBoardState, StateWord>>;
  readonly laneStates: Readonly<Record<LaneState, StateWord>>;
  readonly recordStates: Readonly<Record<RecordState, StateWord>>;
  readonly subjects: Readonly<Record<RecordRow["subject"], string>>;
  readonly steps: Readonly<Record<MovementStep["act"] | RecordStepRow["step"], string>>;
  readonly codes: Readonly<Record<string, string>>;
  readonly filter: string;
  readonly filterHint: string;
  readonly allAgencies: string;
  readonly chooseAgency: string;
  readonly allStates: string;
  readonly chooseState: string;
  readonly movements: string;
  readonly records: string;
  readonly movement: string;
  readonly record: string;
  readonly state: string;
  readonly version: string;
  readonly heldFor: string;
  readonly updated: string;
  readonly agencies: string;
  readonly subject: string;
  readonly lane: string;
  readonly agencyNumber: string;
  readonly nobody: string;
  readonly bySecret: string;
  readonly timeline: string;
  readonly chooseOne: string;
  readonly gone: string;
  readonly heldTimes: string;
  readonly heldNow: string;
  readonly heldOnce: string;
  readonly counts: string;
  readonly countsNote: string;
  readonly total: string;
  readonly countSome: string;
  readonly changedOne: string;
  readonly changedMany: string;
  readonly removed: string;
  readonly noMatch: string;
  readonly block: string;
  readonly from: string;
  readonly until: string;
  readonly accesses: string;
  readonly related: string;
  readonly concerns: string;
  readonly unknownTime: string;
  readonly days: string;
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
}

export interface BoardHeading {
  readonly kind: "movements" | "records" | "nothing";
  readonly title: string;
  readonly lanes: readonly BoardLane[];
  /** Number → title. */
  readonly agencies: Readonly<Record<number, string>>;
  readonly laneCounts: readonly LaneCounts[];
  /** How many movements or records stand where. */
  readonly stateCounts: Readonly<Record<string, number>>;
  /** Where the rows come from, or why there are none. */
  readonly status: string;
}

export type BoardRow = MovementRow | RecordRow;

export type ToBoardPage =
  | { readonly kind: "words"; readonly words: BoardWords; readonly target: BoardTarget }
  | { readonly kind: "heading"; readonly heading: BoardHeading }
  /** Rows that are new or different, and ids that are gone. `all`: there are no others. */
  | {
      readonly kind: "rows";
      readonly rows: readonly BoardRow[];
      readonly gone: readonly string[];
      readonly all: boolean;
    }
  | {
      readonly kind: "timeline";
      readonly id: string;
      readonly movement?: readonly MovementStep[];
      readonly record?: readonly RecordStepRow[];
    };

export type FromBoardPage =
  { readonly kind: "ready"; readonly chosen: string } | { readonly kind: "choose"; readonly id: string };
