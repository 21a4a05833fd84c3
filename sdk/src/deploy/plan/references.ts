import type { JsonValue } from "../abi-types.js";
import { isObject } from "./read-plan.js";

/** What stands in an argument for an address that is not known while somebody writes the plan. */
export interface Reference {
  readonly kind: "deployed" | "account";
  readonly name: string;
  /** `arguments[1].body` */
  readonly place: string;
}

/** Gives the values with each reference replaced, at every depth. */
export function replaceReferences(
  values: readonly JsonValue[],
  replace: (reference: Reference) => JsonValue,
): JsonValue[] {
  const visit = (value: JsonValue, place: string): JsonValue => {
    if (Array.isArray(value))
      return (value as readonly JsonValue[]).map((one, i) => visit(one, `${place}[${i}]`));
    if (!isObject(value)) return value;
    const entries = Object.entries(value as Record<string, JsonValue>);
    const [only] = entries;
    if (entries.length === 1 && only && typeof only[1] === "string") {
      if (only[0] === "$deployed") return replace({ kind: "deployed", name: only[1], place });
      if (only[0] === "$account") return replace({ kind: "account", name: only[1], place });
    }
    return Object.fromEntries(entries.map(([key, one]) => [key, visit(one, `${place}.${key}`)]));
  };
  return values.map((value, index) => visit(value, `arguments[${index}]`));
}
