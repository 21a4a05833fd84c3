import type {
  Block,
  DoWhileStatement,
  Expression,
  ForStatement,
  FunctionDefinition,
  IfStatement,
  InlineAssembly,
  Statement,
  TryStatement,
  UncheckedBlock,
  VariableDeclarationStatement,
  WhileStatement,
} from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { kindOf, resolveCall, resolveModifier } from "./calls.js";
import { ExpressionFlow, type Frame } from "./flow-expressions.js";
import { Gate, keyOf, Paths, sameFact, start, type FlowListener } from "./flow-state.js";
import { joined, partOf, passed, unknown, type Value } from "./flow-values.js";
import type { SourceModel } from "./model.js";
import { assignmentsOf } from "./values.js";

/** Follows every entry point of every own contract, path by path, into modifiers, bases and libraries. */
export function followAll(model: SourceModel, listeners: readonly FlowListener[]): void {
  for (const contract of model.leaves())
    for (const callable of model.entryPoints(contract))
      new Flow(model, listeners, { contract, function: callable }).run();
}

/** Calls nested deeper than this are not followed. */
const deepest = 40;

class Flow extends ExpressionFlow {
  private readonly stack: FunctionDefinition[] = [];
  private readonly seen = new Map<string, { paths: Paths; value: Value }>();

  run(): void {
    this.paths = Paths.of(start);
    this.enter(this.entry.function, []);
    for (const one of this.listeners) one.onExit?.(this.paths, this.entry);
  }

  /** Follows one call. What was followed from the same paths with the same values before is remembered. */
  protected override enter(target: FunctionDefinition, given: readonly Value[]): Value {
    this.lastResult = unknown;
    if (!target.body || this.stack.includes(target) || this.stack.length > deepest) return unknown;
    const key = JSON.stringify([target.id, given, [...this.paths].map(keyOf)]);
    let known = this.seen.get(key);
    if (known) {
      this.paths = known.paths;
    } else {
      this.stack.push(target);
      known = { value: this.enterAnew(target, given), paths: this.paths };
      this.stack.pop();
      this.seen.set(key, known);
    }
    this.lastResult = known.value;
    return known.value;
  }

  private enterAnew(target: FunctionDefinition, given: readonly Value[]): Value {
    const frame = newFrame();
    const own = new Set([...findAll("VariableDeclaration", target)].map((one) => one.id));
    // Another call of the same function has other arguments and variables.
    this.change((state) => ({ ...state, facts: state.facts.filter((fact) => !own.has(fact.variable)) }));
    target.parameters.parameters.forEach((one, index) => frame.values.set(one.id, given[index] ?? unknown));
    this.throughModifiers(target, 0, frame);
    const named = target.returnParameters.parameters.map((one) => frame.values.get(one.id) ?? unknown);
    const ending: Value = named.length === 1 ? (named[0] ?? unknown) : { trust: Gate.None, parts: named };
    return frame.result ?? ending;
  }

  /** The function's modifiers from the given one on, and then its body. */
  private throughModifiers(target: FunctionDefinition, from: number, frame: Frame): void {
    const invocation = target.modifiers[from];
    if (!invocation) {
      if (target.body) this.block(target.body, frame);
      this.paths = this.paths.join(frame.returned);
      frame.returned = Paths.none;
      return;
    }
    const modifier = resolveModifier(this.model, invocation, this.entry.contract);
    if (!modifier?.body) return this.throughModifiers(target, from + 1, frame);
    const given = (invocation.arguments ?? []).map((one) => this.evaluate(one, frame));
    const outer = newFrame();
    modifier.parameters.parameters.forEach((one, index) => outer.values.set(one.id, given[index] ?? unknown));
    outer.body = () => this.throughModifiers(target, from + 1, frame);
    this.block(modifier.body, outer);
    this.paths = this.paths.join(outer.returned);
  }

  private block(block: Block | UncheckedBlock, frame: Frame): void {
    for (const statement of block.statements ?? []) this.statement(statement, frame);
  }

  private statement(node: Statement, frame: Frame): void {
    if (this.paths.isEmpty) return;
    switch (node.nodeType) {
      case "Block":
      case "UncheckedBlock":
        return this.block(node, frame);
      case "ExpressionStatement":
        return void this.evaluate(node.expression, frame);
      case "VariableDeclarationStatement":
        return this.declaration(node, frame);
      case "IfStatement":
        return this.condition(node, frame);
      case "ForStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        return this.loop(node, frame);
      case "EmitStatement":
        for (const one of node.eventCall.arguments) this.evaluate(one, frame);
        return this.tell(node);
      case "RevertStatement":
        for (const one of node.errorCall.arguments) this.evaluate(one, frame);
        this.paths = Paths.none;
        return;
      case "Return": {
        const value = node.expression ? this.evaluate(node.expression, frame) : undefined;
        if (value) frame.result = frame.result ? joined(frame.result, value) : value;
        frame.returned = frame.returned.join(this.paths);
        this.paths = Paths.none;
        return;
      }
      case "PlaceholderStatement":
        return frame.body?.();
      case "TryStatement":
        return this.attempt(node, frame);
      case "InlineAssembly":
        return this.assembly(node);
      case "Break":
      case "Continue": {
        const loop = frame.loops.at(-1);
        if (loop && node.nodeType === "Break") loop.broken = loop.broken.join(this.paths);
        else if (loop) loop.continued = loop.continued.join(this.paths);
        this.paths = Paths.none;
        return;
      }
    }
  }

  private declaration(node: VariableDeclarationStatement, frame: Frame): void {
    const value = node.initialValue ? this.evaluate(node.initialValue, frame) : unknown;
    const only = node.declarations.length === 1;
    node.declarations.forEach((one, index) => {
      if (one) frame.values.set(one.id, only ? value : partOf(value, index, one));
    });
  }

  private condition(node: IfStatement, frame: Frame): void {
    const { whenTrue, whenFalse, doubt } = this.branch(node.condition, frame);
    const endsWhenTrue = this.alwaysReverts(node.trueBody);
    const endsWhenFalse = node.falseBody ? this.alwaysReverts(node.falseBody) : false;
    if (endsWhenTrue || endsWhenFalse) {
      this.paths = whenTrue.join(whenFalse);
      this.checkpoint(node);
    }
    this.paths = endsWhenFalse ? passed(whenTrue, doubt) : whenTrue;
    this.statement(node.trueBody, frame);
    const afterTrue = this.paths;
    this.paths = endsWhenTrue ? passed(whenFalse, doubt) : whenFalse;
    if (node.falseBody) this.statement(node.falseBody, frame);
    this.paths = afterTrue.join(this.paths);
  }

  /** Whether a statement ends in a revert, also by a function of this contract that always does. */
  private alwaysReverts(node: Statement | Block, depth = 0): boolean {
    switch (node.nodeType) {
      case "Block":
      case "UncheckedBlock":
        return (node.statements ?? []).some((one) => this.alwaysReverts(one, depth));
      case "RevertStatement":
        return true;
      case "IfStatement":
        return Boolean(
          node.falseBody &&
          this.alwaysReverts(node.trueBody, depth) &&
          this.alwaysReverts(node.falseBody, depth),
        );
      case "ExpressionStatement": {
        const call = node.expression;
        if (call.nodeType !== "FunctionCall") return false;
        if (kindOf(call) === "revert") return true;
        const target =
          kindOf(call) === "internal" ? resolveCall(this.model, call, this.entry.contract) : undefined;
        return depth < 5 && Boolean(target?.body && this.alwaysReverts(target.body, depth + 1));
      }
      default:
        return false;
    }
  }

  /** A loop that turns no time, once and twice: nothing new can happen after that. */
  private loop(node: ForStatement | WhileStatement | DoWhileStatement, frame: Frame): void {
    if (node.nodeType === "ForStatement" && node.initializationExpression)
      this.statement(node.initializationExpression, frame);
    let left = Paths.none;
    const isLate = node.nodeType === "DoWhileStatement";
    for (let turn = 0; turn < 3 && !this.paths.isEmpty; turn += 1) {
      if (node.condition && !(isLate && turn === 0)) {
        const { whenTrue, whenFalse } = this.branch(node.condition, frame);
        left = left.join(turn === 0 ? this.withoutEmpty(node.condition, whenFalse) : whenFalse);
        this.paths = whenTrue;
      }
      if (turn === 2) break;
      const loop = { broken: Paths.none, continued: Paths.none };
      frame.loops.push(loop);
      this.statement(node.body, frame);
      frame.loops.pop();
      this.paths = this.paths.join(loop.continued);
      if (node.nodeType === "ForStatement" && node.loopExpression) this.statement(node.loopExpression, frame);
      left = left.join(loop.broken);
      // An event of one turn does not stand before the checks of the next: each turn is an act of its own.
      this.change(({ event: _event, ...state }) => state);
    }
    this.paths = left;
  }

  /** `index < count` turns at least once where `count == 0` has been refused. A loop of this kind starts at zero. */
  private withoutEmpty(condition: Expression, whenFalse: Paths): Paths {
    if (condition.nodeType !== "BinaryOperation" || condition.operator !== "<") return whenFalse;
    const thing = this.unchanging(condition.rightExpression);
    const counter = condition.leftExpression;
    const declared =
      counter.nodeType === "Identifier" ? this.model.variable(counter.referencedDeclaration) : undefined;
    const [first] = declared ? assignmentsOf(this.model, declared) : [];
    if (!thing || first?.nodeType !== "Literal" || first.value !== "0") return whenFalse;
    const notEmpty = { ...thing, isEqual: false, constant: "0" };
    return whenFalse.filter((state) => !state.facts.some((fact) => sameFact(fact, notEmpty)));
  }

  private attempt(node: TryStatement, frame: Frame): void {
    this.evaluate(node.externalCall, frame);
    const before = this.paths;
    let after = Paths.none;
    for (const clause of node.clauses) {
      this.paths = before;
      this.block(clause.block, frame);
      after = after.join(this.paths);
    }
    this.paths = after;
  }

  private assembly(node: InlineAssembly): void {
    for (const call of findAll("YulFunctionCall", node.AST)) {
      const name = call.functionName.name;
      if (name === "sstore" || name === "tstore") this.write(call);
      if (["call", "callcode", "delegatecall", "create", "create2"].includes(name)) this.call(call);
      if (/^log[0-4]$/.test(name)) this.tell(call);
    }
  }
}

function newFrame(): Frame {
  return { values: new Map(), returned: Paths.none, result: undefined, body: undefined, loops: [] };
}
