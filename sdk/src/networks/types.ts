import type { JsonRpcProvider, Signer } from "ethers";
import type { LongOperation } from "../ports.js";

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

/** State of a local network as its state file and its process tell. */
export interface LocalNetworkStatus {
  readonly name: string;
  readonly running: boolean;
  readonly url?: string;
  readonly port?: number;
  readonly pid?: number;
  readonly chainId?: number;
  readonly blockNumber?: number;
  /** ISO 8601. */
  readonly startedAt?: string;
}

/** What a reset did: the status of the new chain, and what was moved aside. */
export interface LocalNetworkReset extends LocalNetworkStatus {
  /** Absolute paths of the deployment records that were moved aside, as they are called now. Nothing was deleted. */
  readonly archived: readonly string[];
}

/** The local network: one node per project and name, which lives on when the program that started it ends. */
export interface LocalNetwork {
  readonly name: string;
  /**
   * Starts the node, or finds the one that runs. Several callers at once get the same node.
   * @throws WORKSPACE_NOT_TRUSTED, PORT_TAKEN, NETWORK_START_FAILED, NETWORK_NOT_ANSWERING, OPERATION_CANCELLED
   */
  start(operation?: LongOperation): Promise<LocalNetworkStatus>;
  /** Ends the node and waits until it is gone. Its chain is kept. No error when none runs. */
  stop(operation?: LongOperation): Promise<LocalNetworkStatus>;
  /** Throws the chain away, moves the deployment records aside, and starts a new chain. */
  reset(operation?: LongOperation): Promise<LocalNetworkReset>;
  status(): Promise<LocalNetworkStatus>;
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
  close(): void;
}
