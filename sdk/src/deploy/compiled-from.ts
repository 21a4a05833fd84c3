import { id } from "ethers";
import type { JsonValue } from "./abi-types.js";
import type { CompiledFrom } from "./record-types.js";

/**
 * What a deployment keeps of the compiler's standard JSON input, so that a later one can be held against it: a hash of
 * each source's text, and the settings without the selection of outputs, which changes no code.
 * @param input standard JSON input. `undefined` where there is none, or where it is none
 */
export function compiledFrom(input: unknown): CompiledFrom | undefined {
  if (!isObject(input) || !isObject(input["sources"])) return undefined;
  const sources: Record<string, string> = {};
  for (const [unit, source] of Object.entries(input["sources"]).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (isObject(source) && typeof source["content"] === "string") sources[unit] = id(source["content"]);
  const { outputSelection: _outputs, ...settings } = isObject(input["settings"]) ? input["settings"] : {};
  return { sources, settings: settings as Readonly<Record<string, JsonValue>> };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
