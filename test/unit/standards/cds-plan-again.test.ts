import assert from "node:assert/strict";
import {
  noMovement,
  planCdsImport,
  type CdsKnownMovement,
  type CdsMovementPlan,
  type CdsNotification,
} from "@tolbooth/sdk";
import { lifeCycle, planOptions } from "./support/cds.js";
import { oneOf, randomFrom } from "./support/random.js";

const mrn = "25GB00000000000001";

const plan = (notifications: readonly CdsNotification[], known?: CdsKnownMovement): CdsMovementPlan =>
  planCdsImport(notifications, { ...planOptions, ...(known ? { known: new Map([[mrn, known]]) } : {}) })
    .movements[0]!;

/** What an import leaves behind when all its calls are on chain. */
const knownAfter = (
  movement: CdsMovementPlan,
  notifications: readonly CdsNotification[],
): CdsKnownMovement => ({
  state: movement.after,
  appliedNotifications: new Set(notifications.map(({ notificationId }) => notificationId)),
  ...(movement.declarationVersion === undefined ? {} : { declarationVersion: movement.declarationVersion }),
});

const codes = [
  "01v1",
  "02",
  "03v2",
  "05",
  "06v1",
  "07",
  "07v2",
  "08v1",
  "09",
  "09v1",
  "09v2",
  "10",
  "11",
  "13v2",
  "13v3",
  "14",
  "16",
  "50",
  "51",
  "18",
];

/** A life cycle of random codes. Codes that end a movement come rarely. */
const randomLife = (random: () => number) =>
  lifeCycle(
    Array.from({ length: 2 + Math.floor(random() * 10) }, () => {
      const code = oneOf(codes, random);
      return code === "10" && random() < 0.7 ? "09" : code;
    }).join(" "),
  );

describe("importing again", () => {
  it("sends nothing when everything was dealt with", () => {
    const notifications = lifeCycle("02v1 01v1 09v1 05 09 13v2 50 09v2 16");
    const first = plan(notifications);
    const second = plan(notifications, knownAfter(first, notifications));
    assert.deepEqual(second.calls, []);
    assert.deepEqual(second.after, first.after);
    assert.ok(second.timeline.every(({ effects }) => effects.join() === "already-applied"));
    assert.deepEqual(second.findings, []);
  });

  it("does not take a clearance that did nothing then for one that clears now", () => {
    // The 09 came after 08 and changed nothing. Replayed on the held movement, it must not lift the hold.
    const notifications = lifeCycle("01v1 08v1 09v1 05v1");
    const first = plan(notifications);
    assert.equal(first.after.held, 1);
    for (const known of [knownAfter(first, notifications), { state: first.after }])
      assert.deepEqual(plan(notifications, known).calls, []);
  });

  it("continues a later folder, with the declaration's version remembered", () => {
    const all = lifeCycle("01v1 09v1 13v2 09v1 09v2");
    const [earlier, later] = [all.slice(0, 3), all.slice(3)];
    const first = plan(earlier);
    const second = plan(later, knownAfter(first, earlier));
    assert.deepEqual(second.after, plan(all).after);
    assert.deepEqual(
      [...first.calls, ...second.calls].map(({ id }) => id),
      plan(all).calls.map(({ id }) => id),
    );
  });

  it("gives the same end wherever a life cycle is cut in two (150 random ones)", () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const random = randomFrom(seed);
      const all = randomLife(random);
      const cut = Math.floor(random() * (all.length + 1));
      const first = plan(cut === 0 ? all.slice(0, 1) : all.slice(0, cut));
      if (first.after.status === "none") continue;
      const whole = plan(all);
      const known = knownAfter(first, cut === 0 ? all.slice(0, 1) : all.slice(0, cut));
      assert.deepEqual(plan(all, known).after, whole.after, `seed ${seed}`);
      if (cut > 0 && cut < all.length)
        assert.deepEqual(plan(all.slice(cut), known).after, whole.after, `seed ${seed}`);
    }
  });

  it("finds its place again after every single call, by the chain alone (40 random ones)", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const all = randomLife(randomFrom(seed));
      const whole = plan(all);
      whole.calls.forEach(({ after }, index) => {
        const rest = plan(all, { state: after });
        assert.deepEqual(
          rest.calls.map(({ id }) => id),
          whole.calls.slice(index + 1).map(({ id }) => id),
          `seed ${seed}, call ${index}`,
        );
        assert.deepEqual(rest.after, whole.after);
      });
    }
  });

  it("finds its place again after every single call, by what was written down (40 random ones)", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const all = randomLife(randomFrom(seed));
      const whole = plan(all);
      whole.calls.forEach((call, index) => {
        // Stopped right after this call: earlier notifications are done, the present one in part.
        const place = whole.timeline.findIndex(
          ({ notificationId }) => notificationId === call.notificationId,
        );
        const done = whole.timeline.slice(0, place);
        const known: CdsKnownMovement = {
          state: call.after,
          appliedNotifications: new Set(done.map(({ notificationId }) => notificationId)),
          appliedCalls: new Set(whole.calls.slice(0, index + 1).map(({ id }) => id)),
          ...(done.at(-1)?.declarationVersion === undefined
            ? {}
            : { declarationVersion: done.at(-1)!.declarationVersion! }),
        };
        const rest = plan(all, known);
        assert.deepEqual(rest.after, whole.after, `seed ${seed}, call ${index}`);
        assert.deepEqual(
          rest.calls.map(({ id }) => id),
          whole.calls.slice(index + 1).map(({ id }) => id),
          `seed ${seed}, call ${index}`,
        );
      });
    }
  });

  it("says when the chain cannot be explained, and sends nothing", () => {
    const notifications = lifeCycle("01v1 09v1");
    const state = { ...plan(notifications).after, seq: 9 };
    const movement = plan(notifications, { state });
    assert.deepEqual(
      movement.findings.map(({ code }) => code),
      ["not-in-step"],
    );
    assert.deepEqual([movement.calls, movement.after, movement.timeline.length], [[], state, 2]);
  });

  it("starts anew on a chain that was started anew", () => {
    const notifications = lifeCycle("01v1 09v1");
    const first = plan(notifications);
    const again = plan(notifications, { ...knownAfter(first, notifications), state: noMovement });
    assert.deepEqual(again.calls, first.calls);
  });

  it("goes on from what another agency wrote in between", () => {
    const all = lifeCycle("01v1 09v1");
    const first = plan(all.slice(0, 1));
    const between = { ...first.after, required: 0b101, held: 0b100, seq: first.after.seq + 2 };
    const second = plan(all, { ...knownAfter(first, all.slice(0, 1)), state: between });
    assert.deepEqual(
      second.calls.map(({ id, senderLane }) => [id.split("/")[1], senderLane]),
      [
        ["clear-1", 1],
        ["clear-3", 3],
      ],
    );
    assert.equal(second.after.status, "released");
  });
});
