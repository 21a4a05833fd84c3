import { findAll } from "solidity-ast/utils.js";
import type { Rule } from "../types.js";

export const storagePointer: Rule = {
  id: "storage-pointer",
  title: "A storage pointer starts without a place",
  severity: "error",
  explanation:
    "A pointer that is declared first and set later, or set by a slot number, can end up pointing at another record.",
  remedy: "Set the pointer where it is declared, from a state variable or a mapping.",
  check(model, report) {
    for (const unit of model.ownUnits) {
      for (const node of findAll("VariableDeclarationStatement", unit))
        for (const one of node.declarations)
          if (one?.storageLocation === "storage" && !node.initialValue)
            report(one, `${one.name} is declared without a place in storage.`);
      for (const assembly of findAll("InlineAssembly", unit))
        for (const node of findAll("YulAssignment", assembly.AST))
          if (node.variableNames.some((one) => one.name.endsWith(".slot")))
            report(node, "A storage pointer is set by a slot number.");
    }
  },
};
