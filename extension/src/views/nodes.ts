import type { AccountRow, DeploymentRow, FunctionRow, NetworkRow, Project } from "@tolbooth/sdk";
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
