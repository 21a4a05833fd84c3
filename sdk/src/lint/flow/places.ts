import { rootName } from "../model/visit.js";
import type { Expression, Span, Variable } from "../model/types.js";
import { Scope } from "./scope.js";
import { joined, type Value } from "./value.js";

/** Where something is written to, and under which keys. */
export abstract class Places extends Scope {
  abstract evaluate(expression: Expression): Value;

  protected assignTo(
    targets: readonly Variable[],
    isStored: boolean,
    value: Value,
    expression: Expression | undefined,
    at: Span,
    operator: string,
  ): void {
    const [target] = targets;
    if (!target) return;
    if (target.role !== "state" && targets.length === 1) {
      const before = this.frame.values.get(target);
      this.frame.values.set(target, before ? joined([before, value]) : value);
    }
    this.tell({ kind: "assign", targets, isStored, value, expression, operator, ...this.happening(at) });
  }

  protected store(
    target: Expression,
    value: Value,
    given: Expression | undefined,
    at: Span,
    operator: string,
  ): void {
    if (target.kind === "tuple") {
      target.items.forEach((one, index) => {
        if (one) this.store(one, value.items?.[index] ?? value, given, at, operator);
      });
      return;
    }
    this.evaluateKeys(target);
    const { targets, isStored } = this.targetOf(target);
    const [first] = targets;
    const isPointer = target.kind === "name" && first?.location === "storage";
    if (isPointer && first && given) this.pointTo(first, given);
    this.assignTo(targets, isStored && !isPointer, value, given, at, operator);
  }

  /** The keys of what is written to. */
  protected evaluateKeys(target: Expression): void {
    if (target.kind === "index") {
      this.evaluateKeys(target.of);
      this.keyOf(target);
    } else if (target.kind === "member") this.evaluateKeys(target.of);
  }

  /** The variable that is written to, and the innermost struct member of it. */
  protected targetOf(expression: Expression): { targets: readonly Variable[]; isStored: boolean } {
    const name = rootName(expression);
    const variable = name === undefined ? undefined : this.lookUp(name);
    if (!variable) return { targets: [], isStored: false };
    const root = this.frame.pointers.get(variable) ?? variable;
    let member: Variable | undefined;
    for (let one = expression; one.kind === "member" || one.kind === "index"; one = one.of)
      if (one.kind === "member" && !member) member = this.types.memberOf(one);
    const isStored = root.role === "state" || variable.location === "storage";
    return { targets: member ? [root, member] : [root], isStored };
  }

  protected keyOf(expression: Extract<Expression, { kind: "index" }>): void {
    if (!expression.index) return;
    const value = this.evaluate(expression.index);
    let level = 0;
    let inner: Expression = expression.of;
    for (; inner.kind === "index"; inner = inner.of) level += 1;
    const variable =
      inner.kind === "member"
        ? this.types.memberOf(inner)
        : inner.kind === "name"
          ? this.lookUp(inner.name)
          : undefined;
    if (variable) this.tell({ kind: "key", variable, level, value, ...this.happening(expression) });
  }
}
