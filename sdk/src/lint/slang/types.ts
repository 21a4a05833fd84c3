import type { SyntaxNode } from "../../language/syntax-node.js";
import { elementaryType } from "../model/type-names.js";
import type { TypeModel } from "../model/types.js";

/** A type as it is written, of slang's tree. */
export function readType(node: SyntaxNode | undefined): TypeModel {
  if (!node) return { kind: "other" };
  switch (node.kind) {
    case "TypeName":
    case "VariableDeclarationType":
    case "MappingKeyType":
      return readType(node.variant);
    case "ElementaryType": {
      const { variant } = node;
      return elementaryType(variant?.kind === "AddressType" ? "address" : (variant?.text ?? ""));
    }
    case "AddressType":
    case "PayableKeyword":
      return elementaryType("address");
    case "IdentifierPath":
      return { kind: "named", name: node.items.at(-1)?.text ?? "" };
    case "ArrayTypeName":
      return {
        kind: "array",
        element: readType(node.child("Operand")),
        isFixed: node.child("Index") !== undefined,
      };
    case "MappingType": {
      const key = node.child("KeyType");
      const value = node.child("ValueType");
      return {
        kind: "mapping",
        key: readType(key?.child("KeyType")),
        keyName: key?.child("Name")?.text ?? "",
        keySpan: { start: key?.start ?? node.start, end: key?.end ?? node.end },
        value: readType(value?.child("TypeName")),
        valueName: value?.child("Name")?.text ?? "",
      };
    }
    default:
      return { kind: "other" };
  }
}
