import path from "node:path";
import type { Project } from "../project/types.js";

/** Where a local network keeps its things. While the network is stopped, all of
 * it but `state.json`, `chain.json` and `snapshots/` can be deleted without losing anything of the chain. */
export interface NetworkPaths {
  readonly folder: string;
  /** Who runs the node, and where. */
  readonly networkFile: string;
  /** The chain as anvil saves it. */
  readonly stateFile: string;
  /** What the state does not say: the clock, the mining, the snapshot that the chain stands on. */
  readonly chainFile: string;
  readonly snapshotsFolder: string;
  /** The chain as it was when the node was last started, or some seconds ago: used when the saved one was cut off. */
  readonly previousStateFile: string;
  /** Written by anvil once it holds its port. */
  readonly readyFile: string;
  readonly logFile: string;
  /** What the log held before it grew too long. */
  readonly previousLogFile: string;
  /** Who wants the node to run. */
  readonly leasesFolder: string;
  /** Who stops the node when nobody wants it any more. */
  readonly keeperFile: string;
  /** Older states that anvil moves out of memory. */
  readonly cacheFolder: string;
  /** Name of the lock that makes one owner. */
  readonly ownerLock: string;
}

export function networkPaths(project: Project, networkName: string): NetworkPaths {
  return pathsInFolder(path.join(networksFolder(project), networkName));
}

/** Where all local networks of a project keep their things. */
export function networksFolder(project: Project): string {
  return path.join(project.root, ".tolbooth", "networks");
}

/** The same, for who knows the network's folder alone. */
export function pathsInFolder(folder: string): NetworkPaths {
  return {
    folder,
    networkFile: path.join(folder, "network.json"),
    stateFile: path.join(folder, "state.json"),
    chainFile: path.join(folder, "chain.json"),
    snapshotsFolder: path.join(folder, "snapshots"),
    previousStateFile: path.join(folder, "state.previous.json"),
    readyFile: path.join(folder, "ready.json"),
    logFile: path.join(folder, "anvil.log"),
    previousLogFile: path.join(folder, "anvil.previous.log"),
    leasesFolder: path.join(folder, "leases"),
    keeperFile: path.join(folder, "keeper.json"),
    cacheFolder: path.join(folder, "cache"),
    ownerLock: path.join(folder, "owner"),
  };
}

/** Where the deployment records of a network are. */
export function deploymentsFolder(project: Project, networkName: string): string {
  return path.join(project.root, "deployments", networkName);
}

/** The journal of a network's deployments. Whoever changes the records holds the lock of this name. */
export function journalFile(project: Project, networkName: string): string {
  return path.join(deploymentsFolder(project, networkName), "journal.jsonl");
}

/** Name of the lock that keeps two transactions of one account from taking the same nonce. */
export function senderLock(project: Project, networkName: string, address: string): string {
  return path.join(project.root, ".tolbooth", "networks", networkName, "senders", address.toLowerCase());
}
