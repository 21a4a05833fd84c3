import { hexlify, toUtf8Bytes } from "ethers";
import { checkAbiValueAt, splitArrayType } from "../deploy/abi-values.js";
import { looksLikeKey } from "../networks/keys.js";
import type { AbiParameter, JsonValue } from "../deploy/abi-types.js";
import { isObject, type JsonObject, type Report } from "./field-reader.js";
import { resolveReferences, TextBytes, UNKNOWN, type ReferenceWorld, type Resolved } from "./references.js";
import type { ScenarioArguments } from "./types.js";

/** A parameter, what was given for it, and where. */
export interface GivenValue {
  readonly parameter: AbiParameter;
  readonly value: JsonValue;
  readonly path: string;
}

/**
 * Puts arguments beside their parameters: by name, or in order. Names that are unknown or missing are reported.
 * @param partial whether it is enough to give some, as in what is expected
 */
export function pairArguments(
  parameters: readonly AbiParameter[],
  given: ScenarioArguments,
  path: string,
  report: Report,
  partial = false,
): GivenValue[] {
  if (Array.isArray(given)) {
    const list = given as readonly JsonValue[];
    if (list.length !== parameters.length) {
      report(path, `takes ${parameters.length} values (${signature(parameters)}), not ${list.length}`);
      return [];
    }
    return parameters.map((parameter, index) => ({
      parameter,
      value: list[index]!,
      path: `${path}[${index}]`,
    }));
  }
  const named = given as JsonObject;
  const names = parameters.map(({ name }) => name ?? "");
  // What is expected may leave out those that have no name, arguments may not.
  const asked = partial ? Object.keys(named) : names;
  if (Object.keys(named).length > 0 && asked.some((name) => name === "" || isTwice(name, names))) {
    report(path, `must be a list: not all of (${signature(parameters)}) have a name of their own`);
    return [];
  }
  for (const name of Object.keys(named))
    if (!names.includes(name)) report(`${path}.${name}`, `is not one of (${signature(parameters)})`);
  return parameters.flatMap((parameter) => {
    const name = parameter.name ?? "";
    if (Object.hasOwn(named, name)) return { parameter, value: named[name]!, path: `${path}.${name}` };
    if (!partial) report(path, `'${name}' (${parameter.type}) is missing`);
    return [];
  });
}

function isTwice(name: string, names: readonly string[]): boolean {
  return names.indexOf(name) !== names.lastIndexOf(name);
}

function signature(parameters: readonly AbiParameter[]): string {
  return parameters.map(({ name, type }) => (name ? `${type} ${name}` : type)).join(", ") || "none";
}

/**
 * A value in the form that is encoded, or a stand-in of its type where a part of it is not known yet. What is wrong is
 * reported at its place.
 */
export function fitValue(
  { parameter, value, path }: GivenValue,
  world: ReferenceWorld,
  report: Report,
): unknown {
  const fitted = fit(parameter, resolveReferences(value, path, world, report), path, world, report);
  const checked = checkAbiValueAt(path, parameter, fitted);
  if (checked.ok) return checked.value;
  for (const problem of checked.problems) report(problem.path, problem.message);
  return undefined;
}

/** Fills in what only the type tells: addresses by name, texts in bytes, stand-ins for what is not known. */
export function fit(
  parameter: AbiParameter,
  value: Resolved | undefined,
  path: string,
  world: ReferenceWorld,
  report: Report,
): unknown {
  if (value === UNKNOWN) return standIn(parameter);
  if (value instanceof TextBytes) return textBytes(parameter, value.text, path, report);
  const array = splitArrayType(parameter.type);
  if (array && Array.isArray(value)) {
    const item = { ...parameter, type: array.item };
    return (value as readonly Resolved[]).map((one, index) =>
      fit(item, one, `${path}[${index}]`, world, report),
    );
  }
  if (parameter.type === "tuple") return fitTuple(parameter.components ?? [], value, path, world, report);
  if (
    parameter.type === "address" &&
    typeof value === "string" &&
    !/^\s*0x/i.test(value) &&
    !looksLikeKey(value)
  )
    return addressByName(value, path, world, report);
  return value;
}

function fitTuple(
  fields: readonly AbiParameter[],
  value: Resolved | undefined,
  path: string,
  world: ReferenceWorld,
  report: Report,
): unknown {
  if (Array.isArray(value))
    return (value as readonly Resolved[]).map((one, index) =>
      fields[index] ? fit(fields[index], one, `${path}[${index}]`, world, report) : one,
    );
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, Resolved>).map(([name, one]) => {
      const field = fields.find((some) => some.name === name);
      return [name, field ? fit(field, one, `${path}.${name}`, world, report) : one];
    }),
  );
}

/** `hmrc` or `PortClearance` where an address belongs. */
function addressByName(name: string, path: string, world: ReferenceWorld, report: Report): unknown {
  const account = world.account(name);
  const contract = world.deployed(name);
  if (account !== undefined && contract !== undefined)
    report(path, `'${name}' is an account and a contract: write {"$account": …} or {"$deployed": …}`);
  else if (account === undefined && contract === undefined)
    report(path, `there is no account and no contract '${name}', and it is no address`);
  return (
    account ??
    (contract === UNKNOWN ? standIn({ type: "address" }) : contract) ??
    standIn({ type: "address" })
  );
}

function textBytes(parameter: AbiParameter, text: string, path: string, report: Report): unknown {
  const bytes = toUtf8Bytes(text);
  if (parameter.type === "string") return text;
  if (parameter.type === "bytes") return hexlify(bytes);
  const size = /^bytes(\d+)$/.exec(parameter.type)?.[1];
  if (size === undefined) report(path, `a {"$text": …} does not fit ${parameter.type}`);
  else if (bytes.length > Number(size)) report(path, `the text has ${bytes.length} bytes, more than ${size}`);
  else return hexlify(bytes).padEnd(2 + Number(size) * 2, "0");
  return standIn(parameter);
}

/** Some value of a type, so that everything around it can be checked before the real one is known. */
function standIn(parameter: AbiParameter): unknown {
  const array = splitArrayType(parameter.type);
  if (array)
    return Array.from({ length: array.length ?? 0 }, () => standIn({ ...parameter, type: array.item }));
  if (parameter.type === "tuple") return (parameter.components ?? []).map(standIn);
  if (parameter.type === "bool") return false;
  if (parameter.type === "string") return "";
  if (parameter.type === "address") return `0x${"00".repeat(19)}01`;
  const bytes = /^bytes(\d*)$/.exec(parameter.type);
  if (bytes) return `0x${"00".repeat(Number(bytes[1] || 0))}`;
  if (parameter.type === "function") return `0x${"00".repeat(24)}`;
  return 0n;
}
