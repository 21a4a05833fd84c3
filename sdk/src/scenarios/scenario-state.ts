import type { AbiEntry } from "../compile/types.js";
import type { AgencyConfiguration } from "../project/types.js";
import type { Report } from "./field-reader.js";
import { resolveReferences, UNKNOWN, type ReferenceWorld, type Resolved } from "./references.js";
import type { Scenario } from "./types.js";

/** A contract that steps know by name. */
export interface KnownContract {
  readonly name: string;
  readonly abi: readonly AbiEntry[];
  readonly address: string | typeof UNKNOWN;
}

/** Where things come from that only a run knows. */
export interface Sources {
  readonly now: () => number;
  readonly random: (count: number) => Uint8Array;
  readonly epochKey: () => Uint8Array | typeof UNKNOWN;
}

/** What the steps of a scenario know by name, as it grows from step to step. */
export class ScenarioState implements ReferenceWorld {
  readonly contracts = new Map<string, KnownContract>();
  private readonly kept = new Map<string, Resolved>();
  private readonly worked = new Map<string, Resolved>();
  private readonly underWay = new Set<string>();
  private readonly accounts: ReadonlyMap<string, string>;

  constructor(
    private readonly scenario: Scenario,
    deployments: readonly KnownContract[],
    accounts: readonly { readonly name: string; readonly address: string }[],
    readonly agencies: readonly (AgencyConfiguration & { readonly id: number })[],
    private readonly sources: Sources,
  ) {
    for (const one of deployments) this.contracts.set(one.name, one);
    this.accounts = new Map(accounts.map(({ name, address }) => [name, address]));
  }

  deployed(name: string): string | typeof UNKNOWN | undefined {
    return this.contracts.get(name)?.address;
  }

  account(name: string): string | undefined {
    return this.accounts.get(name);
  }

  accountNames(): string[] {
    return [...this.accounts.keys()];
  }

  value(name: string, path: string, report: Report): Resolved | undefined {
    const kept = this.kept.get(name) ?? this.worked.get(name);
    if (kept !== undefined || !Object.hasOwn(this.scenario.values, name)) return kept;
    if (this.underWay.has(name)) {
      report(path, `the value '${name}' needs itself`);
      return UNKNOWN;
    }
    this.underWay.add(name);
    const value = resolveReferences(this.scenario.values[name]!, `values.${name}`, this, report);
    this.underWay.delete(name);
    this.worked.set(name, value);
    return value;
  }

  keep(name: string, value: Resolved): void {
    this.kept.set(name, value);
  }

  now(): number {
    return this.sources.now();
  }

  random(count: number): Uint8Array {
    return this.sources.random(count);
  }

  epochKey(): Uint8Array | typeof UNKNOWN {
    return this.sources.epochKey();
  }
}
