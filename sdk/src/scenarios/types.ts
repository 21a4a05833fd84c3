import type { JsonValue, DecodedValue } from "../deploy/abi-types.js";
import type { ScenarioSource } from "./source.js";

/**
 * Values for parameters: by name, or in order. Where something is not known while somebody writes the file, a reference
 * stands, such as `{"$deployed": "Registry"}` (docs/scenarios.md lists them).
 */
export type ScenarioArguments = readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** An event that a transaction must emit. Only what is given is compared. */
export interface ExpectedEvent {
  readonly event: string;
  /** Name of the contract that emits it. Default: any. */
  readonly contract?: string;
  readonly arguments?: ScenarioArguments;
}

/** The error with which a contract must refuse. */
export interface ExpectedRevert {
  /** Name of the custom error, or `Error` (a `require` with a text), or `Panic`. */
  readonly error: string;
  readonly arguments?: ScenarioArguments;
}

/** What a contract must answer once the step is done. */
export interface ExpectedState {
  readonly contract: string;
  readonly function: string;
  readonly arguments: ScenarioArguments;
  readonly returns: JsonValue;
}

/** What must come of a step. Without a `reverts` it must go through. */
export interface Expectation {
  readonly returns?: JsonValue;
  readonly reverts?: ExpectedRevert;
  readonly emits?: readonly ExpectedEvent[];
  readonly state?: readonly ExpectedState[];
}

interface StepHead {
  /** In plain words: "HMRC clears; expect released". */
  readonly title: string;
  /** Where it stands: `steps[3]`. */
  readonly path: string;
}

/** Deploys a contract, or finds the deployment that is the same. */
export interface DeployStep extends StepHead {
  readonly kind: "deploy";
  /** Name of the contract, or `unit:Contract`. */
  readonly contract: string;
  /** Name by which later steps know it. */
  readonly name: string;
  readonly arguments: ScenarioArguments;
  readonly as?: string;
  /** Wei, decimal. */
  readonly value?: string;
  readonly expect: Expectation;
}

/** Takes a contract that is there already. */
export interface UseStep extends StepHead {
  readonly kind: "use";
  /** Name of a deployment, or, with an address, of a compiled contract. */
  readonly contract: string;
  readonly address?: string;
  readonly name: string;
}

/** Asks a contract, or sends it a transaction. */
export interface FunctionStep extends StepHead {
  readonly kind: "call" | "send";
  /** Name of a deployment, or one that an earlier step gave. */
  readonly contract: string;
  /** Name, or the whole signature where there are several of that name. */
  readonly function: string;
  readonly arguments: ScenarioArguments;
  readonly as?: string;
  readonly value?: string;
  readonly expect: Expectation;
  /** Name → output (`why`) of a call, or event argument (`Recorded.id`) of a transaction: later steps say `$value`. */
  readonly keep: Readonly<Record<string, string>>;
}

/** Moves the clock of a local network on, as `tolbooth network time` does. */
export interface TimeStep extends StepHead {
  readonly kind: "time";
  /** `12h`, or an ISO 8601 date. */
  readonly time: string;
}

/** Makes so many blocks on a local network. */
export interface MineStep extends StepHead {
  readonly kind: "mine";
  readonly blocks: number;
}

export type ScenarioStep = DeployStep | UseStep | FunctionStep | TimeStep | MineStep;

/** A scenario: the content of a file of the format `tolbooth/scenario`, version 1. */
export interface Scenario {
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  /** Account that acts where a step names none. */
  readonly as?: string;
  /** Named values; a step says `{"$value": name}`. Each is worked out once in a run. */
  readonly values: Readonly<Record<string, JsonValue>>;
  /** Those that can be read. */
  readonly steps: readonly ScenarioStep[];
  /** What is wrong with the file by itself: fields that are unknown or missing, or of another kind. */
  readonly problems: readonly ScenarioProblem[];
  readonly source: ScenarioSource;
}

/** Something wrong with a scenario, or not as it expects, at its place in the file. */
export interface ScenarioProblem {
  /** `steps[3].arguments.lane`; empty for the whole file. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  /** Where it ends, on `endLine`; the column after its last unit. */
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** What became of one step. */
export interface ScenarioStepResult {
  /** Place among the steps, from 0. */
  readonly index: number;
  readonly kind: ScenarioStep["kind"];
  readonly title: string;
  readonly line: number;
  /** `not-run`: an earlier step failed. */
  readonly status: "passed" | "failed" | "not-run";
  /** Everything that is not as expected. Empty unless it failed. */
  readonly problems: readonly ScenarioProblem[];
  /** Code of the error that ended the step, where it was neither expected nor a wrong value. */
  readonly errorCode?: string;
  /** What to do next, where an error says it. */
  readonly next?: string;
  readonly transactionHash?: string;
  readonly gasUsed?: string;
  /** Of a deployment. */
  readonly address?: string;
  /** Of a call. */
  readonly outputs?: readonly DecodedValue[];
  /** With which custom error it was refused. */
  readonly revertedWith?: string;
}

/** What became of a scenario. */
export interface ScenarioResult {
  readonly file: string;
  readonly title: string;
  readonly network: string;
  readonly ok: boolean;
  readonly steps: readonly ScenarioStepResult[];
}
