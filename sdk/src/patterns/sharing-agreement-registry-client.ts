import type { ContractRunner, Result } from "ethers";
import { sharingAgreementRegistryAbi } from "./generated/SharingAgreementRegistry.js";
import { legalBases, legalBasisOf, type LegalBasisName } from "./legal-bases.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** Where an agreement stands. `terminated` is final. */
export type AgreementStatus = "none" | "proposed" | "active" | "suspended" | "terminated";

const statuses: readonly AgreementStatus[] = ["none", "proposed", "active", "suspended", "terminated"];

/** Why a flow of data is not permitted; `ok` when it is. */
export type FlowReason =
  | "ok"
  | "unknown"
  | "wrong-parties"
  | "not-accepted"
  | "suspended"
  | "terminated"
  | "not-yet-valid"
  | "expired"
  | "discloser-not-active"
  | "recipient-not-active";

const reasons: readonly FlowReason[] = [
  "ok",
  "unknown",
  "wrong-parties",
  "not-accepted",
  "suspended",
  "terminated",
  "not-yet-valid",
  "expired",
  "discloser-not-active",
  "recipient-not-active",
];

/** What a version of an agreement says. Times are seconds since 1970. */
export interface AgreementOffer {
  /** The chief legal basis. */
  readonly basis: LegalBasisName;
  /** Commitment to the agreement's text, 32 bytes. */
  readonly terms: string;
  /** First second at which it permits. */
  readonly from: number;
  /** First second at which it no longer permits; at most five years (1,827 days) later. */
  readonly until: number;
  /** When the parties should have reviewed it; in the future and within the term. */
  readonly reviewBy: number;
}

/** An agreement to propose. */
export interface AgreementProposal extends AgreementOffer {
  /** 32 bytes that the proposing agency has not used before: `newSalt()`. */
  readonly salt: string;
  /** Number of the agency to which the sender's agency may disclose. */
  readonly recipient: number;
}

/** An agreement as the contract has it. */
export interface AgreementRecord {
  readonly status: AgreementStatus;
  readonly discloser: number;
  readonly recipient: number;
  readonly basis: LegalBasisName | "none";
  /** Commitment to the text of the present version. */
  readonly terms: string;
  readonly from: number;
  readonly until: number;
  readonly reviewBy: number;
  readonly version: number;
  /** Whether each party has accepted the present version. */
  readonly accepted: { readonly discloser: boolean; readonly recipient: boolean };
}

const words = (offer: AgreementOffer): readonly unknown[] => [
  legalBases[offer.basis].code,
  offer.terms,
  offer.from,
  offer.until,
  offer.reviewBy,
];

/** Typed client of SharingAgreementRegistry: who may disclose to whom, on which basis, and until when. */
export class SharingAgreementRegistryClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, sharingAgreementRegistryAbi, runner);
  }

  /** Proposes as the discloser, which accepts version 1 by it. Needs AGREEMENT_PROPOSE. Gives the agreement's id. */
  async propose(proposal: AgreementProposal): Promise<{ id: string; receipt: PatternReceipt }> {
    const receipt = await this.send("propose", proposal.salt, proposal.recipient, ...words(proposal));
    return { id: String(this.argument(receipt, "AgreementProposed", "id")), receipt };
  }

  /**
   * Accepts what the sender has read, for its own agency. Needs AGREEMENT_ACCEPT. Gives whether both parties now have.
   * @param read The version, and the commitment to the text, that the sender has read.
   */
  async accept(
    id: string,
    read: { version: number; terms: string },
  ): Promise<{ active: boolean; receipt: PatternReceipt }> {
    const receipt = await this.send("accept", id, read.version, read.terms);
    return { active: Boolean(this.argument(receipt, "AgreementAccepted", "active")), receipt };
  }

  /**
   * Writes a new version. Nothing is permitted until the recipient has accepted it. Discloser only; needs
   * AGREEMENT_PROPOSE. Gives the new version's number.
   * @param version The version that the sender has read.
   */
  async amend(
    id: string,
    version: number,
    offer: AgreementOffer,
  ): Promise<{ version: number; receipt: PatternReceipt }> {
    const receipt = await this.send("amend", id, version, ...words(offer));
    return { version: Number(this.argument(receipt, "AgreementAmended", "version")), receipt };
  }

  /** Suspends: both parties must accept again. Either party or its successor; needs AGREEMENT_END. No pause stops it. */
  suspend(id: string): Promise<PatternReceipt> {
    return this.send("suspend", id);
  }

  /** Ends for good. Either party or its successor; needs AGREEMENT_END. A pause does not stop it. */
  terminate(id: string): Promise<PatternReceipt> {
    return this.send("terminate", id);
  }

  /** Puts a review of an active agreement on record, as a party. It permits nothing new. Needs AGREEMENT_ACCEPT. */
  recordReview(
    id: string,
    review: { version: number; reviewBy: number; finding: string },
  ): Promise<PatternReceipt> {
    return this.send("recordReview", id, review.version, review.reviewBy, review.finding);
  }

  /** Whether one agency may disclose to another one under an agreement now. */
  async permits(id: string, discloser: number, recipient: number): Promise<boolean> {
    return Boolean((await this.read("permits", id, discloser, recipient))[0]);
  }

  /** Why `permits` would say no. */
  async explain(id: string, discloser: number, recipient: number): Promise<FlowReason> {
    return reasons[Number((await this.read("explain", id, discloser, recipient))[0])] ?? "unknown";
  }

  /** Whether an agreement permits a flow between its parties now. */
  async isLive(id: string): Promise<boolean> {
    return Boolean((await this.read("isLive", id))[0]);
  }

  /** Whether an agreement is live and an agency is one of its parties. */
  async isLiveFor(id: string, agency: number): Promise<boolean> {
    return Boolean((await this.read("isLiveFor", id, agency))[0]);
  }

  /** Whether a review of an active agreement is due. The agreement goes on permitting. */
  async isReviewDue(id: string): Promise<boolean> {
    return Boolean((await this.read("isReviewDue", id))[0]);
  }

  /** An agreement as written; status `none` when there is none. */
  async agreement(id: string): Promise<AgreementRecord> {
    const [[record], [terms]] = await Promise.all([
      this.read("agreementRecord", id),
      this.read("termsOf", id),
    ]);
    const found = record as Result;
    const accepted = Number(found["accepted"]);
    return {
      status: statuses[Number(found["status"])] ?? "none",
      discloser: Number(found["discloser"]),
      recipient: Number(found["recipient"]),
      basis: legalBasisOf(Number(found["basis"])) ?? "none",
      terms: String(terms),
      from: Number(found["from"]),
      until: Number(found["until"]),
      reviewBy: Number(found["reviewBy"]),
      version: Number(found["version"]),
      accepted: { discloser: (accepted & 1) !== 0, recipient: (accepted & 2) !== 0 },
    };
  }
}
