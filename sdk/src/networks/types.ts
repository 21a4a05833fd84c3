/** A network that can be spoken to now. */
export interface Network {
  /** Name in `tolbooth.json`, or `local`. */
  readonly name: string;
  readonly url: string;
  readonly chainId: number;
  /** Whether it runs on this machine (loopback): only then is anything sent without an explicit yes. */
  readonly local: boolean;
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
