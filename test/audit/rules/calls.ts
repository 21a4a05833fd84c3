import type {
  ContractDefinition,
  Expression,
  FunctionCall,
  FunctionDefinition,
  ModifierDefinition,
  ModifierInvocation,
} from "solidity-ast";
import { signatureOf, type SourceModel } from "./model.js";

/** What a call does, read from the type that the compiler gave to what is called. */
export type CallKind =
  | "conversion"
  | "struct"
  | "internal"
  /** To another contract. A view or pure function goes by a static call and cannot write. */
  | "external"
  | "static"
  /** `.call`, `.delegatecall`, `.staticcall`, `.send`, `.transfer` on an address. */
  | "low-level"
  | "delegate"
  | "low-level-static"
  /** To a deployed library. */
  | "library"
  | "creation"
  | "event"
  | "error"
  | "check"
  | "revert"
  | "push"
  | "built-in";

const builtIn: readonly (readonly [RegExp, CallKind])[] = [
  [/^t_function_internal/, "internal"],
  [/^t_function_external_(view|pure)/, "static"],
  [/^t_function_external/, "external"],
  [/^t_function_baredelegatecall/, "delegate"],
  [/^t_function_barecallcode/, "delegate"],
  [/^t_function_barestaticcall/, "low-level-static"],
  [/^t_function_(barecall|send|transfer)/, "low-level"],
  [/^t_function_delegatecall/, "library"],
  [/^t_function_creation/, "creation"],
  [/^t_function_event/, "event"],
  [/^t_function_error/, "error"],
  [/^t_function_(require|assert)/, "check"],
  [/^t_function_revert/, "revert"],
  [/^t_function_array(push|pop)/, "push"],
];

/** Takes brackets and `{value: …}` off what is called. */
export function calleeOf(call: FunctionCall): Expression {
  let callee = call.expression;
  for (;;) {
    if (callee.nodeType === "FunctionCallOptions") callee = callee.expression;
    else if (callee.nodeType === "TupleExpression" && callee.components.length === 1 && callee.components[0])
      callee = callee.components[0];
    else return callee;
  }
}

export function kindOf(call: FunctionCall): CallKind {
  if (call.kind === "typeConversion") return "conversion";
  if (call.kind === "structConstructorCall") return "struct";
  const type = calleeOf(call).typeDescriptions.typeIdentifier ?? "";
  return builtIn.find(([pattern]) => pattern.test(type))?.[1] ?? "built-in";
}

/** The name that stands last in what is called. */
export function calleeName(call: FunctionCall): string {
  const callee = calleeOf(call);
  if (callee.nodeType === "Identifier") return callee.name;
  return callee.nodeType === "MemberAccess" ? callee.memberName : "";
}

/** A call of one of the compiler's own functions, by name: `keccak256`, `ecrecover`, `abi.encodePacked`. */
export function isBuiltIn(call: FunctionCall, ...names: string[]): boolean {
  return kindOf(call) === "built-in" && names.includes(calleeName(call));
}

/** The arguments in the order of the parameters, with the object of a bound library function first. */
export function argumentsOf(call: FunctionCall, target: FunctionDefinition): (Expression | undefined)[] {
  const parameters = target.parameters.parameters;
  if (call.names.length > 0) return parameters.map((one) => call.arguments[call.names.indexOf(one.name)]);
  const callee = calleeOf(call);
  const isBound = callee.nodeType === "MemberAccess" && parameters.length === call.arguments.length + 1;
  return isBound ? [callee.expression, ...call.arguments] : [...call.arguments];
}

/** The function that a call reaches when `contract` is the most derived one; undefined where nobody can say. */
export function resolveCall(
  model: SourceModel,
  call: FunctionCall,
  contract: ContractDefinition | undefined,
): FunctionDefinition | undefined {
  const callee = calleeOf(call);
  if (callee.nodeType !== "Identifier" && callee.nodeType !== "MemberAccess") return undefined;
  const named = model.node(callee.referencedDeclaration);
  if (named?.nodeType !== "FunctionDefinition") return undefined;
  const kind = kindOf(call);
  if (kind !== "internal" || !contract) return named;
  const isMember = callee.nodeType === "MemberAccess";
  const isSuper =
    isMember && (callee.expression.typeDescriptions.typeIdentifier ?? "").startsWith("t_type$_t_super");
  if (isMember && !isSuper) return named;
  const line = model.linearised(contract);
  const from = isSuper ? line.indexOf(model.homeOf(call).contract as ContractDefinition) + 1 : 0;
  const family = model.homeOf(named).contract;
  if (!family || (!isSuper && !line.includes(family))) return named;
  const signature = signatureOf(named);
  for (const base of line.slice(from)) {
    for (const part of base.nodes)
      if (part.nodeType === "FunctionDefinition" && signatureOf(part) === signature && part.body) return part;
  }
  return named;
}

/** The modifier that stands on a function when `contract` is the most derived one. */
export function resolveModifier(
  model: SourceModel,
  invocation: ModifierInvocation,
  contract: ContractDefinition | undefined,
): ModifierDefinition | undefined {
  const named = model.node(invocation.modifierName.referencedDeclaration);
  if (named?.nodeType !== "ModifierDefinition") return undefined;
  if (!contract) return named;
  for (const base of model.linearised(contract))
    for (const part of base.nodes)
      if (part.nodeType === "ModifierDefinition" && part.name === named.name && part.body) return part;
  return named;
}
