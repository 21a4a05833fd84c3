import type {
  Assignment,
  BinaryOperation,
  Expression,
  FunctionCall,
  FunctionDefinition,
  UnaryOperation,
} from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { argumentsOf, calleeName, calleeOf, kindOf, resolveCall } from "./calls.js";
import {
  assume,
  Gate,
  Paths,
  type Entry,
  type Fact,
  type FlowListener,
  type PathState,
} from "./flow-state.js";
import { asked, isStorage, joined, most, partOf, passed, unknown, type Value } from "./flow-values.js";
import type { SourceModel } from "./model.js";
import type { Placed } from "./types.js";

/** The variables of one call, and the paths that have left it. */
export interface Frame {
  values: Map<number, Value>;
  returned: Paths;
  result: Value | undefined;
  body: (() => void) | undefined;
  loops: { broken: Paths; continued: Paths }[];
}

export interface Branches {
  whenTrue: Paths;
  whenFalse: Paths;
  /** The condition depends on the sender, but not in a way that says which side is the permitted one. */
  doubt: Gate;
}

/** Follows expressions in the order of their evaluation. `paths` are the paths that have come so far. */
export abstract class ExpressionFlow {
  protected paths = Paths.none;

  constructor(
    protected readonly model: SourceModel,
    protected readonly listeners: readonly FlowListener[],
    protected readonly entry: Entry,
  ) {}

  protected abstract enter(target: FunctionDefinition, given: readonly Value[]): Value;

  protected change(change: (state: PathState) => PathState): void {
    this.paths = this.paths.map(change);
  }

  protected write(node: Placed): void {
    for (const one of this.listeners) one.onWrite?.(node, this.paths, this.entry);
    this.change((state) => (state.write ? state : { ...state, write: node }));
  }

  protected call(node: Placed): void {
    for (const one of this.listeners) one.onCall?.(node, this.paths, this.entry);
    this.change((state) => (state.call ? state : { ...state, call: node }));
  }

  protected tell(node: Placed): void {
    for (const one of this.listeners) one.onEvent?.(node, this.paths, this.entry);
    this.change((state) => ({ ...state, told: true, event: state.event ?? node }));
  }

  protected checkpoint(node: Placed): void {
    for (const one of this.listeners) one.onCheck?.(node, this.paths, this.entry);
  }

  /** Both sides of a condition. The paths afterwards are for the caller to choose. */
  protected branch(condition: Expression, frame: Frame): Branches {
    if (
      condition.nodeType === "TupleExpression" &&
      condition.components.length === 1 &&
      condition.components[0]
    )
      return this.branch(condition.components[0], frame);
    if (condition.nodeType === "UnaryOperation" && condition.operator === "!") {
      const { whenTrue, whenFalse, doubt } = this.branch(condition.subExpression, frame);
      return { whenTrue: whenFalse, whenFalse: whenTrue, doubt };
    }
    if (condition.nodeType === "BinaryOperation") {
      const { operator } = condition;
      if (operator === "&&" || operator === "||") return this.branchOnBoth(condition, frame);
      if (operator === "==" || operator === "!=") {
        const [left, right] = this.operands(condition, frame);
        if (Boolean(left.isSender) !== Boolean(right.isSender)) {
          const named = left.isSender ? condition.rightExpression : condition.leftExpression;
          // Only this contract's own code calls it by its own address: whoever led there passed a gate before.
          const isSelf = this.model.textOf(named) === "address(this)";
          const other = passed(this.paths, isSelf ? Gate.Registry : Gate.Sender);
          return operator === "=="
            ? { whenTrue: other, whenFalse: this.paths, doubt: Gate.None }
            : { whenTrue: this.paths, whenFalse: other, doubt: Gate.None };
        }
        const compared = this.comparedWithConstant(condition);
        if (compared) {
          const doubt = Math.max(left.trust, right.trust);
          const same = assume(this.paths, { ...compared, isEqual: true });
          const different = assume(this.paths, { ...compared, isEqual: false });
          return operator === "=="
            ? { whenTrue: same, whenFalse: different, doubt }
            : { whenTrue: different, whenFalse: same, doubt };
        }
        return { whenTrue: this.paths, whenFalse: this.paths, doubt: Math.max(left.trust, right.trust) };
      }
    }
    const value = this.evaluate(condition, frame);
    if (value.permits)
      return { whenTrue: passed(this.paths, value.trust), whenFalse: this.paths, doubt: Gate.None };
    return { whenTrue: this.paths, whenFalse: this.paths, doubt: value.trust };
  }

  /** `kind == uint8(Kind.Deny)` or `inputs.length == 0`, where the left side never changes. */
  private comparedWithConstant(node: BinaryOperation): Omit<Fact, "isEqual"> | undefined {
    const constant = this.model.textOf(node.rightExpression);
    // Only constants written the same way are surely different where they look different.
    if (!/^(uint8\()?[A-Z]\w*(\.[A-Z]\w*)+\)?$|^0$/.test(constant)) return undefined;
    const thing = this.unchanging(node.leftExpression);
    return thing && { ...thing, constant };
  }

  /** A parameter, or a local variable that is set where it is declared and nowhere else, or the length of one. */
  protected unchanging(node: Expression): Pick<Fact, "variable" | "member"> | undefined {
    const isLength = node.nodeType === "MemberAccess" && node.memberName === "length";
    const named = isLength ? node.expression : node;
    if (named.nodeType !== "Identifier") return undefined;
    const variable = this.model.variable(named.referencedDeclaration);
    const home = variable && this.model.homeOf(variable).callable;
    if (!variable || !home || variable.stateVariable || variable.storageLocation === "storage")
      return undefined;
    const changes = [...findAll(["Assignment", "UnaryOperation"], home)].some((one) => {
      const target = one.nodeType === "Assignment" ? one.leftHandSide : one.subExpression;
      if (one.nodeType === "UnaryOperation" && !["++", "--", "delete"].includes(one.operator)) return false;
      return [...findAll("Identifier", target)].some((part) => part.referencedDeclaration === variable.id);
    });
    return changes ? undefined : { variable: variable.id, member: isLength ? "length" : "" };
  }

  private branchOnBoth(condition: BinaryOperation, frame: Frame): Branches {
    const first = this.branch(condition.leftExpression, frame);
    const isAnd = condition.operator === "&&";
    this.paths = isAnd ? first.whenTrue : first.whenFalse;
    const second = this.branch(condition.rightExpression, frame);
    const doubt = Math.max(first.doubt, second.doubt);
    return isAnd
      ? { whenTrue: second.whenTrue, whenFalse: first.whenFalse.join(second.whenFalse), doubt }
      : { whenTrue: first.whenTrue.join(second.whenTrue), whenFalse: second.whenFalse, doubt };
  }

  private operands(node: BinaryOperation, frame: Frame): [Value, Value] {
    return [this.evaluate(node.leftExpression, frame), this.evaluate(node.rightExpression, frame)];
  }

  protected evaluate(node: Expression, frame: Frame): Value {
    switch (node.nodeType) {
      case "Identifier":
        return frame.values.get(node.referencedDeclaration ?? -1) ?? unknown;
      case "Literal":
        return { trust: Gate.None, isZero: node.value === "0" };
      case "MemberAccess": {
        if (
          node.expression.typeDescriptions.typeIdentifier === "t_magic_message" &&
          node.memberName === "sender"
        )
          return { trust: Gate.Sender, isSender: true };
        return { trust: this.evaluate(node.expression, frame).trust };
      }
      case "IndexAccess": {
        const base = this.evaluate(node.baseExpression, frame);
        const index = node.indexExpression ? this.evaluate(node.indexExpression, frame) : unknown;
        return asked(node, [base, index]);
      }
      case "IndexRangeAccess":
        return this.evaluate(node.baseExpression, frame);
      case "TupleExpression": {
        const parts = node.components.map((one) => (one ? this.evaluate(one, frame) : unknown));
        return parts.length === 1 && parts[0] ? parts[0] : { trust: most(parts), parts };
      }
      case "UnaryOperation":
        return this.unary(node, frame);
      case "BinaryOperation": {
        if (node.operator === "&&" || node.operator === "||") {
          const { whenTrue, whenFalse, doubt } = this.branch(node, frame);
          this.paths = whenTrue.join(whenFalse);
          return { trust: doubt };
        }
        const both = this.operands(node, frame);
        const permits = node.operator === "==" && both.some((one) => one.isSender);
        return { trust: most(both), permits };
      }
      case "Assignment":
        return this.assignment(node, frame);
      case "Conditional": {
        const { whenTrue, whenFalse } = this.branch(node.condition, frame);
        this.paths = whenTrue;
        const first = this.evaluate(node.trueExpression, frame);
        const afterFirst = this.paths;
        this.paths = whenFalse;
        const second = this.evaluate(node.falseExpression, frame);
        this.paths = afterFirst.join(this.paths);
        return joined(first, second);
      }
      case "FunctionCall":
        return this.functionCall(node, frame);
      case "FunctionCallOptions":
        for (const one of node.options) this.evaluate(one, frame);
        return this.evaluate(node.expression, frame);
      default:
        return unknown;
    }
  }

  private unary(node: UnaryOperation, frame: Frame): Value {
    const value = this.evaluate(node.subExpression, frame);
    if (["++", "--", "delete"].includes(node.operator) && isStorage(this.model, node.subExpression))
      this.write(node);
    return { trust: value.trust };
  }

  private assignment(node: Assignment, frame: Frame): Value {
    const value = this.evaluate(node.rightHandSide, frame);
    this.assign(node.leftHandSide, value, frame, node);
    return value;
  }

  private assign(target: Expression, value: Value, frame: Frame, node: Placed): void {
    if (target.nodeType === "TupleExpression") {
      target.components.forEach((one, index) => {
        if (one) this.assign(one, partOf(value, index, one), frame, node);
      });
      return;
    }
    if (target.nodeType !== "Identifier") this.evaluate(target, frame);
    if (isStorage(this.model, target)) this.write(node);
    else if (target.nodeType === "Identifier") frame.values.set(target.referencedDeclaration ?? -1, value);
  }

  private functionCall(call: FunctionCall, frame: Frame): Value {
    const kind = kindOf(call);
    if (kind === "check") return this.require(call, frame);
    if (kind === "revert") {
      for (const one of call.arguments) this.evaluate(one, frame);
      this.paths = Paths.none;
      return unknown;
    }
    const target =
      kind === "internal" || kind === "library"
        ? resolveCall(this.model, call, this.entry.contract)
        : undefined;
    if (target) {
      const given = argumentsOf(call, target).map((one) => (one ? this.evaluate(one, frame) : unknown));
      return asked(call, [...given, this.enter(target, given)], this.lastResult);
    }
    if (call.expression.nodeType !== "Identifier") this.evaluate(call.expression, frame);
    const given = call.arguments.map((one) => this.evaluate(one, frame));
    if (kind === "conversion") return given[0] ?? unknown;
    if (kind === "push") this.write(call);
    if (["external", "low-level", "delegate", "creation"].includes(kind)) this.call(call);
    if (kind === "static" || kind === "external") return this.askOutside(call, given);
    return { trust: most(given) };
  }

  /** Set by {@link enter}: what the function entered last gave back. */
  protected lastResult: Value = unknown;

  private askOutside(call: FunctionCall, given: readonly Value[]): Value {
    if (!this.isRegistry(call)) return asked(call, given);
    const name = calleeName(call);
    const aboutSender = given[0]?.isSender === true;
    if (name === "authorise" || name === "authoriseUnlessPaused") {
      for (const one of this.listeners) one.onGate?.(call, name === "authoriseUnlessPaused", this.entry);
      // No capability at all is no question: every valid key passes.
      if (aboutSender && !given[1]?.isZero) {
        this.paths = passed(this.paths, Gate.Registry);
        return { trust: Gate.Registry };
      }
    }
    if (aboutSender && name === "isGovernor") return { trust: Gate.Registry, permits: true };
    if (aboutSender && name === "explain") return { trust: Gate.Registry };
    return asked(call, given);
  }

  /** A call on the agency registry that this contract was built with. One that the caller names proves nothing. */
  private isRegistry(call: FunctionCall): boolean {
    const callee = calleeOf(call);
    if (callee.nodeType !== "MemberAccess") return false;
    const base = callee.expression;
    if (!/^contract I?AgencyRegistry$/.test(base.typeDescriptions.typeString ?? "")) return false;
    return (
      base.nodeType === "Identifier" &&
      this.model.variable(base.referencedDeclaration)?.stateVariable === true
    );
  }

  private require(call: FunctionCall, frame: Frame): Value {
    const [condition, ...rest] = call.arguments;
    if (!condition) return unknown;
    const { whenTrue, whenFalse, doubt } = this.branch(condition, frame);
    this.paths = whenFalse;
    for (const one of rest) this.evaluate(one, frame);
    this.paths = passed(whenTrue, doubt);
    this.checkpoint(call);
    return unknown;
  }
}
