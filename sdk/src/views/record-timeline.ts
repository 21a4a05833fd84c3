import { NO_END, type RecordStep, type RecordStepKind, type RecordTimeline } from "../patterns/index.js";
import {
  argumentOf,
  EventsBySubject,
  numberOf,
  type TimelineChanges,
  type TimelineEvent,
} from "./timeline-events.js";

/** What happened to a record, in one line of its time line. */
export interface RecordStepRow {
  /** `expired` is no event: the time in which it held is over. */
  readonly step: RecordStepKind | "expired";
  /** Absent where no event says it. */
  readonly block?: number;
  /** Seconds since 1970. */
  readonly time?: number;
  readonly agency?: number;
  readonly other?: number;
  readonly from?: number;
  /** Absent where it holds without an end. */
  readonly until?: number;
  /** The meaning of the code, or its number where it has none. */
  readonly code?: string;
  readonly count?: number;
  readonly related?: string;
  readonly transactionHash?: string;
}

/** Where a record stands. A log of accesses is always `kept`. */
export type RecordState =
  "active" | "notYet" | "withdrawn" | "superseded" | "expired" | "kept" | "open" | "closed" | "reviewed";

/** A record as the list shows it. */
export interface RecordRow {
  readonly id: string;
  readonly subject: RecordTimeline["subject"];
  readonly state: RecordState;
  /** Seconds since 1970. */
  readonly updatedAt?: number;
  /** Numbers of the agencies that its events name. */
  readonly agencies: readonly number[];
  readonly steps: number;
}

/** The time lines of the records of one contract, from its events, as `MovementBoard` has those of movements. */
export class RecordTimelines {
  private readonly events = new EventsBySubject();

  constructor(private readonly description: RecordTimeline) {}

  /** Takes events in and out. Returns the ids of the records that may look different now. */
  change(changes: TimelineChanges): string[] {
    return [
      ...this.events.change(changes, (event) => [
        ...new Set(this.stepsOf(event).map(({ record }) => argumentOf(event, record)?.toLowerCase() ?? "")),
      ]),
    ];
  }

  clear(): void {
    this.events.clear();
  }

  /** All records at a moment (seconds since 1970), the last touched first. */
  rows(now: number): RecordRow[] {
    return this.events
      .subjects()
      .map((id) => this.row(id, now))
      .sort((one, other) => (other.updatedAt ?? 0) - (one.updatedAt ?? 0) || (one.id < other.id ? -1 : 1));
  }

  /** What happened to a record up to a moment, oldest first. */
  timeline(id: string, now: number): RecordStepRow[] {
    const rows = this.events.of(id).flatMap((event) =>
      this.stepsOf(event)
        .filter(({ record }) => argumentOf(event, record)?.toLowerCase() === id)
        .map((step) => rowOf(event, step)),
    );
    const expiry = expiryOf(rows, now);
    if (expiry === undefined) return rows;
    return [...rows, { step: "expired", time: expiry }];
  }

  private row(id: string, now: number): RecordRow {
    const steps = this.timeline(id, now);
    const agencies = new Set(steps.flatMap(({ agency, other }) => [agency ?? 0, other ?? 0]));
    agencies.delete(0);
    const updatedAt = steps.at(-1)?.time;
    return {
      id,
      subject: this.description.subject,
      state: stateOf(this.description.subject, steps, now),
      ...(updatedAt !== undefined && { updatedAt }),
      agencies: [...agencies].sort((one, other) => one - other),
      steps: steps.length,
    };
  }

  private stepsOf(event: TimelineEvent): readonly RecordStep[] {
    const { steps } = this.description;
    return Object.hasOwn(steps, event.event) ? (steps[event.event] ?? []) : [];
  }
}

/** When a record's window closed by itself: nothing had ended it before. `until` is its first second that does not count. */
function expiryOf(rows: readonly RecordStepRow[], now: number): number | undefined {
  const until = rows.findLast(({ step }) => step === "recorded")?.until;
  if (until === undefined || until > now) return undefined;
  const isEnded = rows.some(({ step }) => step === "withdrawn" || step === "superseded");
  return isEnded ? undefined : until;
}

function stateOf(
  subject: RecordTimeline["subject"],
  steps: readonly RecordStepRow[],
  now: number,
): RecordState {
  if (subject === "accessLog") return "kept";
  const has = (step: RecordStepRow["step"]): boolean => steps.some((one) => one.step === step);
  if (subject === "emergency")
    return has("emergencyReviewed") ? "reviewed" : has("emergencyClosed") ? "closed" : "open";
  if (has("superseded")) return "superseded";
  if (has("withdrawn")) return "withdrawn";
  if (has("expired")) return "expired";
  const from = steps.findLast(({ step }) => step === "recorded")?.from;
  return from !== undefined && from > now ? "notYet" : "active";
}

function rowOf(event: TimelineEvent, step: RecordStep): RecordStepRow {
  const code = argumentOf(event, step.code);
  const until = numberOf(event, step.until);
  const related = argumentOf(event, step.related);
  const numbers = {
    agency: numberOf(event, step.agency),
    other: numberOf(event, step.other),
    from: numberOf(event, step.from),
    until: until === NO_END || until === 0 ? undefined : until,
    count: numberOf(event, step.count),
  };
  return {
    step: step.step,
    block: event.blockNumber,
    ...(event.blockTime !== undefined && { time: event.blockTime }),
    ...Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== undefined)),
    ...(code !== undefined && { code: step.codes?.[code] ?? code }),
    ...(related !== undefined && { related }),
    transactionHash: event.transactionHash,
  };
}
