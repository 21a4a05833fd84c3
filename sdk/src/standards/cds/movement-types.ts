/**
 * `MovementClearance` in TypeScript: the state of one movement and the writes that change it.
 * Masks have the bit `1 << (lane - 1)` for each lane from 1 to 32.
 */

/** Where a movement stands. The order is the contract's. */
export type MovementStatus = "none" | "open" | "released" | "exited" | "invalidated";

/** What a lane can decide. The order is the contract's; `none` is never sent. */
export type MovementDecision = "none" | "clear" | "hold" | "refuse" | "no-change";

/** The state of one movement as `MovementClearance.state` gives it, without the time of its last write. */
export interface MovementSnapshot {
  readonly status: MovementStatus;
  /** 1 when opened, one more with each amendment; 0 for a movement that nobody opened. */
  readonly version: number;
  readonly required: number;
  readonly cleared: number;
  readonly held: number;
  readonly refused: number;
  /** 1 when opened, one more with each write; 0 for a movement that nobody opened. */
  readonly seq: number;
}

/** One write to `MovementClearance`. */
export type MovementWrite =
  | { readonly kind: "open"; readonly required: number; readonly data: string }
  | { readonly kind: "add-requirement"; readonly lane: number }
  | {
      readonly kind: "decide";
      readonly lane: number;
      readonly decision: MovementDecision;
      readonly version: number;
      readonly expectedSeq: number;
      readonly evidence: string;
    }
  | { readonly kind: "amend"; readonly data: string }
  | { readonly kind: "invalidate"; readonly reason: number }
  | { readonly kind: "exit" };

/** The contract's custom errors that the model can answer with. */
export type MovementRefusal =
  | "UnknownMovement"
  | "BadLane"
  | "NotRequired"
  | "AlreadyRequired"
  | "StaleVersion"
  | "SeqMismatch"
  | "BadDecision"
  | "BadTransition"
  | "NothingRequired";
