/** FHIR R4 `AuditEvent`s as the leaves of an `AccessAuditLog`, and the two sides of an exchange held against each other. */
import { TolboothError } from "../../errors/index.js";
import {
  accessFillerLeaf,
  accessLogHead,
  canonicalJsonHash,
  commitmentLeaf,
  merkleTree,
  schemaId,
  type Bytes32,
  type ContractPlace,
} from "../../privacy/index.js";
import type { JsonValue } from "../../privacy/types.js";

/** The form of a leaf that stands for an access. */
export const fhirAuditEventSchema = "http://hl7.org/fhir/StructureDefinition/AuditEvent|4.0.1";

const requestIdType = "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";

/**
 * The leaf of one access.
 *
 * @param salt 32 random bytes, new for each access, kept with it.
 * @param event A FHIR R4 AuditEvent. It stays with the agency.
 * @throws TolboothError `COMMITMENT_INVALID` when it is no AuditEvent, `CANONICAL_JSON_REFUSED` when it is no JSON.
 */
export function accessLeaf(place: ContractPlace, salt: Bytes32, event: JsonValue): Bytes32 {
  if (member(event, "resourceType") !== "AuditEvent")
    throw new TolboothError("COMMITMENT_INVALID", { part: "event", problem: "it is not a FHIR AuditEvent" });
  const contentHash = canonicalJsonHash(event);
  return commitmentLeaf(place, { schema: schemaId(fhirAuditEventSchema), salt, contentHash });
}

/**
 * The request identifier by which both sides of an exchange name one access: the `X-Request-Id` entity of IHE's Basic
 * Audit Log Patterns. `undefined` when the event has none.
 */
export function auditEventRequestId(event: JsonValue): string | undefined {
  const entities = member(event, "entity");
  if (!Array.isArray(entities)) return undefined;
  for (const entity of entities as readonly JsonValue[]) {
    const type = member(entity, "type");
    if (member(type, "code") !== "XrequestId" || member(type, "system") !== requestIdType) continue;
    const value = member(member(member(entity, "what"), "identifier"), "value");
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

/** What stands behind one leaf: an access, or with no event a filler. */
export interface AccessOpening {
  readonly salt: Bytes32;
  readonly event?: JsonValue;
}

/** A batch, with everything that stands behind it in the order of its leaves. */
export interface OpenedAccessBatch {
  /** Its number, as the event `Batch` told. */
  readonly seq: number;
  readonly root: Bytes32;
  readonly count: number;
  readonly openings: readonly AccessOpening[];
}

/** One agency's log over a time, opened. Root, count and heads come from the ledger, the openings from the agency. */
export interface OpenedAccessLog {
  readonly agency: number;
  /** The log's head before the first of these batches; `emptyAccessLogHead` before the first of all. */
  readonly before: Bytes32;
  /** The log's head after the last of these batches. */
  readonly after: Bytes32;
  readonly batches: readonly OpenedAccessBatch[];
}

/** Which side of an exchange. */
export type AccessSide = "discloser" | "recipient";

/** Something that a person must look at. */
export interface AccessFinding {
  /**
   * - `chain-broken`: the batches do not lead from one head to the other, so one is missing, changed or out of order.
   * - `count-differs`: a batch opens to more or fewer leaves than were anchored.
   * - `root-differs`: what was opened is not what was anchored.
   * - `without-request-id`: an access that cannot be held against the other side.
   * - `not-logged`: the other side logged this access, or logged it more often.
   */
  readonly kind: "chain-broken" | "count-differs" | "root-differs" | "without-request-id" | "not-logged";
  /** The side at which the fault is. */
  readonly side: AccessSide;
  /** The batch, where there is one. */
  readonly seq?: number;
  readonly requestId?: string;
  /** How many accesses are missing; with `not-logged`. */
  readonly missing?: number;
}

/** What comparing two logs gave. */
export interface AccessReconciliation {
  /** Accesses that both sides logged. */
  readonly matched: number;
  /** Accesses in the discloser's log, without fillers. */
  readonly disclosed: number;
  /** Accesses in the recipient's log, without fillers. */
  readonly received: number;
  /** Empty when both logs open fully and agree. */
  readonly findings: readonly AccessFinding[];
}

/**
 * Holds the logs of discloser and recipient against each other: whether each opens to what was anchored, and whether
 * either left an access out. An access at the very edge of the time may stand in a batch outside it on one side; take
 * the batches around it as well before anybody is blamed.
 *
 * @param options `requestIdOf`: how both sides name one access; by default `auditEventRequestId`. `concerns`: which
 * events belong to this exchange; by default all.
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function reconcileAccessLogs(
  place: ContractPlace,
  sides: { readonly discloser: OpenedAccessLog; readonly recipient: OpenedAccessLog },
  options: {
    readonly requestIdOf?: (event: JsonValue) => string | undefined;
    readonly concerns?: (event: JsonValue, side: AccessSide) => boolean;
  } = {},
): AccessReconciliation {
  const { requestIdOf = auditEventRequestId, concerns = () => true } = options;
  const findings: AccessFinding[] = [];
  const accessesOf = (side: AccessSide): Map<string, number> => {
    findings.push(...checkLog(place, sides[side], side));
    const accesses = new Map<string, number>();
    for (const { seq, openings } of sides[side].batches) {
      for (const { event } of openings) {
        if (event === undefined || !concerns(event, side)) continue;
        const requestId = requestIdOf(event);
        if (requestId === undefined) findings.push({ kind: "without-request-id", side, seq });
        else accesses.set(requestId, (accesses.get(requestId) ?? 0) + 1);
      }
    }
    return accesses;
  };
  const disclosed = accessesOf("discloser");
  const received = accessesOf("recipient");
  let matched = 0;
  for (const requestId of new Set([...disclosed.keys(), ...received.keys()])) {
    const [given, taken] = [disclosed.get(requestId) ?? 0, received.get(requestId) ?? 0];
    matched += Math.min(given, taken);
    if (given === taken) continue;
    const side = given < taken ? "discloser" : "recipient";
    findings.push({ kind: "not-logged", side, requestId, missing: Math.abs(given - taken) });
  }
  const sum = (accesses: Map<string, number>) => [...accesses.values()].reduce((all, one) => all + one, 0);
  return { matched, disclosed: sum(disclosed), received: sum(received), findings };
}

/** Whether a log opens to what was anchored. */
function checkLog(place: ContractPlace, log: OpenedAccessLog, side: AccessSide): AccessFinding[] {
  const findings: AccessFinding[] = [];
  let head = log.before;
  for (const batch of log.batches) {
    const { seq, root, count, openings } = batch;
    head = accessLogHead(place, head, { agency: log.agency, seq, root, count });
    if (openings.length !== count) findings.push({ kind: "count-differs", side, seq });
    else if (count > 0 && rootOf(place, openings) !== root.toLowerCase())
      findings.push({ kind: "root-differs", side, seq });
  }
  if (head !== log.after.toLowerCase()) findings.push({ kind: "chain-broken", side });
  return findings;
}

function rootOf(place: ContractPlace, openings: readonly AccessOpening[]): Bytes32 {
  const leaves = openings.map(({ salt, event }) =>
    event === undefined ? accessFillerLeaf(place, salt) : accessLeaf(place, salt, event),
  );
  return merkleTree(leaves).root;
}

/** A member of a JSON object; `undefined` for anything else. */
function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, JsonValue>>)[name];
}
