/** Inheritance: the order of bases, and what a contract has from them. */
import {
  attributeWords,
  isContractKind,
  isFunctionKind,
  membersOf,
  parametersOf,
  type Declaration,
} from "./declaration.js";
import type { Program } from "./program.js";
import { resolvePath } from "./scopes.js";
import type { SyntaxNode } from "../syntax-node.js";
import { typeOfTypeName } from "./type-names.js";
import { typeKey } from "./type.js";

/** The nodes that name a contract's bases, in the order of the text. */
export function baseNodes(contract: Declaration): readonly SyntaxNode[] {
  const specifier =
    contract.node.child("Inheritance") ??
    contract.node
      .child("Specifiers")
      ?.items.map((item) => item.variant)
      .find((one) => one?.kind === "InheritanceSpecifier");
  return specifier?.child("Types")?.items ?? [];
}

/** The bases that a contract names, as far as they can be found. */
export function directBases(program: Program, contract: Declaration): Declaration[] {
  return baseNodes(contract).flatMap((node) => {
    const path = node.child("TypeName");
    const found = path
      ? resolvePath(program, contract.file, path).find((one) => isContractKind(one.kind))
      : undefined;
    return found ? [found] : [];
  });
}

/**
 * A contract and all its bases, the most derived first, as solc orders them (C3). Where no order exists, because the
 * text is wrong just now, the bases come depth first.
 */
export function linearisation(program: Program, contract: Declaration): readonly Declaration[] {
  const known = program.linearisations.get(contract);
  if (known) return known;
  // On a circle of bases this stands until the real order is known.
  program.linearisations.set(contract, [contract]);
  // solc merges from the right: what is named last is the most derived.
  const bases = directBases(program, contract).reverse();
  const sequences = [...bases.map((base) => [...linearisation(program, base)]), bases];
  const order = [contract, ...(merge(sequences) ?? new Set(sequences.flat()))];
  const unique = [...new Set(order)];
  program.linearisations.set(contract, unique);
  return unique;
}

function merge(sequences: readonly (readonly Declaration[])[]): Declaration[] | undefined {
  const result: Declaration[] = [];
  let left = sequences.filter((one) => one.length > 0).map((one) => [...one]);
  while (left.length > 0) {
    const next = left
      .map((one) => one[0])
      .find((head) => left.every((one) => !one.slice(1).includes(head as Declaration)));
    if (!next) return undefined;
    result.push(next);
    left = left.map((one) => (one[0] === next ? one.slice(1) : one)).filter((one) => one.length > 0);
  }
  return result;
}

const memberLists = new WeakMap<SyntaxNode, ReadonlyMap<string, readonly Declaration[]>>();

/** What a contract declares itself, by name. */
export function ownMembers(contract: Declaration): ReadonlyMap<string, readonly Declaration[]> {
  let names = memberLists.get(contract.node) as Map<string, Declaration[]> | undefined;
  if (!names) {
    names = new Map();
    for (const member of membersOf(contract.node, contract.file)) {
      const list = names.get(member.name);
      if (list) list.push(member);
      else names.set(member.name, [member]);
    }
    memberLists.set(contract.node, names);
  }
  return names;
}

/**
 * The members of a name that a contract has, its own and inherited: one, or overloads. A member that is overridden is
 * not among them. `skipOwn` gives what `super` sees.
 */
export function inheritedMembers(
  program: Program,
  contract: Declaration,
  name: string,
  options: { skipOwn?: boolean } = {},
): Declaration[] {
  const found: Declaration[] = [];
  const signatures = new Set<string>();
  for (const base of linearisation(program, contract)) {
    if (options.skipOwn && base === contract) continue;
    for (const member of ownMembers(base).get(name) ?? []) {
      if (isFunctionKind(member.kind) && member.kind !== "function") continue;
      if (base !== contract && attributeWords(member.node).has("private")) continue;
      const signature = signatureKey(program, member);
      if (signatures.has(signature)) continue;
      // Only functions, events and errors can share a name; anything else hides what bases have.
      if (found[0] && !canOverload(found[0], member)) continue;
      signatures.add(signature);
      found.push(member);
    }
  }
  return found;
}

function canOverload(one: Declaration, other: Declaration): boolean {
  const callable = (kind: string): boolean => kind === "function" || kind === "event" || kind === "error";
  return callable(one.kind) && one.kind === other.kind;
}

/** The kind and parameter types of a member: what makes two of one name the same. */
export function signatureKey(program: Program, member: Declaration): string {
  if (member.kind === "modifier") return "modifier";
  if (member.kind === "stateVariable") return `(${getterParameters(program, member)})`;
  if (member.kind !== "function" && member.kind !== "event" && member.kind !== "error") return member.kind;
  return `(${parameterKeys(program, member)})`;
}

/** The types of a callable's parameters, as overriding compares them. */
export function parameterKeys(program: Program, member: Declaration): string {
  return parametersOf(member.node, member.file)
    .map((one) => typeKey(typeOfTypeName(program, member.file, one.node.child("TypeName"))))
    .join();
}

/** The types of the parameters of a public state variable's getter. */
function getterParameters(program: Program, variable: Declaration): string {
  const keys: string[] = [];
  let type = typeOfTypeName(program, variable.file, variable.node.child("TypeName"));
  for (;;) {
    if (type.kind === "mapping") {
      keys.push(typeKey(type.key));
      type = type.value;
    } else if (type.kind === "array") {
      keys.push("uint256");
      type = type.element;
    } else return keys.join();
  }
}

/** What a function, modifier or public variable overrides: the members of the nearest bases first. */
export function overridden(program: Program, member: Declaration): Declaration[] {
  const contract = member.contract;
  if (!contract || !isOverridable(member)) return [];
  const key = signatureKey(program, member);
  return linearisation(program, contract)
    .filter((base) => base !== contract)
    .flatMap((base) =>
      member.name || member.kind !== "function" ? (ownMembers(base).get(member.name) ?? []) : [],
    )
    .filter(
      (other) => isOverridable(other) && sameSort(member, other) && signatureKey(program, other) === key,
    )
    .filter((other) => !attributeWords(other.node).has("private"));
}

/** Whether a member can override or be overridden. */
export function isOverridable(member: Declaration): boolean {
  if (member.kind === "stateVariable") return attributeWords(member.node).has("public");
  return (
    member.kind === "function" ||
    member.kind === "modifier" ||
    member.kind === "receive" ||
    member.kind === "fallback"
  );
}

function sameSort(one: Declaration, other: Declaration): boolean {
  const sort = (member: Declaration): string => (member.kind === "stateVariable" ? "function" : member.kind);
  return sort(one) === sort(other);
}
