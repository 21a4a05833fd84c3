import type { LongOperation } from "../ports.js";

/**
 * When a local network makes blocks: with each transaction, by hand only, or every so many seconds (a whole number,
 * 1 to 86400).
 */
export type Mining = "automatic" | "manual" | number;

/** State of a local network as its files and its process tell. */
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
  /** When it makes blocks. Given while it runs. */
  readonly mining?: Mining;
  /** Seconds that the chain's clock is ahead of this machine's. Absent when it is not. */
  readonly timeShift?: number;
}

/** What a reset did: the status of the new chain, and what was moved aside. */
export interface LocalNetworkReset extends LocalNetworkStatus {
  /** Absolute paths of the deployment records that were moved aside, as they are called now. Nothing was deleted. */
  readonly archived: readonly string[];
}

/** A chain as it was at one moment, kept in files of its own. */
export interface Snapshot {
  /** Never changes. Eight hexadecimal digits. */
  readonly id: string;
  /** Unique within its network. */
  readonly name: string;
  /** The snapshot that the chain stood on when this one was taken; absent at the root of the tree. */
  readonly parent?: string;
  /** ISO 8601. */
  readonly takenAt: string;
  readonly chainId: number;
  readonly blockNumber: number;
  /** Hash of that block, where the node ran when the snapshot was taken. */
  readonly blockHash?: string;
  /** Time of that block, in seconds since 1970. */
  readonly blockTime: number;
  /** Seconds that the chain's clock was ahead. */
  readonly timeShift: number;
  /** Taken by Tolbooth before it went back, so that what the chain had become is not lost. */
  readonly automatic?: true;
}

/** The snapshots of a network. */
export interface Snapshots {
  readonly network: string;
  /** Oldest first. With `parent` they make a tree. */
  readonly snapshots: readonly Snapshot[];
  /** Id of the snapshot that the chain stands on: the next one becomes its child. */
  readonly current?: string;
}

/** What going back did. */
export interface SnapshotRestored {
  readonly snapshot: Snapshot;
  /** The chain as it was before, kept as a snapshot of its own. Absent where nothing would have been lost. */
  readonly kept?: Snapshot;
  readonly status: LocalNetworkStatus;
  /** Absolute paths of the deployment records that were moved aside, as they are called now. Nothing was deleted. */
  readonly archived: readonly string[];
}

/** Where the chain's clock goes: so many seconds on, or to a moment (milliseconds since 1970). */
export type TimeTravel = { readonly seconds: number } | { readonly to: number };

/**
 * A local network: one node per project and name. It lives on when the program that started it ends, for as long as
 * somebody holds it (see `hold`).
 */
export interface LocalNetwork {
  readonly name: string;
  /** Where the node writes what it does. */
  readonly logFile: string;
  /**
   * Starts the node, or finds the one that runs, and holds it. Several callers at once get the same node.
   * @throws WORKSPACE_NOT_TRUSTED, PORT_TAKEN, NETWORK_START_FAILED, NETWORK_NOT_ANSWERING, OPERATION_CANCELLED
   */
  start(operation?: LongOperation): Promise<LocalNetworkStatus>;
  /** Ends the node and waits until it is gone, whoever holds it. Its chain is kept. No error when none runs. */
  stop(operation?: LongOperation): Promise<LocalNetworkStatus>;
  /** Throws the chain away, moves the deployment records aside, and starts a new chain. The snapshots stay. */
  reset(operation?: LongOperation): Promise<LocalNetworkReset>;
  status(): Promise<LocalNetworkStatus>;
  /** Says that the running node is wanted. Holding it again renews that. Nothing where no keeper was given. */
  hold(): Promise<void>;
  /**
   * Says that this program does not want the node any more.
   * @param keepSeconds Somebody shall find it running for so long all the same.
   * @returns how many others still hold it
   */
  release(keepSeconds?: number): Promise<number>;
  snapshots(): Promise<Snapshots>;
  /**
   * Keeps the chain as it is now, with its deployment records, under a name. The network need not run.
   * @throws SNAPSHOT_NAME_INVALID, SNAPSHOT_NAME_TAKEN, NETWORK_NEVER_STARTED, NETWORK_BUSY
   */
  takeSnapshot(name: string, operation?: LongOperation): Promise<Snapshot>;
  /**
   * Puts the chain and its deployment records back to a snapshot, by name or id. What the chain had become meanwhile is
   * kept as a snapshot first. A node that runs is restarted on its port.
   * @throws SNAPSHOT_UNKNOWN, SNAPSHOT_DAMAGED, SNAPSHOT_OTHER_CHAIN, NETWORK_BUSY
   */
  restoreSnapshot(nameOrId: string, operation?: LongOperation): Promise<SnapshotRestored>;
  /** @throws SNAPSHOT_UNKNOWN, SNAPSHOT_NAME_INVALID, SNAPSHOT_NAME_TAKEN */
  renameSnapshot(nameOrId: string, newName: string): Promise<Snapshot>;
  /** Removes one snapshot. Those that were taken after it become children of the one before. @throws SNAPSHOT_UNKNOWN */
  removeSnapshot(nameOrId: string): Promise<Snapshot>;
  /**
   * Moves the chain's clock on, never back, and mines a block so that everybody sees it (not with mining by hand).
   * @throws TIME_INVALID, TIME_NOT_LATER, NETWORK_NOT_RUNNING
   */
  travel(time: TimeTravel): Promise<LocalNetworkStatus>;
  /** Says when blocks are made. Kept for later starts; takes effect at once where it runs. @throws MINING_INVALID */
  setMining(mining: Mining): Promise<LocalNetworkStatus>;
  /** Makes so many blocks now. @throws MINING_INVALID, NETWORK_NOT_RUNNING */
  mine(blocks?: number): Promise<LocalNetworkStatus>;
}
