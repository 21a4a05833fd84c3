import type { DecodedEvent, DecodedValue, RevertReason } from "../deploy/index.js";

/** A line of a source. */
export interface SourcePlace {
  /** Source unit name: `contracts/A.sol`. */
  readonly unit: string;
  /** Counted from 1. */
  readonly line: number;
}

/** One call of a transaction, or a contract's creation, with what it called in turn. */
export interface TracedCall {
  /** `CALL`, `DELEGATECALL`, `STATICCALL`, `CREATE`, `CREATE2`, `SELFDESTRUCT`, as the node says it. */
  readonly kind: string;
  readonly from: string;
  /** Absent when a creation failed. */
  readonly to?: string;
  /** Wei, decimal. */
  readonly value: string;
  /** Gas used by this call and everything beneath it. */
  readonly gasUsed: number;
  /** Name of the contract whose code ran, where an artifact or a record has it. */
  readonly contract?: string;
  /** Name of the function; `constructor` for a creation. Absent for a plain transfer and for unknown contracts. */
  readonly function?: string;
  readonly arguments?: readonly DecodedValue[];
  readonly results?: readonly DecodedValue[];
  /** The call data, or the creation code, as it was sent. */
  readonly input: string;
  readonly output?: string;
  /** Why it failed. */
  readonly failure?: RevertReason;
  /** Line that made this call. Absent for the first one, and where the code matches no artifact. */
  readonly calledAt?: SourcePlace;
  /** Line at which this call itself failed. */
  readonly failedAt?: SourcePlace;
  readonly calls: readonly TracedCall[];
}

/** What is known of a transaction that is in a block. */
export interface TransactionDetails {
  readonly hash: string;
  readonly status: "succeeded" | "reverted";
  readonly blockNumber: number;
  readonly from: string;
  /** Absent for a creation. */
  readonly to?: string;
  /** Address of the contract that it made. */
  readonly created?: string;
  /** Wei, decimal. */
  readonly value: string;
  readonly gasUsed: string;
  readonly events: readonly DecodedEvent[];
  /** Logs that no known ABI decodes. */
  readonly unknownEvents: number;
  /** Absent when the node has no call tracer. */
  readonly call?: TracedCall;
  /** Lines from where it failed outwards to the first call. Empty when it succeeded or no line is known. */
  readonly failureLines: readonly SourcePlace[];
  /** What cannot be shown, and why, for people. */
  readonly notes: readonly string[];
}
