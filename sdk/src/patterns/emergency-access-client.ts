import type { ContractRunner, Result } from "ethers";
import { emergencyAccessAbi } from "./generated/EmergencyAccess.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/**
 * Why emergency access was opened: a code of HL7's v3 ActReason
 * (`http://terminology.hl7.org/CodeSystem/v3-ActReason`).
 */
export type EmergencyReason = "ETREAT" | "OVRER" | "OVRPJ" | "OVRPS" | "OVRTPS" | "DISASTER" | "THREAT";

/** The reasons in plain words, in the order of the contract's numbers 1 to 7. */
export const emergencyReasons: Readonly<Record<EmergencyReason, string>> = {
  ETREAT: "emergency treatment",
  OVRER: "emergency treatment, consent not obtainable",
  OVRPJ: "professional judgment override",
  OVRPS: "public safety override",
  OVRTPS: "third party safety override",
  DISASTER: "disaster",
  THREAT: "threat to public health",
};

/** The codes of a FHIR `AuditEvent` about emergency access. The reason is its purpose of use. */
export const emergencyAuditCodes = {
  system: "http://dicom.nema.org/resources/ontology/DCM",
  /** `AuditEvent.type`: Security Alert. */
  type: "110113",
  /** `AuditEvent.subtype` of the event `GlassBroken`: Emergency Override Started. */
  opened: "110127",
  /** `AuditEvent.subtype` of the event `GlassClosed`: Emergency Override Stopped. */
  closed: "110138",
} as const;

/** What a review found. */
export type ReviewOutcome = "justified" | "not-justified" | "not-established";

/** Where an opening stands, as last written. One that is `open` ends by itself after 24 hours. */
export type EmergencyState = "none" | "open" | "closed" | "reviewed";

const reasonCodes = Object.keys(emergencyReasons) as EmergencyReason[];
const outcomes: readonly ("none" | ReviewOutcome)[] = [
  "none",
  "justified",
  "not-justified",
  "not-established",
];
const states: readonly EmergencyState[] = ["none", "open", "closed", "reviewed"];

/** What an opening is made of. Nothing in it names a patient or a member of staff. */
export interface EmergencyOpening {
  /** 32 random bytes, new for each emergency. */
  readonly alert: string;
  /** Number of the agency that keeps the records. */
  readonly custodian: number;
  readonly reason: EmergencyReason;
  /** Commitment to the reasons in words, 32 bytes, with a salt of its own. */
  readonly justification: string;
}

/** An opening as the contract has it. Times are seconds since 1970. */
export interface EmergencyRecord {
  readonly opener: number;
  readonly custodian: number;
  readonly at: number;
  /** First second at which it is overdue for review. */
  readonly reviewBy: number;
  /** When the opener closed it; `undefined` when it did not. */
  readonly closedAt: number | undefined;
  readonly state: EmergencyState;
  readonly reason: EmergencyReason | "none";
  readonly outcome: ReviewOutcome | "none";
  /** Whether somebody has shown it to be overdue. */
  readonly escalated: boolean;
}

/** How an agency has used emergency access. */
export interface EmergencyUse {
  readonly opened: number;
  readonly reviewed: number;
  /** Opened less reviewed. */
  readonly waiting: number;
  /** How many were shown to be overdue and still wait. */
  readonly escalated: number;
  /** How many may wait at once. */
  readonly cap: number;
  /** How long a review may take, in seconds. */
  readonly reviewPeriod: number;
  /** Whether it may review the openings of all other agencies. */
  readonly overseer: boolean;
}

/** Typed client of EmergencyAccess: access now, and a review by somebody else afterwards. No pause stops any of it. */
export class EmergencyAccessClient extends PatternClient {
  /** @param runner A signer to send with, or a provider to read only. */
  constructor(address: string, runner: ContractRunner) {
    super(address, emergencyAccessAbi, runner);
  }

  /**
   * Opens emergency access for 24 hours. Needs `EMERGENCY_OPEN`. Refused as `RateLimited` when too many openings of the
   * agency wait for review, and as `RefUsed` when the alert was used before.
   */
  async open(opening: EmergencyOpening): Promise<{ ref: string; reviewBy: number; receipt: PatternReceipt }> {
    const { alert, custodian, reason, justification } = opening;
    const number = reasonCodes.indexOf(reason) + 1;
    const receipt = await this.send("open", alert, custodian, number, justification);
    return {
      ref: String(this.argument(receipt, "GlassBroken", "ref")),
      reviewBy: Number(this.argument(receipt, "GlassBroken", "reviewBy")),
      receipt,
    };
  }

  /** Closes emergency access before its time. Needs `EMERGENCY_OPEN`, as the opener or its successor. */
  close(ref: string): Promise<PatternReceipt> {
    return this.send("close", ref);
  }

  /**
   * Reviews an opening that has ended. Needs `EMERGENCY_REVIEW`, as the custodian, its successor or an overseer, never as
   * the opener (`SelfReview`).
   *
   * @param finding Commitment to the finding in words, 32 bytes, with a salt of its own.
   */
  review(ref: string, outcome: ReviewOutcome, finding: string): Promise<PatternReceipt> {
    return this.send("review", ref, outcomes.indexOf(outcome), finding);
  }

  /** Shows that an opening was not reviewed in time. Any account may send it. The duty to review stays. */
  escalate(ref: string): Promise<PatternReceipt> {
    return this.send("escalate", ref);
  }

  /**
   * Sets how an agency may use emergency access. Governors only.
   *
   * @param limits `cap`: how many of its openings may wait for review, at least 50. `reviewPeriod`: seconds, from two to
   * 31 days; it counts for later openings.
   */
  setLimits(agency: number, limits: { cap: number; reviewPeriod: number }): Promise<PatternReceipt> {
    return this.send("setLimits", agency, limits.cap, limits.reviewPeriod);
  }

  /** Makes an agency an overseer, which may review the openings of all others, or ends that. Governors only. */
  setOverseer(agency: number, overseer: boolean): Promise<PatternReceipt> {
    return this.send("setOverseer", agency, overseer);
  }

  /** Whether an opening gives access now. A gateway asks `permits`, which also says whose access to whose records. */
  async isOpen(ref: string): Promise<boolean> {
    return Boolean((await this.read("isOpen", ref))[0]);
  }

  /** Whether an opening gives this agency access to that agency's records now. */
  async permits(ref: string, opener: number, custodian: number): Promise<boolean> {
    return Boolean((await this.read("permits", ref, opener, custodian))[0]);
  }

  /** Whether an opening was not reviewed in time. */
  async isOverdue(ref: string): Promise<boolean> {
    return Boolean((await this.read("isOverdue", ref))[0]);
  }

  /** Whether an agency could open emergency access now, with a key that may. */
  async canOpen(agency: number): Promise<boolean> {
    return Boolean((await this.read("canOpen", agency))[0]);
  }

  /** An opening as written; state `none` when there is none. */
  async opening(ref: string): Promise<EmergencyRecord> {
    const found = (await this.read("opening", ref))[0] as Result;
    const closedAt = Number(found["closedAt"]);
    return {
      opener: Number(found["opener"]),
      custodian: Number(found["custodian"]),
      // `Result` is an array, and arrays have a method `at`.
      at: Number(found["writtenAt"]),
      reviewBy: Number(found["reviewBy"]),
      closedAt: closedAt === 0 ? undefined : closedAt,
      state: states[Number(found["state"])] ?? "none",
      reason: reasonCodes[Number(found["reason"]) - 1] ?? "none",
      outcome: outcomes[Number(found["outcome"])] ?? "none",
      escalated: Boolean(found["escalated"]),
    };
  }

  /** How an agency has used emergency access, and its limits. */
  async useOf(agency: number): Promise<EmergencyUse> {
    const found = (await this.read("account", agency))[0] as Result;
    const [cap, reviewPeriod] = await this.read("limitsOf", agency);
    const [opened, reviewed] = [Number(found["opened"]), Number(found["reviewed"])];
    return {
      opened,
      reviewed,
      waiting: opened - reviewed,
      escalated: Number(found["escalated"]),
      cap: Number(cap),
      reviewPeriod: Number(reviewPeriod),
      overseer: Boolean(found["overseer"]),
    };
  }
}
