// Changes of whole statements: deleted ones, deleted checks, deleted modifiers, conditions that no longer decide.
import type { Expression, Statement } from "solidity-ast";
import type { Node } from "solidity-ast/node.js";
import { isNodeType } from "solidity-ast/utils.js";
import { rangeOf, type SourceText, type Visit } from "./ast.js";
import type { Change, MutationOperator } from "./change.js";

/** The changes whose outermost node is this one. */
export function statementChanges(visit: Visit, source: SourceText): Change[] {
  const { node, around } = visit;
  const change = (operator: MutationOperator): Change => deleted(visit, source, operator);
  if (isNodeType("ExpressionStatement", node)) {
    // The step of a loop: without it the loop only burns gas. Its operator is changed instead.
    const parent = around[0];
    if (parent && isNodeType("ForStatement", parent) && parent.loopExpression === node) return [];
    return [change("statement")];
  }
  if (isNodeType("EmitStatement", node)) return [change("event")];
  if (isNodeType("RevertStatement", node)) return isOnlyInIf(visit) ? [] : [change("check")];
  if (isNodeType(["Break", "Continue", "PlaceholderStatement"], node)) return [change("statement")];
  if (isNodeType("Return", node)) {
    if (endsWithDefault(visit)) return [];
    return [change(node.expression ? "return" : "statement")];
  }
  if (isNodeType("VariableDeclarationStatement", node)) return withoutFirstValue(visit, source);
  if (isNodeType("IfStatement", node)) {
    if (!node.falseBody && onlyReverts(node.trueBody))
      return [forced(node.condition, "true", visit), change("check")];
    return both(node.condition, visit);
  }
  if (isNodeType("Conditional", node)) return both(node.condition, visit);
  if (isNodeType("WhileStatement", node)) return [forced(node.condition, "false", visit)];
  if (isNodeType("ForStatement", node) && node.condition) return [forced(node.condition, "false", visit)];
  if (isNodeType("FunctionCall", node) && isNodeType("Identifier", node.expression)) {
    const [condition] = node.arguments;
    if (condition && ["require", "assert"].includes(node.expression.name)) return both(condition, visit);
  }
  if (isNodeType("FunctionDefinition", node))
    return node.modifiers
      .filter((one) => one.kind !== "baseConstructorSpecifier")
      .map((one) => ({
        operator: "modifier",
        frame: one,
        around: [node, ...around],
        deletes: true,
        edits: [{ ...rangeOf(one), text: "" }],
      }));
  return [];
}

/** `{}` takes the statement's place, because Solidity has no empty statement. */
function deleted({ node, around }: Visit, source: SourceText, operator: MutationOperator): Change {
  const range = source.withSemicolon(rangeOf(node));
  return { operator, frame: node, around, range, deletes: true, edits: [{ ...range, text: "{}" }] };
}

function withoutFirstValue({ node, around }: Visit, source: SourceText): Change[] {
  if (!isNodeType("VariableDeclarationStatement", node) || !node.initialValue) return [];
  const [declaration, ...more] = node.declarations;
  if (!declaration || more.length > 0) return [];
  const range = source.withSemicolon(rangeOf(node));
  const gap = { start: rangeOf(declaration).end, end: rangeOf(node.initialValue).end };
  return [{ operator: "initialiser", frame: node, around, range, edits: [{ ...gap, text: "" }] }];
}

const both = (condition: Expression, visit: Visit): Change[] => [
  forced(condition, "true", visit),
  forced(condition, "false", visit),
];

function forced(condition: Expression, text: "true" | "false", { node, around }: Visit): Change {
  return {
    operator: "condition",
    frame: condition,
    around: [node, ...around],
    edits: [{ ...rangeOf(condition), text }],
  };
}

/** The statements of a body, whether it is a block or one statement. */
function statementsOf(body: Statement | Node): readonly Node[] {
  return isNodeType("Block", body) ? (body.statements ?? []) : [body];
}

function onlyReverts(body: Statement | Node): boolean {
  const statements = statementsOf(body);
  return statements.length > 0 && statements.every((one) => isNodeType("RevertStatement", one));
}

/** Whether the whole `if` around a revert is deleted by a change of its own. */
function isOnlyInIf({ around }: Visit): boolean {
  const outer = around.find((one) => !isNodeType("Block", one));
  return (
    outer !== undefined && isNodeType("IfStatement", outer) && !outer.falseBody && onlyReverts(outer.trueBody)
  );
}

/** Whether this is the last statement of a function and returns what an unnamed value is anyway. */
function endsWithDefault({ node, around: [block, outer] }: Visit): boolean {
  if (!isNodeType("Return", node) || !block || !outer) return false;
  if (!isNodeType("Block", block) || !isNodeType("FunctionDefinition", outer)) return false;
  if (block.statements?.at(-1) !== node || outer.returnParameters.parameters.some(({ name }) => name !== ""))
    return false;
  return (
    node.expression !== undefined &&
    node.expression !== null &&
    isNodeType("Literal", node.expression) &&
    ["false", "0"].includes(node.expression.value ?? "")
  );
}
