import canonicalize from "canonicalize";
import { keccak256, toUtf8Bytes } from "ethers";
import { TolboothError } from "../errors/index.js";
import type { Bytes32, JsonValue } from "./types.js";

/**
 * A JSON value as RFC 8785 writes it: one text for one value, whatever the order of its members or its white space.
 *
 * @throws TolboothError `CANONICAL_JSON_REFUSED` for what I-JSON (RFC 7493) does not allow: NaN, an infinity, a lone
 * surrogate, and for what is not JSON at all: `undefined`, a function, a symbol, a bigint, a Date, a cycle. The error
 * names the place, never the value.
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: JsonValue): string {
  refuseWhatIsNotJson(value);
  return canonicalize(value) as string;
}

/** keccak256 of the RFC 8785 bytes of a value: the content hash of a JSON document in a commitment. */
export function canonicalJsonHash(value: JsonValue): Bytes32 {
  return keccak256(toUtf8Bytes(canonicalJson(value)));
}

/** The library drops `undefined` and calls `toJSON`; a commitment must not depend on either, so they are refused first. */
function refuseWhatIsNotJson(root: unknown): void {
  const open: { value: unknown; path: string; parents: readonly object[] }[] = [
    { value: root, path: "$", parents: [] },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, parents } = next;
    const refuse = (problem: string): never => {
      throw new TolboothError("CANONICAL_JSON_REFUSED", { path, problem });
    };
    if (value === null || typeof value === "boolean") continue;
    if (typeof value === "string") {
      if (!isWellFormed(value)) refuse("half of a surrogate pair in a text");
    } else if (typeof value === "number") {
      if (!Number.isFinite(value)) refuse("a number that is not finite");
    } else if (typeof value === "object") {
      if (parents.includes(value)) refuse("an object that contains itself");
      const inside = [...parents, value];
      if (Array.isArray(value)) {
        value.forEach((item, index) =>
          open.push({ value: item, path: `${path}[${index}]`, parents: inside }),
        );
        if (Object.keys(value).length !== value.length) refuse("an array with holes or names");
        continue;
      }
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== null)
        refuse("an object that is not a plain JSON object");
      for (const [name, item] of Object.entries(value)) {
        if (!isWellFormed(name)) refuse("half of a surrogate pair in a name");
        open.push({ value: item, path: `${path}.${name}`, parents: inside });
      }
    } else {
      refuse(`a ${typeof value}`);
    }
  }
}

/** `String.prototype.isWellFormed` is ES2024; this is its meaning. */
function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
