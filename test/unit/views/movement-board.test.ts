import assert from "node:assert/strict";
import {
  accessAuditLogAbi,
  consentRegistryAbi,
  countLanes,
  countMovements,
  emergencyAccessAbi,
  MovementBoard,
  movementClearanceAbi,
  RecordTimelines,
  timelineOf,
  type MovementTimeline,
  type RecordTimeline,
  type TimelineEvent,
} from "@tolbooth/sdk";

const id = `0x${"26".repeat(32)}`;
let block = 0;

function event(
  name: string,
  values: Readonly<Record<string, string | number>>,
  time?: number,
): TimelineEvent {
  block += 1;
  return {
    contract: "C",
    address: "0x0000000000000000000000000000000000000001",
    event: name,
    arguments: Object.entries(values).map(([key, value]) => ({
      name: key,
      type: "uint256",
      value: String(value),
    })),
    blockNumber: block,
    blockTime: time ?? 1_000 + block,
    blockHash: `0x${block}`,
    transactionHash: `0x${block.toString(16)}`,
    logIndex: 0,
  };
}

const decision = (lane: number, kind: number, time?: number, of = id): TimelineEvent =>
  event("Decision", { id: of, lane, agency: lane + 10, decision: kind, version: 1, seq: 0 }, time);

function board(...events: readonly TimelineEvent[]): MovementBoard {
  const made = new MovementBoard(timelineOf(movementClearanceAbi) as MovementTimeline);
  made.change({ added: events, retracted: [] });
  return made;
}

describe("The movement board", () => {
  beforeEach(() => (block = 0));

  it("recognises what it can show by the events in the ABI", () => {
    const kinds = [movementClearanceAbi, consentRegistryAbi, accessAuditLogAbi, emergencyAccessAbi].map(
      (abi) => timelineOf(abi)?.kind,
    );
    assert.deepEqual(kinds, ["movements", "records", "records", "records"]);
    assert.equal(timelineOf(movementClearanceAbi.slice(0, 3)), undefined);
  });

  it("names only events and arguments that the patterns have", () => {
    for (const abi of [movementClearanceAbi, consentRegistryAbi, accessAuditLogAbi, emergencyAccessAbi]) {
      const description = timelineOf(abi)!;
      const inputs = (name: string): string[] => {
        const entry = abi.find((one) => one.type === "event" && one.name === name);
        assert.notEqual(entry, undefined, name);
        return (entry as unknown as { inputs: { name: string }[] }).inputs.map((input) => input.name);
      };
      if (description.kind === "movements") for (const name of Object.keys(description.acts)) inputs(name);
      else
        for (const [name, steps] of Object.entries(description.steps))
          for (const { step: _step, codes: _codes, ...names } of steps)
            for (const argument of Object.values(names))
              assert.equal(inputs(name).includes(argument), true, `${name}.${argument}`);
    }
  });

  it("follows a movement through hold, clearance, release, amendment, revocation and exit", () => {
    const opened = event("MovementOpened", { id, opener: 11, required: 0b11 });
    const shown = board(opened);
    const state = (): unknown => [shown.row(id)?.state, shown.row(id)?.lanes];
    const then = (...added: TimelineEvent[]): void => void shown.change({ added, retracted: [] });
    assert.deepEqual(state(), ["open", { 1: "open", 2: "open" }]);
    then(decision(1, 2, 2_000));
    assert.deepEqual(state(), ["held", { 1: "held", 2: "open" }]);
    assert.deepEqual(shown.row(id)?.held, [{ lane: 1, agency: 11, since: 2_000, isOver: false }]);
    then(decision(1, 4, 2_100), decision(1, 2, 2_200));
    assert.equal(shown.row(id)?.held.length, 1, "held on: one span, from its begin");
    then(decision(1, 1, 2_500), decision(2, 1, 2_600), event("Released", { id, version: 1, seq: 4 }));
    assert.deepEqual(shown.row(id)?.held, [
      { lane: 1, agency: 11, since: 2_000, until: 2_500, isOver: true },
    ]);
    assert.deepEqual(state(), ["released", { 1: "cleared", 2: "cleared" }]);
    then(event("Amended", { id, version: 2, seq: 5 }), event("ReleaseRevoked", { id, version: 2, seq: 5 }));
    assert.deepEqual(state(), ["revoked", { 1: "open", 2: "open" }]);
    assert.equal(shown.row(id)?.version, 2);
    then(decision(2, 3));
    assert.equal(shown.row(id)?.state, "refused");
    then(decision(2, 1), event("Released", { id, version: 2, seq: 7 }), event("Exited", { id, version: 2 }));
    assert.equal(shown.row(id)?.state, "exited");
    assert.deepEqual(
      shown.timeline(id).map(({ act }) => act),
      [
        ...["opened", "held", "unchanged", "held", "cleared", "cleared", "released", "amended", "revoked"],
        ...["refused", "cleared", "released", "exited"],
      ],
    );
  });

  it("keeps a hold over an amendment, and ends it with the movement", () => {
    const shown = board(
      event("MovementOpened", { id, opener: 11, required: 0b11 }),
      decision(1, 2, 2_000),
      decision(2, 1),
      event("Amended", { id, version: 2, seq: 4 }),
    );
    assert.deepEqual(shown.row(id)?.lanes, { 1: "held", 2: "open" });
    shown.change({ added: [event("Invalidated", { id, reason: 1, seq: 5 }, 3_000)], retracted: [] });
    assert.equal(shown.row(id)?.state, "invalidated");
    assert.deepEqual(shown.row(id)?.held[0]?.until, 3_000);
  });

  it("shows what remains after a reorganisation, whatever the order in which it is told", () => {
    const opened = event("MovementOpened", { id, opener: 11, required: 0b1 });
    const hold = decision(1, 2);
    const clear = decision(1, 1);
    const shown = board(clear, opened, hold, hold);
    assert.equal(shown.row(id)?.lanes[1], "cleared");
    assert.deepEqual(shown.change({ added: [], retracted: [clear] }), [id]);
    assert.equal(shown.row(id)?.state, "held");
    shown.change({ added: [], retracted: [opened, hold] });
    assert.equal(shown.row(id), undefined);
    assert.deepEqual(shown.rows(), []);
  });

  it("names lanes as the contract assigns them, and as the project does before that", () => {
    const agencies = [
      { id: 1, name: "hmrc", title: "HMRC", lane: 1 },
      { id: 2, name: "defra", title: "Defra", lane: 2 },
    ];
    assert.deepEqual(board().lanes(agencies)[1], { lane: 2, agency: 2, name: "defra", title: "Defra" });
    const shown = board(
      event("LaneAssigned", { lane: 1, agency: 2 }),
      event("LaneAssigned", { lane: 3, agency: 9 }),
      event("LaneAssigned", { lane: 4, agency: 1 }),
      event("LaneAssigned", { lane: 4, agency: 0 }),
    );
    assert.deepEqual(shown.lanes(agencies), [
      { lane: 1, agency: 2, name: "defra", title: "Defra" },
      { lane: 3, agency: 9 },
    ]);
  });

  it("counts 2,000 movements of 28 lanes by state and by lane", function () {
    this.timeout(30_000);
    const events: TimelineEvent[] = [];
    const counts = { held: 0, open: 0 };
    for (let movement = 0; movement < 2_000; movement += 1) {
      const one = `0x${movement.toString(16).padStart(64, "0")}`;
      events.push(event("MovementOpened", { id: one, opener: 1, required: 2 ** 28 - 1 }));
      for (let lane = 1; lane <= 28; lane += 1) {
        const held = lane === 28 && movement % 5 === 0;
        events.push(decision(lane, held ? 2 : lane === 28 ? 4 : 1, undefined, one));
      }
      counts[movement % 5 === 0 ? "held" : "open"] += 1;
    }
    const shown = board(...events);
    const rows = shown.rows();
    const { held, open, released } = countMovements(rows);
    assert.deepEqual({ held, open, released }, { ...counts, released: 0 });
    const lanes = countLanes(rows, shown.lanes([]));
    assert.equal(lanes.length, 28);
    assert.deepEqual(lanes[0], { lane: 1, open: 0, cleared: 2_000, held: 0, refused: 0 });
    assert.deepEqual(lanes[27], { lane: 28, open: 1_600, cleared: 0, held: 400, refused: 0 });
  });
});

describe("The time line of a record", () => {
  beforeEach(() => (block = 0));
  const consent = { id, terms: "0x", controller: 1, recipient: 2, version: 1, kind: 1 };
  const consents = (...events: readonly TimelineEvent[]): RecordTimelines => {
    const made = new RecordTimelines(timelineOf(consentRegistryAbi) as RecordTimeline);
    made.change({ added: events, retracted: [] });
    return made;
  };

  it("of a consent: not yet, active, expired by its window", () => {
    const lines = consents(event("ConsentRecorded", { ...consent, from: 2_000, until: 3_000 }));
    const at = (now: number): unknown => [
      lines.rows(now)[0]?.state,
      lines.timeline(id, now).map(({ step }) => step),
    ];
    assert.deepEqual(at(1_999), ["notYet", ["recorded"]]);
    assert.deepEqual(at(2_999), ["active", ["recorded"]]);
    assert.deepEqual(at(3_000), ["expired", ["recorded", "expired"]]);
    assert.equal(lines.timeline(id, 3_000)[0]?.code, "permit");
  });

  it("of a consent: withdrawn, or replaced by another, both ways", () => {
    const newId = `0x${"27".repeat(32)}`;
    const first = event("ConsentRecorded", { ...consent, from: 1, until: 2 ** 48 - 1 });
    const second = event("ConsentRecorded", { ...consent, id: newId, from: 1, until: 2 ** 48 - 1 });
    const superseded = event("ConsentSuperseded", { oldId: id, newId, version: 2 });
    const lines = consents(
      ...[first, second, superseded],
      event("ConsentWithdrawn", { id: newId, version: 2, by: 2 }),
    );
    const states = (): unknown => lines.rows(9e9).map((row) => [row.id, row.state]);
    assert.deepEqual(states(), [
      [newId, "withdrawn"],
      [id, "superseded"],
    ]);
    assert.equal(lines.timeline(newId, 9e9)[1]?.related, id);
    lines.change({ added: [], retracted: [superseded] });
    assert.deepEqual(lines.rows(9e9).find((row) => row.id === id)?.state, "active");
  });

  it("of an agency's log of accesses and of an emergency", () => {
    const log = new RecordTimelines(timelineOf(accessAuditLogAbi) as RecordTimeline);
    log.change({
      added: [
        event("Batch", { agency: 3, seq: 1, root: "0x", count: 41, head: "0x" }),
        event("LateBatch", { agency: 3, seq: 1, due: 9 }),
      ],
      retracted: [],
    });
    assert.deepEqual(
      log.timeline("3", 0).map(({ step, count }) => [step, count]),
      [
        ["accesses", 41],
        ["late", undefined],
      ],
    );
    const emergency = new RecordTimelines(timelineOf(emergencyAccessAbi) as RecordTimeline);
    const opening = { ref: id, opener: 1, custodian: 2, reason: 3, reviewBy: 9 };
    emergency.change({ added: [event("GlassBroken", opening)], retracted: [] });
    assert.deepEqual(emergency.rows(0)[0]?.state, "open");
    const closed = event("GlassClosed", { ref: id });
    const review = event("Reviewed", { ref: id, reviewer: 4, outcome: 2 });
    emergency.change({ added: [closed, review], retracted: [] });
    assert.deepEqual(emergency.rows(0)[0]?.state, "reviewed");
    assert.deepEqual(emergency.rows(0)[0]?.agencies, [1, 2, 4]);
    assert.equal(emergency.timeline(id, 0)[2]?.code, "notJustified");
  });
});
