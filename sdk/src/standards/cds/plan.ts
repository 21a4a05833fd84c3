import { withoutDuplicates } from "./duplicates.js";
import { noMovement, sameMovementState } from "./movement-model.js";
import { MovementPlanner } from "./movement-planner.js";
import { orderCdsNotifications } from "./order.js";
import { checkPlanOptions, type CheckedPlanOptions } from "./plan-options.js";
import type { CdsKnownMovement, CdsMovementPlan, CdsPlan, CdsPlanOptions } from "./plan-types.js";
import type { CdsNotification } from "./types.js";

/**
 * Turns notifications into calls of `MovementClearance`, movement by movement, in sequence order. Sends nothing.
 *
 * A movement is opened by its first code that presupposes acceptance (01, 05 to 09, 13 to 15). Then, in order: 03
 * changes nothing; 07, or any later version number, is a new version that must be cleared again; 05, 06, 14 and 51 hold
 * (customs), 50 holds (Defra); 08 and 09 release the version that they name; 10 invalidates; 16 is an exit; 02, 11, 13,
 * 15, 17 and 18 change nothing on chain. Every notification has its line in the time line.
 *
 * An import can be continued. With `known` it starts from the present state on chain and leaves out what an earlier
 * import has dealt with. Where nothing was noted of earlier imports, the notifications must be the whole story of the
 * movement: the state on chain is then looked for among the states that they lead through, and the rest is planned.
 *
 * @throws TolboothError `CDS_OPTIONS_INVALID`, `COMMITMENT_INVALID`; `CDS_NOTIFICATIONS_CONTRADICT` for two notifications
 * of one id that differ (`readCdsFolder` sorts those out before).
 */
export function planCdsImport(notifications: readonly CdsNotification[], options: CdsPlanOptions): CdsPlan {
  const checked = checkPlanOptions(options);
  const unique = withoutDuplicates(notifications);
  if (unique.problems[0]) throw unique.problems[0];
  const byMrn = new Map<string, CdsNotification[]>();
  for (const notification of orderCdsNotifications(unique.notifications)) {
    const others = byMrn.get(notification.mrn);
    if (others) others.push(notification);
    else byMrn.set(notification.mrn, [notification]);
  }
  return { movements: [...byMrn].map(([mrn, ofMovement]) => planMovement(mrn, ofMovement, checked)) };
}

function planMovement(
  mrn: string,
  notifications: readonly CdsNotification[],
  options: CheckedPlanOptions,
): CdsMovementPlan {
  const known = options.known.get(mrn);
  const isUnexplained =
    known !== undefined &&
    known.state.status !== "none" &&
    known.appliedNotifications === undefined &&
    known.appliedCalls === undefined;
  const whole = play(mrn, notifications, options, isUnexplained ? undefined : known);
  return isUnexplained ? continueFrom(whole, known) : whole;
}

function play(
  mrn: string,
  notifications: readonly CdsNotification[],
  options: CheckedPlanOptions,
  known: CdsKnownMovement | undefined,
): CdsMovementPlan {
  const planner = new MovementPlanner(mrn, options, known);
  for (const notification of notifications) planner.take(notification);
  return planner.result();
}

/** Leaves out the calls that led to the state on chain; without such a state nothing is sent. */
function continueFrom(whole: CdsMovementPlan, known: CdsKnownMovement): CdsMovementPlan {
  const reached = whole.calls.findIndex((call) => sameMovementState(call.after, known.state));
  if (reached < 0) {
    const explanation =
      "The state on chain is none that these notifications lead through: others have written to the movement, or " +
      "earlier notifications are missing. Nothing is sent.";
    return {
      ...whole,
      before: known.state,
      after: known.state,
      calls: [],
      findings: [{ code: "not-in-step", mrn: whole.mrn, explanation }],
      timeline: whole.timeline.map((entry) => ({
        ...entry,
        effects: ["nothing"],
        calls: [],
        explanation: `${entry.explanation.split(". ")[0]}. ${explanation}`,
      })),
    };
  }
  const onChain = new Set(whole.calls.slice(0, reached + 1).map(({ id }) => id));
  return {
    ...whole,
    before: whole.calls[reached]?.after ?? noMovement,
    calls: whole.calls.slice(reached + 1),
    timeline: whole.timeline.map((entry) => {
      const rest = entry.calls.filter((id) => !onChain.has(id));
      if (entry.calls.length === 0 || rest.length === entry.calls.length) return entry;
      if (rest.length > 0) return { ...entry, calls: rest };
      return { ...entry, calls: [], effects: ["already-applied"] };
    }),
  };
}
