import { calledPath } from "../model/visit.js";
import type { Program } from "../model/program.js";
import type { ContractModel, Expression, TypeModel, Variable } from "../model/types.js";

/** The types of expressions, as far as members of structs depend on them. */
export class ExpressionTypes {
  constructor(
    private readonly program: Program,
    private readonly contract: ContractModel,
    private readonly lookUp: (name: string) => Variable | undefined,
  ) {}

  /** The struct member that an expression names. */
  memberOf(expression: Extract<Expression, { kind: "member" }>): Variable | undefined {
    const type = this.typeOf(expression.of);
    const struct = type && this.program.struct(this.contract, type);
    return struct?.variables.find((one) => one.name === expression.name);
  }

  typeOf(expression: Expression): TypeModel | undefined {
    switch (expression.kind) {
      case "name":
        return this.lookUp(expression.name)?.type;
      case "member":
        return this.memberOf(expression)?.type;
      case "index":
        return elementOf(this.typeOf(expression.of));
      case "call":
        return this.typeOfCall(expression);
      case "conditional":
        return expression.branches[0] && this.typeOf(expression.branches[0]);
      case "assignment":
        return this.typeOf(expression.target);
      default:
        return undefined;
    }
  }

  private typeOfCall(expression: Extract<Expression, { kind: "call" }>): TypeModel | undefined {
    const { callee } = expression;
    if (callee.kind === "type") return callee.type;
    const name = calledPath(callee).at(-1) ?? "";
    if (this.program.composite(this.contract, "struct", name)) return { kind: "named", name };
    if (callee.kind === "member" && name === "push") return elementOf(this.typeOf(callee.of));
    const [target] = this.program.functions(this.contract, name);
    return target?.returns[0]?.type;
  }
}

/** What an index gives. */
export function elementOf(type: TypeModel | undefined): TypeModel | undefined {
  if (type?.kind === "mapping") return type.value;
  return type?.kind === "array" ? type.element : undefined;
}
