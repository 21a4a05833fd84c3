import { calledPath } from "../model/visit.js";
import type { Expression, Variable } from "../model/types.js";
import { ambientOf } from "./built-ins.js";
import { Calls } from "./calls.js";
import { constant, joined, nothing, plainly, type Value } from "./value.js";

/** Works out what is in an expression, and tells what happens on the way. */
export abstract class Evaluator extends Calls {
  override evaluate(expression: Expression): Value {
    switch (expression.kind) {
      case "literal":
        return constant;
      case "name":
        return this.nameValue(expression.name);
      case "member":
        return this.memberValue(expression);
      case "index": {
        const value = this.evaluate(expression.of);
        if (expression.index) this.keyOf(expression);
        return value;
      }
      case "call":
        return this.call(expression);
      case "operation":
        return this.operation(expression);
      case "assignment":
        return this.assignment(expression);
      case "tuple": {
        const items = expression.items.map((one) => (one ? this.evaluate(one) : nothing));
        return { ...joined(items), items };
      }
      case "conditional":
        this.evaluate(expression.condition);
        return joined(expression.branches.map((one) => this.evaluate(one)));
      default:
        return nothing;
    }
  }

  private nameValue(name: string): Value {
    const ambient = ambientOf(name);
    if (ambient) return { ...nothing, ambient: [ambient] };
    const variable = this.lookUp(name);
    if (!variable) return nothing;
    const value = this.frame.values.get(variable);
    const own: Value = {
      ...plainly(variable),
      isConstant: variable.isConstant || value?.isConstant === true,
    };
    return value ? joined([own, value]) : own;
  }

  private memberValue(expression: Extract<Expression, { kind: "member" }>): Value {
    const path = calledPath(expression);
    const ambient = ambientOf(path.join("."));
    if (ambient) return { ...nothing, ambient: [ambient] };
    if (expression.name === "length") return nothing;
    const of = this.evaluate(expression.of);
    const member = this.types.memberOf(expression);
    if (member) return { ...plainly(member), ambient: [] };
    if (!this.types.typeOf(expression.of) && of.plain.length === 0 && expression.of.kind !== "call") {
      return plainly(unknownMember(expression));
    }
    // In assembly: `x.slot`, `x.offset`.
    return this.frame.inAssembly || expression.name === "wrap" ? of : { ...nothing, ambient: of.ambient };
  }

  private operation({ operator, operands }: Extract<Expression, { kind: "operation" }>): Value {
    const values = operands.map((one) => this.evaluate(one));
    const [operand] = operands;
    if (operator === "delete" && operand) {
      const { targets } = this.targetOf(operand);
      this.tell({ kind: "delete", targets, ...this.happening(operand) });
      return nothing;
    }
    if ((operator === "++" || operator === "--") && operand) {
      const { targets, isStored } = this.targetOf(operand);
      const value = joined(values);
      this.assignTo(targets, isStored, value, undefined, operand, operator);
      return value;
    }
    return /^(?:==|!=|<|>|<=|>=|&&|\|\||!)$/.test(operator) ? nothing : joined(values);
  }

  private assignment(expression: Extract<Expression, { kind: "assignment" }>): Value {
    const value = this.evaluate(expression.value);
    this.store(expression.target, value, expression.value, expression, expression.operator);
    return value;
  }
}

const unknownMembers = new WeakMap<Expression, Variable>();

/** A member of something that is declared in a file that is not here: known by its name alone. */
function unknownMember(expression: Extract<Expression, { kind: "member" }>): Variable {
  let member = unknownMembers.get(expression);
  if (!member) {
    const { start, end, name } = expression;
    member = {
      ...{ role: "member", name, type: { kind: "elementary", name: "string" }, span: { start, end } },
      ...{ nameSpan: { start, end }, documentation: "", isPublic: false, isConstant: false },
      ...{ isIndexed: false, location: "" },
    };
    unknownMembers.set(expression, member);
  }
  return member;
}
