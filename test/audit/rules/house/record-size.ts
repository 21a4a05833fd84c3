import type { StructDefinition, TypeName } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { largeRecords } from "../allow-lists.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";

export const recordSize: Rule = {
  id: "record-size",
  title: "A stored record takes more than one slot",
  severity: "error",
  explanation:
    "Each further slot costs some 22,100 gas for every new record, and can be written without the first.",
  remedy:
    "Pack the fields into 32 bytes. Where that cannot be, put the record on the written list with its reason.",
  check(model, report) {
    for (const contract of model.ownContracts)
      for (const part of contract.nodes) {
        if (part.nodeType !== "VariableDeclaration" || part.constant || part.mutability === "immutable")
          continue;
        for (const record of part.typeName ? recordsIn(model, part.typeName) : []) {
          const slots = slotsOf(model, record);
          const name = `${model.homeOf(record).contract?.name ?? ""}.${record.name}`;
          if (slots > 1 && !(name in largeRecords)) report(part, `${name} takes ${String(slots)} slots.`);
        }
      }
  },
};

/** The records that a state variable's type stores: the values of mappings and the elements of arrays, however deep. */
function recordsIn(model: SourceModel, type: TypeName): StructDefinition[] {
  if (type.nodeType === "Mapping") return recordsIn(model, type.valueType);
  if (type.nodeType === "ArrayTypeName") return recordsIn(model, type.baseType);
  const named = type.nodeType === "UserDefinedTypeName" ? model.node(type.referencedDeclaration) : undefined;
  // A library's own list or set is not a record.
  return named?.nodeType === "StructDefinition" && model.isOwn(named) ? [named] : [];
}

/** How many storage slots a struct takes, by the compiler's rules for the layout of storage. */
export function slotsOf(model: SourceModel, struct: StructDefinition): number {
  let slots = 0;
  let free = 0;
  for (const member of struct.members) {
    const bytes = member.typeName ? bytesOf(model, member.typeName) : 32;
    if (bytes < 32 && bytes <= free) {
      free -= bytes;
      continue;
    }
    slots += Math.ceil(bytes / 32);
    // What takes whole slots leaves nothing over for the next member.
    free = bytes < 32 ? 32 - bytes : 0;
  }
  return slots;
}

function bytesOf(model: SourceModel, type: TypeName): number {
  if (type.nodeType === "ElementaryTypeName") return elementaryBytes(type.name);
  if (type.nodeType === "FunctionTypeName") return type.visibility === "external" ? 24 : 8;
  if (type.nodeType === "ArrayTypeName") {
    const count = Number(/\[(\d+)\]/.exec(type.typeDescriptions.typeString?.split(" ")[0] ?? "")?.[1] ?? 0);
    if (!type.length || count === 0) return 32;
    const each = bytesOf(model, type.baseType);
    return each > 16 ? 32 * count * Math.ceil(each / 32) : 32 * Math.ceil(count / Math.floor(32 / each));
  }
  if (type.nodeType !== "UserDefinedTypeName") return 32;
  const named = model.node(type.referencedDeclaration);
  if (named?.nodeType === "StructDefinition") return 32 * slotsOf(model, named);
  if (named?.nodeType === "EnumDefinition") return 1;
  if (named?.nodeType === "ContractDefinition") return 20;
  if (named?.nodeType === "UserDefinedValueTypeDefinition") return bytesOf(model, named.underlyingType);
  return 32;
}

function elementaryBytes(name: string): number {
  if (name === "bool") return 1;
  if (name.startsWith("address")) return 20;
  const match = /^(uint|int|bytes)(\d*)$/.exec(name);
  if (!match?.[2]) return 32;
  return match[1] === "bytes" ? Number(match[2]) : Number(match[2]) / 8;
}

/** Every struct that own state variables store, for a comparison with the compiler's own layout. */
export function storedRecords(model: SourceModel): StructDefinition[] {
  const found = new Set<StructDefinition>();
  for (const unit of model.ownUnits)
    for (const variable of findAll("VariableDeclaration", unit))
      if (variable.stateVariable && variable.typeName)
        for (const record of recordsIn(model, variable.typeName)) found.add(record);
  return [...found];
}
