import type { ContractRunner, Result } from "ethers";
import { accessAuditLogAbi } from "./generated/AccessAuditLog.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** Where an agency's log stands. */
export interface AccessLog {
  /** Number of batches, empty intervals included. What `anchor` and `attestEmpty` expect. */
  readonly seq: bigint;
  /** Number of leaves in all batches, fillers included. */
  readonly total: bigint;
  /** When the last batch came, or when the agency was first expected to write; seconds since 1970, 0 for neither. */
  readonly at: number;
  /** How many batches came after they were due. */
  readonly late: number;
  /** Hash of the whole log; zero before the first batch. */
  readonly head: string;
}

/** One batch, as the event `Batch` told of it. */
export interface AccessLogEntry {
  /** Root of its tree; zero for an empty interval. */
  readonly root: string;
  /** Number of its leaves; 0 for an empty interval. */
  readonly count: number;
}

/** That an access stands in a batch, and what shows it. */
export interface AccessClaim {
  /** Number of the agency whose log it is. */
  readonly agency: number;
  /** The batch's number, from 1. */
  readonly seq: number | bigint;
  readonly leaf: string;
  /** The leaf's place in the batch, from 0. */
  readonly index: number;
  /** The sibling at every level, lowest first, as a Merkle tree's `proof` gives it. */
  readonly proof: readonly string[];
  /** The log's head before the batch; zero before the first one. */
  readonly before: string;
  /** The batch and every later one, in order. */
  readonly entries: readonly AccessLogEntry[];
}

/** What one write did. */
export interface AccessLogWrite {
  /** Number of the new batch. */
  readonly seq: bigint;
  /** The log's new head. */
  readonly head: string;
  /** Whether it came after it was due. */
  readonly late: boolean;
  readonly receipt: PatternReceipt;
}

/**
 * Typed client of AccessAuditLog: one batch of accesses for each agency and interval. Writing needs the capability
 * `ACCESS_LOG`; no pause stops it.
 */
export class AccessAuditLogClient extends PatternClient {
  /** @param runner A signer to send with, or a provider to read only. */
  constructor(address: string, runner: ContractRunner) {
    super(address, accessAuditLogAbi, runner);
  }

  /**
   * Anchors the accesses of one interval in the log of the sender's agency. A late batch is taken, and marked.
   *
   * @param expectSeq The log's present number, from `log`. `SeqMismatch` when it has moved on.
   */
  anchor(expectSeq: number | bigint, batch: AccessLogEntry): Promise<AccessLogWrite> {
    return this.#write("anchor", expectSeq, batch.root, batch.count);
  }

  /** As `anchor`, in the log of an agency that the sender's agency succeeded. */
  anchorFor(agency: number, expectSeq: number | bigint, batch: AccessLogEntry): Promise<AccessLogWrite> {
    return this.#write("anchorFor", agency, expectSeq, batch.root, batch.count);
  }

  /** Attests that the sender's agency had no access since its last batch. `TooLate` once the batch was overdue. */
  attestEmpty(expectSeq: number | bigint): Promise<AccessLogWrite> {
    return this.#write("attestEmpty", expectSeq);
  }

  /** As `attestEmpty`, in the log of an agency that the sender's agency succeeded. */
  attestEmptyFor(agency: number, expectSeq: number | bigint): Promise<AccessLogWrite> {
    return this.#write("attestEmptyFor", agency, expectSeq);
  }

  /**
   * Sets how often an agency must write. Governors only.
   *
   * @param seconds Longest time between two batches: from an hour to 31 days.
   */
  setInterval(agency: number, seconds: number): Promise<PatternReceipt> {
    return this.send("setInterval", agency, seconds);
  }

  /** Where an agency's log stands; all zero for none. */
  async log(agency: number): Promise<AccessLog> {
    const found = (await this.read("logRecord", agency))[0] as Result;
    return {
      seq: BigInt(found["seq"]),
      total: BigInt(found["total"]),
      // `Result` is an array, and arrays have a method `at`.
      at: Number(found["writtenAt"]),
      late: Number(found["late"]),
      head: String(found["head"]),
    };
  }

  /** Longest time between two batches of an agency, in seconds: what a governor set, or the default of 26 hours. */
  async intervalOf(agency: number): Promise<number> {
    return Number((await this.read("intervalOf", agency))[0]);
  }

  /** The last second at which an agency's next batch is in time; `undefined` when nothing is expected of it. */
  async dueBy(agency: number): Promise<number | undefined> {
    const due = Number((await this.read("dueBy", agency))[0]);
    return due === 0 ? undefined : due;
  }

  /** Whether an agency should have written by now. A suspension does not excuse it. */
  async isOverdue(agency: number): Promise<boolean> {
    return Boolean((await this.read("isOverdue", agency))[0]);
  }

  /** Whether an access stands in a batch. Read the events and this at one block: a new batch makes it false. */
  async verify(claim: AccessClaim): Promise<boolean> {
    const { agency, seq, leaf, index, proof, before, entries } = claim;
    const pairs = entries.map((entry) => [entry.root, entry.count]);
    return Boolean((await this.read("verify", agency, seq, leaf, index, proof, before, pairs))[0]);
  }

  async #write(name: string, ...values: unknown[]): Promise<AccessLogWrite> {
    const receipt = await this.send(name, ...values);
    return {
      seq: BigInt(this.argument(receipt, "Batch", "seq") as bigint),
      head: String(this.argument(receipt, "Batch", "head")),
      late: receipt.events.some((event) => event.name === "LateBatch"),
      receipt,
    };
  }
}
