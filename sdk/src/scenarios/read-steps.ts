import { parseTimeTravel } from "../networks/time-travel.js";
import { requireBlocks } from "../networks/mining.js";
import { TolboothError } from "../errors/index.js";
import type { JsonValue } from "../deploy/abi-types.js";
import { FieldReader, isObject, type Report } from "./field-reader.js";
import { readExpectation } from "./read-expectation.js";
import type { ScenarioStep } from "./types.js";

/** The fields of each kind of step beside `title`, which all have. The kind is the field that names it. */
const FIELDS = {
  deploy: ["deploy", "name", "arguments", "as", "value", "expect"],
  use: ["use", "address", "name"],
  send: ["send", "arguments", "as", "value", "expect", "keep"],
  call: ["call", "arguments", "as", "expect", "keep"],
  time: ["time"],
  mine: ["mine"],
} as const;
const KINDS = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** Reads the list of steps. One that cannot be read is left out, and reported. */
export function readSteps(list: JsonValue | undefined, report: Report): ScenarioStep[] {
  if (!Array.isArray(list) || list.length === 0) {
    report("steps", "must be a list with at least one step");
    return [];
  }
  return (list as readonly JsonValue[]).flatMap(
    (one, index) => readStep(one, `steps[${index}]`, report) ?? [],
  );
}

function readStep(given: JsonValue, path: string, report: Report): ScenarioStep | undefined {
  if (!isObject(given)) {
    report(path, "must be an object { … }");
    return undefined;
  }
  const kinds = KINDS.filter((kind) => Object.hasOwn(given, kind));
  const [kind] = kinds;
  if (kinds.length > 1)
    report(path, `does several things at once: ${kinds.join(", ")}. Write a step for each`);
  const known = kind === undefined ? KINDS : kinds.flatMap((one) => FIELDS[one]);
  const reader = new FieldReader(given, path, ["title", ...known], report);
  const title = reader.optionalText("title");
  if (kind === undefined) {
    report(path, `says nothing to do: give one of ${KINDS.join(", ")}`);
    return undefined;
  }
  if (kind === "time") return readTime(reader, path, title);
  if (kind === "mine") return readMine(reader, path, title);
  const target = reader.text(kind);
  if (target === undefined) return undefined;
  const as = reader.optionalText("as");
  const value = reader.optionalText("value");
  const sender = { ...(as !== undefined && { as }), ...(value !== undefined && { value }) };
  const name = reader.optionalText("name") ?? target.slice(target.lastIndexOf(":") + 1);
  if (kind === "use") {
    const address = reader.optionalText("address");
    const head = { kind, path, contract: target, name, title: title ?? `use ${name}` };
    return { ...head, ...(address !== undefined && { address }) };
  }
  const given_ = reader.argumentsOf("arguments") ?? {};
  const expect = readExpectation(reader, kind);
  if (kind === "deploy") {
    const head = { kind, path, contract: target, name, title: title ?? `deploy ${name}` };
    return { ...head, ...sender, arguments: given_, expect };
  }
  const place = splitTarget(target);
  if (!place) {
    report(reader.at(kind), "must be written Contract.function");
    return undefined;
  }
  const words =
    title ?? `${as === undefined ? "" : `${as} `}${kind === "send" ? "sends" : "calls"} ${target}`;
  return { kind, path, ...place, ...sender, title: words, arguments: given_, expect, keep: readKeep(reader) };
}

function readTime(reader: FieldReader, path: string, title: string | undefined): ScenarioStep | undefined {
  const time = reader.text("time");
  if (time === undefined) return undefined;
  if (!accepted(reader, "time", () => parseTimeTravel(time))) return undefined;
  return { kind: "time", path, time, title: title ?? `the clock goes to ${time}` };
}

function readMine(reader: FieldReader, path: string, title: string | undefined): ScenarioStep | undefined {
  const blocks = reader.content["mine"];
  if (typeof blocks !== "number") {
    reader.report(reader.at("mine"), "must be a number of blocks");
    return undefined;
  }
  if (!accepted(reader, "mine", () => requireBlocks(blocks))) return undefined;
  return { kind: "mine", path, blocks, title: title ?? `${blocks} blocks are made` };
}

function accepted(reader: FieldReader, field: string, check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (!(error instanceof TolboothError)) throw error;
    reader.report(reader.at(field), error.message);
    return false;
  }
}

function readKeep(reader: FieldReader): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, what] of Object.entries(reader.optionalObject("keep") ?? {})) {
    const at = reader.at(`keep.${name}`);
    if (typeof what !== "string" || what === "") reader.report(at, "must be a text");
    else if (!/^[A-Za-z][\w-]*$/.test(name))
      reader.report(at, "is no name: begin with a letter, then letters, digits, - and _");
    else kept[name] = what;
  }
  return kept;
}

/** `Registry.setKey(address,uint64)` → contract and function. The name of a deployment may have dots in it. */
export function splitTarget(text: string): { contract: string; function: string } | undefined {
  const bracket = text.indexOf("(");
  const dot = text.lastIndexOf(".", bracket < 0 ? undefined : bracket);
  if (dot < 1 || dot === text.length - 1) return undefined;
  return { contract: text.slice(0, dot).trim(), function: text.slice(dot + 1).trim() };
}
