import { findAll } from "solidity-ast/utils.js";
import type { Rule } from "../types.js";

export const shadowedState: Rule = {
  id: "shadowed-state",
  title: "A name hides a state variable",
  severity: "error",
  explanation: "Whoever reads or writes the name believes it is the stored value, and it is not.",
  remedy: "Give the local name another one, by custom with an underscore at its end.",
  check(model, report) {
    for (const contract of model.ownContracts) {
      if (contract.contractKind === "interface") continue;
      const bases = model.linearised(contract).slice(1);
      const inherited = new Set(bases.flatMap((base) => stateNames(base)));
      const all = new Set([...inherited, ...stateNames(contract)]);
      for (const part of contract.nodes) {
        if (part.nodeType === "VariableDeclaration" && inherited.has(part.name))
          report(part, `${part.name} has the name of a state variable of a base.`);
        if (part.nodeType !== "FunctionDefinition" && part.nodeType !== "ModifierDefinition") continue;
        if (!part.body) continue;
        for (const local of findAll("VariableDeclaration", part))
          if (local.name && all.has(local.name))
            report(local, `${local.name} is also the name of a state variable.`);
      }
    }
  },
};

function stateNames(contract: { nodes: readonly { nodeType: string }[] }): string[] {
  return contract.nodes.flatMap((part) =>
    part.nodeType === "VariableDeclaration" && "name" in part && typeof part.name === "string"
      ? [part.name]
      : [],
  );
}
