import { AssemblyEvaluator } from "./assembly.js";
import type { Program } from "../model/program.js";
import type { ContractModel, FunctionModel, Statement } from "../model/types.js";
import { nothing, type Fact } from "./value.js";

/** All that happens in a function and in the helpers that it calls, as far as it says where values go. */
export function factsOf(program: Program, contract: ContractModel, callable: FunctionModel): readonly Fact[] {
  const flow = new Flow(program, contract);
  flow.enterFunction(callable);
  return flow.facts;
}

class Flow extends AssemblyEvaluator {
  enterFunction(callable: FunctionModel): void {
    this.frame = this.newFrame(callable);
    for (const one of [...callable.parameters, ...callable.returns]) this.declare(one);
    for (const { name, arguments: given } of callable.modifiers) {
      const values = given.map((one) => this.evaluate(one.value));
      const modifier = this.program.modifier(this.contract, name);
      modifier?.parameters.forEach((one, index) => {
        this.declare(one);
        this.frame.values.set(one, values[index] ?? nothing);
      });
      this.statements(modifier?.body ?? []);
    }
    this.statements(callable.body ?? []);
  }

  protected override statements(list: readonly Statement[]): void {
    for (const statement of list) {
      if ((this.budget -= 1) < 0) return;
      this.statement(statement);
    }
  }

  private statement(statement: Statement): void {
    switch (statement.kind) {
      case "block":
        return this.statements(statement.statements);
      case "assembly":
        this.frame.inAssembly = true;
        this.statements(statement.statements);
        this.frame.inAssembly = false;
        return;
      case "expression":
        return void this.evaluate(statement.expression);
      case "declaration": {
        for (const one of statement.variables) if (one) this.declare(one);
        if (!statement.value) return;
        const value = this.evaluate(statement.value);
        statement.variables.forEach((one, index) => {
          if (!one) return;
          const part = statement.variables.length === 1 ? value : (value.items?.[index] ?? value);
          this.assignTo([one], one.location === "storage", part, statement.value, statement, "=");
          if (one.location === "storage" && statement.value) this.pointTo(one, statement.value);
        });
        return;
      }
      case "if":
        this.evaluate(statement.condition);
        return this.statements(statement.branches);
      case "loop": {
        const outer = this.loop;
        this.loop = statement;
        this.statements(statement.parts);
        this.loop = outer;
        return;
      }
      case "return": {
        if (!statement.value) return;
        const value = this.evaluate(statement.value);
        this.frame.results.push(value);
        if (!this.frame.parent) this.tell({ kind: "return", value, ...this.happening(statement.value) });
        return;
      }
      case "emit":
      case "revert": {
        const values = statement.arguments.map((one) => this.evaluate(one.value));
        this.tell({
          kind: statement.kind,
          name: statement.name,
          values,
          spans: statement.arguments.map((one) => one.value),
          names: statement.arguments.map((one) => one.name),
          ...this.happening(statement),
        });
      }
    }
  }
}
