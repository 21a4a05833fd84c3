import type { AbiEntry } from "../compile/types.js";

/**
 * One line of `deployments/<network>/journal.jsonl`, append-only. A step is written before it is done ("planned",
 * "sent") and after it ("confirmed", "failed"): whatever stops us, the journal says what is known.
 */
export type JournalEntry = JournalEntryHead &
  (
    | {
        readonly kind: "planned";
        readonly contract: string;
        readonly sourceName: string;
        readonly arguments: readonly unknown[];
        readonly inputHash: string;
        readonly codeHash: string;
        readonly from: string;
      }
    | {
        readonly kind: "sent";
        readonly transactionHash: string;
        readonly nonce: number;
        readonly from: string;
      }
    | {
        readonly kind: "confirmed";
        readonly transactionHash: string;
        readonly address: string;
        readonly blockNumber: number;
        readonly gasUsed: string;
      }
    | { readonly kind: "failed"; readonly code: string; readonly message: string }
  );

interface JournalEntryHead {
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
  readonly arguments: readonly unknown[];
  readonly from: string;
  readonly transactionHash: string;
  readonly blockNumber: number;
  readonly gasUsed: string;
  /** keccak256 of the compiler's standard JSON input (canonical JSON). */
  readonly inputHash: string;
  /** keccak256 of the creation code after linking, without arguments. */
  readonly codeHash: string;
  /** ISO 8601. */
  readonly deployedAt: string;
}
