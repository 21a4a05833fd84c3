import assert from "node:assert/strict";
import {
  cdsEvidence,
  cdsMovementId,
  commitmentLeaf,
  derivedSalt,
  isTolboothError,
  planCdsImport,
  schemaId,
  type CdsMovementPlan,
  type CdsNotification,
  type CdsPlanOptions,
} from "@tolbooth/sdk";
import { lifeCycle, notification, planOptions } from "./support/cds.js";

const plan = (notifications: CdsNotification[], options: Partial<CdsPlanOptions> = {}): CdsMovementPlan => {
  const { movements } = planCdsImport(notifications, { ...planOptions, ...options });
  assert.equal(movements.length, 1);
  return movements[0]!;
};

/** Calls as short words, with the lane and version of a decision. */
const words = (movement: CdsMovementPlan) =>
  movement.calls.map(({ write }) => {
    if (write.kind === "decide") return `${write.decision}-${write.lane}@${write.version}`;
    return write.kind === "add-requirement" ? `require-${write.lane}` : write.kind;
  });

/** Life cycle → the calls, the state at the end, and the findings. */
const rules: [title: string, codes: string, calls: string, end: string, findings?: string][] = [
  ["01 opens", "01v1", "open", "open v1"],
  ["02 alone opens nothing", "02v1", "", "none v0"],
  ["03 of a first declaration opens nothing", "03v1", "", "none v0"],
  ["11, 17 and 18 open nothing", "11 17 18", "", "none v0"],
  ["13 and 15 open and do no more", "13v1 15v1 01v1", "open", "open v1"],
  ["07 as the first opens and does not amend", "07v2", "open", "open v1"],
  ["05 as the first opens and holds", "05v1", "open hold-1@1", "open v1 held 1"],
  ["06 as the first opens and holds", "06v1", "open hold-1@1", "open v1 held 1"],
  ["14 as the first opens and holds", "14v1", "open hold-1@1", "open v1 held 1"],
  ["08 as the first opens and releases", "08v3", "open clear-1@1", "released v1"],
  ["09 as the first opens and releases", "09v3", "open clear-1@1", "released v1"],
  ["08 and 09 of one version release once", "01v1 08v1 09v1", "open clear-1@1", "released v1"],
  ["09 of an older version changes nothing", "01v1 07v2 09v1", "open amend", "open v2"],
  ["09 without a version is about the present one", "01v1 07v2 09", "open amend clear-1@2", "released v2"],
  [
    "a later version must be cleared again",
    "01v1 09v1 13v2 09v2",
    "open clear-1@1 amend clear-1@2",
    "released v2",
  ],
  ["a later version amends once, even with 07", "01v1 07v3", "open amend", "open v2"],
  ["07 amends although its version is known", "01v2 07v2 09v2", "open amend clear-1@2", "released v2"],
  ["07 without a version amends", "01v1 07 09", "open amend clear-1@2", "released v2"],
  ["03 changes nothing, not even by its version", "01v1 03v2 09v1", "open clear-1@1", "released v1"],
  ["02 with a later version amends", "01v1 02v2 09v2", "open amend clear-1@2", "released v2"],
  ["a hold counts whatever version it names", "01v1 07v2 05v1", "open amend hold-1@2", "open v2 held 1"],
  [
    "a hold stands across an amendment until cleared",
    "01v1 05v1 07v2 09v2",
    "open hold-1@1 amend clear-1@2",
    "released v2",
  ],
  [
    "05, 06, 14 and 51 hold for customs",
    "01 05 06 14 51",
    "open hold-1@1 hold-1@1 hold-1@1 hold-1@1",
    "open v1 held 1",
  ],
  ["50 requires Defra's lane and holds there", "01 50", "open require-2 hold-2@1", "open v1 held 2"],
  ["50 requires the lane once", "01 50 50", "open require-2 hold-2@1 hold-2@1", "open v1 held 2"],
  [
    "09 clears Defra's hold as well",
    "01 50 09",
    "open require-2 hold-2@1 clear-1@1 clear-2@1",
    "released v1",
  ],
  [
    "a hold revokes a release, and 09 releases again",
    "01 09 05 09",
    "open clear-1@1 hold-1@1 clear-1@1",
    "released v1",
  ],
  [
    "a clearance of the rest skips what is cleared",
    "01 09 50 09",
    "open clear-1@1 require-2 hold-2@1 clear-2@1",
    "released v1",
  ],
  ["10 invalidates", "01 10", "open invalidate", "invalidated v1"],
  ["10 invalidates after a release", "01v1 09v1 02 11 10v1", "open clear-1@1 invalidate", "invalidated v1"],
  ["10 invalidates after an exit", "01 09 16 10", "open clear-1@1 exit invalidate", "invalidated v1"],
  ["10 of a later version amends first", "01v1 10v2", "open amend invalidate", "invalidated v2"],
  ["nothing is sent after an invalidation", "01 10 05 07v9 09 50 16 10", "open invalidate", "invalidated v1"],
  ["16 after a release is an exit", "01 09 16", "open clear-1@1 exit", "exited v1"],
  ["16 without a release is a finding", "01 16 09", "open clear-1@1", "released v1", "exit-without-release"],
  [
    "16 of a version that is not released is a finding",
    "01v1 09v1 16v2",
    "open clear-1@1 amend",
    "open v2",
    "exit-without-release",
  ],
  ["only 10 counts after an exit", "01 09 16 05 07 09v9 50", "open clear-1@1 exit", "exited v1"],
  [
    "10, 16, 50 and 51 of an unknown movement are findings",
    "10 16 50 51",
    "",
    "none v0",
    "unknown-movement unknown-movement unknown-movement unknown-movement",
  ],
  ["10 after 02 is a cancellation before acceptance", "02v1 10", "", "none v0"],
  [
    "an opener without a version has the one that was received",
    "02v2 01 09v2",
    "open clear-1@1",
    "released v1",
  ],
  ["11, 13, 15, 17 and 18 change nothing", "01v1 11v1 13v1 15v1 17v1 18v1", "open", "open v1"],
];

describe("the plan of a CDS import", () => {
  for (const [title, codes, calls, end, findings = ""] of rules)
    it(`${title}: ${codes}`, () => {
      const movement = plan(lifeCycle(codes));
      const { status, version, held } = movement.after;
      assert.equal(words(movement).join(" "), calls);
      assert.equal(`${status} v${version}${held ? ` held ${held}` : ""}`, end);
      assert.equal(movement.findings.map(({ code }) => code).join(" "), findings);
      assert.equal(movement.timeline.length, codes.split(" ").length);
    });

  it("chains the states of its calls, with the sequence number and version that each call expects", () => {
    const movement = plan(lifeCycle("01v1 50 13v2 05 09v2 16 10"));
    let state = movement.before;
    for (const { before, after, write } of movement.calls) {
      assert.deepEqual(before, state);
      assert.equal(after.seq, before.seq + 1);
      if (write.kind === "decide")
        assert.deepEqual([write.expectedSeq, write.version], [before.seq, before.version]);
      state = after;
    }
    assert.deepEqual(state, movement.after);
  });

  it("says of every notification what it did and why, and which calls are its own", () => {
    const movement = plan(lifeCycle("02v1 01v1 13v2 09v2 09v1 16"));
    assert.deepEqual(
      movement.timeline.map(({ effects }) => effects.join("+")),
      ["nothing", "opened", "amended", "released", "nothing", "exited"],
    );
    for (const { explanation, functionCode, name } of movement.timeline)
      assert.ok(explanation.startsWith(`${functionCode} ${name}, `) && explanation.length > 40);
    assert.deepEqual(
      movement.timeline.flatMap(({ calls }) => calls),
      movement.calls.map(({ id }) => id),
    );
    assert.deepEqual(
      movement.timeline.map(({ declarationVersion }) => declarationVersion),
      [undefined, 1, 2, 2, 2, 2],
    );
    assert.equal(movement.declarationVersion, 2);
  });

  it("keeps the movements of one folder apart, and goes on after a finding", () => {
    const { movements } = planCdsImport(
      [...lifeCycle("10 02", "25GB0000000000000A"), ...lifeCycle("01 09", "25GB0000000000000B")],
      planOptions,
    );
    assert.deepEqual(
      movements.map(({ mrn, after, findings }) => [mrn, after.status, findings.length]),
      [
        ["25GB0000000000000A", "none", 1],
        ["25GB0000000000000B", "released", 0],
      ],
    );
  });

  it("uses the lanes that it is given", () => {
    const movement = plan(lifeCycle("01 50 09"), {
      lanes: { customs: 32, defra: 7 },
      requiredLanes: [3, 32],
    });
    assert.deepEqual(words(movement), [
      "open",
      "require-7",
      "hold-7@1",
      "clear-3@1",
      "clear-7@1",
      "clear-32@1",
    ]);
    assert.deepEqual(
      movement.calls.map(({ senderLane }) => senderLane),
      [32, 7, 7, 3, 7, 32],
    );
    assert.equal(movement.calls[0]!.after.required, 2 ** 31 + 4);
    assert.equal(movement.after.status, "released");
    assert.deepEqual(words(plan(lifeCycle("01 05"), { requiredLanes: [2] })), [
      "open",
      "require-1",
      "hold-1@1",
    ]);
  });

  it("refuses options that cannot be meant", () => {
    const refused = (options: Partial<CdsPlanOptions>, option: string) =>
      assert.throws(
        () => plan(lifeCycle("01"), options),
        (error) => isTolboothError(error, "CDS_OPTIONS_INVALID") && error.details["option"] === option,
      );
    refused({ lanes: { customs: 0, defra: 2 } }, "lanes.customs");
    refused({ lanes: { customs: 1, defra: 33 } }, "lanes.defra");
    refused({ lanes: { customs: 2, defra: 2 } }, "lanes");
    refused({ requiredLanes: [] }, "requiredLanes");
    refused({ requiredLanes: [1.5] }, "requiredLanes");
    refused(
      { commitment: { ...planOptions.commitment, epochKey: new Uint8Array(8) } },
      "commitment.epochKey",
    );
    assert.throws(
      () => plan(lifeCycle("01"), { commitment: { ...planOptions.commitment, contract: "0x" } }),
      (error) => isTolboothError(error, "COMMITMENT_INVALID"),
    );
  });

  it("takes the same notification twice as one, and refuses a contradiction", () => {
    const [first] = lifeCycle("01v1");
    assert.equal(plan([first!, { ...first!, file: "99_copy.xml" }]).timeline.length, 1);
    assert.throws(
      () => plan([first!, { ...first!, file: "99_copy.xml", functionCode: "10" }]),
      (error) => isTolboothError(error, "CDS_NOTIFICATIONS_CONTRADICT"),
    );
  });

  describe("commitments", () => {
    const received = notification("01_A.xml", { code: "05", id: "n1" });
    const { commitment } = planOptions;

    it("can be made again by whoever has the key and the document", () => {
      const expected = commitmentLeaf(commitment, {
        schema: schemaId("urn:hmrc:cds:notification"),
        salt: derivedSalt(commitment.epochKey, "urn:hmrc:cds:notification", "n1"),
        contentHash: received.contentHash,
      });
      assert.equal(cdsEvidence(commitment, received), expected);
      const [open, hold] = plan([received]).calls.map(({ write }) => write);
      assert.equal(open?.kind === "open" && open.data, expected);
      assert.equal(hold?.kind === "decide" && hold.evidence, expected);
    });

    it("differ by document, key, chain and contract", () => {
      const values = [
        cdsEvidence(commitment, received),
        cdsEvidence(commitment, { ...received, notificationId: "n2" }),
        cdsEvidence(commitment, { ...received, contentHash: `0x${"11".repeat(32)}` }),
        cdsEvidence({ ...commitment, epochKey: new Uint8Array(32).fill(8) }, received),
        cdsEvidence({ ...commitment, chainId: 1 }, received),
        cdsEvidence({ ...commitment, contract: `0x${"11".repeat(20)}` }, received),
      ];
      assert.equal(new Set(values).size, values.length);
    });

    it("put no MRN, file name or notification id into anything that is sent", () => {
      const movement = plan(lifeCycle("01v1 50 07v2 09v2 16 10"));
      const sent = JSON.stringify(movement.calls.map(({ movementId, write }) => [movementId, write]));
      for (const clear of ["25GB", ".xml", "id0000"]) assert.ok(!sent.includes(clear));
      assert.equal(movement.movementId, cdsMovementId(commitment, "25GB00000000000001"));
    });
  });
});
