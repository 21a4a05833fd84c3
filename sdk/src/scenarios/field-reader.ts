import type { JsonValue } from "../deploy/abi-types.js";
import { refuseKeyInText } from "./keys-in-files.js";

export type JsonObject = { readonly [name: string]: JsonValue };

/** Takes a problem at a path. */
export type Report = (path: string, message: string) => void;

/** Reads the fields of one object, and reports those that are wrong, missing or unknown. */
export class FieldReader {
  constructor(
    readonly content: JsonObject,
    readonly path: string,
    known: readonly string[],
    readonly report: Report,
  ) {
    for (const [name, value] of Object.entries(content)) {
      if (known.includes(name)) continue;
      refuseKeyInText(name, this.at("…"));
      // Somebody may have made up a field for a key: it belongs nowhere here.
      if (typeof value === "string") refuseKeyInText(value, this.at(name));
      report(this.at(name), `is not known here. Known: ${known.join(", ")}`);
    }
  }

  /** The path of a field. */
  at(name: string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.content, name);
  }

  text(name: string): string | undefined {
    if (this.has(name)) return this.optionalText(name);
    this.report(this.at(name), "is missing");
    return undefined;
  }

  optionalText(name: string): string | undefined {
    const value = this.content[name];
    if (value === undefined) return undefined;
    if (typeof value === "string" && value.trim() !== "") {
      refuseKeyInText(value, this.at(name));
      return value;
    }
    this.report(this.at(name), "must be a text");
    return undefined;
  }

  optionalObject(name: string): JsonObject | undefined {
    const value = this.content[name];
    if (value === undefined || isObject(value)) return value;
    this.report(this.at(name), "must be an object { … }");
    return undefined;
  }

  /** Arguments by name or in order; none where nothing stands. */
  argumentsOf(name: string): readonly JsonValue[] | JsonObject | undefined {
    const value = this.content[name];
    if (value === undefined || isObject(value)) return value;
    if (Array.isArray(value)) return value as readonly JsonValue[];
    this.report(this.at(name), "must be an object by names, or a list");
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
