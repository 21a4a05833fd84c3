import type { NamedDeploymentsRow, PastDeploymentRow, Project } from "@tolbooth/sdk";

interface NodeHead {
  readonly projectRoot: string;
  readonly project: Project;
  readonly network: string;
}

/** What was deployed on one network, where there is more than the local one. */
export type DeploymentNetworkNode = NodeHead & {
  readonly kind: "network";
  readonly names: readonly NamedDeploymentsRow[];
};
/** All deployments of one name. */
export type DeploymentNameNode = NodeHead & {
  readonly kind: "name";
  readonly deployments: NamedDeploymentsRow;
};
/** One deployment. `row` is what the commands for contracts and transactions read. */
export type PastDeploymentNode = NodeHead & {
  readonly kind: "past";
  readonly past: PastDeploymentRow;
  readonly row: {
    readonly name: string;
    readonly network: string;
    readonly address?: string;
    readonly hash?: string;
  };
};
/** One thing that is known of a deployment. */
export type DeploymentFactNode = NodeHead & {
  readonly kind: "fact";
  readonly id: string;
  readonly label: string;
  readonly text: string;
};
/** A folder of the archive that cannot be read. */
export type UnreadableArchiveNode = NodeHead & {
  readonly kind: "unreadable";
  readonly file: string;
  readonly problem: string;
};

export type DeploymentTreeNode =
  | DeploymentNetworkNode
  | DeploymentNameNode
  | PastDeploymentNode
  | DeploymentFactNode
  | UnreadableArchiveNode;
