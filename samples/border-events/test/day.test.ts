import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { isTolboothError, maskOf, movementId, MovementClearanceClient } from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { playDay } from "../scenario/day.js";
import { bodiesWithLane, governor, setUpPort } from "../scenario/port.js";

const evidence = `0x${"11".repeat(32)}`;

describe("A day at the port", () => {
  let session: ProjectSession;

  before(async () => {
    session = await openProject(path.resolve(import.meta.dirname, ".."));
    await session.compile();
    await session.startNetwork();
    await setUpPort(session);
  });

  after(async () => {
    await session.close();
    await session.network.stop();
  });

  it("gives each of 28 bodies a lane of its own", async () => {
    const movements = await session.client(MovementClearanceClient, "PortClearance", governor);
    const bodies = bodiesWithLane(session);
    assert.equal(bodies.length, 28);
    for (const { id, lane } of bodies) assert.equal(await movements.agencyOfLane(lane), id);
  });

  it("ends with the goods invalidated, although they had been released twice", async () => {
    const lines: string[] = [];
    const movement = await playDay(session, randomBytes(32), (line) => lines.push(line));
    assert.equal(movement.state, "invalidated");
    assert.equal(movement.version, 2);
    assert.deepEqual(movement.required, [1, 2, 3]);
    assert.equal(lines.filter((line) => /The gate .* opens\.$/.test(line)).length, 2);
    const events = await session.events("PortClearance");
    const goods = events
      .filter((event) => event.event === "Released")
      .map((event) => event.arguments[0]?.value);
    assert.ok(goods.length >= 2);
  });

  it("can be played again on the same chain under a new epoch key", async () => {
    const movement = await playDay(session, randomBytes(32), () => undefined);
    assert.equal(movement.state, "invalidated");
  });

  it("keeps the gate shut while one body of three has not cleared", async () => {
    const goods = movementId(randomBytes(32), "26GBSAMPLE0L0RRY02");
    const hmrc = await session.client(MovementClearanceClient, "PortClearance", "hmrc");
    const defra = await session.client(MovementClearanceClient, "PortClearance", "defra");
    await hmrc.open(goods, [1, 2, 3], evidence);
    await hmrc.decide(goods, 1, "clear", evidence);
    await defra.decide(goods, 2, "clear", evidence);
    await assert.rejects(session.send("PortGate", "pass", [goods], { from: "relayer" }), (error: unknown) => {
      assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"));
      assert.equal(error.details["errorName"], "NotReleased");
      assert.deepEqual(error.details["errorArguments"], [`movement: ${goods}`, `missing: ${maskOf([3])}`]);
      return true;
    });
  });

  it("lets no body decide in another one's lane", async () => {
    const goods = movementId(randomBytes(32), "26GBSAMPLE0L0RRY03");
    const hmrc = await session.client(MovementClearanceClient, "PortClearance", "hmrc");
    const defra = await session.client(MovementClearanceClient, "PortClearance", "defra");
    await hmrc.open(goods, [1, 2], evidence);
    await assert.rejects(defra.decide(goods, 1, "clear", evidence), (error: unknown) => {
      assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"));
      assert.equal(error.details["errorName"], "NotYourLane");
      return true;
    });
  });
});
