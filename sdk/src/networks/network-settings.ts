import { TolboothError } from "../errors/index.js";
import type { FeeConfiguration, Project } from "../project/types.js";
import type { Mining } from "./local-types.js";

/** A network as `tolbooth.json` describes it. Without `url` it is one that Tolbooth runs. */
export interface NetworkSettings {
  readonly name: string;
  readonly url?: string;
  /** All addresses, in the order of preference; `url` is the first. Absent where Tolbooth runs the network. */
  readonly endpoints?: readonly string[];
  readonly choose?: "order" | "health";
  readonly blocksBehind?: number;
  /** Seconds. */
  readonly timeout?: number;
  readonly confirmations?: number;
  readonly fees?: FeeConfiguration;
  readonly sends?: "ask" | "forbidden";
  readonly chainId?: number;
  /** When a local network makes blocks, unless somebody chose otherwise. Default: with each transaction. */
  readonly mining?: Mining;
  /** Whole test ETH that each account of a local network holds on a new chain. */
  readonly funds?: number;
}

/** Chain id of a local network when `tolbooth.json` gives none: the one that development nodes have. */
export const LOCAL_CHAIN_ID = 31337;

const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Names of all networks of a project. `local` is always there and stands first. */
export function networkNames(project: Project): string[] {
  return ["local", ...Object.keys(project.networks).filter((name) => name !== "local")];
}

/**
 * What is configured for a network.
 * @throws NETWORK_UNKNOWN, NETWORK_NAME_INVALID, NETWORK_URL_INVALID
 */
export function networkSettings(project: Project, networkName: string): NetworkSettings {
  const configured = Object.hasOwn(project.networks, networkName) ? project.networks[networkName] : undefined;
  if (!configured && networkName !== "local")
    throw new TolboothError("NETWORK_UNKNOWN", { network: networkName, known: networkNames(project) });
  requireNetworkName(networkName);
  if (!configured) return { name: networkName };
  const endpoints = configured.endpoints ?? (configured.url === undefined ? undefined : [configured.url]);
  for (const url of endpoints ?? []) parseNetworkUrl(networkName, url);
  return { ...configured, name: networkName, ...(endpoints && { endpoints, url: endpoints[0]! }) };
}

/** The name becomes a folder's name, so it must not lead anywhere else. */
export function isNetworkName(networkName: string): boolean {
  return nameForm.test(networkName);
}

/** @throws NETWORK_NAME_INVALID */
export function requireNetworkName(networkName: string): void {
  if (!isNetworkName(networkName)) throw new TolboothError("NETWORK_NAME_INVALID", { network: networkName });
}

export function parseNetworkUrl(networkName: string, url: string): URL {
  try {
    const parsed = new URL(url);
    if (["http:", "https:", "ws:", "wss:"].includes(parsed.protocol)) return parsed;
  } catch {
    // Reported below.
  }
  throw new TolboothError("NETWORK_URL_INVALID", { network: networkName });
}

/** Whether an address is of this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

/** An address for people's eyes: paths, queries and passwords may hold keys of a provider, so they are left out. */
export function displayUrl(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
