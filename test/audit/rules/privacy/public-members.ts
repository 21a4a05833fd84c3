import type {
  ContractDefinition,
  ErrorDefinition,
  EventDefinition,
  FunctionDefinition,
  TypeName,
  VariableDeclaration,
} from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { nameOf, type SourceModel } from "../model.js";

/** Something by which a value gets onto the ledger. */
export interface Member {
  contract: ContractDefinition;
  /** `Contract.member`. */
  name: string;
  kind: "function" | "event" | "error" | "storage";
  node: FunctionDefinition | EventDefinition | ErrorDefinition | VariableDeclaration;
  /** What it takes, tells or stores; for storage the variable itself. */
  values: readonly VariableDeclaration[];
}

/** The state-changing functions, constructors, events, errors and state variables of the own contracts. */
export function membersOf(model: SourceModel): Member[] {
  return model.ownContracts.flatMap((contract) =>
    contract.nodes.flatMap((node): Member[] => {
      switch (node.nodeType) {
        case "FunctionDefinition": {
          const reads = node.stateMutability === "view" || node.stateMutability === "pure";
          const closed = node.visibility === "internal" || node.visibility === "private";
          // What is declared by an interface is judged there, once.
          if (
            node.kind !== "constructor" &&
            (reads || closed || (node.baseFunctions ?? []).some((id) => inOwn(model, id)))
          )
            return [];
          const values = [...node.parameters.parameters, ...node.returnParameters.parameters];
          return [{ contract, name: `${contract.name}.${nameOf(node)}`, kind: "function", node, values }];
        }
        case "EventDefinition":
          return [
            {
              contract,
              name: `${contract.name}.${node.name}`,
              kind: "event",
              node,
              values: node.parameters.parameters,
            },
          ];
        case "ErrorDefinition":
          return [
            {
              contract,
              name: `${contract.name}.${node.name}`,
              kind: "error",
              node,
              values: node.parameters.parameters,
            },
          ];
        case "VariableDeclaration":
          // Constants and immutables are part of the code.
          if (node.constant || node.mutability === "immutable") return [];
          return [{ contract, name: `${contract.name}.${node.name}`, kind: "storage", node, values: [node] }];
        default:
          return [];
      }
    }),
  );
}

function inOwn(model: SourceModel, id: number): boolean {
  const node = model.node(id);
  return node !== undefined && model.isOwn(node);
}

/** A type inside another one, with the way to it: `rows[].name`. */
export interface Inner {
  type: TypeName;
  path: string;
}

/** Every type that a value is made of: fields, elements, keys and values. */
export function innerTypes(model: SourceModel, value: VariableDeclaration): Inner[] {
  const found: Inner[] = [];
  const seen = new Set<number>();
  const visit = (type: TypeName | null | undefined, path: string): void => {
    if (!type) return;
    found.push({ type, path });
    if (type.nodeType === "ArrayTypeName") visit(type.baseType, `${path}[]`);
    if (type.nodeType === "Mapping") {
      visit(type.keyType, `${path}[key]`);
      visit(type.valueType, `${path}[]`);
    }
    if (type.nodeType !== "UserDefinedTypeName" || seen.has(type.referencedDeclaration)) return;
    const named = model.node(type.referencedDeclaration);
    if (named?.nodeType === "UserDefinedValueTypeDefinition") visit(named.underlyingType, path);
    if (named?.nodeType !== "StructDefinition") return;
    seen.add(type.referencedDeclaration);
    for (const member of named.members) visit(member.typeName, `${path}.${member.name}`);
  };
  visit(value.typeName, value.name);
  return found;
}

/** The name of an elementary type; empty for any other. */
export function elementary(type: TypeName): string {
  return type.nodeType === "ElementaryTypeName" ? type.name : "";
}

/** Every mapping type in a state variable, outermost first. */
export function mappingsIn(value: VariableDeclaration) {
  return [...findAll("Mapping", value)];
}
