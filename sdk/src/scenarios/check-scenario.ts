import { functionsNotInCode } from "../deploy/deployed-code.js";
import { TolboothError } from "../errors/index.js";
import { constructorIsPayable, constructorParameters, findFunction, parametersOf } from "../deploy/abi.js";
import { checkDeployable, checkDeploymentName } from "../deploy/deployable.js";
import type { NamedAbi } from "../deploy/known-contracts.js";
import type { FindPlanArtifact, PlanArtifact } from "../deploy/plan/types.js";
import { parseValue } from "../deploy/prepare-transaction.js";
import type { AbiParameter, ContractReference } from "../deploy/abi-types.js";
import { asAddress } from "../networks/accounts.js";
import type { AgencyConfiguration } from "../project/types.js";
import { errorParameters, eventParameters, namesOfErrors, namesOfEvents } from "./known-names.js";
import { fitValue, pairArguments } from "./fit-values.js";
import { refuseAccountKeys } from "./keys-in-files.js";
import { Matcher } from "./match-values.js";
import { scenarioInvalid, withLines } from "./read-scenario.js";
import { UNKNOWN } from "./references.js";
import { ScenarioState, type KnownContract } from "./scenario-state.js";
import type {
  DeployStep,
  Expectation,
  FunctionStep,
  Scenario,
  ScenarioArguments,
  ScenarioProblem,
  ScenarioStep,
  UseStep,
} from "./types.js";

/** What a scenario is checked against. */
export interface ScenarioWorld {
  /** Finds compiled contracts. */
  readonly find: FindPlanArtifact;
  /** Deployments of the network that it will run on. */
  readonly deployments: readonly ContractReference[];
  readonly accounts: readonly { readonly name: string; readonly address: string }[];
  readonly agencies: readonly (AgencyConfiguration & { readonly id: number })[];
  /** Further ABIs in which names of errors and events are looked up. */
  readonly knownContracts: readonly NamedAbi[];
  /** Whether the clock can be moved there and blocks be made, where that is known. */
  readonly canMoveClock?: boolean;
  /** The code at an address. Without it nobody looks whether the contracts are those that they are taken for. */
  readonly codeAt?: (address: string) => Promise<string>;
}

/**
 * Checks a scenario, step by step, as far as that can be done without sending anything.
 * @throws KEY_MISPLACED where the key of an account stands in it
 * @throws SCENARIO_INVALID with every problem, each with its line and path
 */
export async function checkScenario(scenario: Scenario, world: ScenarioWorld): Promise<void> {
  const problems = await findScenarioProblems(scenario, world);
  if (problems.length > 0) throw scenarioInvalid(scenario.file, problems);
}

/** The same for an editor: a list of what is wrong. @throws KEY_MISPLACED */
export async function findScenarioProblems(
  scenario: Scenario,
  world: ScenarioWorld,
): Promise<ScenarioProblem[]> {
  const checker = new ScenarioChecker(scenario, world);
  withLines(scenario.source, () => checker.refuseKeys());
  for (const step of scenario.steps) await checker.check(step);
  checker.checkValues();
  return [...scenario.problems, ...checker.problems];
}

class ScenarioChecker {
  readonly problems: ScenarioProblem[] = [];
  private readonly state: ScenarioState;
  private readonly matcher: Matcher;
  /** Names that a later step gives, to say so. */
  private readonly later: Map<string, string>;
  private readonly looked = new Set<string>();

  constructor(
    private readonly scenario: Scenario,
    private readonly world: ScenarioWorld,
  ) {
    this.state = new ScenarioState(scenario, world.deployments, world.accounts, world.agencies, {
      now: () => Math.floor(Date.now() / 1000),
      random: (count) => new Uint8Array(count),
      epochKey: () => UNKNOWN,
    });
    this.matcher = new Matcher(this.state, this.report);
    this.later = new Map(
      scenario.steps.flatMap((step) =>
        step.kind === "deploy" || step.kind === "use" ? [[step.name, step.path]] : [],
      ),
    );
  }

  /** The same problem of a value that several steps use is said once. */
  private readonly report = (path: string, message: string): void => {
    if (this.problems.some((one) => one.path === path && one.message === message)) return;
    this.problems.push(this.scenario.source.problem(path, message));
  };

  refuseKeys(): void {
    const addresses = new Set(this.world.accounts.map(({ address }) => address.toLowerCase()));
    refuseAccountKeys(this.scenario.source.content ?? {}, "", addresses);
  }

  /** Also those that no step uses. */
  checkValues(): void {
    for (const name of Object.keys(this.scenario.values))
      this.state.value(name, `values.${name}`, this.report);
  }

  async check(step: ScenarioStep): Promise<void> {
    switch (step.kind) {
      case "time":
      case "mine":
        if (this.world.canMoveClock === false)
          this.report(`${step.path}.${step.kind}`, "works only on a local network that Tolbooth runs");
        return;
      case "deploy":
        return await this.checkDeploy(step);
      case "use":
        return await this.checkUse(step);
      default:
        return await this.checkFunction(step);
    }
  }

  private async checkDeploy(step: DeployStep): Promise<void> {
    this.collect(`${step.path}.name`, () => checkDeploymentName(step.name));
    this.checkSender(step);
    const compiled = await this.found(`${step.path}.deploy`, step.contract);
    if (compiled) {
      const { artifact } = compiled;
      this.collect(`${step.path}.deploy`, () => checkDeployable(artifact));
      this.checkArguments(constructorParameters(artifact.abi), step.arguments, `${step.path}.arguments`);
      this.collect(`${step.path}.value`, () =>
        parseValue("it", step.value, constructorIsPayable(artifact.abi)),
      );
    }
    const abi = compiled?.artifact.abi ?? [];
    // Where the constructor is expected to refuse, there is no contract afterwards.
    if (!step.expect.reverts) this.state.contracts.set(step.name, { name: step.name, abi, address: UNKNOWN });
    await this.checkExpectation(step.path, step.expect, { name: step.contract, abi });
  }

  private async checkUse(step: UseStep): Promise<void> {
    const place = `${step.path}.use`;
    if (step.address === undefined) {
      const contract = await this.contract(step.contract, place);
      if (contract) this.state.contracts.set(step.name, { ...contract, name: step.name });
      return;
    }
    const address = asAddress(step.address);
    if (address === undefined)
      this.report(`${step.path}.address`, "must be an address: 0x and 40 hexadecimal digits");
    const compiled = await this.found(place, step.contract);
    const abi = compiled?.artifact.abi ?? [];
    const contract: KnownContract = { name: step.name, abi, address: address ?? UNKNOWN };
    this.state.contracts.set(step.name, contract);
    if (compiled) await this.checkCode(contract, `${step.path}.address`);
  }

  private async checkFunction(step: FunctionStep): Promise<void> {
    if (step.kind === "send") this.checkSender(step);
    else if (step.as !== undefined) this.checkAccount(step.as, `${step.path}.as`);
    const found = await this.checkCall(step, `${step.path}.${step.kind}`, `${step.path}.arguments`);
    if (found) {
      this.collect(`${step.path}.value`, () => parseValue("it", step.value, found.payable));
      if (step.kind === "send" && found.reads)
        this.report(`${step.path}.send`, "only reads: write call instead of send");
      if (step.expect.returns !== undefined)
        this.matcher.returns(found.outputs, step.expect.returns, `${step.path}.expect.returns`, undefined);
    }
    await this.checkExpectation(step.path, step.expect, found?.contract);
    for (const [name, what] of Object.entries(step.keep)) {
      if (found && !this.canKeep(step, what, found.outputs))
        this.report(
          `${step.path}.keep.${name}`,
          step.kind === "call"
            ? `the function returns no '${what}'. It returns: ${labels(found.outputs)}`
            : `must be written Event.argument, of an event that is known; there is no '${what}'`,
        );
      this.state.keep(name, UNKNOWN);
    }
  }

  private async checkCall(
    call: { readonly contract: string; readonly function: string; readonly arguments: ScenarioArguments },
    place: string,
    argumentsPlace: string,
  ): Promise<
    { contract: KnownContract; outputs: AbiParameter[]; payable: boolean; reads: boolean } | undefined
  > {
    const contract = await this.contract(call.contract, place);
    if (!contract) return undefined;
    const fragment = this.collect(place, () => findFunction(contract.name, contract.abi, call.function));
    if (!fragment) return undefined;
    this.checkArguments(parametersOf(fragment.inputs), call.arguments, argumentsPlace);
    const reads = fragment.stateMutability === "view" || fragment.stateMutability === "pure";
    return { contract, outputs: parametersOf(fragment.outputs), payable: fragment.payable, reads };
  }

  private async checkExpectation(
    path: string,
    expect: Expectation,
    contract: NamedAbi | undefined,
  ): Promise<void> {
    if (expect.reverts) {
      const { error, arguments: values } = expect.reverts;
      const place = `${path}.expect.reverts`;
      const known = [...(contract ? [contract] : []), ...this.abis()];
      const parameters = errorParameters(error, known);
      if (!parameters)
        this.report(place, `no contract has an error '${error}'. Known: ${some(namesOfErrors(known))}`);
      else if (values) this.matcher.named(parameters, values, `${place}.arguments`, undefined);
    }
    for (const [index, one] of (expect.emits ?? []).entries()) {
      const place = `${path}.expect.emits[${index}]`;
      const emitter =
        one.contract === undefined ? undefined : await this.contract(one.contract, `${place}.contract`);
      if (one.contract !== undefined && !emitter) continue;
      const known = emitter ? [emitter] : [...(contract ? [contract] : []), ...this.abis()];
      const parameters = eventParameters(one.event, known);
      if (!parameters)
        this.report(place, `no contract has an event '${one.event}'. Known: ${some(namesOfEvents(known))}`);
      else if (one.arguments) this.matcher.named(parameters, one.arguments, `${place}.arguments`, undefined);
    }
    for (const [index, one] of (expect.state ?? []).entries()) {
      const place = `${path}.expect.state[${index}]`;
      const found = await this.checkCall(one, `${place}.call`, `${place}.arguments`);
      if (found) this.matcher.returns(found.outputs, one.returns, `${place}.returns`, undefined);
    }
  }

  private canKeep(step: FunctionStep, what: string, outputs: readonly AbiParameter[]): boolean {
    if (step.kind === "call")
      return outputs.some(({ name }, index) => name === what || String(index) === what);
    const [event, argument] = what.split(".");
    return eventParameters(event ?? "", this.abis())?.some(({ name }) => name === argument) ?? false;
  }

  private checkArguments(parameters: readonly AbiParameter[], given: ScenarioArguments, path: string): void {
    for (const one of pairArguments(parameters, given, path, this.report))
      fitValue(one, this.state, this.report);
  }

  private checkSender(step: DeployStep | FunctionStep): void {
    const from = step.as ?? this.scenario.as;
    if (from === undefined)
      this.report(step.path, "does not say who sends: give 'as', here or for the whole file");
    else this.checkAccount(from, step.as === undefined ? "as" : `${step.path}.as`);
  }

  private checkAccount(name: string, place: string): void {
    const address = asAddress(name);
    if (this.state.account(name) !== undefined) return;
    if (address !== undefined && this.world.accounts.some((one) => one.address === address)) return;
    this.report(place, `there is no account '${name}'. Known: ${some(this.state.accountNames())}`);
  }

  /** A contract that an earlier step gave, or that is deployed already. */
  private async contract(name: string, place: string): Promise<KnownContract | undefined> {
    const contract = this.state.contracts.get(name);
    if (contract) {
      await this.checkCode(contract, place);
      return contract;
    }
    const later = this.later.get(name);
    this.report(
      place,
      later === undefined
        ? `there is no contract '${name}' here. Deploy it in a step before. Known: ${some([...this.state.contracts.keys()])}`
        : `'${name}' comes only later, in ${later}`,
    );
    return undefined;
  }

  /** Whether the code at the address can be that of the contract. Looked at once for each. */
  private async checkCode(contract: KnownContract, place: string): Promise<void> {
    const { name, abi, address } = contract;
    if (address === UNKNOWN || !this.world.codeAt || this.looked.has(`${name} ${address}`)) return;
    this.looked.add(`${name} ${address}`);
    const code = await this.world.codeAt(address);
    if (code === "0x")
      return this.report(place, `there is no contract at ${address}, where '${name}' should be`);
    const missing = functionsNotInCode(abi, code).map((fragment) => fragment.format("sighash"));
    if (missing.length > 0)
      this.report(place, `the code at ${address} is not that of '${name}': it has no ${some(missing)}`);
  }

  private async found(place: string, contract: string): Promise<PlanArtifact | undefined> {
    try {
      return await this.world.find(contract);
    } catch (error) {
      this.keepProblem(place, error);
      return undefined;
    }
  }

  private collect<T>(place: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.keepProblem(place, error);
      return undefined;
    }
  }

  private keepProblem(place: string, error: unknown): void {
    if (!(error instanceof TolboothError)) throw error;
    const { problems } = error.details;
    for (const one of Array.isArray(problems) ? problems : [error.message]) this.report(place, String(one));
  }

  private abis(): NamedAbi[] {
    return [...this.state.contracts.values(), ...this.world.knownContracts];
  }
}

function labels(parameters: readonly AbiParameter[]): string {
  return parameters.map(({ name }, index) => name || String(index)).join(", ") || "nothing";
}

function some(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort();
  const shown = sorted.length > 20 ? [...sorted.slice(0, 20), `and ${sorted.length - 20} more`] : sorted;
  return shown.join(", ") || "none";
}
