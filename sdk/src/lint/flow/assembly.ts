import type { Span, TypeModel, Variable } from "../model/types.js";
import type { CallExpression } from "./calls.js";
import { Evaluator } from "./evaluator.js";
import { hashOf, joined, nothing, plainly, type Value } from "./value.js";

/** Inline assembly. Its memory is one place here: what was put into it goes wherever some of it goes. */
export abstract class AssemblyEvaluator extends Evaluator {
  protected override assemblyCall(name: string, expression: CallExpression): Value {
    const given = expression.arguments.map((one) => one.value);
    const values = given.map((one) => this.evaluate(one));
    const { memory } = this.frame;
    switch (name) {
      case "mstore":
      case "mstore8":
        if (values[1]) {
          this.frame.memory = joined([memory, values[1]]);
          if (this.frame.stored.length < 16) this.frame.stored.push(values[1]);
        }
        return nothing;
      case "calldatacopy":
        return nothing;
      case "keccak256": {
        const pointed = joined([memory, ...values.slice(0, 1)]);
        const parts = [...this.frame.stored, ...values.slice(0, 1)];
        this.tell({
          kind: "hash",
          loop: this.loop,
          value: pointed,
          parts,
          literals: [],
          ...this.happening(expression),
        });
        return hashOf(pointed);
      }
      case "sstore": {
        const [slot, value = nothing] = values;
        const state = slot?.plain.find((one) => one.role === "state");
        const unknown: Variable = state ?? unnamedSlot(expression, slot);
        this.assignTo([unknown], true, value, given[1], expression, "=");
        return nothing;
      }
      case "log0":
      case "log1":
      case "log2":
      case "log3":
      case "log4": {
        const topics = values.slice(2);
        this.tell({
          kind: "emit",
          name: "",
          values: [memory, ...topics],
          spans: [expression, ...given.slice(2)],
          names: [],
          ...this.happening(expression),
        });
        return nothing;
      }
      case "return":
        if (!this.frame.parent) this.tell({ kind: "return", value: memory, ...this.happening(expression) });
        return nothing;
      case "revert":
        this.tell({
          kind: "revert",
          name: "",
          values: [memory],
          spans: [expression],
          names: [],
          ...this.happening(expression),
        });
        return nothing;
      case "calldataload": {
        const [offset] = given;
        const at = offset?.kind === "literal" ? Number(offset.value) : NaN;
        const parameter = this.frame.callable.parameters[(at - 4) / 32];
        return parameter ? plainly(parameter) : nothing;
      }
      case "caller":
        return { ...nothing, ambient: ["msg.sender"] };
      case "timestamp":
      case "number":
        return { ...nothing, ambient: [`block.${name}`] };
      case "eq":
      case "lt":
      case "gt":
      case "iszero":
        return nothing;
      default:
        return joined(values.length > 0 ? values : [nothing]);
    }
  }
}

const slotType: TypeModel = { kind: "elementary", name: "bytes32" };

/** A slot that assembly computed: a place in storage without a name. */
function unnamedSlot(at: Span, slot: Value | undefined): Variable {
  return {
    ...{
      role: "state",
      name: slot?.plain[0]?.name ?? "",
      type: slotType,
      span: at,
      nameSpan: at,
      documentation: "",
    },
    ...{ isPublic: false, isConstant: false, isIndexed: false, location: "" },
  };
}
