import { AbiCoder } from "ethers";
import { TolboothError } from "../errors/index.js";
import { typeOf } from "./abi.js";
import { checkAbiValueAt } from "./abi-values.js";
import type { AbiParameter, JsonValue } from "./abi-types.js";

/** Arguments that were checked. */
export interface CheckedArguments {
  /** ABI-encoded, without a selector. */
  readonly encoded: string;
  /** In the form that records and questions show: integers as decimal text. */
  readonly json: readonly JsonValue[];
}

/**
 * Checks and encodes arguments.
 * @throws ARGUMENT_INVALID with every problem
 */
export function checkArguments(
  target: string,
  parameters: readonly AbiParameter[],
  given: readonly unknown[],
): CheckedArguments {
  if (given.length !== parameters.length) {
    const names = parameters.map(({ name, type }) => (name ? `${type} ${name}` : type)).join(", ");
    const problem = `takes ${parameters.length} arguments (${names || "none"}), but ${given.length} were given`;
    throw new TolboothError("ARGUMENT_INVALID", { target, problems: [problem], path: "arguments" });
  }
  const problems: { path: string; message: string }[] = [];
  const values = parameters.map((parameter, index) => {
    const result = checkAbiValueAt(parameter.name || `arguments[${index}]`, parameter, given[index]);
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return undefined;
  });
  if (problems.length > 0)
    throw new TolboothError("ARGUMENT_INVALID", {
      target,
      problems: problems.map(({ path, message }) => `${path} ${message}`),
      path: problems[0]!.path,
    });
  const types = parameters.map(typeOf);
  return { encoded: AbiCoder.defaultAbiCoder().encode(types, values), json: values.map(toJsonValue) };
}

/** A checked value as JSON. */
export function toJsonValue(value: unknown): JsonValue {
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(toJsonValue);
  return value as JsonValue;
}
