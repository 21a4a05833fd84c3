import type { ContractRunner, Result } from "ethers";
import { movementClearanceAbi } from "./generated/MovementClearance.js";
import { lanesOf, maskOf } from "./lanes.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** Where a movement stands. `invalidated` is final; `released` is not. */
export type MovementState = "none" | "open" | "released" | "exited" | "invalidated";

const states: readonly MovementState[] = ["none", "open", "released", "exited", "invalidated"];

/** What a lane decides. */
export type LaneDecision = "clear" | "hold" | "refuse" | "no-change";

const decisions: readonly (LaneDecision | "none")[] = ["none", "clear", "hold", "refuse", "no-change"];

/** A movement as the contract has it. Lists hold lane numbers, 1 to 32. */
export interface Movement {
  readonly state: MovementState;
  readonly required: readonly number[];
  readonly cleared: readonly number[];
  readonly held: readonly number[];
  readonly refused: readonly number[];
  /** 1 when opened, one more with every write. */
  readonly sequence: number;
  /** 1 when opened, one more with every amendment. */
  readonly version: number;
  /** Seconds since 1970. */
  readonly updatedAt: number;
}

/** Typed client of MovementClearance: goods are released only when every required agency has cleared this version. */
export class MovementClearanceClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, movementClearanceAbi, runner);
  }

  /** Says which agency decides on a lane (0: nobody). Governors of the registry only. */
  assignLane(lane: number, agency: number): Promise<PatternReceipt> {
    return this.send("assignLane", lane, agency);
  }

  /** Sets within how many seconds a lane should settle a movement (0: no deadline). Governors only. */
  setDecisionPeriod(lane: number, seconds: number): Promise<PatternReceipt> {
    return this.send("setDecisionPeriod", lane, seconds);
  }

  /**
   * Opens a movement.
   * @param id Look-up key of the MRN or GMR, 32 bytes.
   * @param requiredLanes The lanes that must clear it.
   * @param data Commitment to the declaration's data, 32 bytes.
   */
  open(id: string, requiredLanes: readonly number[], data: string): Promise<PatternReceipt> {
    return this.send("open", id, maskOf(requiredLanes), data);
  }

  /** Makes one more lane required. A release is revoked by it. */
  addRequirement(id: string, lane: number): Promise<PatternReceipt> {
    return this.send("addRequirement", id, lane);
  }

  /**
   * Writes a lane's decision on the version and sequence number that the caller last read.
   * @param evidence Commitment to the reasons, 32 bytes. Give `at` to decide on what was read before; without it the
   * movement is read first.
   */
  async decide(
    id: string,
    lane: number,
    decision: LaneDecision,
    evidence: string,
    at?: { version: number; sequence: number },
  ): Promise<PatternReceipt> {
    const { version, sequence } = at ?? (await this.movement(id));
    return this.send("decide", id, lane, decisions.indexOf(decision), version, sequence, evidence);
  }

  /** Replaces the data: every lane must clear the new version. Holds and refusals stand. The opener only. */
  amend(id: string, data: string): Promise<PatternReceipt> {
    return this.send("amend", id, data);
  }

  /** Ends a movement for good, also after a release. The opener only. */
  invalidate(id: string, reason = 0): Promise<PatternReceipt> {
    return this.send("invalidate", id, reason);
  }

  /** Records that released goods have left. The opener only. */
  exit(id: string): Promise<PatternReceipt> {
    return this.send("exit", id);
  }

  /** Tells the world that a lane is late. Anyone may; nothing is released by it. */
  escalate(id: string, lane: number): Promise<PatternReceipt> {
    return this.send("escalate", id, lane);
  }

  /** A movement now; state `none` when there is none. */
  async movement(id: string): Promise<Movement> {
    const found = (await this.read("state", id))[0] as Result;
    return {
      state: states[Number(found["state"])] ?? "none",
      required: lanesOf(Number(found["required"])),
      cleared: lanesOf(Number(found["cleared"])),
      held: lanesOf(Number(found["held"])),
      refused: lanesOf(Number(found["refused"])),
      sequence: Number(found["seq"]),
      version: Number(found["version"]),
      updatedAt: Number(found["updatedAt"]),
    };
  }

  /** The agency that opened a movement; 0 for none. */
  async openerOf(id: string): Promise<number> {
    return Number((await this.read("openerOf", id))[0]);
  }

  /** When a lane should have settled a movement, in seconds since 1970; 0 when nothing is due. */
  async deadline(id: string, lane: number): Promise<number> {
    return Number((await this.read("deadline", id, lane))[0]);
  }

  /** The agency that decides on a lane; 0 for none. */
  async agencyOfLane(lane: number): Promise<number> {
    return Number(((await this.read("laneRecord", lane))[0] as Result)["agency"]);
  }
}
