// Which compiled contracts carry code of a file, and where tests create them.
import type { ContractDefinition, FunctionCall, SourceUnit } from "solidity-ast";
import type { Node } from "solidity-ast/node.js";
import { isNodeType } from "solidity-ast/utils.js";
import { rangeOf, walk, type ByteRange } from "./ast.js";

/** A contract by the file that declares it and its name. */
export interface ContractName {
  readonly file: string;
  readonly name: string;
}

/** A `new C(…)` in a source. */
export interface Creation {
  readonly file: string;
  readonly created: ContractName;
  /** The whole call. */
  readonly range: ByteRange;
  /** What stands between the brackets. */
  readonly arguments: ByteRange | undefined;
}

interface Declared {
  readonly contract: ContractDefinition;
  readonly file: string;
}

/** Knows the contracts of a compilation. */
export class Embedding {
  private readonly contracts = new Map<number, Declared>();
  /** The contract in which a declaration stands. */
  private readonly owner = new Map<number, number>();

  constructor(private readonly asts: ReadonlyMap<string, SourceUnit>) {
    for (const [file, ast] of asts)
      for (const contract of ast.nodes.filter((node) => isNodeType("ContractDefinition", node))) {
        this.contracts.set(contract.id, { contract, file });
        for (const { node } of walk(contract)) if (becomesCode(node)) this.owner.set(node.id, contract.id);
      }
  }

  /** The contracts with code of their own that carry code of one of these files. */
  contractsWithCodeOf(files: readonly string[]): ContractName[] {
    const carried = new Map<number, boolean>();
    const carries = (id: number): boolean => {
      const known = carried.get(id);
      if (known !== undefined) return known;
      carried.set(id, false);
      const declared = this.contracts.get(id);
      const answer =
        declared !== undefined &&
        (files.includes(declared.file) || [...this.usedBy(declared.contract)].some(carries));
      carried.set(id, answer);
      return answer;
    };
    return [...this.contracts.values()]
      .filter(({ contract }) => hasCode(contract) && carries(contract.id))
      .map(({ contract, file }) => ({ file, name: contract.name }));
  }

  /** Every place in these files that creates one of these contracts. */
  creationsOf(created: readonly ContractName[], files: readonly string[]): Creation[] {
    return files.flatMap((file) => {
      const ast = this.asts.get(file);
      if (!ast) return [];
      return [...walk(ast)].flatMap(({ node }) => {
        if (!isNodeType("FunctionCall", node) || !isNodeType("NewExpression", node.expression)) return [];
        const name = this.contractOf(node.expression.typeName);
        const match = created.find((one) => one.file === name?.file && one.name === name.name);
        return match ? [{ file, created: match, range: rangeOf(node), arguments: argumentsOf(node) }] : [];
      });
    });
  }

  private contractOf(node: Node): ContractName | undefined {
    if (!isNodeType("UserDefinedTypeName", node)) return undefined;
    const declared = this.contracts.get(node.referencedDeclaration);
    return declared && { file: declared.file, name: declared.contract.name };
  }

  /** The contracts and libraries whose code is compiled into one: its bases, and what it calls or reads inside. */
  private usedBy(contract: ContractDefinition): Set<number> {
    const used = new Set(contract.linearizedBaseContracts);
    for (const base of contract.linearizedBaseContracts) {
      const declared = this.contracts.get(base);
      if (!declared) continue;
      for (const { node } of walk(declared.contract)) {
        const referenced = referenceOf(node);
        const owner = referenced === undefined ? undefined : this.owner.get(referenced);
        if (owner !== undefined) used.add(owner);
      }
    }
    used.delete(contract.id);
    return used;
  }
}

/** What a node names, unless it calls it from outside. */
function referenceOf(node: Node): number | undefined {
  if (isNodeType("Identifier", node) || isNodeType("MemberAccess", node)) {
    const external = node.typeDescriptions.typeIdentifier?.startsWith("t_function_external");
    return external ? undefined : (node.referencedDeclaration ?? undefined);
  }
  if (isNodeType("IdentifierPath", node)) return node.referencedDeclaration;
  return undefined;
}

/** Whether what is declared is compiled into whoever names it. */
function becomesCode(node: Node): boolean {
  if (isNodeType("VariableDeclaration", node)) return node.constant;
  return isNodeType(["FunctionDefinition", "ModifierDefinition"], node);
}

function hasCode(contract: ContractDefinition): boolean {
  return contract.contractKind === "contract" && !contract.abstract;
}

function argumentsOf(node: FunctionCall): ByteRange | undefined {
  const first = node.arguments[0];
  const last = node.arguments.at(-1);
  return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : undefined;
}
