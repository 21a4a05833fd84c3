import { findAll } from "solidity-ast/utils.js";
import type { Rule } from "../types.js";

export const unusedCapability: Rule = {
  id: "unused-capability",
  title: "A capability that no function asks for",
  severity: "error",
  explanation:
    "An agency would be given a right that means nothing, and may believe that it protects something.",
  remedy:
    "Ask for it where its documentation says, or remove the constant. A bit is never given a second meaning.",
  check(model, report) {
    const libraries = model.ownContracts.filter(
      (one) => one.contractKind === "library" && one.name === "Capabilities",
    );
    if (libraries.length === 0) return;
    const asked = new Set<number>();
    for (const unit of model.units)
      for (const callable of findAll("FunctionDefinition", unit))
        for (const node of findAll(["Identifier", "MemberAccess"], callable))
          if (typeof node.referencedDeclaration === "number") asked.add(node.referencedDeclaration);
    for (const library of libraries)
      for (const part of library.nodes)
        if (part.nodeType === "VariableDeclaration" && part.constant && !asked.has(part.id))
          report(part, `Nothing asks for ${part.name}.`);
  },
};
