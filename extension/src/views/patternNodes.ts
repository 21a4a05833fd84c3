import type { PatternStatus, Project } from "@tolbooth/sdk";

interface NodeHead {
  readonly projectRoot: string;
  readonly project: Project;
}

/** A pattern with the contracts that have to do with it. */
export type PatternNode = NodeHead & {
  readonly kind: "pattern";
  readonly pattern: string;
  readonly statuses: readonly PatternStatus[];
};
/** A contract. Its fields are what the command for comparing reads. */
export type PatternContractNode = NodeHead & {
  readonly kind: "contract";
  readonly status: PatternStatus;
  readonly uri: string;
  readonly contract: string;
  readonly declaration: string;
};
/** A part of a contract that is not as it was audited, an invariant that depends on it, or something to be known. */
export type PatternPartNode = NodeHead & {
  readonly kind: "part";
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly uri: string;
  readonly contract: string;
  readonly declaration: string;
  /** The part that a click compares. */
  readonly part?: string;
};

export type PatternTreeNode = PatternNode | PatternContractNode | PatternPartNode;
