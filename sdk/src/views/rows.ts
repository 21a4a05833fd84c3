import type { DeploymentRecord } from "../deploy/index.js";
import type { Account, LocalNetworkStatus } from "../networks/index.js";
import type { Project } from "../project/index.js";
import { functionRows, type FunctionRow } from "./contract-functions.js";

/** One network as a tree shows it. */
export interface NetworkRow {
  readonly name: string;
  readonly kind: "local" | "remote";
  /** Known for the local network only; a remote one is not asked until it is used. */
  readonly state: "running" | "stopped" | "configured";
  readonly url?: string;
  readonly chainId?: number;
  readonly blockNumber?: number;
}

/** The networks of a project: the local one first, then those of `tolbooth.json` by name. */
export function networkRows(
  project: Pick<Project, "networks"> | undefined,
  local: LocalNetworkStatus | undefined,
): NetworkRow[] {
  const rows: NetworkRow[] = [
    {
      name: local?.name ?? "local",
      kind: "local",
      state: local?.running ? "running" : "stopped",
      ...(local?.url === undefined ? {} : { url: local.url }),
      ...(local?.chainId === undefined ? {} : { chainId: local.chainId }),
      ...(local?.blockNumber === undefined ? {} : { blockNumber: local.blockNumber }),
    },
  ];
  for (const [name, network] of Object.entries(project?.networks ?? {}).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    if (network.url === undefined) continue;
    rows.push({
      name,
      kind: "remote",
      state: "configured",
      url: network.url,
      ...(network.chainId === undefined ? {} : { chainId: network.chainId }),
    });
  }
  return rows;
}

/** One account as a tree shows it. */
export interface AccountRow extends Account {
  /** Whether transactions are sent from it unless another is chosen. */
  readonly sender: boolean;
}

/**
 * Accounts with the chosen sender marked. Public bodies come first, in the order of their numbers; the rest keep
 * theirs. Without a choice (or when the chosen account is gone) the first account sends.
 */
export function accountRows(accounts: readonly Account[], chosenSender: string | undefined): AccountRow[] {
  const bodies = accounts.filter((account) => account.agencyId !== undefined);
  const others = accounts.filter((account) => account.agencyId === undefined);
  const ordered = [...bodies.sort((one, other) => one.agencyId! - other.agencyId!), ...others];
  const sender = ordered.find((account) => account.name === chosenSender) ?? ordered[0];
  return ordered.map((account) => ({ ...account, sender: account === sender }));
}

/** One deployed contract as a tree shows it, with its functions. */
export interface DeploymentRow {
  /** Name of the deployment (of its file); the contract's name unless another was given. */
  readonly name: string;
  readonly contract: string;
  readonly network: string;
  readonly address: string;
  readonly deployedAt: string;
  readonly functions: readonly FunctionRow[];
  readonly record: DeploymentRecord;
}

/** Deployed contracts by network, newest first. Networks without any are left out. */
export function deploymentRows(
  deployments: ReadonlyMap<string, readonly DeploymentRecord[]>,
): { network: string; contracts: DeploymentRow[] }[] {
  return [...deployments]
    .filter(([, records]) => records.length > 0)
    .map(([network, records]) => ({
      network,
      contracts: [...records]
        .sort((one, other) => (one.deployedAt < other.deployedAt ? 1 : -1))
        .map((record) => ({
          name: record.name,
          contract: record.contract,
          network,
          address: record.address,
          deployedAt: record.deployedAt,
          functions: functionRows(record.abi),
          record,
        })),
    }));
}
