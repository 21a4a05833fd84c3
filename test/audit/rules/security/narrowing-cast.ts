import type { Expression, FunctionCall, IfStatement, VariableDeclaration } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { boundOf, isHash, largestOf } from "../bounds.js";
import { kindOf } from "../calls.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";
import { originsOf, ownCalls, rootOf } from "../values.js";

export const narrowingCast: Rule = {
  id: "narrowing-cast",
  title: "A number is cut to fewer bits",
  severity: "error",
  explanation:
    "An explicit conversion to a narrower type drops the upper bits without a word. A caller's 2^48 + 1 becomes a time of 1. Cutting a hash, or a field out of a packed word, is meant so and passes.",
  remedy:
    "Take the narrow type as the argument, compare with type(T).max first, or use OpenZeppelin's SafeCast.",
  check(model, report) {
    for (const call of ownCalls(model)) {
      const source = call.arguments[0];
      if (kindOf(call) !== "conversion" || !source || !isCut(call, source)) continue;
      if (
        fits(model, source, call) ||
        isHash(model, source) ||
        isField(source) ||
        isPackedWord(model, source)
      )
        continue;
      if (isCompared(model, call, source)) continue;
      report(
        call,
        `${source.typeDescriptions.typeString ?? ""} is cut to ${call.typeDescriptions.typeString ?? ""}.`,
      );
    }
  },
};

/** The types say that something can be lost: fewer bits, or a sign that goes. */
function isCut(call: FunctionCall, source: Expression): boolean {
  const [to, from] = [widthOf(call.typeDescriptions.typeString), widthOf(source.typeDescriptions.typeString)];
  if (!to || !from) return false;
  if (from.kind === to.kind) return to.bits < from.bits;
  if (from.kind === "bytes" || to.kind === "bytes") return false;
  return from.kind === "int" || to.bits <= from.bits;
}

function widthOf(type: string | null | undefined): { kind: string; bits: number } | undefined {
  const match = /^(uint|int|bytes)(\d+)$/.exec(type ?? "");
  return match ? { kind: match[1] ?? "", bits: Number(match[2]) } : undefined;
}

function fits(model: SourceModel, source: Expression, call: FunctionCall): boolean {
  const largest = largestFor(call);
  const bound = boundOf(model, source);
  return (
    source.typeDescriptions.typeString?.startsWith("uint") === true && bound !== undefined && bound <= largest
  );
}

function largestFor(call: FunctionCall): bigint {
  const type = call.typeDescriptions.typeString ?? "";
  const width = widthOf(type);
  if (width?.kind === "int") return 2n ** BigInt(width.bits - 1) - 1n;
  return largestOf(type) ?? 0n;
}

/** `uint8(uint256(word) >> 232)`: a field of a word that was packed into fixed bytes. */
function isField(source: Expression): boolean {
  if (source.nodeType !== "BinaryOperation" || source.operator !== ">>") return false;
  const word = source.leftExpression;
  return (
    word.nodeType === "FunctionCall" &&
    word.kind === "typeConversion" &&
    /^bytes\d+$/.test(word.arguments[0]?.typeDescriptions.typeString ?? "")
  );
}

/** Everything that can come here is a stored word that is only ever written by packing: `(a << 16) | b`. */
function isPackedWord(model: SourceModel, source: Expression, depth = 5): boolean {
  const origins = originsOf(model, source, { keepConversions: true });
  return (
    depth > 0 &&
    origins.length > 0 &&
    origins.every(({ kind, node }) => {
      if (kind === "argument") return false;
      if (node.nodeType === "BinaryOperation" && node.operator === ">>")
        return isPackedWord(model, node.leftExpression, depth - 1);
      const variable = model.variable(rootOf(node));
      return variable?.stateVariable === true && isOnlyPacked(model, variable);
    })
  );
}

function isOnlyPacked(model: SourceModel, variable: VariableDeclaration): boolean {
  const home = model.homeOf(variable).contract;
  const writes = model.contracts
    .filter((one) => home && model.linearised(one).includes(home))
    .flatMap((one) => [...findAll("Assignment", one)])
    .filter((one) => rootOf(one.leftHandSide) === variable.id);
  return (
    writes.length > 0 &&
    writes.every(({ operator, rightHandSide: packed }) => {
      if (operator !== "=" || packed.nodeType !== "BinaryOperation" || packed.operator !== "|") return false;
      return [...findAll("BinaryOperation", packed)].some((one) => one.operator === "<<");
    })
  );
}

/** Before, the same function reverts when the value is greater than something that fits. */
function isCompared(model: SourceModel, call: FunctionCall, source: Expression): boolean {
  const home = model.homeOf(call).callable;
  if (!home) return false;
  const text = model.textOf(source);
  return [...findAll("IfStatement", home)].some(
    (check) =>
      Number(check.src.split(":")[0]) < Number(call.src.split(":")[0]) &&
      reverts(check) &&
      alternatives(check.condition).some((one) => {
        if (one.nodeType !== "BinaryOperation") return false;
        const [more, less] = one.operator.startsWith(">")
          ? [one.leftExpression, one.rightExpression]
          : [one.rightExpression, one.leftExpression];
        if (!/^[<>]/.test(one.operator) || model.textOf(more) !== text) return false;
        return (
          model.textOf(less) === `type(${call.typeDescriptions.typeString ?? ""}).max` ||
          fits(model, less, call)
        );
      }),
  );
}

function reverts(check: IfStatement): boolean {
  return [...findAll(["RevertStatement", "FunctionCall"], check.trueBody)].some(
    (node) => node.nodeType === "RevertStatement" || kindOf(node) === "revert",
  );
}

/** The sides of `a || b`: the revert comes when any of them is true. */
function alternatives(condition: Expression): Expression[] {
  if (condition.nodeType !== "BinaryOperation" || condition.operator !== "||") return [condition];
  return [...alternatives(condition.leftExpression), ...alternatives(condition.rightExpression)];
}
