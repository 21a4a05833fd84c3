import type { JsonRpcProvider, Signer } from "ethers";
import type { FeeConfiguration } from "../project/types.js";
import type { BlockSignal } from "./endpoints/block-signal.js";
import type { SentTransactions } from "./sent-transactions.js";

export type * from "./local-types.js";

/** A network that can be spoken to now. */
export interface Network {
  /** Name in `tolbooth.json`, or `local`. */
  readonly name: string;
  readonly url: string;
  readonly chainId: number;
  /** Whether it runs on this machine (loopback): only then is anything sent without an explicit yes. */
  readonly local: boolean;
  /** Set where the node is one that Tolbooth started. */
  readonly managed?: true;
  /** Blocks that must hold a transaction until it counts as done, where `tolbooth.json` says so. */
  readonly confirmations?: number;
  /** Fees that `tolbooth.json` prescribes. */
  readonly fees?: FeeConfiguration;
  /** Set where `tolbooth.json` forbids sending there. */
  readonly sends?: "forbidden";
}

/** Somebody who can send: a funded key of the local network under the name of a public body, or a key of the host. */
export interface Account {
  /** Short name: `hmrc`, `relayer`, `account3`. */
  readonly name: string;
  /** Title of the public body, or the name again. */
  readonly title: string;
  readonly address: string;
  /** The agency's number where the account belongs to one. */
  readonly agencyId?: number;
  /** Balance in wei as a decimal string, where it was asked for. */
  readonly balance?: string;
}

/** A network that answers, with its chain id checked. Close it when you are done. */
export interface Connection {
  readonly network: Network;
  readonly provider: JsonRpcProvider;
  /** The accounts that can send here, with their balances. */
  accounts(): Promise<Account[]>;
  /**
   * The key of an account, by its name or address.
   * @throws ACCOUNT_UNKNOWN, KEY_INVALID
   */
  signer(nameOrAddress: string): Promise<Signer>;
  /** What was sent from this project last, account by account. Every connection of `connect` has it. */
  readonly sent?: SentTransactions;
  /** Tells of new blocks where a node announces them (WebSocket). Without it, the chain is looked at now and then. */
  readonly blocks?: BlockSignal;
  close(): void;
}
