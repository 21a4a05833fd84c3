import { rootName } from "../model/visit.js";
import type { Program } from "../model/program.js";
import type { ContractModel, Expression, FunctionModel, Span, Variable } from "../model/types.js";
import { ExpressionTypes } from "./expression-types.js";
import { nothing, type Fact, type Happening, type Value } from "./value.js";

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

/** What is known where something is followed: which variable a name is, where pointers point, what was told. */
export abstract class Scope {
  readonly facts: Fact[] = [];
  protected frame!: Frame;
  /** How many statements are followed, helpers included: code that nobody wrote by hand ends here. */
  protected budget = 4_000;
  /** The innermost loop around what is looked at. */
  protected loop: Span | undefined;
  protected readonly types: ExpressionTypes;

  constructor(
    protected readonly program: Program,
    protected readonly contract: ContractModel,
  ) {
    this.types = new ExpressionTypes(program, contract, (name) => this.lookUp(name));
  }

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

  protected lookUp(name: string): Variable | undefined {
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
  protected rootOf(expression: Expression): Variable | undefined {
    if (expression.kind === "call" && expression.callee.kind === "member")
      return this.rootOf(expression.callee.of);
    const name = rootName(expression);
    const variable = name === undefined ? undefined : this.lookUp(name);
    if (!variable) return undefined;
    return this.frame.pointers.get(variable) ?? variable;
  }
}
