import { calledPath, rootName } from "../model/visit.js";
import type { Program } from "../model/program.js";
import type { ContractModel, Expression, FunctionModel, Span, Statement, Variable } from "../model/types.js";
import { ambientOf, encoders, hashFunctions, isConversion } from "./built-ins.js";
import { ExpressionTypes } from "./expression-types.js";
import {
  constant,
  hashOf,
  joined,
  nothing,
  plainly,
  type Fact,
  type Happening,
  type Value,
} from "./value.js";

export type CallExpression = Extract<Expression, { kind: "call" }>;

/** One function that is being followed. */
export interface Frame {
  readonly callable: FunctionModel;
  readonly parent: Frame | undefined;
  /** Where the function that is looked at calls into this one; absent in it itself. */
  readonly calledAt: Span | undefined;
  readonly names: Map<string, Variable>;
  readonly values: Map<Variable, Value>;
  /** State variables that storage pointers point into. */
  readonly pointers: Map<Variable, Variable>;
  readonly results: Value[];
  /** What assembly put into memory. */
  memory: Value;
  /** The same, each for itself. */
  stored: Value[];
  inAssembly: boolean;
}

const deepest = 5;

/** Works out what is in an expression, and tells what happens on the way. */
export abstract class Evaluator {
  readonly facts: Fact[] = [];
  protected frame!: Frame;
  /** How many statements are followed, helpers included: code that nobody wrote by hand ends here. */
  protected budget = 4_000;
  /** The innermost loop around what is looked at. */
  protected loop: Span | undefined;
  private readonly types: ExpressionTypes;

  constructor(
    protected readonly program: Program,
    protected readonly contract: ContractModel,
  ) {
    this.types = new ExpressionTypes(program, contract, (name) => this.lookUp(name));
  }

  protected abstract statements(list: readonly Statement[]): void;

  /** What a function of inline assembly gives, and does. */
  protected abstract assemblyCall(name: string, expression: CallExpression): Value;

  protected newFrame(callable: FunctionModel, calledAt?: Span): Frame {
    return {
      callable,
      parent: calledAt ? this.frame : undefined,
      calledAt,
      names: new Map(),
      values: new Map(),
      pointers: new Map(),
      results: [],
      memory: nothing,
      stored: [],
      inAssembly: false,
    };
  }

  protected declare(variable: Variable): void {
    if (variable.name !== "") this.frame.names.set(variable.name, variable);
  }

  private lookUp(name: string): Variable | undefined {
    return this.frame.names.get(name) ?? this.program.variable(this.contract, name);
  }

  protected tell(fact: Fact): void {
    this.facts.push(fact);
  }

  protected happening(span: Span): Happening {
    const { calledAt } = this.frame;
    return { at: calledAt ?? span, isInHelper: calledAt !== undefined };
  }

  /** A storage pointer points to where an expression begins. */
  protected pointTo(pointer: Variable, expression: Expression): void {
    const root = this.rootOf(expression);
    if (root) this.frame.pointers.set(pointer, root);
  }

  /** The state variable that an expression lies in, also through pointers. */
  private rootOf(expression: Expression): Variable | undefined {
    if (expression.kind === "call" && expression.callee.kind === "member")
      return this.rootOf(expression.callee.of);
    const name = rootName(expression);
    const variable = name === undefined ? undefined : this.lookUp(name);
    if (!variable) return undefined;
    return this.frame.pointers.get(variable) ?? variable;
  }

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

  evaluate(expression: Expression): Value {
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

  private keyOf(expression: Extract<Expression, { kind: "index" }>): void {
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

  private store(
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
  private evaluateKeys(target: Expression): void {
    if (target.kind === "index") {
      this.evaluateKeys(target.of);
      this.keyOf(target);
    } else if (target.kind === "member") this.evaluateKeys(target.of);
  }

  /** The variable that is written to, and the innermost struct member of it. */
  private targetOf(expression: Expression): { targets: readonly Variable[]; isStored: boolean } {
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

  private call(expression: CallExpression): Value {
    const { callee } = expression;
    const given = expression.arguments;
    if (callee.kind === "type") return joined(given.map((one) => this.evaluate(one.value)));
    const path = calledPath(callee);
    const name = path.at(-1) ?? "";
    const full = path.join(".");
    if (this.frame.inAssembly) return this.assemblyCall(name, expression);
    if (hashFunctions.has(full)) return this.hash(expression);
    const values = (): Value[] => given.map((one) => this.evaluate(one.value));
    if (encoders.has(full)) return this.encode(full, expression);
    if (isConversion(full)) return joined(values());
    if (callee.kind === "member" && name === "increment" && given.length === 0) {
      const { targets, isStored } = this.targetOf(callee.of);
      this.assignTo(targets, isStored, nothing, undefined, expression, "++");
      return nothing;
    }
    if (callee.kind === "member" && name === "current" && given.length === 0) return this.evaluate(callee.of);
    if (full === "require" || full === "assert" || full === "revert") return this.check(full, expression);
    if (full === "blockhash") return { ...nothing, ambient: ["blockhash"] };
    if (full === "ecrecover" || full === "gasleft") return nothing;
    const struct = this.program.composite(this.contract, "struct", name);
    if (struct && callee.kind !== "index") {
      const evaluated = values();
      evaluated.forEach((value, index) => {
        const member = given[index]?.name
          ? struct.variables.find((one) => one.name === given[index]?.name)
          : struct.variables[index];
        if (member)
          this.tell({
            kind: "bind",
            parameter: member,
            value,
            ...this.happening(given[index]?.value ?? expression),
          });
      });
      return joined(evaluated);
    }
    if (callee.kind === "member" && name === "push") return this.push(callee.of, values(), expression);
    return this.callFunction(expression, path, values());
  }

  private push(of: Expression, values: readonly Value[], expression: CallExpression): Value {
    const { targets, isStored } = this.targetOf(of);
    this.evaluateKeys(of);
    this.assignTo(targets, isStored, joined(values), expression.arguments[0]?.value, expression, "push");
    return nothing;
  }

  private check(name: string, { arguments: given, ...span }: CallExpression): Value {
    const values = given.map((one) => this.evaluate(one.value));
    const message = name === "revert" ? 0 : 1;
    const value = values[message];
    const place = given[message]?.value;
    if (name !== "assert" && value && place && value.plain.length > 0)
      this.tell({
        kind: "revert",
        name: "",
        values: [value],
        spans: [place],
        names: [""],
        ...this.happening(span),
      });
    return nothing;
  }

  /** What is put together, and whether it could have been put together from other texts as well. */
  private encode(encoder: string, expression: CallExpression): Value {
    const given = expression.arguments.map((one) => one.value);
    const value = joined(given.map((one) => this.evaluate(one)));
    if (encoder !== "abi.encodePacked" && !encoder.endsWith(".concat")) return value;
    const open = given.filter((one) => this.isOfAnyLength(one)).length;
    return open < 2 ? value : { ...value, ambiguousAt: expression.callee };
  }

  private isOfAnyLength(expression: Expression): boolean {
    if (expression.kind === "literal") return false;
    const inner = unwrapped(expression);
    if (inner !== expression && inner.kind === "literal") return false;
    const type = this.types.typeOf(expression);
    if (type?.kind === "array") return true;
    if (type?.kind === "elementary") return type.name === "string" || type.name === "bytes";
    const path = expression.kind === "call" ? calledPath(expression.callee).join(".") : "";
    return encoders.has(path) || isConversion(path);
  }

  private hash(expression: CallExpression): Value {
    const [first] = expression.arguments;
    if (!first) return nothing;
    const inner = unwrapped(first.value);
    const isEncoder = inner.kind === "call" && encoders.has(calledPath(inner.callee).join("."));
    const given = isEncoder ? inner.arguments.map((one) => one.value) : [first.value];
    const parts = given.map((one) => this.evaluate(one));
    const value = isEncoder ? this.evaluate(inner) : joined(parts);
    const literals = given.flatMap((one) => (one.kind === "literal" ? one.value : []));
    this.tell({
      kind: "hash",
      loop: this.loop,
      value,
      parts,
      literals,
      ...this.happening(expression),
    });
    return hashOf(value);
  }

  private callFunction(expression: CallExpression, path: readonly string[], values: readonly Value[]): Value {
    const name = path.at(-1) ?? "";
    const { callee } = expression;
    const within = callee.kind === "member" && callee.of.kind === "name" ? callee.of.name : undefined;
    const isOwn = callee.kind === "name" || within === "super" || within === "this";
    let targets: readonly FunctionModel[] = [];
    let bound = values;
    if (isOwn) targets = this.program.functions(this.contract, name);
    else if (within !== undefined && this.program.contract(within))
      targets = this.program.functions(this.contract, name, within);
    else if (callee.kind === "member") {
      targets = this.program.libraryFunctions(name);
      bound = [this.evaluate(callee.of), ...values];
    }
    const target = targets.find((one) => one.parameters.length === bound.length);
    if (!target)
      return within === undefined || isOwn ? nothing : { ...nothing, hashed: joined(values).hashed };
    return this.enter(target, bound, expression);
  }

  private enter(target: FunctionModel, values: readonly Value[], call: CallExpression): Value {
    let depth = 0;
    for (let frame: Frame | undefined = this.frame; frame; frame = frame.parent) {
      if (frame.callable === target) return joined(values);
      depth += 1;
    }
    if (depth > deepest || !target.body) return nothing;
    const frame = this.newFrame(target, this.frame.calledAt ?? call);
    target.parameters.forEach((one, index) => {
      const value = values[index] ?? nothing;
      this.tell({
        kind: "bind",
        parameter: one,
        value,
        ...this.happening(call.arguments[index]?.value ?? call),
      });
      frame.names.set(one.name, one);
      frame.values.set(one, value);
    });
    for (const one of target.returns) frame.names.set(one.name, one);
    const caller = this.frame;
    // A storage reference that is handed on points where it pointed.
    target.parameters.forEach((one, index) => {
      const given = call.arguments[index]?.value;
      const root = one.location === "storage" && given ? this.rootOf(given) : undefined;
      if (root) frame.pointers.set(one, root);
    });
    this.frame = frame;
    this.statements(target.body);
    this.frame = caller;
    const named = target.returns.flatMap((one) => frame.values.get(one) ?? []);
    const results = [...frame.results, ...named];
    return results.length === 0 ? nothing : joined(results);
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

/** What stands inside conversions: `bytes(x)`, `bytes32(x)`. */
function unwrapped(expression: Expression): Expression {
  const [only] = expression.kind === "call" ? expression.arguments : [];
  return expression.kind === "call" && expression.callee.kind === "type" && only
    ? unwrapped(only.value)
    : expression;
}
