import type { ContractRunner, Result } from "ethers";
import {
  epcisBusinessSteps,
  epcisCode,
  epcisDispositions,
  epcisErrorReasons,
  epcisEventKinds,
  epcisName,
  type EpcisBusinessStep,
  type EpcisDisposition,
  type EpcisErrorReason,
  type EpcisEventKind,
} from "./epcis-codes.js";
import { borderEventLogAbi } from "./generated/BorderEventLog.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** Where an event stands. `in-error` is final. */
export type BorderEventStatus = "none" | "captured" | "in-error";

const statuses: readonly BorderEventStatus[] = ["none", "captured", "in-error"];

/** An event to capture. Nothing in it names the goods. `captureArguments` makes one from an EPCIS event. */
export interface BorderEvent {
  /** Commitment to the identifiers of the goods, 32 bytes. */
  readonly thing: string;
  /** Commitment to the event's hash, 32 bytes. */
  readonly event: string;
  readonly kind: EpcisEventKind;
  /** Absent when the event states none. */
  readonly businessStep?: EpcisBusinessStep;
  /** Absent when the event states none. */
  readonly disposition?: EpcisDisposition;
}

/** An event as the contract has it. */
export interface BorderEventRecord {
  /** Number of the agency that captured it; 0 for none. */
  readonly agency: number;
  /** When it was captured, in seconds since 1970. */
  readonly at: number;
  /** Absent when there is no event. */
  readonly kind?: EpcisEventKind;
  readonly businessStep?: EpcisBusinessStep;
  readonly disposition?: EpcisDisposition;
  readonly status: BorderEventStatus;
  /** Version of the code tables; `epcisCodesVersion`. */
  readonly codes: number;
}

/** Typed client of BorderEventLog: events of goods by hash, whose corrections never delete. */
export class BorderEventLogClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, borderEventLogAbi, runner);
  }

  /** Captures an event. Needs `EVENT_CAPTURE`. No pause stops it. Gives the event's id. */
  async capture(event: BorderEvent): Promise<{ id: string; receipt: PatternReceipt }> {
    const receipt = await this.send("capture", ...words(event));
    return { id: String(this.argument(receipt, "Captured", "id")), receipt };
  }

  /**
   * Captures many, all or none, for about half the gas of one each; about 570 fit in one transaction. Gives the ids in
   * the same order.
   */
  async captureMany(all: readonly BorderEvent[]): Promise<{ ids: string[]; receipt: PatternReceipt }> {
    const receipt = await this.send("captureMany", all.map(words));
    const captured = receipt.events.filter((event) => event.name === "Captured");
    return { ids: captured.map((event) => String(event.arguments["id"])), receipt };
  }

  /**
   * Captures any number of events by the root of a `merkleTree` over their commitments. Needs `EVENT_CAPTURE`.
   * @param count How many events are under it, 1 to 2^32 − 1.
   */
  async captureRoot(root: string, count: number): Promise<{ rootId: string; receipt: PatternReceipt }> {
    const receipt = await this.send("captureRoot", root, count);
    return { rootId: String(this.argument(receipt, "RootCaptured", "rootId")), receipt };
  }

  /**
   * Declares that an event of the sender's agency is in error. Needs `EVENT_CORRECT`. No pause stops it.
   * @param corrective Ids of the events that say what is right, captured before; at most 32.
   */
  declareError(
    id: string,
    reason: EpcisErrorReason,
    corrective: readonly string[] = [],
  ): Promise<PatternReceipt> {
    return this.send("declareError", id, epcisCode(epcisErrorReasons, reason), corrective);
  }

  /** Sets how many writes an agency may make in a UTC day; 0 for the default. Governors only. */
  setQuota(agency: number, perDay: number): Promise<PatternReceipt> {
    return this.send("setQuota", agency, perDay);
  }

  /** Where an event stands. */
  async status(id: string): Promise<BorderEventStatus> {
    return statuses[Number((await this.read("status", id))[0])] ?? "none";
  }

  /** An event as written; status `none` when no event has this id. */
  async event(id: string): Promise<BorderEventRecord> {
    const found = (await this.read("entry", id))[0] as Result;
    const kind = epcisName(epcisEventKinds, Number(found["kind"]));
    const businessStep = epcisName(epcisBusinessSteps, Number(found["step"]));
    const disposition = epcisName(epcisDispositions, Number(found["disposition"]));
    return {
      agency: Number(found["agency"]),
      at: Number(found["writtenAt"]),
      ...(kind === undefined ? {} : { kind }),
      ...(businessStep === undefined ? {} : { businessStep }),
      ...(disposition === undefined ? {} : { disposition }),
      status: statuses[Number(found["status"])] ?? "none",
      codes: Number(found["codes"]),
    };
  }

  /** A root as written; `count` 0 when it was not captured. */
  async root(rootId: string): Promise<{ agency: number; at: number; count: number }> {
    const found = (await this.read("rootEntry", rootId))[0] as Result;
    return {
      agency: Number(found["agency"]),
      at: Number(found["writtenAt"]),
      count: Number(found["count"]),
    };
  }

  /** Whether an agency captured an event under a root, at this place. */
  async verify(
    agency: number,
    root: string,
    claim: { readonly index: number; readonly event: string; readonly proof: readonly string[] },
  ): Promise<boolean> {
    return Boolean((await this.read("verify", agency, root, claim.index, claim.event, claim.proof))[0]);
  }

  /** What an agency has written on its last day of writing (counted from 1970, UTC); `perDay` 0 for the default. */
  async quota(agency: number): Promise<{ day: number; used: number; perDay: number }> {
    const found = (await this.read("quotaOf", agency))[0] as Result;
    return { day: Number(found["day"]), used: Number(found["used"]), perDay: Number(found["perDay"]) };
  }

  /** The id of an event, as the contract derives it. */
  async eventId(agency: number, event: string): Promise<string> {
    return String((await this.read("eventId", agency, event))[0]);
  }

  /** The id of a root's entry, as the contract derives it. */
  async rootIdOf(agency: number, root: string): Promise<string> {
    return String((await this.read("rootIdOf", agency, root))[0]);
  }
}

function words(event: BorderEvent): readonly unknown[] {
  return [
    event.thing,
    event.event,
    epcisCode(epcisEventKinds, event.kind),
    epcisCode(epcisBusinessSteps, event.businessStep),
    epcisCode(epcisDispositions, event.disposition),
  ];
}
