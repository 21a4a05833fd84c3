import { calledPath } from "../model/visit.js";
import type { Expression, FunctionModel, Statement } from "../model/types.js";
import { encoders, hashFunctions, isConversion } from "./built-ins.js";
import { Places } from "./places.js";
import type { Frame } from "./scope.js";
import { hashOf, joined, nothing, type Value } from "./value.js";

export type CallExpression = Extract<Expression, { kind: "call" }>;

/** How deep helpers are followed into helpers. */
const deepest = 5;

/** What a call gives, and what it does: hashes, encoders, checks, structs, and functions that are followed into. */
export abstract class Calls extends Places {
  protected abstract statements(list: readonly Statement[]): void;

  /** What a function of inline assembly gives, and does. */
  protected abstract assemblyCall(name: string, expression: CallExpression): Value;

  protected call(expression: CallExpression): Value {
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

/** What stands inside conversions: `bytes(x)`, `bytes32(x)`. */
function unwrapped(expression: Expression): Expression {
  const [only] = expression.kind === "call" ? expression.arguments : [];
  return expression.kind === "call" && expression.callee.kind === "type" && only
    ? unwrapped(only.value)
    : expression;
}
