import assert from "node:assert/strict";
import {
  accessFillerLeaf,
  accessLeaf,
  accessLogHead,
  auditEventRequestId,
  canonicalJsonHash,
  commitmentLeaf,
  emptyAccessLogHead,
  fhirAuditEventSchema,
  isTolboothError,
  merkleTree,
  newSalt,
  reconcileAccessLogs,
  schemaId,
  type AccessOpening,
  type OpenedAccessLog,
} from "@tolbooth/sdk";

const place = { chainId: 31337, contract: "0x5FbDB2315678afecb367f032d93F642f64180aa3" };
const requestType = {
  system: "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType",
  code: "XrequestId",
};

/** An AuditEvent that we wrote: a read, with a request identifier where there is one. */
const event = (requestId?: string) => ({
  resourceType: "AuditEvent",
  action: "R",
  entity: [
    { type: { system: "http://terminology.hl7.org/CodeSystem/audit-entity-type", code: "2" } },
    ...(requestId === undefined ? [] : [{ type: requestType, what: { identifier: { value: requestId } } }]),
  ],
});

const access = (requestId?: string): AccessOpening => ({ salt: newSalt(), event: event(requestId) });
const filler = (): AccessOpening => ({ salt: newSalt() });
const leafOf = ({ salt, event: one }: AccessOpening) =>
  one === undefined ? accessFillerLeaf(place, salt) : accessLeaf(place, salt, one);

/** A log whose batches hold these accesses; an empty list is an empty interval. */
function logOf(agency: number, ...batches: AccessOpening[][]): OpenedAccessLog {
  let head = emptyAccessLogHead;
  const opened = batches.map((openings, index) => {
    const root = openings.length === 0 ? emptyAccessLogHead : merkleTree(openings.map(leafOf)).root;
    const batch = { seq: index + 1, root, count: openings.length, openings };
    head = accessLogHead(place, head, { agency, ...batch });
    return batch;
  });
  return { agency, before: emptyAccessLogHead, after: head, batches: opened };
}

describe("a FHIR AuditEvent in an access log", () => {
  it("is a leaf over its canonical JSON", () => {
    const salt = newSalt();
    assert.equal(
      accessLeaf(place, salt, event("a")),
      commitmentLeaf(place, {
        schema: schemaId(fhirAuditEventSchema),
        salt,
        contentHash: canonicalJsonHash(event("a")),
      }),
    );
    for (const other of [{ resourceType: "Consent" }, {}, [], null, "AuditEvent"]) {
      assert.throws(
        () => accessLeaf(place, salt, other),
        (error) => isTolboothError(error, "COMMITMENT_INVALID") && error.details["part"] === "event",
      );
    }
  });

  it("names its request as IHE's Basic Audit Log Patterns say", () => {
    assert.equal(auditEventRequestId(event("76d148b6")), "76d148b6");
    assert.equal(auditEventRequestId(event()), undefined);
    const odd = [
      {},
      { entity: "no list" },
      { entity: [null, "x", { type: requestType }] },
      { entity: [{ type: requestType, what: { identifier: { value: "" } } }] },
      { entity: [{ type: requestType, what: { identifier: { value: 5 } } }] },
      { entity: [{ type: { ...requestType, system: "other" }, what: { identifier: { value: "x" } } }] },
    ];
    for (const one of odd) assert.equal(auditEventRequestId(one), undefined);
  });
});

describe("two sides of an exchange", () => {
  const discloser = logOf(1, [access("a"), access("b"), filler(), filler()], [], [access("c")]);

  it("agree, over different batches and with fillers", () => {
    const recipient = logOf(2, [access("b")], [access("c"), access("a"), filler(), filler()]);
    assert.deepEqual(reconcileAccessLogs(place, { discloser, recipient }), {
      matched: 3,
      disclosed: 3,
      received: 3,
      findings: [],
    });
  });

  it("show who left an access out, and how often", () => {
    const recipient = logOf(2, [access("a"), access("c"), access("c"), access("d")]);
    assert.deepEqual(reconcileAccessLogs(place, { discloser, recipient }), {
      matched: 2,
      disclosed: 3,
      received: 4,
      findings: [
        { kind: "not-logged", side: "recipient", requestId: "b", missing: 1 },
        { kind: "not-logged", side: "discloser", requestId: "c", missing: 1 },
        { kind: "not-logged", side: "discloser", requestId: "d", missing: 1 },
      ],
    });
  });

  it("show an access that names no request", () => {
    const recipient = logOf(2, [access("a"), access("b")], [access(), access("c")]);
    const { findings } = reconcileAccessLogs(place, { discloser, recipient });
    assert.deepEqual(findings, [{ kind: "without-request-id", side: "recipient", seq: 2 }]);
  });

  it("show a log that does not open to what was anchored", () => {
    const [first, second, third] = discloser.batches;
    const withheld = { ...first!, openings: first!.openings.slice(1) };
    const swapped = { ...third!, openings: [access("c")] };
    const findings = (log: OpenedAccessLog) =>
      reconcileAccessLogs(place, { discloser: log, recipient: discloser }).findings;
    assert.deepEqual(findings({ ...discloser, batches: [withheld, second!, third!] }), [
      { kind: "count-differs", side: "discloser", seq: 1 },
      { kind: "not-logged", side: "discloser", requestId: "a", missing: 1 },
    ]);
    assert.deepEqual(findings({ ...discloser, batches: [first!, second!, swapped] }), [
      { kind: "root-differs", side: "discloser", seq: 3 },
    ]);
    assert.deepEqual(findings({ ...discloser, batches: [first!, third!] })[0], {
      kind: "chain-broken",
      side: "discloser",
    });
  });

  it("may leave out what is no part of the exchange, and name accesses in their own way", () => {
    const recipient = logOf(2, [access("b"), access("c")]);
    const requestIdOf = (one: unknown) => auditEventRequestId(one as never)?.toUpperCase();
    const result = reconcileAccessLogs(
      place,
      { discloser, recipient },
      { requestIdOf, concerns: (one, side) => side === "recipient" || auditEventRequestId(one) !== "a" },
    );
    assert.deepEqual(result, { matched: 2, disclosed: 2, received: 2, findings: [] });
    const both = reconcileAccessLogs(place, { discloser, recipient }, { requestIdOf });
    assert.deepEqual(both.findings, [{ kind: "not-logged", side: "recipient", requestId: "A", missing: 1 }]);
  });
});
