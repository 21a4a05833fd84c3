/** What was deployed, what differs, and what a front end is given. */

import type { AbiEntry } from "../compile/types.js";
import type { JsonValue } from "./abi-types.js";
import type { DeploymentRecord } from "./record-types.js";

/** A deployment that was sent once, and what became of it. */
export interface PastDeployment {
  /** Place among the deployments of its name, from 1, oldest first. */
  readonly number: number;
  readonly name: string;
  /**
   * `current`: it stands. `replaced`: another of its name was deployed later. `archived`: its chain is no more.
   * `failed`: the network or the constructor refused. `unsettled`: sent, and nothing more is known.
   */
  readonly state: "current" | "replaced" | "archived" | "failed" | "unsettled";
  readonly contract: string;
  readonly sourceName: string;
  readonly chainId: number;
  /** ISO 8601: when it was confirmed or failed, else when it was planned. */
  readonly at: string;
  /** Missing where it was taken over, and which transaction made it is not known. */
  readonly transactionHash?: string;
  /** There where it was confirmed. */
  readonly record?: DeploymentRecord;
  readonly failure?: { readonly code: string; readonly message: string };
  /** Why it is in the archive, where that is known. */
  readonly reason?: string;
  /** Where the archive keeps it: a file or folder, from the project's root. */
  readonly file?: string;
}

/** What was deployed on a network. */
export interface DeploymentHistory {
  /** Oldest first. */
  readonly deployments: readonly PastDeployment[];
  /** Folders of the archive that cannot be read, from the project's root. */
  readonly unreadable: readonly { readonly file: string; readonly problem: string }[];
}

/** One thing in which two deployments differ. A side that is missing was not there. */
export type DeploymentDifference =
  | { readonly kind: "chain"; readonly before: number; readonly after: number }
  /** Addresses, `unit:Contract`, senders, or keccak256 of the creation code after linking. */
  | {
      readonly kind: "address" | "contract" | "sender" | "code";
      readonly before: string;
      readonly after: string;
    }
  /** Sources or settings: one of the two deployments kept no more than the hash of the whole. */
  | { readonly kind: "input"; readonly before: string; readonly after: string }
  /** A source's text, as keccak256. */
  | { readonly kind: "source"; readonly unit: string; readonly before?: string; readonly after?: string }
  /** A setting of the compiler: `optimizer.runs`. */
  | {
      readonly kind: "setting";
      readonly setting: string;
      readonly before?: JsonValue;
      readonly after?: JsonValue;
    }
  /** A constructor argument, by its place from 0. */
  | {
      readonly kind: "argument";
      readonly index: number;
      readonly name: string;
      readonly before?: JsonValue;
      readonly after?: JsonValue;
    }
  /** `unit:Library` at another address. */
  | { readonly kind: "library"; readonly library: string; readonly before?: string; readonly after?: string }
  /** An entry of the ABI by its signature, `function count()`; each side in full. */
  | { readonly kind: "abi"; readonly entry: string; readonly before?: string; readonly after?: string };

/** Two deployments of one name, held against each other. */
export interface DeploymentComparison {
  readonly before: PastDeployment & { readonly record: DeploymentRecord };
  readonly after: PastDeployment & { readonly record: DeploymentRecord };
  readonly differences: readonly DeploymentDifference[];
}

/** What a front end needs to speak to a network's contracts. */
export interface DeploymentExport {
  readonly format: "tolbooth/deployment-export";
  readonly version: 1;
  readonly network: string;
  readonly chainId: number;
  /** By the deployment's name. */
  readonly contracts: Readonly<
    Record<
      string,
      {
        readonly contract: string;
        readonly address: string;
        /** Block that it was deployed in: events begin there. */
        readonly blockNumber: number;
        readonly abi: readonly AbiEntry[];
      }
    >
  >;
}
