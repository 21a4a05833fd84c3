import type { CdsImportJournal, CdsJournaledMovement } from "./import-journal.js";
import { sameMovementState } from "./movement-model.js";
import type { MovementSnapshot } from "./movement-types.js";
import type { CdsKnownMovement } from "./plan-types.js";

/** What is known of a movement before an import, and what the journal should say so that it agrees with the chain. */
export interface CdsKnownBefore {
  readonly known?: CdsKnownMovement;
  /** Writes that agreement down. */
  settle(): Promise<void>;
}

/**
 * Joins what the journal says with what the chain says. The chain is right about the state, the journal about which
 * notifications were dealt with. Where the two cannot both be true, only the chain's state is handed on: the planner
 * then looks for it among the states that the notifications lead through, and sends nothing if it is not there.
 */
export function knownBefore(
  journal: CdsImportJournal,
  movementId: string,
  state: MovementSnapshot,
): CdsKnownBefore {
  const nothing = (): Promise<void> => Promise.resolve();
  const journaled = journal.movement(movementId);
  if (state.status === "none") {
    return { settle: journaled ? () => journal.append({ kind: "forgotten", movementId }) : nothing };
  }
  if (!journaled) return { known: { state }, settle: nothing };

  const { unsettled } = journaled;
  if (!unsettled) {
    // A chain with fewer writes than were confirmed has lost some: what was noted of it cannot be trusted.
    if (state.seq < (journaled.lastSeq ?? 0))
      return { known: { state }, settle: () => journal.append({ kind: "forgotten", movementId }) };
    return { known: { state, ...noted(journaled) }, settle: nothing };
  }
  const { callId, before, after } = unsettled;
  if (sameMovementState(state, before))
    return {
      known: { state, ...noted(journaled) },
      settle: () => journal.append({ kind: "failed", movementId, callId, code: "NOT_ON_CHAIN" }),
    };
  if (sameMovementState(state, after))
    return {
      known: {
        state,
        ...noted(journaled),
        appliedCalls: new Set([...journaled.appliedCalls, callId]),
      },
      settle: () => journal.append({ kind: "confirmed", movementId, callId, seq: after.seq }),
    };
  return { known: { state }, settle: () => journal.append({ kind: "forgotten", movementId }) };
}

function noted(
  journaled: CdsJournaledMovement,
): Pick<CdsKnownMovement, "appliedNotifications" | "appliedCalls" | "declarationVersion"> {
  const { appliedNotifications, appliedCalls, declarationVersion } = journaled;
  return {
    appliedNotifications,
    appliedCalls,
    ...(declarationVersion === undefined ? {} : { declarationVersion }),
  };
}
