import type {
  AccountRow,
  DeploymentRow,
  EndpointHealth,
  FunctionRow,
  LocalNetworkStatus,
  NetworkRow,
  Project,
  Snapshot,
  Snapshots,
} from "@tolbooth/sdk";
import type { NetworkState } from "../adapters/networks.js";

/** Every node knows its project's folder, so that a command started from the tree is about that project. */
interface NodeHead {
  readonly projectRoot: string;
  readonly project: Project;
}

/** A project, where a window has several. */
export type ProjectNode = NodeHead & { readonly kind: "project"; readonly label: string };
export type NetworkNode = NodeHead & {
  readonly kind: "network";
  readonly row: NetworkRow;
  readonly state: NetworkState | "remote";
  /** Of a local network. */
  readonly status?: LocalNetworkStatus;
  readonly snapshots?: Snapshots;
};
/** One address of a network that is not run by Tolbooth, as it was when it was last asked. */
export type EndpointNode = NodeHead & {
  readonly kind: "endpoint";
  readonly network: string;
  readonly place: number;
  readonly health: EndpointHealth;
};
/** A snapshot of a local network, with those that were taken after it. */
export type SnapshotNode = NodeHead & {
  readonly kind: "snapshot";
  readonly network: string;
  readonly snapshot: Snapshot;
  readonly all: Snapshots;
};
export type AccountNode = NodeHead & { readonly kind: "account"; readonly row: AccountRow };
/** The contracts of one network, where there are contracts on several. */
export type DeploymentsNode = NodeHead & {
  readonly kind: "deployments";
  readonly network: string;
  readonly contracts: readonly DeploymentRow[];
};
export type ContractNode = NodeHead & { readonly kind: "contract"; readonly row: DeploymentRow };
export type FunctionNode = NodeHead & {
  readonly kind: "function";
  readonly row: DeploymentRow;
  readonly function: FunctionRow;
};
