import type { AbiEntry } from "../compile/types.js";
import { patternCatalogue } from "./catalogue/index.js";
import * as generated from "./generated/index.js";

/** What an argument of an event can be about. */
export type EventSubject = "agency" | "movement" | "record";

/**
 * Which arguments of a pattern's events name an agency, a movement or a record, where their names alone do not say so.
 * A name with a dot is one event's own.
 */
const subjectsByPattern: Readonly<Record<string, Partial<Record<EventSubject, readonly string[]>>>> = {
  AgencyRegistry: {
    agency: ["AgencyAdmitted.id", "AgencyStatus.id", "CeilingSet.id", "agency", "old", "successor"],
  },
  JointGovernance: { agency: ["agency", "proposer"] },
  CredentialStatus: { agency: ["issuer"], record: ["id"] },
  SharingAgreementRegistry: {
    agency: ["agency", "discloser", "recipient"],
    record: ["id"],
  },
  ConsentRegistry: { agency: ["by", "controller", "recipient"], record: ["id", "oldId", "newId"] },
  AccessAuditLog: { agency: ["agency", "successor"] },
  EmergencyAccess: { agency: ["agency", "opener", "custodian", "reviewer"], record: ["ref"] },
  RecordAnchor: { agency: ["agency", "owner"], record: ["id", "oldId", "newId"] },
  TraderCheckRegistry: { agency: ["agency", "checker", "by", "authority"], record: ["key"] },
  MovementClearance: { agency: ["agency", "opener", "by"], movement: ["id"] },
  InterventionCoordinator: { agency: ["agency"], movement: ["movement"] },
  BorderEventLog: { agency: ["agency", "by"], record: ["id", "rootId"] },
};

/** What arguments are about in contracts that are no patterns. */
const subjectsByName: Readonly<Record<EventSubject, readonly string[]>> = {
  agency: ["agency", "agencyId"],
  movement: ["movement", "movementId"],
  record: ["record", "recordId"],
};

/** Whether an argument of an event is about a subject. `pattern` is what `patternOf` gives. */
export function isAbout(
  subject: EventSubject,
  pattern: string | undefined,
  event: string,
  argument: { readonly name?: string; readonly type: string },
): boolean {
  const { name, type } = argument;
  if (name === undefined || !(subject === "agency" ? /^uint\d+$/ : /^bytes32$/).test(type)) return false;
  const names = (pattern && subjectsByPattern[pattern]?.[subject]) || subjectsByName[subject];
  if (subject === "agency" && type !== "uint16" && pattern !== undefined) return false;
  return names.includes(name) || names.includes(`${event}.${name}`);
}

/** The pattern that a contract is, or is made from: the one whose events it has, all of them. */
export function patternOf(abi: readonly AbiEntry[]): string | undefined {
  const own = new Set(eventsOf(abi));
  const matches = patternEvents().filter(({ events }) => events.every((event) => own.has(event)));
  return matches.sort((left, right) => right.events.length - left.events.length)[0]?.name;
}

let known: { name: string; events: string[] }[] | undefined;

function patternEvents(): { name: string; events: string[] }[] {
  const abis = generated as unknown as Readonly<Record<string, readonly AbiEntry[] | undefined>>;
  known ??= patternCatalogue
    .map(({ name }) => ({
      name,
      events: eventsOf(abis[`${name[0]!.toLowerCase()}${name.slice(1)}Abi`] ?? []),
    }))
    .filter(({ events }) => events.length > 0);
  return known;
}

function eventsOf(abi: readonly AbiEntry[]): string[] {
  return abi
    .filter((entry) => entry["type"] === "event")
    .map((entry) => {
      const inputs = (entry["inputs"] ?? []) as readonly {
        readonly type: string;
        readonly indexed?: boolean;
      }[];
      return `${String(entry["name"])}(${inputs.map(({ type, indexed }) => type + (indexed ? "!" : "")).join()})`;
    });
}
