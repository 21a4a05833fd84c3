import { isTolboothError, TolboothError } from "../errors/index.js";
import { constructorParameters, findFunction, parametersOf } from "../deploy/abi.js";
import { callFunction } from "../deploy/call-function.js";
import { deployContract } from "../deploy/deploy-contract.js";
import type { NamedAbi } from "../deploy/known-contracts.js";
import { describeRevert } from "../deploy/reverts.js";
import { sendFunction } from "../deploy/send-function.js";
import type {
  AbiParameter,
  ContractReference,
  DecodedContent,
  DecodedEvent,
  DecodedValue,
} from "../deploy/abi-types.js";
import { asAddress } from "../networks/accounts.js";
import { parseTimeTravel } from "../networks/time-travel.js";
import type { LongOperation } from "../ports.js";
import { fitValue, pairArguments } from "./fit-values.js";
import { errorParameters, eventParameters } from "./known-names.js";
import { Matcher } from "./match-values.js";
import type { ScenarioStage } from "./play-scenario.js";
import { UNKNOWN, type Resolved } from "./references.js";
import type { KnownContract, ScenarioState } from "./scenario-state.js";
import type {
  DeployStep,
  Expectation,
  ExpectedEvent,
  ExpectedRevert,
  FunctionStep,
  Scenario,
  ScenarioArguments,
  ScenarioProblem,
  ScenarioStep,
  ScenarioStepResult,
  UseStep,
} from "./types.js";

/** What a step did, without where it stands. */
type Done = Omit<ScenarioStepResult, "index" | "kind" | "title" | "line">;
/** The same, before anybody looked whether something is not as expected. */
type Facts = Omit<Done, "status" | "problems">;

const REVERTS = ["TRANSACTION_REVERTED", "CALL_REVERTED", "DEPLOYMENT_REVERTED"];

/** Does the steps of one run, one after the other. */
export class StepPlayer {
  private problems: ScenarioProblem[] = [];
  private readonly matcher: Matcher;

  constructor(
    private readonly scenario: Scenario,
    private readonly stage: ScenarioStage,
    private readonly state: ScenarioState,
  ) {
    this.matcher = new Matcher(state, this.report);
  }

  private readonly report = (path: string, message: string): void => {
    this.problems.push(this.scenario.source.problem(path, message));
  };

  /** @throws OPERATION_CANCELLED; everything else that goes wrong is the step's failure */
  async play(step: ScenarioStep, operation: LongOperation): Promise<Done> {
    this.problems = [];
    let facts: Facts = {};
    try {
      facts = await this.run(step, operation);
    } catch (error) {
      if (!isTolboothError(error) || error.code === "OPERATION_CANCELLED") throw error;
      this.report(step.path, error.message);
      facts = { errorCode: error.code, next: error.next };
    }
    const { problems } = this;
    return { ...facts, status: problems.length === 0 ? "passed" : "failed", problems };
  }

  private async run(step: ScenarioStep, operation: LongOperation): Promise<Facts> {
    switch (step.kind) {
      case "time":
        await this.clock().travel(parseTimeTravel(step.time));
        return {};
      case "mine":
        await this.clock().mine(step.blocks);
        return {};
      case "use":
        return this.use(step);
      case "deploy":
        return await this.expecting(step, () => this.deploy(step, operation), operation);
      default:
        return await this.expecting(step, () => this.ask(step, operation), operation);
    }
  }

  private clock(): NonNullable<ScenarioStage["clock"]> {
    if (this.stage.clock) return this.stage.clock;
    throw new TolboothError("INTERNAL", { problem: "a step moves a clock that was not checked" });
  }

  private async use(step: UseStep): Promise<Facts> {
    const address = step.address === undefined ? undefined : asAddress(step.address);
    const { abi } =
      address === undefined ? this.contract(step.contract) : (await this.stage.find(step.contract)).artifact;
    const place = address ?? this.contract(step.contract).address;
    this.state.contracts.set(step.name, { name: step.name, abi, address: place });
    return { address: place };
  }

  private async deploy(step: DeployStep, operation: LongOperation): Promise<Facts> {
    const compiled = await this.stage.find(step.contract);
    const { abi } = compiled.artifact;
    const values = this.values(constructorParameters(abi), step.arguments, `${step.path}.arguments`);
    const { record } = await deployContract(
      this.stage.context,
      { ...compiled, arguments: values, from: this.sender(step), name: step.name, value: step.value },
      operation,
    );
    this.state.contracts.set(step.name, { name: step.name, abi, address: record.address });
    const { address, transactionHash, gasUsed } = record;
    return {
      address,
      ...(transactionHash !== undefined && { transactionHash }),
      ...(gasUsed !== undefined && { gasUsed }),
    };
  }

  private async ask(step: FunctionStep, operation: LongOperation): Promise<Facts> {
    const record = this.contract(step.contract);
    const { name, inputs, outputs } = parametersOfFunction(record, step.function);
    const values = this.values(inputs, step.arguments, `${step.path}.arguments`);
    const request = { record, function: name, arguments: values };
    if (step.kind === "call") {
      const from = step.as ?? this.scenario.as;
      const result = await callFunction(this.stage.context, { ...request, from }, operation);
      if (step.expect.returns !== undefined)
        this.matcher.returns(outputs, step.expect.returns, `${step.path}.expect.returns`, result.outputs);
      for (const [kept, what] of Object.entries(step.keep)) {
        const found = result.outputs.find((one, index) => one.name === what || String(index) === what);
        if (found) this.state.keep(kept, plainValue(found.value));
      }
      return { outputs: result.outputs };
    }
    const sent = await sendFunction(
      this.stage.context,
      { ...request, from: this.sender(step), value: step.value },
      operation,
    );
    this.expectEvents(step.expect.emits ?? [], sent.events, `${step.path}.expect.emits`);
    for (const [kept, what] of Object.entries(step.keep)) this.keepOfEvent(step, kept, what, sent.events);
    return { transactionHash: sent.transactionHash, gasUsed: sent.gasUsed };
  }

  /** Does a step's work, which may be expected to be refused, and looks at what the contracts say afterwards. */
  private async expecting(
    step: DeployStep | FunctionStep,
    work: () => Promise<Facts>,
    operation: LongOperation,
  ): Promise<Facts> {
    let facts: Facts;
    const { reverts } = step.expect;
    const place = `${step.path}.expect.reverts`;
    try {
      facts = await work();
      if (reverts) this.report(place, `expected ${reverts.error}, but it was not refused`);
    } catch (error) {
      if (!(error instanceof TolboothError) || !REVERTS.includes(error.code)) throw error;
      const revertedWith = String(error.details["errorName"] ?? "");
      facts = { revertedWith };
      if (reverts) this.expectRevert(reverts, error, place);
      else {
        this.report(step.path, error.message);
        facts = { revertedWith, errorCode: error.code, next: error.next };
      }
    }
    await this.expectState(step.expect, step.path, operation);
    return facts;
  }

  private expectRevert(expected: ExpectedRevert, error: TolboothError, place: string): void {
    const { errorName, reason, data } = error.details;
    if (errorName !== expected.error) {
      this.report(place, `expected ${expected.error}, but it was refused with ${String(reason)}`);
      return;
    }
    const known = this.abis();
    const parameters = errorParameters(expected.error, known);
    if (!expected.arguments || !parameters) return;
    const { errorArguments } = describeRevert(String(data), undefined, known);
    this.matcher.named(parameters, expected.arguments, `${place}.arguments`, errorArguments);
  }

  /** Each expected event must have been emitted, and no event counts for two. */
  private expectEvents(
    expected: readonly ExpectedEvent[],
    events: readonly DecodedEvent[],
    path: string,
  ): void {
    const left = [...events];
    for (const [index, one] of expected.entries()) {
      const place = `${path}[${index}]`;
      const address = one.contract === undefined ? undefined : this.contract(one.contract).address;
      const candidates = left.filter(
        ({ event, address: at }) =>
          event === one.event.split("(")[0] && (address === undefined || sameAddress(at, address)),
      );
      const misses = candidates.map((event) => this.missesOf(one, event, `${place}.arguments`));
      const hit = misses.findIndex((problems) => problems.length === 0);
      if (hit >= 0) left.splice(left.indexOf(candidates[hit]!), 1);
      else if (candidates.length === 1) this.problems.push(...misses[0]!);
      else {
        const seen = events.map((event) => `${event.contract}.${event.event}`).join(", ");
        const none = candidates.length === 0;
        this.report(
          place,
          none
            ? `expected the event ${one.event}, but there was ${seen === "" ? "none" : `only ${seen}`}`
            : `none of the ${candidates.length} events ${one.event} is as expected`,
        );
      }
    }
  }

  private missesOf(expected: ExpectedEvent, event: DecodedEvent, path: string): ScenarioProblem[] {
    if (!expected.arguments) return [];
    const parameters = eventParameters(expected.event, this.abis()) ?? [];
    const misses: ScenarioProblem[] = [];
    const matcher = new Matcher(this.state, (place, message) =>
      misses.push(this.scenario.source.problem(place, message)),
    );
    matcher.named(parameters, expected.arguments, path, event.arguments);
    return misses;
  }

  private keepOfEvent(step: FunctionStep, kept: string, what: string, events: readonly DecodedEvent[]): void {
    const [event, argument] = what.split(".");
    const found = events
      .find((one) => one.event === event)
      ?.arguments.find(({ name }: DecodedValue) => name === argument);
    if (found) this.state.keep(kept, plainValue(found.value));
    else
      this.report(`${step.path}.keep.${kept}`, `there was no event ${event}, so nothing can be kept of it`);
  }

  private async expectState({ state }: Expectation, path: string, operation: LongOperation): Promise<void> {
    for (const [index, one] of (state ?? []).entries()) {
      const place = `${path}.expect.state[${index}]`;
      const record = this.contract(one.contract);
      const { name, inputs, outputs } = parametersOfFunction(record, one.function);
      const values = this.values(inputs, one.arguments, `${place}.arguments`);
      try {
        const request = { record, function: name, arguments: values };
        const answer = await callFunction(this.stage.context, request, operation);
        this.matcher.returns(outputs, one.returns, `${place}.returns`, answer.outputs);
      } catch (error) {
        if (!isTolboothError(error, "CALL_REVERTED")) throw error;
        this.report(`${place}.call`, error.message);
      }
    }
  }

  private values(parameters: readonly AbiParameter[], given: ScenarioArguments, path: string): unknown[] {
    return pairArguments(parameters, given, path, this.report).map((one) =>
      fitValue(one, this.state, this.report),
    );
  }

  private sender(step: DeployStep | FunctionStep): string {
    return step.as ?? this.scenario.as ?? "";
  }

  private contract(name: string): ContractReference {
    const found: KnownContract | undefined = this.state.contracts.get(name);
    if (found && found.address !== UNKNOWN) return { ...found, address: found.address };
    throw new TolboothError("INTERNAL", { problem: `the contract '${name}' was not checked` });
  }

  private abis(): NamedAbi[] {
    return [...this.state.contracts.values(), ...(this.stage.context.knownContracts ?? [])];
  }
}

function parametersOfFunction(
  record: ContractReference,
  wanted: string,
): { name: string; inputs: AbiParameter[]; outputs: AbiParameter[] } {
  const fragment = findFunction(record.name, record.abi, wanted);
  return {
    name: fragment.format("sighash"),
    inputs: parametersOf(fragment.inputs),
    outputs: parametersOf(fragment.outputs),
  };
}

/** A decoded value as somebody would write it in the file: a struct is the list of its fields. */
function plainValue(value: DecodedContent): Resolved {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (!Array.isArray(value)) return plainValue((value as DecodedValue).value);
  return (value as readonly (DecodedContent | DecodedValue)[]).map(plainValue);
}

function sameAddress(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
