import type { Expression } from "solidity-ast";
import { Gate, type Paths } from "./flow-state.js";
import type { SourceModel } from "./model.js";

/** What is known of a value: how it depends on who sent the transaction. */
export interface Value {
  /** Who was asked about the sender to get it. */
  trust: Gate;
  /** It is the sender's address itself. */
  isSender?: boolean;
  /** A truth that says "this sender may". */
  permits?: boolean;
  isZero?: boolean;
  parts?: Value[];
}

export const unknown: Value = { trust: Gate.None };

/** The paths, with a gate passed. */
export function passed(paths: Paths, gate: Gate): Paths {
  return gate === Gate.None ? paths : paths.map((state) => (state.gate >= gate ? state : { ...state, gate }));
}

export function most(values: readonly Value[]): Gate {
  return values.reduce<Gate>((found, one) => Math.max(found, one.trust), Gate.None);
}

/** What comes back when somebody was asked with these arguments: a truth about the sender is a permission. */
export function asked(node: Expression, given: readonly Value[], result: Value = unknown): Value {
  const trust = most([...given, result]);
  const least = most(given);
  const parts = result.parts?.map((one) => ({ ...one, trust: Math.max(one.trust, least) }));
  const isTruth = node.typeDescriptions.typeString === "bool";
  return {
    trust,
    ...(result.isSender ? { isSender: true } : {}),
    ...(parts ? { parts } : {}),
    ...(result.isZero ? { isZero: true } : {}),
    permits: isTruth && trust !== Gate.None,
  };
}

export function partOf(
  value: Value,
  index: number,
  node: { typeDescriptions: { typeString?: string | null } },
): Value {
  const part = value.parts?.[index];
  const trust = Math.max(part?.trust ?? Gate.None, value.parts ? Gate.None : value.trust);
  const isTruth = node.typeDescriptions.typeString === "bool";
  return { ...part, trust, permits: part?.permits ?? (isTruth && trust !== Gate.None) };
}

export function joined(first: Value, second: Value): Value {
  const parts = first.parts?.map((one, index) => joined(one, second.parts?.[index] ?? unknown));
  return {
    trust: Math.min(first.trust, second.trust),
    isSender: Boolean(first.isSender && second.isSender),
    permits: Boolean(first.permits && second.permits),
    isZero: Boolean(first.isZero && second.isZero),
    ...(parts ? { parts } : {}),
  };
}

/** Whether writing here writes to storage. A storage pointer by itself is only a name. */
export function isStorage(model: SourceModel, target: Expression): boolean {
  if (target.nodeType === "Identifier")
    return model.variable(target.referencedDeclaration)?.stateVariable === true;
  const base =
    target.nodeType === "MemberAccess"
      ? target.expression
      : target.nodeType === "IndexAccess"
        ? target.baseExpression
        : undefined;
  const type = base?.typeDescriptions.typeString ?? "";
  return type.startsWith("mapping(") || / storage( ref| pointer)?$/.test(type);
}
