import type {
  DoWhileStatement,
  Expression,
  ForStatement,
  FunctionDefinition,
  ModifierDefinition,
  WhileStatement,
} from "solidity-ast";
import type { Node } from "solidity-ast/node.js";
import { findAll } from "solidity-ast/utils.js";
import { kindOf, resolveCall, resolveModifier } from "../calls.js";
import { documentationOf, nameOf, SourceModel } from "../model.js";
import type { Rule, RulesInput } from "../types.js";
import { originsOf } from "../values.js";

type Loop = ForStatement | WhileStatement | DoWhileStatement;
type Callable = FunctionDefinition | ModifierDefinition;

export const unboundedLoop: Rule = {
  id: "unbounded-loop",
  title: "A loop in a write can grow until no block has room for it",
  severity: "error",
  explanation:
    "When a list in storage decides how often a loop turns, whoever can make the list longer can stop the function for everybody. A caller's own list is fine where it is read from call data and the batch is all or none: the caller pays for every turn and nobody else is stopped.",
  remedy:
    "Bound the list and say by what in the function's NatSpec (a sentence with `bound` or `at most`), or take the batch as call data, all or none.",
  check(model, report) {
    for (const { loop, verdict } of judgeLoops(model)) if (verdict.problem) report(loop, verdict.problem);
  },
};

/** Every loop that a write can reach and that is accepted, with the reason why. */
export function acceptedLoops(input: RulesInput): { where: string; line: number; reason: string }[] {
  const model = new SourceModel(input);
  return judgeLoops(model).flatMap(({ loop, verdict }) => {
    if (verdict.problem) return [];
    const { contract, callable } = model.homeOf(loop);
    const where = `${contract?.name ?? ""}.${callable ? nameOf(callable) : ""}`;
    return [{ where, line: model.placeOf(loop).line, reason: verdict.accepted ?? "" }];
  });
}

interface Verdict {
  accepted?: string;
  problem?: string;
}

function judgeLoops(model: SourceModel): { loop: Loop; verdict: Verdict }[] {
  const found: { loop: Loop; verdict: Verdict }[] = [];
  for (const callable of reachableFromWrites(model))
    for (const loop of findAll(["ForStatement", "WhileStatement", "DoWhileStatement"], callable))
      if (model.isOwn(loop)) found.push({ loop, verdict: judge(model, loop, callable) });
  return found;
}

function reachableFromWrites(model: SourceModel): Set<Callable> {
  const found = new Set<Callable>();
  const enter = (node: Node, contract: Parameters<typeof resolveCall>[2]): void => {
    for (const call of findAll("FunctionCall", node)) {
      const kind = kindOf(call);
      const target =
        kind === "internal" || kind === "library" ? resolveCall(model, call, contract) : undefined;
      if (!target || found.has(target)) continue;
      found.add(target);
      enter(target, contract);
    }
    for (const invocation of findAll("ModifierInvocation", node)) {
      const modifier = resolveModifier(model, invocation, contract);
      if (!modifier || found.has(modifier)) continue;
      found.add(modifier);
      enter(modifier, contract);
    }
  };
  for (const contract of model.leaves())
    for (const callable of model.entryPoints(contract)) {
      found.add(callable);
      enter(callable, contract);
    }
  return found;
}

function judge(model: SourceModel, loop: Loop, callable: Callable): Verdict {
  if (/\b(bound|bounds|bounded|at most|no more than)\b/i.test(documentationOf(callable)))
    return { accepted: "The function's documentation says what bounds it." };
  if (!loop.condition) return { problem: "Nothing says how often this loop turns at most." };
  const limits = limitsOf(loop.condition);
  if (loop.nodeType !== "ForStatement" || limits.length === 0)
    return { problem: "Nothing says how often this loop turns at most." };
  const verdicts = limits.map((limit) => judgeLimit(model, limit, loop));
  return verdicts.find((one) => one.accepted) ?? verdicts[0] ?? {};
}

/** What stands on the far side of `index < limit`, where one of several must hold. */
function limitsOf(condition: Expression): Expression[] {
  if (condition.nodeType !== "BinaryOperation") return [];
  if (condition.operator === "&&")
    return [...limitsOf(condition.leftExpression), ...limitsOf(condition.rightExpression)];
  if (condition.operator === "<" || condition.operator === "<=") return [condition.rightExpression];
  return condition.operator === ">" || condition.operator === ">=" ? [condition.leftExpression] : [];
}

function judgeLimit(model: SourceModel, limit: Expression, loop: Loop): Verdict {
  let accepted = "A constant bounds it.";
  for (const { node } of originsOf(model, limit, { throughArithmetic: true })) {
    if (node.nodeType === "Literal") continue;
    const variable =
      node.nodeType === "Identifier" || node.nodeType === "MemberAccess"
        ? model.variable(node.referencedDeclaration)
        : undefined;
    if (variable?.constant) continue;
    if (/^(uint8|bytes\d+|enum )/.test(node.typeDescriptions.typeString ?? "")) continue;
    if (node.nodeType !== "MemberAccess" || node.memberName !== "length")
      return { problem: "How often this loop turns is decided by a stored or given number." };
    const list = node.expression.typeDescriptions.typeString ?? "";
    if (/^bytes\d+$/.test(list) || /\[\d+\] /.test(list)) continue;
    if (list.includes("storage")) return { problem: "A list in storage decides how often this loop turns." };
    if (!list.includes("calldata")) return { problem: "A list in memory decides how often this loop turns." };
    if (isPartial(loop)) return { problem: "This batch is not all or none: a failing item is passed over." };
    accepted = "A batch in call data, all or none: the caller pays for every turn.";
  }
  return { accepted };
}

/** An item can fail without the batch failing. */
function isPartial(loop: Loop): boolean {
  if (![...findAll(["TryStatement", "Continue"], loop.body)].length)
    return [...findAll("FunctionCall", loop.body)].some((call) => kindOf(call) === "low-level");
  return true;
}
