import path from "node:path";
import { TolboothError } from "../errors/index.js";
import { splitArrayType } from "../deploy/abi-values.js";
import type {
  AbiParameter,
  DecodedContent,
  DecodedEvent,
  DecodedValue,
  JsonValue,
} from "../deploy/abi-types.js";
import { refuseKey } from "../networks/keys.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { SCENARIO_FOLDER, SCENARIO_SUFFIX } from "./list-scenarios.js";

/** A step as the file has it. */
export type StepContent = { readonly [field: string]: JsonValue };

/** A transaction or a call that is to become a step. */
export interface StepFacts {
  readonly contract: string;
  readonly function: string;
  readonly as: string;
  readonly parameters: readonly AbiParameter[];
  /** As `valueContent` gives them. */
  readonly values: readonly JsonValue[];
  /** Wei. */
  readonly value?: bigint;
  readonly events?: readonly Pick<DecodedEvent, "contract" | "event">[];
  /** Name of the custom error with which it was refused. */
  readonly revertedWith?: string;
}

/** The content of a scenario's file. */
export function scenarioContent(title: string, steps: readonly StepContent[]): JsonValue {
  return { format: "tolbooth/scenario", version: 1, title, steps };
}

/** A step that sends. */
export function sendContent(facts: StepFacts): StepContent {
  const expect = expectationOf(facts);
  return {
    title: `${facts.as} sends ${facts.contract}.${facts.function.replace(/\(.*/, "")}`,
    send: `${facts.contract}.${facts.function}`,
    as: facts.as,
    ...argumentsContent(facts),
    ...(facts.value !== undefined && facts.value > 0n && { value: facts.value.toString() }),
    ...(expect && { expect }),
  };
}

/** A step that calls. With what came, which is then expected again. */
export function callContent(
  facts: StepFacts,
  outputs: readonly AbiParameter[],
  returned: readonly JsonValue[] | undefined,
): StepContent {
  const expect = expectationOf(facts);
  const only = returned?.length === 1 ? returned[0] : undefined;
  const returns = only ?? (returned && byName(outputs, returned));
  return {
    title: `${facts.contract}.${facts.function.replace(/\(.*/, "")}`,
    call: `${facts.contract}.${facts.function}`,
    ...argumentsContent(facts),
    ...(expect ? { expect } : returns !== undefined && outputs.length > 0 ? { expect: { returns } } : {}),
  };
}

function argumentsContent({ parameters, values }: StepFacts): { arguments?: JsonValue } {
  return parameters.length === 0 ? {} : { arguments: byName(parameters, values) };
}

function expectationOf({ revertedWith, events, contract }: StepFacts): JsonValue | undefined {
  if (revertedWith !== undefined && revertedWith !== "") return { reverts: revertedWith };
  if (!events || events.length === 0) return undefined;
  return {
    emits: events.map((one) =>
      one.contract === contract ? one.event : { event: one.event, contract: one.contract },
    ),
  };
}

/** By name where each parameter has one of its own, else in order. */
function byName(parameters: readonly AbiParameter[], values: readonly JsonValue[]): JsonValue {
  const names = parameters.map(({ name }) => name ?? "");
  if (names.includes("") || new Set(names).size !== names.length) return values;
  return Object.fromEntries(names.map((name, index) => [name, values[index]!]));
}

/**
 * A value as people write it: structs by names, small integers as numbers, known addresses by name.
 * @param names address in small letters → what stands for it
 */
export function valueContent(
  parameter: AbiParameter,
  value: DecodedContent | JsonValue,
  names: ReadonlyMap<string, JsonValue>,
): JsonValue {
  const array = splitArrayType(parameter.type);
  if (array && Array.isArray(value)) {
    const item = { ...parameter, type: array.item };
    return (value as readonly JsonValue[]).map((one) => valueContent(item, one, names));
  }
  if (parameter.type === "tuple" && Array.isArray(value)) {
    const fields = parameter.components ?? [];
    const parts = (value as readonly (JsonValue | DecodedValue)[]).map((one, index) =>
      valueContent(fields[index]!, isDecoded(one) ? one.value : one, names),
    );
    return byName(fields, parts);
  }
  const text = String(value);
  if (parameter.type === "address") return names.get(text.toLowerCase()) ?? text;
  if (/^u?int/.test(parameter.type) && Number.isSafeInteger(Number(text))) return Number(text);
  return typeof value === "boolean" ? value : text;
}

function isDecoded(value: unknown): value is DecodedValue {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;
}

/** Where a scenario of that name lies. @throws WRONG_USAGE where it cannot be a file's name, KEY_MISPLACED */
export function scenarioFile(project: Project, name: string): string {
  refuseKey(name, "the name of the scenario");
  if (!/^[A-Za-z0-9][\w.-]{0,99}$/.test(name))
    throw new TolboothError("WRONG_USAGE", {
      problem: `'${name}' cannot be the name of a scenario: use letters, digits, '.', '_' and '-' only.`,
    });
  return path.join(project.root, SCENARIO_FOLDER, `${name.replace(SCENARIO_SUFFIX, "")}${SCENARIO_SUFFIX}`);
}

/** Writes a scenario. @throws FILE_EXISTS unless `replace`, FILE_WRITE_FAILED */
export async function writeScenario(
  files: FileSystem,
  file: string,
  content: JsonValue,
  replace = false,
): Promise<void> {
  if (!replace && (await files.stat(file))) throw new TolboothError("FILE_EXISTS", { file });
  await files.writeFileAtomic(file, `${JSON.stringify(content, undefined, 2)}\n`);
}
