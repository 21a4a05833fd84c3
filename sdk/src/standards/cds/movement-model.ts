/**
 * `MovementClearance.sol` as a pure function: what each write makes of a movement, or the custom error with which the
 * contract refuses it. Who may write is not part of it. A test plays both side by side.
 */
import { hasLane, laneBit, maxLane } from "../../patterns/lanes.js";
import type { MovementRefusal, MovementSnapshot, MovementWrite } from "./movement-types.js";

/** A movement that nobody opened. */
export const noMovement: MovementSnapshot = {
  status: "none",
  version: 0,
  required: 0,
  cleared: 0,
  held: 0,
  refused: 0,
  seq: 0,
};

/** What a write comes to. */
export type MovementOutcome =
  | { readonly ok: true; readonly state: MovementSnapshot }
  | { readonly ok: false; readonly refusal: MovementRefusal };

/** Applies one write to a movement's state. */
export function applyMovementWrite(state: MovementSnapshot, write: MovementWrite): MovementOutcome {
  if (write.kind === "open") {
    if (write.required === 0) return refuse("NothingRequired");
    if (state.status !== "none") return refuse("BadTransition");
    return done({ ...noMovement, status: "open", version: 1, required: write.required >>> 0, seq: 1 });
  }
  if (state.status === "none") return refuse("UnknownMovement");
  const next = { ...state, seq: state.seq + 1 };
  if (write.kind === "invalidate")
    return state.status === "invalidated"
      ? refuse("BadTransition")
      : done({ ...next, status: "invalidated" });
  if (write.kind === "exit")
    return state.status === "released" ? done({ ...next, status: "exited" }) : refuse("BadTransition");
  if (state.status !== "open" && state.status !== "released") return refuse("BadTransition");
  if (write.kind === "amend")
    return done({ ...next, status: "open", version: state.version + 1, cleared: 0 });
  if (!Number.isInteger(write.lane) || write.lane < 1 || write.lane > maxLane) return refuse("BadLane");
  if (write.kind === "add-requirement") {
    if (hasLane(state.required, write.lane)) return refuse("AlreadyRequired");
    return done({ ...next, status: "open", required: (state.required | laneBit(write.lane)) >>> 0 });
  }
  if (!hasLane(state.required, write.lane)) return refuse("NotRequired");
  if (write.version !== state.version) return refuse("StaleVersion");
  if (write.expectedSeq !== state.seq) return refuse("SeqMismatch");
  if (write.decision === "none") return refuse("BadDecision");
  const bit = laneBit(write.lane);
  const answer = (name: "clear" | "hold" | "refuse", mask: number): number =>
    write.decision === "no-change" ? mask : (write.decision === name ? mask | bit : mask & ~bit) >>> 0;
  const decided = {
    ...next,
    cleared: answer("clear", state.cleared),
    held: answer("hold", state.held),
    refused: answer("refuse", state.refused),
  };
  return done({ ...decided, status: isReleased(decided) ? "released" : "open" });
}

/** Whether two states are the same in every field. */
export function sameMovementState(left: MovementSnapshot, right: MovementSnapshot): boolean {
  return (
    left.status === right.status &&
    left.version === right.version &&
    left.required === right.required &&
    left.cleared === right.cleared &&
    left.held === right.held &&
    left.refused === right.refused &&
    left.seq === right.seq
  );
}

function isReleased(state: MovementSnapshot): boolean {
  return state.cleared === state.required && state.held === 0 && state.refused === 0;
}

function done(state: MovementSnapshot): MovementOutcome {
  return { ok: true, state };
}

function refuse(refusal: MovementRefusal): MovementOutcome {
  return { ok: false, refusal };
}
