import type { Composite, ContractModel, FunctionModel, SourceModel, TypeModel, Variable } from "./types.js";

/** What a contract declares, by name: the first composite of a kind, and all functions that have a body. */
interface Names {
  readonly composites: Map<string, Composite>;
  readonly functions: Map<string, FunctionModel[]>;
}

/** The sources that are looked at together, and what their names stand for. */
export class Program {
  private readonly contractsByName = new Map<string, ContractModel>();
  private readonly lines = new Map<ContractModel, readonly ContractModel[]>();
  private readonly variables = new Map<ContractModel, Map<string, Variable>>();
  private readonly names = new Map<ContractModel, Names>();
  private readonly ofLibraries = new Map<string, FunctionModel[]>();
  /** What stands outside all contracts. */
  private readonly outside: readonly ContractModel[];

  constructor(readonly sources: readonly SourceModel[]) {
    for (const source of sources)
      for (const contract of source.contracts)
        if (contract.kind !== "file" && !this.contractsByName.has(contract.name))
          this.contractsByName.set(contract.name, contract);
    for (const one of this.contractsByName.values())
      if (one.kind === "library")
        for (const it of one.functions)
          if (it.body) this.ofLibraries.set(it.name, [...(this.ofLibraries.get(it.name) ?? []), it]);
    this.outside = sources.flatMap((source) => source.contracts.filter((one) => one.kind === "file"));
  }

  contract(name: string): ContractModel | undefined {
    return this.contractsByName.get(name);
  }

  /** A contract, then all that it inherits from, the nearest first. */
  lineOf(contract: ContractModel): readonly ContractModel[] {
    const known = this.lines.get(contract);
    if (known) return known;
    const line = [contract];
    for (const one of line)
      for (const name of [...one.bases].reverse()) {
        const base = this.contract(name);
        if (base && !line.includes(base)) line.push(base);
      }
    this.lines.set(contract, line);
    return line;
  }

  /** Where names of a contract are looked for: its line, what stands outside, and then every contract. */
  private *reach(contract: ContractModel): Generator<ContractModel> {
    yield* this.lineOf(contract);
    yield* this.outside;
    yield* this.contractsByName.values();
  }

  composite(contract: ContractModel, kind: Composite["kind"], name: string): Composite | undefined {
    const key = `${kind} ${name}`;
    for (const one of this.reach(contract)) {
      const found = this.namesOf(one).composites.get(key);
      if (found) return found;
    }
    return undefined;
  }

  private namesOf(contract: ContractModel): Names {
    let names = this.names.get(contract);
    if (!names) {
      names = { composites: new Map(), functions: new Map() };
      for (const one of contract.composites) {
        const key = `${one.kind} ${one.name}`;
        if (!names.composites.has(key)) names.composites.set(key, one);
      }
      for (const one of contract.functions) {
        if (!one.body) continue;
        const known = names.functions.get(one.name);
        if (known) known.push(one);
        else names.functions.set(one.name, [one]);
      }
      this.names.set(contract, names);
    }
    return names;
  }

  struct(contract: ContractModel, type: TypeModel): Composite | undefined {
    return type.kind === "named" ? this.composite(contract, "struct", type.name) : undefined;
  }

  isEnum(contract: ContractModel, name: string): boolean {
    for (const one of this.reach(contract)) if (one.enums.some((it) => it.name === name)) return true;
    return false;
  }

  /** A state variable or a constant outside of contracts. */
  variable(contract: ContractModel, name: string): Variable | undefined {
    let known = this.variables.get(contract);
    if (!known) {
      this.variables.set(contract, (known = new Map()));
      for (const one of [...this.lineOf(contract), ...this.outside])
        for (const it of one.variables) if (!known.has(it.name)) known.set(it.name, it);
    }
    return known.get(name);
  }

  /** Functions of a name that a contract can call as its own, or that stand in the library `within`. */
  functions(contract: ContractModel, name: string, within?: string): FunctionModel[] {
    const library = within === undefined ? undefined : this.contract(within);
    const places = library ? [library] : [...this.lineOf(contract), ...this.outside];
    return places.flatMap((one) => this.namesOf(one).functions.get(name) ?? []);
  }

  /** Functions of libraries with a name, for calls of values (`using … for`). */
  libraryFunctions(name: string): readonly FunctionModel[] {
    return this.ofLibraries.get(name) ?? [];
  }

  modifier(contract: ContractModel, name: string): FunctionModel | undefined {
    for (const one of this.lineOf(contract)) {
      const found = one.functions.find((it) => it.kind === "modifier" && it.name === name);
      if (found) return found;
    }
    return undefined;
  }
}
