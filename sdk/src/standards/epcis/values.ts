import type { JsonValue } from "../../privacy/types.js";
import { canonicalIdentifier } from "./digital-link.js";
import { invalidElement, notHashable } from "./refusals.js";
import { expandValue, type Prefixes } from "./vocabulary.js";

export type JsonObject = { readonly [name: string]: JsonValue };

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an array; one value counts as an array of one, as in JSON-LD. */
export function listOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
}

/** Sorts by the code points of the characters, which is the order of the bytes in UTF-8 (CBV 2.0, rule 10). */
export function sortByCodePoint(texts: readonly string[]): string[] {
  return [...texts].sort((left, right) => {
    const [a, b] = [[...left], [...right]];
    const place = a.findIndex((sign, index) => sign !== b[index]);
    if (place < 0) return a.length - b.length;
    return b[place] === undefined ? 1 : (a[place]?.codePointAt(0) ?? 0) - (b[place].codePointAt(0) ?? 0);
  });
}

/** A text that reads as a number, in any way of writing one. */
const numberLike = /^[+-]?(?:[\d_]+\.?[\d_]*|\.[\d_]+)(?:e[+-]?\d+)?$/i;
const timeLike = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const canonicalTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * A value as it stands in the pre-hash text.
 *
 * @throws TolboothError `EPCIS_NOT_HASHABLE` where CBV 2.0's rules for numbers and times leave two readings open.
 */
export function canonicalValue(value: JsonValue, prefixes: Prefixes, element: string): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value, element);
  if (typeof value !== "string") throw invalidElement(element, "it is not a text, a number, true or false");
  const text = value.trim();
  if (numberLike.test(text) && canonicalNumber(Number(text), element) !== text)
    throw notHashable(
      element,
      "it is a text that reads as a number with zeros to cut off, and systems differ whether to do so",
    );
  if (timeLike.test(text) && !canonicalTime.test(text))
    throw notHashable(
      element,
      "it is a time outside EPCIS's own fields, not in UTC with milliseconds, and systems differ whether to convert it",
    );
  return canonicalIdentifier(expandValue(text, prefixes), element);
}

/** A number without zeros at its end (rule 6). */
function canonicalNumber(value: number, element: string): string {
  const text = String(value);
  if (
    !Number.isFinite(value) ||
    text.includes("e") ||
    (Number.isInteger(value) && !Number.isSafeInteger(value))
  )
    throw notHashable(element, "it is a number too large or too small to be written out exactly");
  return Object.is(value, -0) ? "0" : text;
}

const timePattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/;

/**
 * A time in UTC with milliseconds (rules 8 and 9). The third decimal is rounded up when the fourth is 5 or more.
 *
 * @throws TolboothError `EPCIS_EVENT_INVALID` for anything but an `xsd:dateTimeStamp`.
 */
export function canonicalTimeOf(value: JsonValue, element: string): string {
  const [, whole = "", decimals = "", offset = ""] =
    (typeof value === "string" && timePattern.exec(value.trim())) || [];
  const seconds = Date.parse(`${whole}${offset}`);
  // Date.parse lets the 30th of February pass as the 2nd of March.
  const days = Date.parse(`${whole}Z`);
  if (!Number.isFinite(seconds) || new Date(days).toISOString().slice(0, 19) !== whole)
    throw invalidElement(
      element,
      "it is not a date and time with an offset, such as 2022-02-16T12:50:00.000+01:00",
    );
  const milliseconds =
    Number(decimals.slice(0, 3).padEnd(3, "0")) + (Number(decimals[3] ?? "0") >= 5 ? 1 : 0);
  return new Date(seconds + milliseconds).toISOString();
}
