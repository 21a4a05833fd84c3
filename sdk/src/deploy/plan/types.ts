import type { Artifact } from "../../artifacts/types.js";
import type { JsonValue } from "../abi-types.js";
import type { CompiledFrom, Create2Place } from "../record-types.js";
import type { DeployResult } from "../request-types.js";

/** A contract that a plan deploys, as the file has it. */
export interface PlannedDeployment {
  /** Name of the deployment. Other arguments refer to it as `{"$deployed": name}`. */
  readonly name: string;
  /** Name of the contract, or `unit:Contract` where there are several of that name. */
  readonly contract: string;
  /**
   * Constructor arguments. Where an address belongs, `{"$deployed": name}` is another deployment of the plan and
   * `{"$account": name}` an account of the network.
   */
  readonly arguments: readonly JsonValue[];
  /** Account that sends. */
  readonly from?: string;
  /** Wei that the constructor is paid, as decimal text. */
  readonly value?: string;
  /**
   * Deploys to an address that is known before (CREATE2). `salt`: a text, or `0x` and 64 hexadecimal digits. Default:
   * the name of the deployment.
   */
  readonly create2?: { readonly salt?: string };
}

/** A call that a plan makes once, after its deployments: a role that is granted, an agency that is set. */
export interface PlannedCall {
  /** Name of a deployment of the plan. */
  readonly contract: string;
  /** Name, or the whole signature where there are several of that name. */
  readonly function: string;
  /** As constructor arguments are: with `{"$deployed": name}` and `{"$account": name}`. */
  readonly arguments: readonly JsonValue[];
  /** Account that sends. */
  readonly from?: string;
  /** Wei that the function is paid, as decimal text. */
  readonly value?: string;
}

/** A deployment plan: the content of a file of the format `tolbooth/deployment-plan`, version 1. */
export interface DeploymentPlan {
  readonly file: string;
  /** Account that sends what says nothing else. */
  readonly from?: string;
  readonly deployments: readonly PlannedDeployment[];
  /** Made in this order, after all deployments. */
  readonly calls: readonly PlannedCall[];
}

/** A contract that was compiled for a plan. */
export interface PlanArtifact {
  readonly artifact: Artifact;
  /** keccak256 of the compiler's input. */
  readonly inputHash?: string | undefined;
  readonly compiledFrom?: CompiledFrom | undefined;
}

/** Finds a compiled contract by its name, or by `unit:Contract`. @throws CONTRACT_NOT_FOUND, CONTRACT_NAME_AMBIGUOUS */
export type FindPlanArtifact = (contract: string) => Promise<PlanArtifact>;

/** A step of a plan that was checked. Steps stand after those that they need. */
export interface PlanStep extends PlannedDeployment, PlanArtifact {
  /** Names of the steps whose addresses this one takes: as arguments or as libraries. */
  readonly needs: readonly string[];
  /** `unit:Library` → name of the step that deploys it. */
  readonly libraries: Readonly<Record<string, string>>;
  /** Whether it is a library that the file does not name, and that another step needs. */
  readonly added: boolean;
}

/** Why a step would be sent. */
export type StepReason =
  | { readonly kind: "not-deployed" }
  /** A record names it, but the chain has no contract there. */
  | { readonly kind: "not-on-chain"; readonly address: string }
  | { readonly kind: "code-changed" }
  | { readonly kind: "library-changed"; readonly library: string }
  /** @param index place of the argument, from 0 */
  | { readonly kind: "argument-changed"; readonly index: number }
  /** CREATE2 gives another address than the record has. */
  | { readonly kind: "address-changed"; readonly address: string }
  /** A step that this one takes the address of is sent, so its address is another. */
  | { readonly kind: "needs-changed"; readonly name: string };

/** What running a plan would do with one step. */
export interface StepPreview {
  readonly name: string;
  readonly contract: string;
  readonly sourceName: string;
  /** As the file has them, with references. */
  readonly arguments: readonly JsonValue[];
  readonly libraries: Readonly<Record<string, string>>;
  readonly from: string;
  readonly added: boolean;
  /** `take-over`: the very contract stands at the address that CREATE2 gives; it only has no record. */
  readonly action: "unchanged" | "take-over" | "send";
  /** Empty where nothing changed. */
  readonly reasons: readonly StepReason[];
  /**
   * Where it stands, if nothing is sent; with CREATE2 where it will stand, unless that depends on a step whose address
   * is not known yet.
   */
  readonly address?: string;
  /** With CREATE2. */
  readonly create2?: Pick<Create2Place, "factory" | "salt" | "saltText">;
  /** Gas, as decimal text. Missing where it depends on a step that is not sent yet. */
  readonly estimatedGas?: string;
  /** Wei at the gas price of now, as decimal text. Missing where the gas is. */
  readonly estimatedCost?: string;
}

/** One transaction of a plan, in the question for the whole plan. */
export interface PlannedTransaction {
  readonly action: "deploy" | "send";
  /** Name of the deployment that is made or called. */
  readonly name: string;
  readonly contract: string;
  /** Signature of the function; `constructor` for a deployment. */
  readonly function: string;
  /** As the file has them, with references. */
  readonly arguments: readonly JsonValue[];
  /** Address. */
  readonly from: string;
  /** Address, where it is known. */
  readonly to?: string;
  /** Where the contract will stand, if that is known before: with CREATE2. */
  readonly address?: string;
  /** Wei, decimal. */
  readonly value: string;
  /** At the gas price of now, in wei, decimal. */
  readonly estimatedFee: string;
  /** The most that it may cost without another question, in wei, decimal. */
  readonly maximumFee: string;
  /** Whether the node estimated its gas. What depends on a step before it is bounded by its size instead. */
  readonly exact: boolean;
}

/** Everything that a plan would send, for the question to the person who must say yes. */
export interface PlanSummary {
  readonly network: string;
  readonly chainId: number;
  /** File of the plan. */
  readonly plan: string;
  /** In the order in which they are sent. */
  readonly transactions: readonly PlannedTransaction[];
  /** All of them together; wei, decimal. */
  readonly value: string;
  readonly estimatedFee: string;
  readonly maximumFee: string;
}

/** Asks a person about a whole plan. Anything but `true` means no. */
export type ApprovePlan = (what: PlanSummary) => Promise<boolean>;

/** What became of each step of a plan, in order. */
export interface PlanResult {
  readonly results: readonly DeployResult[];
  readonly calls: readonly PlannedCallResult[];
}

/** What became of a call of a plan. */
export interface PlannedCallResult {
  readonly contract: string;
  /** Signature. */
  readonly function: string;
  readonly transactionHash: string;
  /** Whether an earlier run had made it. */
  readonly reused: boolean;
}

/** What running a plan would do with one call. */
export interface CallPreview {
  readonly contract: string;
  /** Signature. */
  readonly function: string;
  /** As the file has them, with references. */
  readonly arguments: readonly JsonValue[];
  readonly from: string;
  /** `done`: the journal has it, and so has the chain. */
  readonly action: "done" | "send";
  /** There where it is done. */
  readonly transactionHash?: string;
}
