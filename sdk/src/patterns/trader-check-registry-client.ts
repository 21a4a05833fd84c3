import type { ContractRunner, Result } from "ethers";
import { traderCheckRegistryAbi } from "./generated/TraderCheckRegistry.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";
import { traderCheckTypeNumber, traderCheckTypes, type TraderCheckType } from "./trader-check-types.js";

/** Where a check stands. */
export type TraderCheckStanding = "none" | "passed" | "disputed" | "withdrawn";

const standings: readonly TraderCheckStanding[] = ["none", "passed", "disputed", "withdrawn"];

/** Why a check cannot be relied on; `ok` when it can. One that was withdrawn reads as one that was never made. */
export type TraderCheckReason = "ok" | "no-check" | "disputed" | "expired" | "voided" | "checker-not-active";

const reasons: readonly TraderCheckReason[] = [
  "ok",
  "no-check",
  "disputed",
  "expired",
  "voided",
  "checker-not-active",
];

/**
 * What may be said about a withdrawal. None says that the trader failed: use `not-said` for a failure, and for most
 * other cases too, so that a failure does not stand out.
 */
export type TraderCheckWithdrawal = "not-said" | "to-be-checked-again" | "entered-by-mistake";

const withdrawals: readonly TraderCheckWithdrawal[] = [
  "not-said",
  "to-be-checked-again",
  "entered-by-mistake",
];

/** A pass to put on record. Nothing in it names the trader. */
export interface TraderPass {
  readonly checkType: TraderCheckType;
  /** The epoch under whose key the subject was derived; the present one. */
  readonly epoch: number;
  /** The trader, as `traderSubject` of sdk/privacy derives it. */
  readonly subject: string;
  /** First second at which the check no longer holds, since 1970; within the rule for its type. */
  readonly until: number;
  /** Commitment to the check's report, 32 bytes. */
  readonly evidence: string;
}

/** A check as the contract has it. */
export interface TraderCheck {
  /** Number of the agency that checked; 0 for none. */
  readonly checker: number;
  /** Absent when there is no check. */
  readonly checkType?: TraderCheckType;
  readonly standing: TraderCheckStanding;
  /** When it was last put on record, in seconds since 1970. */
  readonly at: number;
  /** First second at which it no longer holds. */
  readonly until: number;
  /** 1, and one more each time it is put on record again. */
  readonly version: number;
  /** Number of the agency that disputes it; 0 for none. */
  readonly disputer: number;
}

/** A time from its first second to the first second after it, since 1970. */
export interface TimeWindow {
  readonly from: number;
  readonly until: number;
}

/** Typed client of TraderCheckRegistry: one agency's check on a trader, for all others to rely on. */
export class TraderCheckRegistryClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, traderCheckRegistryAbi, runner);
  }

  /** Puts a pass on record, or a newer one in its place. Needs `TRADER_CHECK`. Gives the check's key and version. */
  async put(pass: TraderPass): Promise<{ key: string; version: number; receipt: PatternReceipt }> {
    const { checkType, epoch, subject, until, evidence } = pass;
    const receipt = await this.send("put", traderCheckTypeNumber(checkType), epoch, subject, until, evidence);
    return {
      key: String(this.argument(receipt, "CheckPut", "key")),
      version: Number(this.argument(receipt, "CheckPut", "version")),
      receipt,
    };
  }

  /** Withdraws a check of the sender's agency, or of one that it succeeds. Needs `TRADER_CHECK`. No pause stops it. */
  withdraw(key: string, reason: TraderCheckWithdrawal = "not-said"): Promise<PatternReceipt> {
    return this.send("withdraw", key, withdrawals.indexOf(reason));
  }

  /** Disputes a check, whatever its version; `grounds` is a commitment. Needs `TRADER_DISPUTE`. No pause stops it. */
  dispute(key: string, grounds: string): Promise<PatternReceipt> {
    return this.send("dispute", key, grounds);
  }

  /** Takes back a dispute of the sender's agency; `finding` is a commitment. Needs `TRADER_DISPUTE`. */
  resolve(key: string, finding: string): Promise<PatternReceipt> {
    return this.send("resolve", key, finding);
  }

  /** Puts on record that the sender's agency relies on a check. Needs `TRADER_RELY`. Refused unless it is valid. */
  async rely(key: string): Promise<{ version: number; checker: number; receipt: PatternReceipt }> {
    const receipt = await this.send("rely", key);
    return {
      version: Number(this.argument(receipt, "CheckRelied", "version")),
      checker: Number(this.argument(receipt, "CheckRelied", "checker")),
      receipt,
    };
  }

  /**
   * Voids all that an agency put on record within a time in the past. With `TRADER_CHECK` for the own agency, where it
   * only widens what is void; as a governor for any, where it replaces it.
   */
  voidChecks(agency: number, window: TimeWindow): Promise<PatternReceipt> {
    return this.send("voidChecks", agency, window.from, window.until);
  }

  /** Begins a new epoch; `keyCommit` is `epochKeyCommitment` of its key. Governors only. Gives its number. */
  async rotateEpoch(keyCommit: string): Promise<{ epoch: number; receipt: PatternReceipt }> {
    const receipt = await this.send("rotateEpoch", keyCommit);
    return { epoch: Number(this.argument(receipt, "EpochRotated", "epoch")), receipt };
  }

  /**
   * Sets for how many days a kind of check holds at most, and which agency alone may make it. Governors only.
   * @param maxDays 0 when no such check may be made.
   * @param authority 0 for any agency with `TRADER_CHECK`.
   */
  setRule(checkType: TraderCheckType, maxDays: number, authority = 0): Promise<PatternReceipt> {
    return this.send("setRule", traderCheckTypeNumber(checkType), authority, maxDays);
  }

  /** Whether a check can be relied on now. */
  async valid(key: string): Promise<boolean> {
    return Boolean((await this.read("valid", key))[0]);
  }

  /** Why a check cannot be relied on now; `ok` when it can. */
  async explain(key: string): Promise<TraderCheckReason> {
    return reasons[Number((await this.read("explain", key))[0])] ?? "no-check";
  }

  /** A check as written; standing `none` when there is none. */
  async check(key: string): Promise<TraderCheck> {
    const found = (await this.read("checkRecord", key))[0] as Result;
    const checkType = traderCheckTypes[Number(found["checkType"]) - 1];
    return {
      checker: Number(found["checker"]),
      ...(checkType === undefined ? {} : { checkType }),
      standing: standings[Number(found["standing"])] ?? "none",
      at: Number(found["writtenAt"]),
      until: Number(found["until"]),
      version: Number(found["version"]),
      disputer: Number(found["disputer"]),
    };
  }

  /** The key of a check, as the contract derives it. */
  async checkKey(checkType: TraderCheckType, epoch: number, subject: string): Promise<string> {
    return String((await this.read("checkKey", traderCheckTypeNumber(checkType), epoch, subject))[0]);
  }

  /** The present epoch's number, 0 when none has begun, and the commitment to its key. */
  async epoch(): Promise<{ epoch: number; keyCommit: string }> {
    const epoch = Number((await this.read("currentEpoch"))[0]);
    return { epoch, keyCommit: await this.keyCommitOf(epoch) };
  }

  /** The commitment to an epoch's key; 32 zero bytes for no such epoch. */
  async keyCommitOf(epoch: number): Promise<string> {
    return String((await this.read("keyCommitOf", epoch))[0]);
  }

  /** The rule for a kind of check; `maxDays` 0 when no such check may be made. */
  async rule(checkType: TraderCheckType): Promise<{ authority: number; maxDays: number }> {
    const found = (await this.read("ruleOf", traderCheckTypeNumber(checkType)))[0] as Result;
    return { authority: Number(found["authority"]), maxDays: Number(found["maxDays"]) };
  }

  /** The time in which an agency's checks are void; `until` 0 for none. */
  async voidWindow(agency: number): Promise<TimeWindow> {
    const found = (await this.read("voidWindow", agency))[0] as Result;
    return { from: Number(found["from"]), until: Number(found["until"]) };
  }
}
