import { hexlify, id, keccak256 } from "ethers";
import { TolboothError } from "../errors/index.js";
import { parseDuration, parseTimeTravel } from "../networks/time-travel.js";
import { capabilities, Capability, type CapabilityName } from "../patterns/capabilities.js";
import { movementId, withdrawLock } from "../privacy/index.js";
import type { AgencyConfiguration } from "../project/types.js";
import type { JsonValue } from "../deploy/abi-types.js";
import { isObject, type Report } from "./field-reader.js";

/** Stands for a value that is known only once the scenario runs. */
export const UNKNOWN: unique symbol = Symbol("a value that is not known yet");

/** Stands for text in a parameter of bytes, which has to be filled up to its length. */
export class TextBytes {
  constructor(readonly text: string) {}
}

/** A value in which every reference was looked up. */
export type Resolved =
  JsonValue | typeof UNKNOWN | TextBytes | readonly Resolved[] | { readonly [name: string]: Resolved };

/** What references are looked up in. Each answers `undefined` for a name that it does not know. */
export interface ReferenceWorld {
  readonly agencies: readonly (AgencyConfiguration & { readonly id: number })[];
  deployed(name: string): string | typeof UNKNOWN | undefined;
  account(name: string): string | undefined;
  value(name: string, path: string, report: Report): Resolved | undefined;
  /** The chain's time, in seconds since 1970. */
  now(): number | typeof UNKNOWN;
  /** `count` new bytes. */
  random(count: number): Uint8Array | typeof UNKNOWN;
  /** The key that turns the number of a declaration into the id of a movement. */
  epochKey(): Uint8Array | typeof UNKNOWN;
}

type Lookup = (given: JsonValue, path: string, world: ReferenceWorld, report: Report) => Resolved;

const byName =
  (
    what: string,
    find: (world: ReferenceWorld, name: string, path: string, report: Report) => Resolved | undefined,
  ): Lookup =>
  (given, path, world, report) => {
    if (typeof given !== "string") return fail(report, path, `needs the name of ${what}`);
    const found = find(world, given, path, report);
    return found === undefined ? fail(report, path, `there is no ${what} '${given}'`) : found;
  };

const namesOf = (given: JsonValue): readonly string[] | undefined =>
  Array.isArray(given) && given.every((one) => typeof one === "string") ? (given as string[]) : undefined;

const laneOf = (world: ReferenceWorld, name: string): number | undefined =>
  world.agencies.find((agency) => agency.name === name)?.lane;

/** Every reference that a value may be, by its key. docs/scenarios.md says what each is for. */
const lookups: Readonly<Record<string, Lookup>> = {
  $deployed: byName("contract", (world, name) => world.deployed(name)),
  $account: byName("account", (world, name) => world.account(name)),
  $agency: byName("agency", (world, name) => world.agencies.find((agency) => agency.name === name)?.id),
  $lane: byName("agency with a lane", laneOf),
  $value: byName("value", (world, name, path, report) => world.value(name, path, report)),
  $lanes(given, path, world, report) {
    const names = namesOf(given);
    if (!names) return fail(report, path, "needs a list of agencies");
    let mask = 0;
    for (const [index, name] of names.entries()) {
      const lane = laneOf(world, name);
      if (lane === undefined) fail(report, `${path}[${index}]`, `there is no agency with a lane '${name}'`);
      else mask |= 1 << (lane - 1);
    }
    return String(mask >>> 0);
  },
  $capabilities(given, path, _world, report) {
    const names = namesOf(given);
    if (!names) return fail(report, path, "needs a list of capabilities");
    const unknown = names.filter((name) => !Object.hasOwn(Capability, name));
    for (const name of unknown)
      fail(
        report,
        path,
        `there is no capability '${name}'. There are: ${Object.keys(Capability).join(", ")}`,
      );
    return unknown.length > 0 ? UNKNOWN : capabilities(...(names as CapabilityName[])).toString();
  },
  $keccak256(given, path, world, report) {
    const value = resolveReferences(given, path, world, report);
    if (value === UNKNOWN) return UNKNOWN;
    if (typeof value !== "string") return fail(report, path, "needs a text, or a value of bytes");
    // A text is hashed as UTF-8, bytes as they are.
    return /^0x([0-9a-f]{2})+$/i.test(value) ? keccak256(value) : id(value);
  },
  $text(given, path, _world, report) {
    return typeof given === "string" ? new TextBytes(given) : fail(report, path, "needs a text");
  },
  $movement(given, path, world, report) {
    if (typeof given !== "string" || given === "") return fail(report, path, "needs an MRN or GMR");
    const key = world.epochKey();
    return key === UNKNOWN ? UNKNOWN : movementId(key, given);
  },
  $withdrawLock(given, path, world, report) {
    const secret = resolveReferences(given, path, world, report);
    if (secret === UNKNOWN) return UNKNOWN;
    if (typeof secret === "string" && /^0x[0-9a-f]{64}$/i.test(secret)) return withdrawLock(secret);
    return fail(report, path, "needs a secret of 32 bytes");
  },
  $random(given, path, world, report) {
    if (typeof given !== "number" || !Number.isInteger(given) || given < 1 || given > 1024)
      return fail(report, path, "needs a number of bytes, from 1 to 1024");
    const bytes = world.random(given);
    return bytes === UNKNOWN ? UNKNOWN : hexlify(bytes);
  },
  $time(given, path, _world, report) {
    try {
      const time = parseTimeTravel(String(given));
      if ("to" in time) return String(Math.floor(time.to / 1000));
    } catch (error) {
      if (!(error instanceof TolboothError)) throw error;
    }
    return fail(report, path, "needs a date, such as 2026-12-01T09:00Z");
  },
  $now(given, path, world, report) {
    const text = typeof given === "string" ? given.trim() : "?";
    const duration = text.replace(/^[+-]/, "");
    const seconds = duration === "" ? 0 : parseDuration(duration);
    if (seconds === undefined)
      return fail(report, path, "needs a time from now, such as +2h, -1d, or an empty text");
    const now = world.now();
    return now === UNKNOWN ? UNKNOWN : String(text.startsWith("-") ? now - seconds : now + seconds);
  },
};

/** Gives a value with each reference looked up, at every depth. What cannot be looked up is reported. */
export function resolveReferences(
  value: JsonValue,
  path: string,
  world: ReferenceWorld,
  report: Report,
): Resolved {
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).map((one, index) =>
      resolveReferences(one, `${path}[${index}]`, world, report),
    );
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const reference = entries.find(([name]) => name.startsWith("$"));
  if (reference) {
    const [name, given] = reference;
    const lookup = Object.hasOwn(lookups, name) ? lookups[name] : undefined;
    if (!lookup)
      return fail(
        report,
        `${path}.${name}`,
        `is no reference. There are: ${Object.keys(lookups).join(", ")}`,
      );
    if (entries.length > 1) return fail(report, path, `'${name}' must stand by itself`);
    return lookup(given, `${path}.${name}`, world, report);
  }
  return Object.fromEntries(
    entries.map(([name, one]) => [name, resolveReferences(one, `${path}.${name}`, world, report)]),
  );
}

function fail(report: Report, path: string, message: string): typeof UNKNOWN {
  report(path, message);
  return UNKNOWN;
}
