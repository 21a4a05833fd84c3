import assert from "node:assert/strict";
import {
  borderEventId,
  borderEventLogAbi,
  BorderEventLogClient,
  borderEventLogCreationCode,
  borderRootId,
  epcisBusinessSteps,
  epcisDispositions,
  epcisEventKinds,
  isTolboothError,
  merkleTree,
  newSalt,
  type BorderEvent,
} from "@tolbooth/sdk";
import { deployAgencies, TestChain } from "../../conformance/support/chain.js";

/** Holds when the work is refused with this custom error and these arguments. */
async function assertRefused(work: Promise<unknown>, errorName: string, ...values: string[]): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"), String(error));
    assert.equal(error.details["errorName"], errorName);
    assert.deepEqual(error.details["errorArguments"], values);
    return true;
  });
}

const inspected = (): BorderEvent => ({
  thing: newSalt(),
  event: newSalt(),
  kind: "ObjectEvent",
  businessStep: "inspecting",
  disposition: "in_transit",
});

describe("BorderEventLogClient on a local network", () => {
  let chain: TestChain;
  let governor: BorderEventLogClient;
  let customs: BorderEventLogClient;
  let food: BorderEventLogClient;

  before(async () => {
    chain = await TestChain.start();
    const agencies = await deployAgencies(chain);
    const address = await chain.deploy(
      agencies.governor,
      borderEventLogAbi,
      borderEventLogCreationCode,
      agencies.registry,
    );
    governor = new BorderEventLogClient(address, agencies.governor);
    customs = new BorderEventLogClient(address, agencies.keys[0]);
    food = new BorderEventLogClient(address, agencies.keys[1]);
  });

  after(async () => {
    await chain.close();
  });

  const now = async (): Promise<number> => (await chain.provider.getBlock("latest"))!.timestamp;

  it("captures an event once for each agency", async () => {
    const event = inspected();
    const { id } = await customs.capture(event);
    assert.equal(id, borderEventId(1, event.event));
    assert.deepEqual(await food.event(id), {
      agency: 1,
      at: await now(),
      kind: "ObjectEvent",
      businessStep: "inspecting",
      disposition: "in_transit",
      status: "captured",
      codes: 1,
    });
    await assertRefused(customs.capture(event), "Duplicate", `id: ${id}`);
    assert.equal((await food.capture(event)).id, borderEventId(2, event.event));
    const unknown = await food.event(newSalt());
    assert.deepEqual(unknown, { agency: 0, at: 0, status: "none", codes: 0 });
  });

  it("captures many at once, with every code there is", async () => {
    const events = epcisBusinessSteps.map((businessStep, index): BorderEvent => ({
      thing: newSalt(),
      event: newSalt(),
      kind: epcisEventKinds[index % epcisEventKinds.length]!,
      businessStep,
      ...(index < epcisDispositions.length ? { disposition: epcisDispositions[index]! } : {}),
    }));
    const { ids } = await customs.captureMany(events);
    assert.deepEqual(
      ids,
      events.map(({ event }) => borderEventId(1, event)),
    );
    for (const [index, { kind, businessStep, disposition }] of events.entries()) {
      const found = await customs.event(ids[index]!);
      assert.deepEqual(
        [found.kind, found.businessStep, found.disposition],
        [kind, businessStep, disposition],
      );
    }
    await assertRefused(customs.captureMany([]), "EmptyBatch");
    const { thing, event } = inspected();
    const bare = await customs.capture({ thing, event, kind: "AssociationEvent" });
    const { businessStep, disposition } = await customs.event(bare.id);
    assert.deepEqual([businessStep, disposition], [undefined, undefined]);
  });

  it("declares errors, with what is right", async () => {
    const [wrong, right] = (await customs.captureMany([inspected(), inspected()])).ids as [string, string];
    await assertRefused(
      food.declareError(wrong, "did_not_occur"),
      "NotCapturer",
      `id: ${wrong}`,
      "agency: 2",
    );
    const receipt = await customs.declareError(wrong, "incorrect_data", [right]);
    const { reason, corrective } = receipt.events[0]!.arguments;
    assert.deepEqual([reason, [...(corrective as string[])]], [2n, [right]]);
    assert.deepEqual([await customs.status(wrong), await customs.status(right)], ["in-error", "captured"]);
    await assertRefused(customs.declareError(wrong, "did_not_occur"), "AlreadyInError", `id: ${wrong}`);
    await customs.declareError(right, "did_not_occur");
  });

  it("captures a thousand events under one root and proves one of them", async () => {
    const leaves = Array.from({ length: 1_000 }, () => newSalt());
    const tree = merkleTree(leaves);
    const { rootId } = await customs.captureRoot(tree.root, leaves.length);
    assert.equal(rootId, borderRootId(1, tree.root));
    assert.deepEqual(await food.root(rootId), { agency: 1, at: await now(), count: 1_000 });
    const claim = { index: 777, event: leaves[777]!, proof: tree.proof(777) };
    assert.equal(await food.verify(1, tree.root, claim), true);
    assert.equal(await food.verify(2, tree.root, claim), false);
    assert.equal(await food.verify(1, tree.root, { ...claim, index: 776 }), false);
    await assertRefused(customs.captureRoot(tree.root, 1), "Duplicate", `id: ${rootId}`);
  });

  it("keeps to the daily quota", async () => {
    await governor.setQuota(2, 2);
    const { used, day } = await food.quota(2);
    assert.deepEqual([used, day], [1, Math.floor((await now()) / 86_400)]);
    await food.capture(inspected());
    await assertRefused(food.capture(inspected()), "QuotaExceeded", "agency: 2", "perDay: 2");
    assert.deepEqual(await food.quota(2), { day, used: 2, perDay: 2 });
  });

  it("derives ids as the contract does", async () => {
    for (const agency of [0, 1, 65_535]) {
      const value = newSalt();
      assert.equal(borderEventId(agency, value), await customs.eventId(agency, value));
      assert.equal(borderRootId(agency, value), await customs.rootIdOf(agency, value));
    }
  });
});
