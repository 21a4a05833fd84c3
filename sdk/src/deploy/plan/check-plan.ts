import { TolboothError } from "../../errors/index.js";
import { refuseKey } from "../../networks/keys.js";
import { constructorIsPayable, constructorParameters, findFunction, parametersOf } from "../abi.js";
import { checkArguments } from "../arguments.js";
import { readSalt } from "../create2.js";
import { checkDeployable, checkDeploymentName } from "../deployable.js";
import { parseValue } from "../prepare-transaction.js";
import { planInvalid } from "./read-plan.js";
import { replaceReferences } from "./references.js";
import type {
  DeploymentPlan,
  FindPlanArtifact,
  PlanArtifact,
  PlannedCall,
  PlannedDeployment,
  PlanStep,
} from "./types.js";

/** Stands for an address that is not known yet, so that everything around it can be checked. */
const SOME_ADDRESS = "0x0000000000000000000000000000000000000001";

/**
 * Checks a plan against what was compiled, adds the libraries that its contracts need, and puts its steps into an order
 * in which each stands after what it needs. Otherwise the order of the file is kept. Nothing is asked of the network.
 * @param accounts names of the network's accounts
 * @throws KEY_MISPLACED
 * @throws DEPLOYMENT_PLAN_INVALID with every problem, each with its place
 */
export async function checkDeploymentPlan(
  plan: DeploymentPlan,
  find: FindPlanArtifact,
  accounts: readonly string[],
): Promise<PlanStep[]> {
  const checker = new PlanChecker(plan, find, new Set(accounts));
  await checker.addSteps();
  const ordered = checker.order();
  if (checker.problems.length > 0) throw planInvalid(plan.file, checker.problems);
  return ordered;
}

class PlanChecker {
  readonly problems: string[] = [];
  private readonly steps = new Map<string, PlanStep>();
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly plan: DeploymentPlan,
    private readonly find: FindPlanArtifact,
    private readonly accounts: ReadonlySet<string>,
  ) {
    this.names = new Set(plan.deployments.map(({ name }) => name));
  }

  async addSteps(): Promise<void> {
    if (this.plan.from !== undefined) this.checkAccount(this.plan.from, "from");
    const found: { planned: PlannedDeployment; place: string; compiled: PlanArtifact }[] = [];
    const places = new Map<string, string>();
    for (const [index, planned] of this.plan.deployments.entries()) {
      const place = `deployments[${index}]`;
      const other = places.get(planned.name);
      if (other !== undefined)
        this.problems.push(`${place}.name: ${other} is called '${planned.name}' already`);
      places.set(planned.name, place);
      await this.collect(`${place}.name`, () => checkDeploymentName(planned.name));
      const compiled = await this.collect(`${place}.contract`, () => this.find(planned.contract));
      if (compiled) found.push({ planned, place, compiled });
      // What it takes can be said without the contract too.
      else this.references(planned, place);
    }
    // The file's own steps first: a library that it names is deployed under the name that it has there.
    for (const { planned, place, compiled } of found) this.addStep(planned, place, compiled, false);
    for (const { planned, place } of found) await this.addLibraries(planned.name, place);
    for (const [index, call] of this.plan.calls.entries()) this.checkCall(call, `calls[${index}]`);
  }

  private checkCall(call: PlannedCall, place: string): void {
    const { values } = this.references(call, place);
    if (call.from !== undefined) this.checkAccount(call.from, `${place}.from`);
    const step = this.steps.get(call.contract);
    if (!step) {
      if (!this.names.has(call.contract))
        this.problems.push(`${place}.contract: no deployment of this plan is called '${call.contract}'`);
      return;
    }
    this.collectNow(`${place}.function`, () => {
      const fragment = findFunction(call.contract, step.artifact.abi, call.function);
      const target = `${call.contract}.${fragment.name}`;
      if (fragment.constant)
        this.problems.push(`${place}.function: ${target} only reads, so it need not be sent`);
      this.collectNow(place, () => checkArguments(target, parametersOf(fragment.inputs), values));
      this.collectNow(`${place}.value`, () => parseValue(target, call.value, fragment.payable));
    });
  }

  private addStep(planned: PlannedDeployment, place: string, compiled: PlanArtifact, added: boolean): void {
    const { needs, values } = this.references(planned, place);
    const { abi, contractName } = compiled.artifact;
    const target = `${contractName} constructor`;
    this.collectNow(`${place}.contract`, () => checkDeployable(compiled.artifact));
    this.collectNow(place, () => checkArguments(target, constructorParameters(abi), values));
    this.collectNow(`${place}.value`, () => parseValue(target, planned.value, constructorIsPayable(abi)));
    const { create2 } = planned;
    if (create2) this.collectNow(`${place}.create2`, () => readSalt(create2.salt, planned.name));
    if (planned.from !== undefined) this.checkAccount(planned.from, `${place}.from`);
    if (!this.steps.has(planned.name))
      this.steps.set(planned.name, { ...planned, ...compiled, needs, libraries: {}, added });
  }

  private async addLibraries(name: string, place: string): Promise<void> {
    const step = this.steps.get(name);
    if (!step) return;
    const libraries: Record<string, string> = {};
    for (const [unit, places] of Object.entries(step.artifact.linkReferences))
      for (const library of Object.keys(places)) {
        const here = [...this.steps.values()].find(
          ({ artifact }) => artifact.sourceName === unit && artifact.contractName === library,
        );
        libraries[`${unit}:${library}`] = here?.name ?? library;
        if (here) continue;
        const taken = this.steps.get(library);
        if (taken) {
          this.problems.push(
            `${place}.contract: needs the library ${unit}:${library}, but another deployment is called '${library}'`,
          );
          continue;
        }
        const compiled = await this.collect(`${place}.contract`, () => this.find(`${unit}:${library}`));
        if (!compiled) continue;
        const planned = { name: library, contract: `${unit}:${library}`, arguments: [] };
        this.addStep(
          step.from === undefined ? planned : { ...planned, from: step.from },
          place,
          compiled,
          true,
        );
        await this.addLibraries(library, place);
      }
    const needs = [...new Set([...step.needs, ...Object.values(libraries)])];
    this.steps.set(name, { ...step, libraries, needs });
  }

  private references(
    planned: Pick<PlannedDeployment, "arguments">,
    place: string,
  ): { needs: string[]; values: readonly unknown[] } {
    const needs: string[] = [];
    const values = replaceReferences(planned.arguments, (reference) => {
      const at = `${place}.${reference.place}`;
      refuseKey(reference.name, at);
      if (reference.kind === "account") this.checkAccount(reference.name, at);
      else if (this.names.has(reference.name)) needs.push(reference.name);
      else this.problems.push(`${at}: no deployment of this plan is called '${reference.name}'`);
      return SOME_ADDRESS;
    });
    return { needs, values };
  }

  private checkAccount(name: string, place: string): void {
    if (this.accounts.has(name) || /^0x[0-9a-fA-F]{40}$/.test(name)) return;
    this.problems.push(
      `${place}: there is no account '${name}'. Known: ${[...this.accounts].join(", ") || "none"}`,
    );
  }

  /** Steps in order. Each round takes the first that has all it needs; what is left then goes round in circles. */
  order(): PlanStep[] {
    const ordered = new Map<string, PlanStep>();
    const left = new Map(this.steps);
    for (;;) {
      const next = [...left.values()].find(({ needs }) =>
        needs.every((one) => ordered.has(one) || !this.steps.has(one)),
      );
      if (!next) break;
      left.delete(next.name);
      ordered.set(next.name, next);
    }
    const circle = circleIn(left);
    if (circle.length > 0)
      this.problems.push(`deployments: each of these needs the next: ${circle.join(" → ")}`);
    return [...ordered.values()];
  }

  private async collect<T>(place: string, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.keep(place, error);
      return undefined;
    }
  }

  private collectNow(place: string, work: () => unknown): void {
    try {
      work();
    } catch (error) {
      this.keep(place, error);
    }
  }

  private keep(place: string, error: unknown): void {
    if (!(error instanceof TolboothError) || error.code === "KEY_MISPLACED") throw error;
    const { problems } = error.details;
    if (error.code === "ARGUMENT_INVALID" && Array.isArray(problems))
      for (const one of problems) this.problems.push(`${place}: ${String(one)}`);
    else this.problems.push(`${place}: ${error.message}`);
  }
}

/** One circle among steps that all wait for another of them: its names, the first again at the end. */
function circleIn(steps: ReadonlyMap<string, PlanStep>): string[] {
  const path: string[] = [];
  let name = [...steps.keys()][0];
  while (name !== undefined && !path.includes(name)) {
    path.push(name);
    name = steps.get(name)?.needs.find((one) => steps.has(one));
  }
  return name === undefined ? [] : [...path.slice(path.indexOf(name)), name];
}
