import type { AbiEntry } from "../compile/types.js";
import { patternOf } from "./event-subjects.js";

/** What an event does to a movement, or to the lanes of all movements. */
export type MovementAct =
  | "opened"
  | "required"
  | "decided"
  | "released"
  | "revoked"
  | "amended"
  | "invalidated"
  | "exited"
  | "escalated"
  | "laneAssigned";

/** What a lane's decision makes of it. */
export type LaneDecisionMeaning = "cleared" | "held" | "refused" | "unchanged";

/** How to read a pattern whose events tell how movements are cleared. */
export interface MovementTimeline {
  readonly kind: "movements";
  readonly acts: Readonly<Record<string, MovementAct>>;
  /** Number of a decision → what it means. */
  readonly decisions: Readonly<Record<string, LaneDecisionMeaning>>;
  /** Names of the events' arguments; the first that an event has counts. */
  readonly arguments: {
    readonly movement: string;
    readonly lane: string;
    readonly required: string;
    readonly decision: string;
    readonly version: string;
    /** Who acted. */
    readonly agency: readonly string[];
  };
}

/** What an event says about a record. */
export type RecordStepKind =
  | "recorded"
  | "withdrawn"
  | "superseded"
  | "supersedes"
  | "accesses"
  | "late"
  | "successor"
  | "interval"
  | "emergencyOpened"
  | "emergencyClosed"
  | "emergencyReviewed"
  | "emergencyOverdue";

/** How to read one event about a record. Each name is that of an argument. */
export interface RecordStep {
  readonly step: RecordStepKind;
  readonly record: string;
  /** Who acted. */
  readonly agency?: string;
  /** Whom it concerns besides. */
  readonly other?: string;
  /** Bounds of the time in which it holds, in seconds since 1970. */
  readonly from?: string;
  readonly until?: string;
  /** A number with a meaning of its own: `codes` names it. */
  readonly code?: string;
  readonly codes?: Readonly<Record<string, string>>;
  /** How many accesses are in it. */
  readonly count?: string;
  /** The other record: the one that replaces this one, or that this one replaces. */
  readonly related?: string;
}

/** How to read a pattern whose events tell what happened to records. An event may say something about two records. */
export interface RecordTimeline {
  readonly kind: "records";
  /** What its records are. An access log has one for each agency: its events name no person's record. */
  readonly subject: "consent" | "accessLog" | "emergency";
  readonly steps: Readonly<Record<string, readonly RecordStep[]>>;
}

const byPattern: Readonly<Record<string, MovementTimeline | RecordTimeline>> = {
  MovementClearance: {
    kind: "movements",
    acts: {
      MovementOpened: "opened",
      RequirementAdded: "required",
      Decision: "decided",
      Released: "released",
      ReleaseRevoked: "revoked",
      Amended: "amended",
      Invalidated: "invalidated",
      Exited: "exited",
      Escalated: "escalated",
      LaneAssigned: "laneAssigned",
    },
    decisions: { "1": "cleared", "2": "held", "3": "refused", "4": "unchanged" },
    arguments: {
      movement: "id",
      lane: "lane",
      required: "required",
      decision: "decision",
      version: "version",
      agency: ["agency", "opener", "by"],
    },
  },
  ConsentRegistry: {
    kind: "records",
    subject: "consent",
    steps: {
      ConsentRecorded: [
        {
          step: "recorded",
          record: "id",
          agency: "controller",
          other: "recipient",
          from: "from",
          until: "until",
          code: "kind",
          codes: { "1": "permit", "2": "deny" },
        },
      ],
      ConsentWithdrawn: [{ step: "withdrawn", record: "id", agency: "by" }],
      ConsentSuperseded: [
        { step: "superseded", record: "oldId", related: "newId" },
        { step: "supersedes", record: "newId", related: "oldId" },
      ],
    },
  },
  AccessAuditLog: {
    kind: "records",
    subject: "accessLog",
    steps: {
      Batch: [{ step: "accesses", record: "agency", agency: "agency", count: "count" }],
      LateBatch: [{ step: "late", record: "agency", agency: "agency", until: "due" }],
      WrittenBySuccessor: [{ step: "successor", record: "agency", agency: "successor", other: "agency" }],
      IntervalSet: [{ step: "interval", record: "agency", agency: "agency", code: "interval" }],
    },
  },
  EmergencyAccess: {
    kind: "records",
    subject: "emergency",
    steps: {
      GlassBroken: [
        {
          step: "emergencyOpened",
          record: "ref",
          agency: "opener",
          other: "custodian",
          until: "reviewBy",
          code: "reason",
        },
      ],
      GlassClosed: [{ step: "emergencyClosed", record: "ref" }],
      Reviewed: [
        {
          step: "emergencyReviewed",
          record: "ref",
          agency: "reviewer",
          code: "outcome",
          codes: { "1": "justified", "2": "notJustified", "3": "notEstablished" },
        },
      ],
      Overdue: [{ step: "emergencyOverdue", record: "ref", agency: "opener", other: "custodian" }],
    },
  },
};

/** How to read a contract's events as time lines, recognised by the events in its ABI, whatever it is called. */
export function timelineOf(abi: readonly AbiEntry[]): MovementTimeline | RecordTimeline | undefined {
  const pattern = patternOf(abi);
  return pattern === undefined ? undefined : byPattern[pattern];
}
