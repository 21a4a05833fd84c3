import path from "node:path";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { networkNames, networkSettings, type NetworkSettings } from "./network-settings.js";
import { networksFolder } from "./paths.js";

/**
 * Names of the local networks of a project: `local` first, then those that `tolbooth.json` names without an address, and
 * those that were started under a name of their own.
 */
export async function localNetworkNames(files: FileSystem, project: Project): Promise<string[]> {
  const names = new Set(["local"]);
  const isRemote = (name: string): boolean => project.networks[name]?.url !== undefined;
  for (const name of Object.keys(project.networks)) if (!isRemote(name)) names.add(name);
  const folder = networksFolder(project);
  for (const { name, kind } of await files.list(folder))
    if (
      kind === "directory" &&
      !isRemote(name) &&
      (await files.stat(path.join(folder, name, "network.json")))
    )
      names.add(name);
  return [...names];
}

/** Names of all networks of a project: those of `networkNames`, then local ones that nobody declared. */
export async function allNetworkNames(files: FileSystem, project: Project): Promise<string[]> {
  return [...new Set([...networkNames(project), ...(await localNetworkNames(files, project))])];
}

/**
 * What is configured for a network, also for a local one that was started under a name of its own.
 * @throws NETWORK_UNKNOWN, NETWORK_NAME_INVALID, NETWORK_URL_INVALID
 */
export async function settingsOfNetwork(
  files: FileSystem,
  project: Project,
  networkName: string,
): Promise<NetworkSettings> {
  const isDeclared = Object.hasOwn(project.networks, networkName);
  if (!isDeclared && (await localNetworkNames(files, project)).includes(networkName))
    return { name: networkName };
  return networkSettings(project, networkName);
}
