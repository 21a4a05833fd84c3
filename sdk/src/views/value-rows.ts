import type { EnumMembers } from "../artifacts/index.js";
import type { AbiParameter, DecodedValue } from "../deploy/index.js";
import { itemParameter, sourceType } from "./form-fields.js";

/** One decoded value as a list shows it; a struct or an array holds further rows. */
export interface ValueRow {
  /** The name in the ABI, or the place ("#1", "[0]") where it has none. */
  readonly label: string;
  readonly type: string;
  /** The value in one line. */
  readonly text: string;
  /** What a time or a known address stands for, beside the plain value. */
  readonly note?: string;
  /** What the source says about it. */
  readonly help?: string;
  readonly children: readonly ValueRow[];
}

/** What is known about addresses, so that a value can be named: checksummed or lower-case address → name. */
export type AddressNames = ReadonlyMap<string, string>;

/**
 * Rows for decoded results, event arguments or the arguments of a custom error. With the parameters that they were
 * decoded by, types are called as the source calls them: `Lane[]` and not `tuple[]`.
 * @param help Name of a value (`_0` for the first without one) → what the source says about it.
 * @param enums Members of the enums that the parameters' types name.
 */
export function valueRows(
  values: readonly DecodedValue[],
  names: AddressNames = new Map(),
  parameters: readonly AbiParameter[] = [],
  help: Readonly<Record<string, string>> = {},
  enums: EnumMembers = new Map(),
): ValueRow[] {
  return values.map((value, index) => {
    const row = valueRow(
      value,
      value.name === "" ? `#${index + 1}` : value.name,
      names,
      parameters[index],
      enums,
    );
    // The compiler calls what has no name by its place.
    const text = help[value.name === "" ? `_${index}` : value.name];
    return text === undefined ? row : { ...row, help: text };
  });
}

function valueRow(
  decoded: DecodedValue,
  label: string,
  names: AddressNames,
  parameter: AbiParameter | undefined,
  enums: EnumMembers,
): ValueRow {
  const { type, value } = decoded;
  const note =
    typeof value === "string"
      ? (memberOf(parameter, value, enums) ?? noteFor(type, value, names))
      : undefined;
  const base = {
    label,
    type: parameter === undefined ? type : sourceType(parameter),
    text: textOf(value),
    ...(note === undefined ? {} : { note }),
  };
  if (!Array.isArray(value)) return { ...base, children: [] };
  const itemType = type.replace(/\[\d*\]$/, "");
  const children = value.map((item: DecodedValue["value"] | DecodedValue, index) =>
    isDecoded(item)
      ? valueRow(
          item,
          item.name === "" ? `[${index}]` : item.name,
          names,
          parameter?.components?.[index],
          enums,
        )
      : valueRow(
          { name: "", type: itemType, value: item },
          `[${index}]`,
          names,
          parameter && itemParameter(parameter, itemType),
          enums,
        ),
  );
  return { ...base, children };
}

/** A value in one line: lists in brackets, structs with the names of their members. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const struct = value.length > 0 && value.every((item) => isDecoded(item) && item.name !== "");
    const parts = value.map((item) =>
      isDecoded(item) ? (struct ? `${item.name}: ${textOf(item.value)}` : textOf(item.value)) : textOf(item),
    );
    return struct ? `{ ${parts.join(", ")} }` : `[${parts.join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  return String(value);
}

function isDecoded(value: unknown): value is DecodedValue {
  return typeof value === "object" && value !== null && "type" in value && "value" in value;
}

/** The name of an enum's member. */
function memberOf(
  parameter: AbiParameter | undefined,
  value: string,
  enums: EnumMembers,
): string | undefined {
  const name = /^enum (.+)$/.exec(parameter?.internalType ?? "")?.[1];
  return name === undefined ? undefined : enums.get(name)?.[Number(value)];
}

/** The name of a known address; the moment that a `uint48` in the years 2000 to 2200 stands for (UTC). */
function noteFor(type: string, value: string, names: AddressNames): string | undefined {
  if (type === "address") return names.get(value) ?? names.get(value.toLowerCase());
  if (type === "uint48" || type === "uint40") {
    const seconds = Number(value);
    if (seconds >= 946_684_800 && seconds < 7_258_118_400) return utcText(seconds);
  }
  return undefined;
}

/** A moment in seconds since 1970 as `2026-11-22 12:18:46 UTC`. */
export function utcText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace("T", " ").replace(".000Z", " UTC");
}
