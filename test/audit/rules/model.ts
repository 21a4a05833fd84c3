import type {
  ContractDefinition,
  FunctionCall,
  FunctionDefinition,
  ModifierDefinition,
  SourceUnit,
  StructuredDocumentation,
  VariableDeclaration,
} from "solidity-ast";
import type { Node } from "solidity-ast/node.js";
import { findAll } from "solidity-ast/utils.js";
import type { Placed, RulesInput } from "./types.js";

/** A contract's name in which a place lies, and its function or modifier where there is one. */
export interface Home {
  contract?: ContractDefinition;
  callable?: FunctionDefinition | ModifierDefinition;
}

/** The sources of one compilation: what a number in the tree refers to, where it stands, who inherits from whom. */
export class SourceModel {
  readonly ownUnits: SourceUnit[];
  readonly ownContracts: ContractDefinition[];
  readonly units: SourceUnit[];
  readonly contracts: ContractDefinition[];
  private readonly nodes = new Map<number, Node>();
  private readonly homes = new Map<Node, Home>();
  private readonly files: string[] = [];
  private readonly bytes = new Map<string, Buffer>();
  private readonly ownFiles: ReadonlySet<string>;
  private callers: Map<number, FunctionCall[]> | undefined;

  constructor(private readonly input: RulesInput) {
    this.ownFiles = new Set(input.own);
    this.units = Object.values(input.asts);
    for (const [file, unit] of Object.entries(input.asts)) this.files[fileIndex(unit)] = file;
    for (const unit of this.units) {
      for (const node of findAll("*", unit)) if ("id" in node) this.nodes.set(node.id, node);
      for (const contract of findAll("ContractDefinition", unit)) this.settle(contract);
      for (const callable of unit.nodes)
        if (callable.nodeType === "FunctionDefinition") this.settleUnder(callable, { callable });
    }
    this.ownUnits = input.own.flatMap((file) => input.asts[file] ?? []);
    this.contracts = this.units.flatMap((unit) => [...findAll("ContractDefinition", unit)]);
    this.ownContracts = this.ownUnits.flatMap((unit) => [...findAll("ContractDefinition", unit)]);
  }

  private settle(contract: ContractDefinition): void {
    this.settleUnder(contract, { contract });
    for (const part of contract.nodes)
      if (part.nodeType === "FunctionDefinition" || part.nodeType === "ModifierDefinition")
        this.settleUnder(part, { contract, callable: part });
  }

  private settleUnder(node: Node, home: Home): void {
    for (const inner of findAll("*", node)) this.homes.set(inner, home);
  }

  /** The contract and function that hold a node. */
  homeOf(node: Node): Home {
    return this.homes.get(node) ?? {};
  }

  /** The contract that holds a place, and the name of the function, event, error or variable there. */
  homeAt(place: Placed): { contract?: ContractDefinition; part?: string } {
    const [start, , file] = decode(place.src);
    const contract = this.contracts.find((one) => covers(one, start, file));
    if (!contract) return {};
    const part = contract.nodes.find((one) => covers(one, start, file));
    if (!part || !("name" in part)) return { contract };
    const isCallable = part.nodeType === "FunctionDefinition" || part.nodeType === "ModifierDefinition";
    return { contract, part: isCallable ? nameOf(part) : part.name };
  }

  /** As {@link homeAt}, from a line and a column, both counted from 1. */
  homeAtLine(file: string, line: number, column: number): ReturnType<SourceModel["homeAt"]> {
    const lines = this.bytesOf(file).toString("utf8").split("\n");
    const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? "").slice(0, column - 1)].join("\n");
    return this.homeAt({ src: `${String(Buffer.byteLength(before))}:0:${String(this.files.indexOf(file))}` });
  }

  node(id: number | null | undefined): Node | undefined {
    return id === null || id === undefined ? undefined : this.nodes.get(id);
  }

  variable(id: number | null | undefined): VariableDeclaration | undefined {
    const node = this.node(id);
    return node?.nodeType === "VariableDeclaration" ? node : undefined;
  }

  fileOf(place: Placed): string {
    return this.files[decode(place.src)[2]] ?? "";
  }

  isOwn(place: Placed): boolean {
    return this.ownFiles.has(this.fileOf(place));
  }

  /** File, line and column, both counted from 1; the column in UTF-16 units. */
  placeOf(place: Placed): { file: string; line: number; column: number } {
    const file = this.fileOf(place);
    const before = this.bytesOf(file).subarray(0, decode(place.src)[0]).toString("utf8");
    const lastBreak = before.lastIndexOf("\n");
    return { file, line: before.split("\n").length, column: before.length - lastBreak };
  }

  /** The source text of a node. */
  textOf(place: Placed): string {
    const [start, length] = decode(place.src);
    return this.bytesOf(this.fileOf(place))
      .subarray(start, start + length)
      .toString("utf8");
  }

  private bytesOf(file: string): Buffer {
    let bytes = this.bytes.get(file);
    if (!bytes) {
      bytes = Buffer.from(this.input.sources[file]?.content ?? "", "utf8");
      this.bytes.set(file, bytes);
    }
    return bytes;
  }

  /** A contract and its bases, most derived first. */
  linearised(contract: ContractDefinition): ContractDefinition[] {
    return contract.linearizedBaseContracts.flatMap((id) => {
      const base = this.node(id);
      return base?.nodeType === "ContractDefinition" ? [base] : [];
    });
  }

  /** Contracts to follow from their entry points: every one that no other own contract completes. */
  leaves(): ContractDefinition[] {
    const completed = new Set<number>();
    for (const contract of this.ownContracts)
      if (!contract.abstract && contract.contractKind === "contract")
        for (const base of contract.linearizedBaseContracts.slice(1)) completed.add(base);
    return this.ownContracts.filter(
      (contract) =>
        contract.contractKind !== "interface" && !(contract.abstract && completed.has(contract.id)),
    );
  }

  /** What anybody can call and what may change state, in its most derived form. */
  entryPoints(contract: ContractDefinition): FunctionDefinition[] {
    const found = new Map<string, FunctionDefinition>();
    for (const base of this.linearised(contract)) {
      if (base.contractKind === "interface") continue;
      for (const part of findAll("FunctionDefinition", base)) {
        if (part.kind === "constructor" || part.kind === "freeFunction") continue;
        if (part.visibility !== "external" && part.visibility !== "public") continue;
        const key = `${part.kind} ${signatureOf(part)}`;
        if (!found.has(key)) found.set(key, part);
      }
    }
    return [...found.values()].filter(
      (part) => part.body && part.stateMutability !== "view" && part.stateMutability !== "pure",
    );
  }

  /** Every call that names a function, by the function's number. Overrides are found under what they override, too. */
  callersOf(callable: FunctionDefinition): FunctionCall[] {
    this.callers ??= this.collectCallers();
    return this.callers.get(callable.id) ?? [];
  }

  private collectCallers(): Map<number, FunctionCall[]> {
    const callers = new Map<number, FunctionCall[]>();
    const below = new Map<number, number[]>();
    for (const unit of this.units)
      for (const callable of findAll("FunctionDefinition", unit))
        for (const base of callable.baseFunctions ?? [])
          below.set(base, [...(below.get(base) ?? []), callable.id]);
    for (const unit of this.units) {
      for (const call of findAll("FunctionCall", unit)) {
        const target =
          call.expression.nodeType === "Identifier" || call.expression.nodeType === "MemberAccess"
            ? call.expression.referencedDeclaration
            : undefined;
        if (target === null || target === undefined) continue;
        const pending = [target];
        for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
          callers.set(id, [...(callers.get(id) ?? []), call]);
          pending.push(...(below.get(id) ?? []));
        }
      }
    }
    return callers;
  }
}

/** Name and parameter types: the same for a function and what it overrides. */
export function signatureOf(callable: FunctionDefinition): string {
  const types = callable.parameters.parameters.map((one) =>
    (one.typeDescriptions.typeString ?? "").replace(/ (memory|calldata|storage)( pointer| ref)?/g, ""),
  );
  return `${callable.name}(${types.join(",")})`;
}

/** The text of a NatSpec comment; empty for none. */
export function documentationOf(node: object): string {
  const documentation = (node as { documentation?: StructuredDocumentation | string | null }).documentation;
  return typeof documentation === "string" ? documentation : (documentation?.text ?? "");
}

/** A function's name as people say it. */
export function nameOf(callable: FunctionDefinition | ModifierDefinition): string {
  return callable.nodeType === "FunctionDefinition" && callable.name === "" ? callable.kind : callable.name;
}

function decode(src: string): [start: number, length: number, file: number] {
  const [start = 0, length = 0, file = 0] = src.split(":").map(Number);
  return [start, length, file];
}

function fileIndex(unit: SourceUnit): number {
  return decode(unit.src)[2];
}

function covers(outer: Placed, start: number, file: number): boolean {
  const [from, length, where] = decode(outer.src);
  return where === file && start >= from && start < from + length;
}
