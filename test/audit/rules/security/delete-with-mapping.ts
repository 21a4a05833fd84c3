import type { TypeName } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";

export const deleteWithMapping: Rule = {
  id: "delete-with-mapping",
  title: "A record with a mapping in it is deleted",
  severity: "error",
  explanation:
    "`delete` passes over mappings. When the record is used again, the old entries are still there.",
  remedy: "Clear the entries one by one, or never use the same key twice.",
  check(model, report) {
    for (const unit of model.ownUnits) {
      for (const node of findAll("UnaryOperation", unit)) {
        if (node.operator !== "delete") continue;
        const type = node.subExpression.typeDescriptions.typeIdentifier ?? "";
        const id = /t_struct\$_.*?_\$(\d+)_/.exec(type)?.[1];
        if (id && holdsMapping(model, Number(id), new Set()))
          report(node, "The mapping inside this record keeps its entries.");
      }
    }
  },
};

function holdsMapping(model: SourceModel, id: number, seen: Set<number>): boolean {
  const struct = model.node(id);
  if (struct?.nodeType !== "StructDefinition" || seen.has(id)) return false;
  seen.add(id);
  return struct.members.some((member) => member.typeName && isMapping(model, member.typeName, seen));
}

function isMapping(model: SourceModel, type: TypeName, seen: Set<number>): boolean {
  if (type.nodeType === "Mapping") return true;
  if (type.nodeType === "ArrayTypeName") return isMapping(model, type.baseType, seen);
  return type.nodeType === "UserDefinedTypeName" && holdsMapping(model, type.referencedDeclaration, seen);
}
