import { lanesOf, type MovementAct, type MovementTimeline } from "../patterns/index.js";
import {
  argumentOf,
  EventsBySubject,
  numberOf,
  type TimelineChanges,
  type TimelineEvent,
} from "./timeline-events.js";

/** Where one lane stands with a movement. `none`: it is not required. */
export type LaneState = "none" | "open" | "cleared" | "held" | "refused";

/** Where a movement stands. `revoked`: it was released, and is not any more. */
export type MovementBoardState =
  "open" | "held" | "refused" | "revoked" | "released" | "exited" | "invalidated";

/** Every state that a movement can have on the board, those that need somebody first. */
export const movementBoardStates: readonly MovementBoardState[] = [
  "refused",
  "held",
  "revoked",
  "open",
  "released",
  "exited",
  "invalidated",
];

/** A time in which one lane held a movement. */
export interface HeldSpan {
  readonly lane: number;
  /** Number of the agency that held it. */
  readonly agency?: number;
  /** Seconds since 1970, where the block's time is known. */
  readonly since?: number;
  /** Absent while it is held. */
  readonly until?: number;
  readonly isOver: boolean;
}

/** What happened to a movement, in one line of its time line. */
export interface MovementStep {
  readonly act: Exclude<MovementAct, "laneAssigned" | "decided"> | LaneState | "unchanged";
  readonly block: number;
  /** Seconds since 1970. */
  readonly time?: number;
  readonly lane?: number;
  readonly agency?: number;
  readonly version?: number;
  readonly transactionHash: string;
}

/** A movement as the board shows it. */
export interface MovementRow {
  readonly id: string;
  readonly state: MovementBoardState;
  readonly version: number;
  readonly opener?: number;
  /** Seconds since 1970. */
  readonly openedAt?: number;
  readonly updatedAt?: number;
  /** State of each lane that is required; the others are `none`. */
  readonly lanes: Readonly<Record<number, LaneState>>;
  /** Every time in which it was held, oldest first. */
  readonly held: readonly HeldSpan[];
}

/** A column of the board. */
export interface BoardLane {
  readonly lane: number;
  /** Who decides on it now; absent where nobody does. */
  readonly agency?: number;
  /** The agency's short name and title, where the project says them. */
  readonly name?: string;
  readonly title?: string;
}

/** How many movements wait for, were cleared, are held or refused by one lane. */
export interface LaneCounts {
  readonly lane: number;
  readonly open: number;
  readonly cleared: number;
  readonly held: number;
  readonly refused: number;
}

interface BoardAgency {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly lane?: number;
}

/** What events of all movements are kept under: they have no id. */
const everyMovement = "";

/**
 * Movements and where each agency stands with them, from the events of one contract. It takes them in any order, each
 * as often as it comes, and lets go of those that the chain took back: what it shows follows from those that remain.
 */
export class MovementBoard {
  private readonly events = new EventsBySubject();
  private readonly shown = new Map<string, MovementRow>();

  constructor(private readonly description: MovementTimeline) {}

  /** Takes events in and out. Returns the ids of the movements that may look different now. */
  change(changes: TimelineChanges): string[] {
    const touched = this.events.change(changes, (event) => this.subjectsOf(event));
    touched.delete(everyMovement);
    for (const id of touched) {
      const row = this.fold(id);
      if (row) this.shown.set(id, row);
      else this.shown.delete(id);
    }
    return [...touched];
  }

  clear(): void {
    this.events.clear();
    this.shown.clear();
  }

  row(id: string): MovementRow | undefined {
    return this.shown.get(id);
  }

  /** All movements, the last touched first. */
  rows(): MovementRow[] {
    return [...this.shown.values()].sort(
      (one, other) => (other.updatedAt ?? 0) - (one.updatedAt ?? 0) || (one.id < other.id ? -1 : 1),
    );
  }

  /** The lanes that are assigned, named in the project, or required by a movement, by number. */
  lanes(agencies: readonly BoardAgency[]): BoardLane[] {
    const assigned = new Map<number, number>();
    for (const event of this.events.of(everyMovement)) {
      const lane = numberOf(event, this.description.arguments.lane);
      if (lane !== undefined) assigned.set(lane, this.agencyOf(event) ?? 0);
    }
    const used = new Set([...assigned].filter(([, agency]) => agency > 0).map(([lane]) => lane));
    for (const { lanes } of this.shown.values())
      for (const lane of Object.keys(lanes)) used.add(Number(lane));
    // Before any lane is assigned the project's own list says who will have which.
    if (assigned.size === 0) for (const { lane } of agencies) if (lane !== undefined) used.add(lane);
    return [...used]
      .sort((one, other) => one - other)
      .map((lane) => {
        const number = assigned.get(lane);
        const agency =
          number === undefined
            ? agencies.find((one) => one.lane === lane)
            : agencies.find((one) => one.id === number);
        const id = number ?? agency?.id;
        return {
          lane,
          ...(id ? { agency: id } : {}),
          ...(agency && { name: agency.name, title: agency.title }),
        };
      });
  }

  /** What happened to a movement, oldest first. */
  timeline(id: string): MovementStep[] {
    const { arguments: names } = this.description;
    return this.events.of(id).map((event) => {
      const act = this.actOf(event);
      const decision = this.decisionOf(event);
      const [lane, agency, version] = [
        numberOf(event, names.lane),
        this.agencyOf(event),
        numberOf(event, names.version),
      ];
      return {
        act: act === "decided" ? decision : (act as MovementStep["act"]),
        block: event.blockNumber,
        ...(event.blockTime !== undefined && { time: event.blockTime }),
        ...(lane !== undefined && { lane }),
        ...(agency !== undefined && { agency }),
        ...(version !== undefined && { version }),
        transactionHash: event.transactionHash,
      };
    });
  }

  private subjectsOf(event: TimelineEvent): readonly string[] {
    const act = this.actOf(event);
    if (act === undefined) return [];
    if (act === "laneAssigned") return [everyMovement];
    const id = argumentOf(event, this.description.arguments.movement);
    return id === undefined ? [] : [id.toLowerCase()];
  }

  private actOf(event: TimelineEvent): MovementAct | undefined {
    return Object.hasOwn(this.description.acts, event.event) ? this.description.acts[event.event] : undefined;
  }

  private agencyOf(event: TimelineEvent): number | undefined {
    return this.description.arguments.agency
      .map((name) => numberOf(event, name))
      .find((number) => number !== undefined);
  }

  private decisionOf(event: TimelineEvent): "cleared" | "held" | "refused" | "unchanged" {
    const number = argumentOf(event, this.description.arguments.decision) ?? "";
    return this.description.decisions[number] ?? "unchanged";
  }

  private fold(id: string): MovementRow | undefined {
    const { arguments: names } = this.description;
    const events = this.events.of(id);
    const [first] = events;
    if (!first) return undefined;
    let end: "open" | "revoked" | "released" | "exited" | "invalidated" = "open";
    let version = 1;
    let opener: number | undefined;
    const lanes = new Map<number, LaneState>();
    const held: HeldSpan[] = [];
    const endHold = (lane: number | undefined, until: number | undefined): void => {
      for (const [place, span] of held.entries())
        if (!span.isOver && (lane === undefined || span.lane === lane))
          held[place] = { ...span, ...(until !== undefined && { until }), isOver: true };
    };
    for (const event of events) {
      const act = this.actOf(event);
      const lane = numberOf(event, names.lane);
      version = act === "escalated" ? version : (numberOf(event, names.version) ?? version);
      if (act === "opened") {
        opener = this.agencyOf(event);
        for (const one of lanesOf(numberOf(event, names.required) ?? 0)) lanes.set(one, "open");
      } else if (act === "required" && lane !== undefined) {
        if (!lanes.has(lane)) lanes.set(lane, "open");
      } else if (act === "decided" && lane !== undefined) {
        const decision = this.decisionOf(event);
        if (decision === "unchanged") continue;
        if (decision === "held" && lanes.get(lane) !== "held") {
          const agency = this.agencyOf(event);
          held.push({
            lane,
            ...(agency !== undefined && { agency }),
            ...(event.blockTime !== undefined && { since: event.blockTime }),
            isOver: false,
          });
        } else if (decision !== "held") endHold(lane, event.blockTime);
        lanes.set(lane, decision);
      } else if (act === "amended") {
        // Every clearance falls; a hold or a refusal stands until its lane decides otherwise.
        for (const [one, state] of lanes) if (state === "cleared") lanes.set(one, "open");
      } else if (act === "released" || act === "revoked" || act === "exited" || act === "invalidated") {
        end = act;
        if (act === "invalidated") endHold(undefined, event.blockTime);
      }
    }
    const states = new Set(lanes.values());
    const isEnded = end === "released" || end === "exited" || end === "invalidated";
    const state = isEnded ? end : states.has("refused") ? "refused" : states.has("held") ? "held" : end;
    const updatedAt = events.at(-1)?.blockTime;
    return {
      id,
      state,
      version,
      ...(opener !== undefined && { opener }),
      ...(first.blockTime !== undefined && { openedAt: first.blockTime }),
      ...(updatedAt !== undefined && { updatedAt }),
      lanes: Object.fromEntries(lanes),
      held,
    };
  }
}

/** How many movements stand where. */
export function countMovements(rows: readonly MovementRow[]): Record<MovementBoardState, number> {
  const counts = Object.fromEntries(movementBoardStates.map((state) => [state, 0])) as Record<
    MovementBoardState,
    number
  >;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** How many movements stand where with each lane. Movements that have ended count no more. */
export function countLanes(rows: readonly MovementRow[], lanes: readonly BoardLane[]): LaneCounts[] {
  const live = rows.filter(({ state }) => state !== "exited" && state !== "invalidated");
  return lanes.map(({ lane }) => {
    const counts = { open: 0, cleared: 0, held: 0, refused: 0 };
    for (const row of live) {
      const state = row.lanes[lane];
      if (state !== undefined && state !== "none") counts[state] += 1;
    }
    return { lane, ...counts };
  });
}
