/** What is asked for when something is deployed, called or sent, and what comes of it. */

import type { Artifact } from "../artifacts/types.js";
import type { AbiEntry } from "../compile/types.js";
import type { Connection } from "../networks/types.js";
import type { Host } from "../ports.js";
import type { Project } from "../project/types.js";
import type { ContractReference, DecodedEvent, DecodedValue, JsonValue } from "./abi-types.js";
import type { ApprovePlan } from "./plan/types.js";
import type { CompiledFrom, DeploymentRecord } from "./record-types.js";

/** What is about to be sent, for the question to the person who must say yes. */
export interface TransactionSummary {
  readonly network: string;
  readonly chainId: number;
  readonly action: "deploy" | "send";
  readonly contract: string;
  /** Name of the deployment that is made. */
  readonly deployment?: string;
  /** keccak256 of the creation code after linking, without arguments. For deployments. */
  readonly codeHash?: string;
  /** Where the contract will stand, if that is known before: with CREATE2. */
  readonly address?: string;
  /** Signature of the function; `constructor` for a deployment. */
  readonly function: string;
  readonly arguments: readonly JsonValue[];
  readonly from: string;
  readonly to?: string;
  /** Wei, decimal. */
  readonly value: string;
  /** The most that it may cost in wei, decimal. */
  readonly maximumFee: string;
}

/** Asks a person. Anything but `true` means no. */
export type Approve = (what: TransactionSummary) => Promise<boolean>;

/** Where deploying, calling and sending happen. */
export interface DeployContext {
  readonly host: Host;
  readonly project: Project;
  readonly connection: Connection;
  /** Needed for every network that is not on this machine. */
  readonly approve?: Approve | undefined;
  /**
   * Asks once for all that a plan sends. What differs from what was shown, and what is sent outside a plan, is asked for
   * by `approve`. Without it, `approve` is asked for every step.
   */
  readonly approvePlan?: ApprovePlan | undefined;
  /** Further ABIs in which names of custom errors and events are looked up. */
  readonly knownContracts?:
    readonly { readonly name: string; readonly abi: readonly AbiEntry[] }[] | undefined;
}

export interface DeployRequest {
  readonly artifact: Artifact;
  readonly arguments: readonly unknown[];
  /** Name or address of an account. */
  readonly from: string;
  /** Name of the deployment. Default: the contract's name. */
  readonly name?: string | undefined;
  readonly inputHash?: string | undefined;
  /** What `compiledFrom` says of the same input. */
  readonly compiledFrom?: CompiledFrom | undefined;
  /** Library (`unit:Library` or its name) → address. Default: the deployment of the library on the same network. */
  readonly libraries?: Readonly<Record<string, string>> | undefined;
  /** Wei to send along, decimal. */
  readonly value?: string | undefined;
  /**
   * Deploys through the deterministic factory (CREATE2), to an address that is known before. `salt`: a text, which is
   * hashed, or `0x` and 64 hexadecimal digits. Default: the name of the deployment.
   */
  readonly create2?: { readonly salt?: string | undefined } | undefined;
}

export interface DeployResult {
  readonly record: DeploymentRecord;
  /** Whether the contract was there already, or an interrupted deployment of it was found and finished. */
  readonly reused: boolean;
  /** What else happened, for people: something was resumed, archived or repaired. */
  readonly notices: readonly string[];
}

export interface CallRequest {
  readonly record: ContractReference;
  /** Name, or the whole signature where there are several of that name. */
  readonly function: string;
  readonly arguments: readonly unknown[];
  /** Name or address of an account. A call needs none. */
  readonly from?: string | undefined;
}

export interface CallResult {
  readonly outputs: readonly DecodedValue[];
}

export interface SendRequest extends CallRequest {
  readonly from: string;
  /** Sends also what the contract refuses now: it may accept it once it is in a block, and costs gas if not. */
  readonly evenIfRefused?: boolean | undefined;
  /** Wei to send along, decimal. */
  readonly value?: string | undefined;
}

export interface SendResult {
  readonly transactionHash: string;
  readonly blockNumber: number;
  readonly gasUsed: string;
  readonly events: readonly DecodedEvent[];
}
