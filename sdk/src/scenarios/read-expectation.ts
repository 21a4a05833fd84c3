import type { JsonValue } from "../deploy/abi-types.js";
import { FieldReader, isObject } from "./field-reader.js";
import { splitTarget } from "./read-steps.js";
import type { Expectation, ExpectedEvent, ExpectedRevert, ExpectedState } from "./types.js";

/** What can be expected of each kind of step. */
const FIELDS = {
  deploy: ["reverts", "state"],
  send: ["reverts", "emits", "state"],
  call: ["returns", "reverts", "state"],
} as const;

/** Reads the `expect` of a step. */
export function readExpectation(step: FieldReader, kind: keyof typeof FIELDS): Expectation {
  const content = step.optionalObject("expect");
  if (content === undefined) return {};
  const reader = new FieldReader(content, step.at("expect"), FIELDS[kind], step.report);
  const { returns } = content;
  const reverts = readRevert(reader);
  const emits = readList(reader, "emits", readEvent);
  const state = readList(reader, "state", readState);
  if (reverts && (returns !== undefined || emits))
    reader.report(
      reader.at("reverts"),
      "cannot stand beside 'returns' or 'emits': nothing comes of a refusal",
    );
  return {
    ...(returns !== undefined && { returns }),
    ...(reverts && { reverts }),
    ...(emits && { emits }),
    ...(state && { state }),
  };
}

function readRevert(expect: FieldReader): ExpectedRevert | undefined {
  const value = expect.content["reverts"];
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    const error = expect.optionalText("reverts");
    return error === undefined ? undefined : { error };
  }
  const reader = new FieldReader(value, expect.at("reverts"), ["error", "arguments"], expect.report);
  const error = reader.text("error");
  const values = reader.argumentsOf("arguments");
  return error === undefined ? undefined : { error, ...(values && { arguments: values }) };
}

function readList<T>(
  expect: FieldReader,
  field: string,
  readOne: (value: JsonValue, path: string, expect: FieldReader) => T | undefined,
): readonly T[] | undefined {
  const value = expect.content[field];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    expect.report(expect.at(field), "must be a list [ … ]");
    return undefined;
  }
  // One that cannot be read was reported, and then nothing runs: places in this list need not fit the file's.
  return (value as readonly JsonValue[]).flatMap(
    (one, index) => readOne(one, `${expect.at(field)}[${index}]`, expect) ?? [],
  );
}

function readEvent(value: JsonValue, path: string, expect: FieldReader): ExpectedEvent | undefined {
  if (typeof value === "string" && value !== "") return { event: value };
  if (!isObject(value)) {
    expect.report(path, "must be the name of an event, or an object { … }");
    return undefined;
  }
  const reader = new FieldReader(value, path, ["event", "contract", "arguments"], expect.report);
  const event = reader.text("event");
  const contract = reader.optionalText("contract");
  const values = reader.argumentsOf("arguments");
  if (event === undefined) return undefined;
  return { event, ...(contract !== undefined && { contract }), ...(values && { arguments: values }) };
}

function readState(value: JsonValue, path: string, expect: FieldReader): ExpectedState | undefined {
  if (!isObject(value)) {
    expect.report(path, "must be an object { … }");
    return undefined;
  }
  const reader = new FieldReader(value, path, ["call", "arguments", "returns"], expect.report);
  const target = reader.text("call");
  const { returns } = value;
  if (returns === undefined) expect.report(reader.at("returns"), "is missing");
  const place = target === undefined ? undefined : splitTarget(target);
  if (target !== undefined && !place) expect.report(reader.at("call"), "must be written Contract.function");
  if (!place || returns === undefined) return undefined;
  return { ...place, arguments: reader.argumentsOf("arguments") ?? {}, returns };
}
