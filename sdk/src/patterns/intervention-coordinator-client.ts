import type { ContractRunner, Result } from "ethers";
import { interventionCoordinatorAbi } from "./generated/InterventionCoordinator.js";
import { lanesOf } from "./lanes.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** Where a movement's last inspection stands. After `completed` or `cancelled` a new one can be booked. */
export type InterventionState = "none" | "open" | "completed" | "cancelled";

const states: readonly InterventionState[] = ["none", "open", "completed", "cancelled"];

/** What a lane found. `not-inspected`: it had joined and did not look after all. */
export type InspectionOutcome = "satisfactory" | "unsatisfactory" | "not-inspected";

const outcomes: readonly (InspectionOutcome | "none")[] = [
  "none",
  "satisfactory",
  "unsatisfactory",
  "not-inspected",
];

/** When, where and how the goods are looked at. */
export interface InspectionSlot {
  /** Commitment to where and how, 32 bytes, with a salt of its own. Hand over both when notice is given. */
  readonly commitment: string;
  /** First second of the slot, since 1970; it may have begun. */
  readonly from: number;
  /** First second after the slot: in the future, at most 14 days after the lane began to lead. */
  readonly until: number;
}

/** A movement's last inspection as the contract has it. Lists hold lane numbers, 1 to 32. */
export interface Intervention {
  readonly state: InterventionState;
  /** The lane that leads it; 0 for none. */
  readonly lead: number;
  /** 1 for the movement's first inspection, one more with every later one. */
  readonly round: number;
  /** 1 for the movement's first slot, one more with every later one. */
  readonly revision: number;
  readonly joined: readonly number[];
  readonly satisfactory: readonly number[];
  readonly unsatisfactory: readonly number[];
  readonly notInspected: readonly number[];
  /** The lanes that joined and have not reported. None may be left when the lead completes. */
  readonly awaited: readonly number[];
  /** First second of the slot, since 1970. */
  readonly from: number;
  /** First second after the slot. */
  readonly until: number;
  /** Latest `until` to which this lead can move the slot. */
  readonly latest: number;
}

/** How often goods were inspected. */
export interface InterventionTotals {
  readonly booked: number;
  readonly completed: number;
  readonly cancelled: number;
  /** Different movements that were ever booked for inspection. */
  readonly movements: number;
  /** `booked` over `movements`: 1 when all goods were inspected once; 0 before the first booking. */
  readonly perMovement: number;
}

/**
 * Typed client of InterventionCoordinator: whoever wants to look at a movement joins the one slot that is booked.
 * Movements and lanes are those of MovementClearance; a lane acts by the agency that decides on it there.
 */
export class InterventionCoordinatorClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, interventionCoordinatorAbi, runner);
  }

  /**
   * Books the inspection of a live movement and joins as its lead. Needs INTERVENTION_BOOK and the lane.
   * @param movement The movement's id, 32 bytes.
   * @param lead A lane of the sender's agency that the movement requires.
   */
  book(movement: string, slot: InspectionSlot, lead: number): Promise<PatternReceipt> {
    return this.send("book", movement, slot.commitment, slot.from, slot.until, lead);
  }

  /**
   * Joins the booked slot. Needs INTERVENTION_JOIN and the lane; the movement need not require it.
   * @param revision The slot that was looked at before. Without it the present one is read first.
   */
  async join(movement: string, lane: number, revision?: number): Promise<PatternReceipt> {
    return this.send("join", movement, lane, revision ?? (await this.intervention(movement)).revision);
  }

  /** Moves the slot. Lanes that have not reported must join again. Needs INTERVENTION_BOOK; the lead only. */
  reschedule(movement: string, slot: InspectionSlot): Promise<PatternReceipt> {
    return this.send("reschedule", movement, slot.commitment, slot.from, slot.until);
  }

  /** Takes the lead once the slot has passed, with a new one. Needs INTERVENTION_BOOK and a required lane. */
  takeOver(movement: string, lane: number, slot: InspectionSlot): Promise<PatternReceipt> {
    return this.send("takeOver", movement, lane, slot.commitment, slot.from, slot.until);
  }

  /**
   * Writes what a lane found, once in a round. Needs INTERVENTION_JOIN and the lane.
   * @param evidence Commitment to the findings, 32 bytes.
   */
  report(
    movement: string,
    lane: number,
    outcome: InspectionOutcome,
    evidence: string,
  ): Promise<PatternReceipt> {
    return this.send("report", movement, lane, outcomes.indexOf(outcome), evidence);
  }

  /** Ends an inspection on which every lane in it has reported. Needs INTERVENTION_BOOK; the lead only. */
  complete(movement: string): Promise<PatternReceipt> {
    return this.send("complete", movement);
  }

  /**
   * Calls an inspection off. Needs INTERVENTION_BOOK and the lane.
   * @param lane The sender's lane: the lead, or, once the slot has passed, any that the movement requires.
   */
  cancel(movement: string, lane: number): Promise<PatternReceipt> {
    return this.send("cancel", movement, lane);
  }

  /** A movement's last inspection; state `none` when there is none. */
  async intervention(movement: string): Promise<Intervention> {
    const found = (await this.read("intervention", movement))[0] as Result;
    const number = (name: string): number => Number(found[name]);
    const joined = lanesOf(number("joined"));
    const satisfactory = lanesOf(number("satisfactory"));
    const unsatisfactory = lanesOf(number("unsatisfactory"));
    const notInspected = lanesOf(number("notInspected"));
    const reported = [...satisfactory, ...unsatisfactory, ...notInspected];
    return {
      state: states[number("state")] ?? "none",
      lead: number("lead"),
      round: number("round"),
      revision: number("revision"),
      joined,
      satisfactory,
      unsatisfactory,
      notInspected,
      awaited: joined.filter((lane) => !reported.includes(lane)),
      from: number("from"),
      until: number("until"),
      latest: number("latest"),
    };
  }

  /** How often goods were inspected since the contract was deployed. */
  async totals(): Promise<InterventionTotals> {
    const found = (await this.read("totals"))[0] as Result;
    const [booked, completed, cancelled, movements] = ["booked", "completed", "cancelled", "movements"].map(
      (name) => Number(found[name]),
    ) as [number, number, number, number];
    return {
      booked,
      completed,
      cancelled,
      movements,
      perMovement: movements === 0 ? 0 : booked / movements,
    };
  }

  /** The address of the MovementClearance whose movements are inspected here. */
  async movements(): Promise<string> {
    return String((await this.read("movements"))[0]);
  }
}
