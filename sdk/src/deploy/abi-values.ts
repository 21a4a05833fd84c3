import { checkScalar, kindOf } from "./abi-scalars.js";
import type { AbiParameter, AbiValueCheck, AbiValueProblem } from "./abi-types.js";

/**
 * Checks a value for a parameter of any ABI type, and gives it in the form that is encoded: integers as bigint,
 * addresses with checksum, tuples as arrays.
 *
 * Integers may be a bigint, a JSON number that is exact, or text (decimal or `0x…`); a tuple may be an array or an
 * object with its fields' names. Every problem is given with its path, not only the first.
 *
 * @example checkAbiValue({ name: "lanes", type: "uint8[2]" }, [1, 300])
 * // { ok: false, problems: [{ path: "lanes[1]", message: "must be from 0 to 255 (uint8), not 300" }] }
 */
export function checkAbiValue(parameter: AbiParameter, value: unknown): AbiValueCheck {
  return checkAbiValueAt(parameter.name || "value", parameter, value);
}

/** The same for a parameter that has no name of its own. */
export function checkAbiValueAt(path: string, parameter: AbiParameter, value: unknown): AbiValueCheck {
  const problems: AbiValueProblem[] = [];
  const checked = check(parameter, value, path, problems);
  return problems.length === 0 ? { ok: true, value: checked } : { ok: false, problems };
}

function check(parameter: AbiParameter, value: unknown, path: string, problems: AbiValueProblem[]): unknown {
  const array = splitArrayType(parameter.type);
  if (array) return checkArray({ ...parameter, type: array.item }, array.length, value, path, problems);
  if (parameter.type === "tuple") return checkTuple(parameter.components ?? [], value, path, problems);
  if (value === undefined || value === null) {
    problems.push({ path, message: "is missing" });
    return undefined;
  }
  const result = checkScalar(parameter.type, value);
  if (!result) {
    problems.push({ path, message: `has the type ${parameter.type}, which the ABI does not have` });
    return undefined;
  }
  if ("value" in result) return result.value;
  problems.push({ path, message: result.problem });
  return undefined;
}

/** Splits `uint8[2][]` into the item `uint8[2]` and its length, which is `undefined` for a dynamic array. */
export function splitArrayType(type: string): { item: string; length: number | undefined } | undefined {
  const match = /^(.+)\[(\d*)\]$/s.exec(type);
  if (!match) return undefined;
  return { item: match[1]!, length: match[2] ? Number(match[2]) : undefined };
}

function checkArray(
  item: AbiParameter,
  length: number | undefined,
  value: unknown,
  path: string,
  problems: AbiValueProblem[],
): unknown {
  if (!Array.isArray(value)) {
    const message = value === undefined ? "is missing" : `must be a list, not ${kindOf(value)}`;
    problems.push({ path, message });
    return undefined;
  }
  if (length !== undefined && value.length !== length)
    problems.push({ path, message: `must have ${length} items, not ${value.length}` });
  // Array.from, because map leaves out holes.
  return Array.from(value as unknown[], (one, index) => check(item, one, `${path}[${index}]`, problems));
}

function checkTuple(
  fields: readonly AbiParameter[],
  value: unknown,
  path: string,
  problems: AbiValueProblem[],
): unknown {
  if (Array.isArray(value)) {
    if (value.length !== fields.length)
      problems.push({ path, message: `must have ${fields.length} fields, not ${value.length}` });
    return fields.map((field, index) => {
      const at = field.name ? `${path}.${field.name}` : `${path}[${index}]`;
      return index < value.length ? check(field, value[index], at, problems) : undefined;
    });
  }
  if (typeof value !== "object" || value === null) {
    const message =
      value === undefined ? "is missing" : `must be an object or a list of its fields, not ${kindOf(value)}`;
    problems.push({ path, message });
    return undefined;
  }
  const names = fields.map(({ name }) => name ?? "");
  if (names.includes("") || new Set(names).size !== names.length) {
    problems.push({ path, message: "must be a list: its fields have no names of their own" });
    return undefined;
  }
  const given = value as Record<string, unknown>;
  for (const key of Object.keys(given))
    if (!names.includes(key))
      problems.push({ path: `${path}.${key}`, message: `is no field; the fields are ${names.join(", ")}` });
  return fields.map((field) => {
    const name = field.name ?? "";
    return check(field, Object.hasOwn(given, name) ? given[name] : undefined, `${path}.${name}`, problems);
  });
}
