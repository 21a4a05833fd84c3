/** What is kept of a deployment: the journal's lines, and the record that is folded from them. */

import type { AbiEntry } from "../compile/types.js";
import type { JsonValue } from "./abi-types.js";

/**
 * One line of `deployments/<network>/journal.jsonl`, append-only. A step is written before it is done ("planned",
 * "sent") and after it ("confirmed", "failed"): whatever stops us, the journal says what is known.
 */
export type JournalEntry = JournalEntryHead &
  (
    | {
        readonly kind: "planned";
        /** Name of the deployment: the record's file name. */
        readonly name: string;
        readonly contract: string;
        readonly sourceName: string;
        readonly abi: readonly AbiEntry[];
        readonly arguments: readonly JsonValue[];
        /** `unit:Library` → address that it was linked to. */
        readonly libraries: Readonly<Record<string, string>>;
        readonly inputHash?: string;
        readonly compiledFrom?: CompiledFrom;
        readonly codeHash: string;
        readonly from: string;
        /** There where the deterministic factory makes the contract. */
        readonly create2?: Create2Place;
      }
    | {
        /** A call that a plan makes after its deployments. The lines "sent", "confirmed" and "failed" follow it too. */
        readonly kind: "call-planned";
        /** Identifies the call: keccak256 over address, data, value, sender and place among equal ones. */
        readonly key: string;
        /** Name of the deployment that is called. */
        readonly name: string;
        readonly contract: string;
        readonly to: string;
        /** Signature of the function. */
        readonly function: string;
        readonly arguments: readonly JsonValue[];
        /** Wei, decimal. */
        readonly value: string;
        readonly from: string;
      }
    | {
        /** Written before the transaction is given to the network. */
        readonly kind: "sent";
        readonly transactionHash: string;
        /** The signed transaction, so that resuming sends the very same one. */
        readonly transaction: string;
        readonly nonce: number;
        readonly from: string;
      }
    | {
        readonly kind: "confirmed";
        /** Missing where somebody else deployed it, and which transaction did is not known. */
        readonly transactionHash?: string;
        readonly address: string;
        readonly blockNumber: number;
        readonly gasUsed?: string;
      }
    | { readonly kind: "failed"; readonly code: string; readonly message: string }
    /** The record no longer holds: the chain was begun anew. The file that keeps it is named. */
    | { readonly kind: "archived"; readonly name: string; readonly reason: string; readonly file: string }
    /** A line that was cut off while it was written, kept as it was found. */
    | { readonly kind: "cut"; readonly text: string }
  );

export interface JournalEntryHead {
  readonly format: "tolbooth/journal";
  readonly version: 1;
  /** Identifies the deployment step that the line belongs to. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly chainId: number;
}

/** `deployments/<network>/<Name>.json`, folded from the journal. */
export interface DeploymentRecord {
  readonly format: "tolbooth/deployment";
  readonly version: 1;
  readonly name: string;
  readonly contract: string;
  readonly sourceName: string;
  readonly network: string;
  readonly chainId: number;
  readonly address: string;
  readonly abi: readonly AbiEntry[];
  readonly arguments: readonly JsonValue[];
  /** `unit:Library` → address that it was linked to. */
  readonly libraries: Readonly<Record<string, string>>;
  readonly from: string;
  /** Missing where it was taken over, and which transaction made it is not known. */
  readonly transactionHash?: string;
  /** Block that it was deployed in; 0 where it was taken over and the node does not tell. */
  readonly blockNumber: number;
  /** Missing where the transaction is. */
  readonly gasUsed?: string;
  /** How its address came about, if by CREATE2. */
  readonly create2?: Omit<Create2Place, "address">;
  /** keccak256 of the compiler's standard JSON input (canonical JSON), where the caller knew it. */
  readonly inputHash?: string;
  /** What the input held, where the caller knew it. */
  readonly compiledFrom?: CompiledFrom;
  /** keccak256 of the creation code after linking, without arguments. */
  readonly codeHash: string;
  /** ISO 8601. */
  readonly deployedAt: string;
}

/**
 * Where the deterministic factory makes a contract (EIP-1014). The address follows from the factory, the salt and the
 * code with its arguments, and from nothing else: it is the same on every chain that has the factory.
 */
export interface Create2Place {
  readonly factory: string;
  /** 32 bytes. */
  readonly salt: string;
  /** The text whose keccak256 the salt is, unless 32 bytes were given. */
  readonly saltText?: string;
  /** keccak256 of the creation code after linking, with its arguments. */
  readonly initCodeHash: string;
  readonly address: string;
}

/** What a compiler's input held. */
export interface CompiledFrom {
  /** Source unit → keccak256 of its text. */
  readonly sources: Readonly<Record<string, string>>;
  /** Settings of the standard JSON input, without `outputSelection`. */
  readonly settings: Readonly<Record<string, JsonValue>>;
}
