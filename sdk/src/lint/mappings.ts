/** What the names and comments of mappings say of their keys and values. */
import type { TypeModel, Variable } from "./model/types.js";

/** What a comment says of a mapping's keys: "NHS number => record", "keyed by CHI number". */
export const keyDocumentation =
  /^[^\n]*?(?:=>|->|→|\bto (?=(?:the|their|its|a|his)\b))|\bkeys?\s*(?::|=|is|are)\s*[^\n.;,]*|\b(?:keyed|indexed|by|per|for each|of each)\b[^\n.;]*/i;

/** The mappings of a type, the outermost first. */
export function mappingsOf(type: TypeModel): Extract<TypeModel, { kind: "mapping" }>[] {
  if (type.kind === "array") return mappingsOf(type.element);
  return type.kind === "mapping" ? [type, ...mappingsOf(type.value)] : [];
}

/** Of `recordsByNhsNumber` what the values are. */
export function valueNameOf({ name, type }: Variable): string {
  return type.kind === "mapping"
    ? name.replace(/(?<=[a-z\d])(?:_by_|By(?=[A-Z])|For(?=[A-Z])|Of(?=[A-Z])|To[A-Z]|_to_|_of_).*$/, "")
    : name;
}

/** Of `recordsByNhsNumber` what the keys are; empty where the name does not say. */
export function keyNameIn(name: string): string {
  const by = /(?<=[a-z\d])(?:_by_|_for_|_of_|By(?=[A-Z])|Of(?=[A-Z])|For(?=[A-Z])|Per(?=[A-Z]))(.+)$/.exec(
    name,
  )?.[1];
  if (by !== undefined) return by;
  return /^(.+?)(?:To(?=[A-Z])|_to_|2)(?=\w)/.exec(name)?.[1] ?? "";
}
