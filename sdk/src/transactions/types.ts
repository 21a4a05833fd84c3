import type { DecodedEvent, DecodedValue, RevertReason } from "../deploy/index.js";

export type * from "./list-types.js";

/** A line of a source. */
export interface SourcePlace {
  /** Source unit name: `contracts/A.sol`. */
  readonly unit: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Why a contract refused, and what its source says of that. */
export interface ExplainedRevert extends RevertReason {
  /** What the error's NatSpec says: what it means, and what helps. */
  readonly explanation?: string;
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
  readonly failure?: ExplainedRevert;
  /** Line that made this call. Absent for the first one, and where the code matches no artifact. */
  readonly calledAt?: SourcePlace;
  /** Line at which this call itself failed. */
  readonly failedAt?: SourcePlace;
  readonly calls: readonly TracedCall[];
}

/** A variable, or a part of one, that a transaction changed. */
export interface StorageChange {
  /** 32 bytes in hexadecimal. */
  readonly slot: string;
  /** As Solidity writes it: `permits[0x12].holder`. Absent where no compiled contract explains the slot. */
  readonly variable?: string;
  /** Its type, as solc calls it. Absent with `variable`. */
  readonly type?: string;
  /** As `DecodedContent` writes it; the whole slot in hexadecimal where no variable is known. */
  readonly before: string;
  readonly after: string;
  /** Line that wrote it last, where the node gives instructions. */
  readonly writtenAt?: SourcePlace;
}

/** What a transaction changed about one address. */
export interface AccountChange {
  readonly address: string;
  /** Name of its contract, where an artifact or a record has it. */
  readonly contract?: string;
  /** Wei, decimal. Fees are in it. */
  readonly balance?: { readonly before: string; readonly after: string };
  readonly nonce?: { readonly before: number; readonly after: number };
  /** Whether it got its code, or lost it. */
  readonly code?: "created" | "destroyed";
  readonly storage: readonly StorageChange[];
}

/** What is known of a transaction that is in a block. */
export interface TransactionDetails {
  readonly hash: string;
  readonly status: "succeeded" | "reverted";
  readonly blockNumber: number;
  /** Seconds since 1970. */
  readonly blockTime?: number;
  readonly from: string;
  readonly nonce: number;
  /** Absent for a creation. */
  readonly to?: string;
  /** Address of the contract that it made. */
  readonly created?: string;
  /** Wei, decimal. */
  readonly value: string;
  readonly gasUsed: string;
  readonly gasLimit: string;
  /** What the sender paid for the gas, in wei, decimal. */
  readonly fee: string;
  /** Name of the contract that was called or made, where an artifact or a record has it. */
  readonly contract?: string;
  /** Name of the function; `constructor` for a creation. */
  readonly function?: string;
  readonly arguments?: readonly DecodedValue[];
  /** The call data, or the creation code. */
  readonly input: string;
  /** Why it was refused. Absent when it succeeded, and where the node does not tell. */
  readonly failure?: ExplainedRevert;
  readonly events: readonly DecodedEvent[];
  /** Logs that no known ABI decodes. */
  readonly unknownEvents: number;
  /** Absent when the node has no call tracer. */
  readonly call?: TracedCall;
  /** Contracts first. Absent when the node has no tracer for it. */
  readonly changes?: readonly AccountChange[];
  /** Lines from where it failed outwards to the first call. Empty when it succeeded or no line is known. */
  readonly failureLines: readonly SourcePlace[];
  /** What cannot be shown, and why, for people. */
  readonly notes: readonly string[];
}
