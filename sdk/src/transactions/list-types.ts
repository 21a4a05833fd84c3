/** One transaction of a network, as a list shows it. What nobody knows is absent. */
export interface ListedTransaction {
  readonly hash: string;
  /**
   * `pending`: the network has it, and it is in no block. `unknown`: it was sent from here, and the network does not
   * know it: it was dropped, another took its nonce, or the chain was begun anew.
   */
  readonly status: "succeeded" | "reverted" | "pending" | "unknown";
  readonly blockNumber?: number;
  /** Seconds since 1970. */
  readonly blockTime?: number;
  /** When it was sent from this project, ISO 8601. */
  readonly sentAt?: string;
  readonly from?: string;
  /** Absent for a creation. */
  readonly to?: string;
  /** Address of the contract that it made. */
  readonly created?: string;
  /** Name of the deployment that it went to, or that it made. */
  readonly contract?: string;
  /** Name of the function; `constructor` for a creation. */
  readonly function?: string;
  readonly nonce?: number;
  /** Wei, decimal. */
  readonly value?: string;
  readonly gasUsed?: string;
  /** The transaction whose nonce it took, and why. */
  readonly replaces?: { readonly hash: string; readonly kind: "speed-up" | "cancel" };
}

/** A page of a network's transactions, newest first. */
export interface TransactionPage {
  readonly transactions: readonly ListedTransaction[];
  /** Where the next page begins. Absent at the end. */
  readonly next?: string;
  /**
   * `blocks`: everything that is on the chain. `project`: what this project deployed and sent, because a chain
   * elsewhere is never searched.
   */
  readonly source: "blocks" | "project";
}
