import path from "node:path";
import type { Project } from "../project/types.js";

/** Where a local network keeps its things. All of it but `state.json` can be deleted while the network is stopped. */
export interface NetworkPaths {
  readonly folder: string;
  /** Who runs the node, and where. */
  readonly networkFile: string;
  /** The chain as anvil saves it. */
  readonly stateFile: string;
  /** The chain as it was when the node was last started: used when the saved one was cut off. */
  readonly previousStateFile: string;
  /** Written by anvil once it holds its port. */
  readonly readyFile: string;
  readonly logFile: string;
  /** Older states that anvil moves out of memory. */
  readonly cacheFolder: string;
  /** Name of the lock that makes one owner. */
  readonly ownerLock: string;
}

export function networkPaths(project: Project, networkName: string): NetworkPaths {
  const folder = path.join(project.root, ".tolbooth", "networks", networkName);
  return {
    folder,
    networkFile: path.join(folder, "network.json"),
    stateFile: path.join(folder, "state.json"),
    previousStateFile: path.join(folder, "state.previous.json"),
    readyFile: path.join(folder, "ready.json"),
    logFile: path.join(folder, "anvil.log"),
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
