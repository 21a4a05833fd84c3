import type { Bytes32, ContractPlace } from "../../privacy/types.js";
import type { MovementSnapshot, MovementWrite } from "./movement-types.js";
import type { CdsFunctionCode } from "./types.js";

/** What the hashes of an import are made from. */
export interface CdsCommitmentContext extends ContractPlace {
  /**
   * The key that the border agencies share off the ledger for this epoch, at least 16 bytes. It turns an MRN into a
   * movement id and makes the salts, so whoever holds it can check every commitment again. Never stored by the sdk.
   */
  readonly epochKey: Uint8Array;
}

/** What is already known of a movement from an earlier import and from the chain. */
export interface CdsKnownMovement {
  /** The movement's present state on chain. */
  readonly state: MovementSnapshot;
  /** Ids of the notifications that an earlier import has dealt with, whether or not they wrote anything. */
  readonly appliedNotifications?: ReadonlySet<string>;
  /** Ids (`CdsCall.id`) of the calls that are on chain, of notifications that were dealt with in part. */
  readonly appliedCalls?: ReadonlySet<string>;
  /** The declaration's version after the last notification that was dealt with (`CdsMovementPlan.declarationVersion`). */
  readonly declarationVersion?: number;
}

/** How to turn notifications into calls. */
export interface CdsPlanOptions {
  readonly commitment: CdsCommitmentContext;
  /** The lanes that codes act for. HMRC is lane 1 and Defra lane 2 unless told otherwise. */
  readonly lanes?: { readonly customs: number; readonly defra: number };
  /** Lanes that a movement needs from the start; the customs lane unless told otherwise. */
  readonly requiredLanes?: readonly number[];
  /** By MRN. Without an entry the movement is taken as never opened. */
  readonly known?: ReadonlyMap<string, CdsKnownMovement>;
}

/** One transaction to `MovementClearance`, and which notification asks for it. */
export interface CdsCall {
  /** `<notification id>/<what>`, such as `…/clear-1`: the same in every import of the same notification. */
  readonly id: string;
  readonly mrn: string;
  readonly movementId: Bytes32;
  /** The lane in whose name the call is sent. */
  readonly senderLane: number;
  readonly write: MovementWrite;
  readonly notificationId: string;
  readonly file: string;
  /** The state on chain before the call, and after it. */
  readonly before: MovementSnapshot;
  readonly after: MovementSnapshot;
}

/** What a notification did to its movement. */
export type CdsEffect =
  "opened" | "held" | "released" | "amended" | "invalidated" | "exited" | "nothing" | "already-applied";

/** One line of the time line. Every notification has exactly one. */
export interface CdsTimelineEntry {
  readonly mrn: string;
  readonly file: string;
  readonly notificationId: string;
  readonly functionCode: CdsFunctionCode;
  /** HMRC's name of the notification, such as `DMSACC`, where the code has one. */
  readonly name: string;
  /** Seconds since 1970, UTC. */
  readonly issuedAt: number;
  readonly versionId?: number;
  /** What it did on chain, in order; `["nothing"]` when it did nothing. */
  readonly effects: readonly CdsEffect[];
  /** What it did and why, in plain words. */
  readonly explanation: string;
  /** Ids of its calls that this plan sends. */
  readonly calls: readonly string[];
  /** The declaration's version after it; absent before the movement was opened. */
  readonly declarationVersion?: number;
}

/** Something that a person should look at. The rest of the folder goes on. */
export interface CdsFinding {
  readonly code: "unknown-movement" | "exit-without-release" | "not-in-step";
  readonly mrn: string;
  /** The notification that shows it; absent when the whole movement does. */
  readonly file?: string;
  readonly notificationId?: string;
  readonly explanation: string;
}

/** What the notifications of one MRN come to. */
export interface CdsMovementPlan {
  readonly mrn: string;
  readonly movementId: Bytes32;
  readonly calls: readonly CdsCall[];
  readonly timeline: readonly CdsTimelineEntry[];
  readonly findings: readonly CdsFinding[];
  /** The state on chain before the first call. */
  readonly before: MovementSnapshot;
  /** The state on chain after the last call; `status` is `none` for a movement that is never opened. */
  readonly after: MovementSnapshot;
  /** The declaration's own version (`VersionID`) after the last notification; pass it on in `CdsKnownMovement`. */
  readonly declarationVersion?: number;
}

/** What a folder comes to, by MRN in the order in which each first appears. */
export interface CdsPlan {
  readonly movements: readonly CdsMovementPlan[];
}
