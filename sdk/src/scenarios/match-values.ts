import { id, keccak256 } from "ethers";
import { checkScalar } from "../deploy/abi-scalars.js";
import { splitArrayType } from "../deploy/abi-values.js";
import { valueText } from "../deploy/decode.js";
import type { AbiParameter, DecodedContent, DecodedValue, JsonValue } from "../deploy/abi-types.js";
import { isObject, type Report } from "./field-reader.js";
import { fit, pairArguments } from "./fit-values.js";
import { resolveReferences, UNKNOWN, type ReferenceWorld, type Resolved } from "./references.js";
import type { ScenarioArguments } from "./types.js";

/**
 * Holds what is expected against what came. Of a struct only the fields that are given are compared. Without anything
 * that came, it only checks that the expectation can be met at all: names, types, lengths.
 */
export class Matcher {
  constructor(
    private readonly world: ReferenceWorld,
    private readonly report: Report,
  ) {}

  /** What a function returned: one value by itself; several as a list, or by name. */
  returns(
    parameters: readonly AbiParameter[],
    expected: JsonValue,
    path: string,
    actual: readonly DecodedValue[] | undefined,
  ): void {
    const [only] = parameters;
    const byName = isObject(expected) && only?.name !== undefined && Object.hasOwn(expected, only.name);
    if (parameters.length === 1 && only && !(byName && only.type !== "tuple")) {
      this.value(only, expected, path, actual?.[0]);
      return;
    }
    if (parameters.length === 0) {
      this.report(path, "can never be: the function returns nothing");
      return;
    }
    if (typeof expected !== "object" || expected === null) {
      this.report(path, "must be a list or an object: the function returns several values");
      return;
    }
    this.named(parameters, expected as ScenarioArguments, path, actual);
  }

  /** Arguments of an event or a custom error. */
  named(
    parameters: readonly AbiParameter[],
    expected: ScenarioArguments,
    path: string,
    actual: readonly DecodedValue[] | undefined,
  ): void {
    for (const given of pairArguments(parameters, expected, path, this.report, true))
      this.value(given.parameter, given.value, given.path, actual?.[parameters.indexOf(given.parameter)]);
  }

  private value(
    parameter: AbiParameter,
    expected: JsonValue,
    path: string,
    actual: DecodedValue | undefined,
  ): void {
    const resolved = resolveReferences(expected, path, this.world, this.report);
    if (actual?.hashed) this.hashed(parameter, resolved, path, actual.value);
    else this.compare(parameter, resolved, path, actual?.value);
  }

  private compare(
    parameter: AbiParameter,
    expected: Resolved,
    path: string,
    actual: DecodedContent | undefined,
  ): void {
    if (expected === UNKNOWN) return;
    const array = splitArrayType(parameter.type);
    if (array) this.list({ ...parameter, type: array.item }, array.length, expected, path, actual);
    else if (parameter.type === "tuple") this.struct(parameter.components ?? [], expected, path, actual);
    else {
      const fitted = fit(parameter, expected, path, this.world, this.report);
      const checked = checkScalar(parameter.type, fitted);
      if (!checked || "problem" in checked) {
        this.report(path, checked?.problem ?? `nothing can be expected of the type ${parameter.type}`);
        return;
      }
      if (actual === undefined || sameText(parameter.type, actual) === String(checked.value)) return;
      this.report(path, `expected ${String(checked.value)}, but it is ${valueText(actual)}`);
    }
  }

  private list(
    item: AbiParameter,
    length: number | undefined,
    expected: Resolved,
    path: string,
    actual: DecodedContent | undefined,
  ): void {
    if (!Array.isArray(expected)) {
      this.report(path, "must be a list");
      return;
    }
    const wanted = expected as readonly Resolved[];
    if (length !== undefined && wanted.length !== length) {
      this.report(path, `must have ${length} items, not ${wanted.length}`);
      return;
    }
    const items = actual as readonly DecodedContent[] | undefined;
    if (items && items.length !== wanted.length) {
      this.report(
        path,
        `expected ${wanted.length} items, but there are ${items.length}: ${valueText(items)}`,
      );
      return;
    }
    wanted.forEach((one, index) => this.compare(item, one, `${path}[${index}]`, items?.[index]));
  }

  private struct(
    fields: readonly AbiParameter[],
    expected: Resolved,
    path: string,
    actual: DecodedContent | undefined,
  ): void {
    if (typeof expected !== "object" || expected === null) {
      this.report(path, "must be an object, or a list of the fields");
      return;
    }
    const parts = actual as readonly DecodedValue[] | undefined;
    const pairs = pairArguments(fields, expected as ScenarioArguments, path, this.report, true);
    for (const { parameter, value, path: place } of pairs)
      this.compare(parameter, value as Resolved, place, parts?.[fields.indexOf(parameter)]?.value);
  }

  /** An event holds only the hash of an indexed text or of indexed bytes. */
  private hashed(parameter: AbiParameter, expected: Resolved, path: string, actual: DecodedContent): void {
    if (expected === UNKNOWN) return;
    const fitted = fit(parameter, expected, path, this.world, this.report);
    const hash =
      parameter.type === "string" && typeof fitted === "string"
        ? id(fitted)
        : parameter.type === "bytes" && typeof fitted === "string"
          ? keccak256(fitted)
          : String(fitted);
    if (hash !== String(actual) && fitted !== actual)
      this.report(path, `expected ${String(fitted)}, but the event holds the hash of another value`);
  }
}

function sameText(type: string, actual: DecodedContent): string {
  return type.startsWith("bytes") ? String(actual).toLowerCase() : String(actual);
}
