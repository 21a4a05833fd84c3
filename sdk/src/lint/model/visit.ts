import type { Expression, FunctionModel, Statement } from "./types.js";

/** The expressions that an expression is made of. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "member":
      return [expression.of];
    case "index":
      return expression.index ? [expression.of, expression.index] : [expression.of];
    case "call":
      return [expression.callee, ...expression.arguments.map((one) => one.value)];
    case "operation":
      return expression.operands;
    case "assignment":
      return [expression.target, expression.value];
    case "tuple":
      return expression.items.filter((one) => one !== undefined);
    case "conditional":
      return [expression.condition, ...expression.branches];
    default:
      return [];
  }
}

/** Every expression in it and itself, outer ones first. */
export function* expressionsIn(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of partsOf(expression)) yield* expressionsIn(part);
}

/** Every statement below some, and themselves. */
export function* statementsIn(statements: readonly Statement[]): Generator<Statement> {
  for (const statement of statements) {
    yield statement;
    if (statement.kind === "block" || statement.kind === "assembly")
      yield* statementsIn(statement.statements);
    else if (statement.kind === "if") yield* statementsIn(statement.branches);
    else if (statement.kind === "loop") yield* statementsIn(statement.parts);
  }
}

/** The expressions that stand directly in a statement. */
export function expressionsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case "expression":
      return [statement.expression];
    case "declaration":
    case "return":
      return statement.value ? [statement.value] : [];
    case "if":
      return [statement.condition];
    case "emit":
    case "revert":
      return statement.arguments.map((one) => one.value);
    default:
      return [];
  }
}

/** Every expression of a function's body, outer ones first. */
export function* allExpressions(callable: FunctionModel): Generator<Expression> {
  for (const statement of statementsIn(callable.body ?? []))
    for (const expression of expressionsOf(statement)) yield* expressionsIn(expression);
}

/** The names of what a call calls: `abi.encode` is `["abi", "encode"]`, `f` is `["f"]`; empty for anything else. */
export function calledPath(callee: Expression): readonly string[] {
  if (callee.kind === "name") return [callee.name];
  if (callee.kind !== "member") return [];
  return [...calledPath(callee.of), callee.name];
}

/** The name that an expression begins with, through members and indices: `a` of `a.b[c].d`. */
export function rootName(expression: Expression): string | undefined {
  if (expression.kind === "name") return expression.name;
  return expression.kind === "member" || expression.kind === "index" ? rootName(expression.of) : undefined;
}
