import assert from "node:assert/strict";
import { followIndex, type EventChanges, type EventIndex } from "@tolbooth/sdk";
import { FakeChain } from "./support/fake-chain.js";
import { createScene, endScenes, upTo } from "./support/index-scene.js";
import { waitUntil } from "../networks/support/scratch.js";

const numberOf = (event: EventChanges["added"][number]): number => Number(event.arguments.at(-1)?.value);

async function changesOf(
  index: EventIndex,
  since: number,
): Promise<{ added: number[]; retracted: number[] }[] | undefined> {
  const found = await index.changesSince(since);
  return found?.changes.map(({ added, retracted }) => ({
    added: added.map(numberOf),
    retracted: retracted.map(numberOf),
  }));
}

describe("What changes in the index of events", function () {
  this.timeout(60_000);
  afterEach(endScenes);

  it("tells those who follow what comes and what is taken back, also from another opening of the file", async () => {
    const chain = new FakeChain(10);
    const scene = await createScene();
    const writer = await scene.open(chain.connection());
    const reader = await scene.open(chain.connection());
    const stop = new AbortController();
    const told: number[] = [];
    const back: number[] = [];
    const following = followIndex(reader, {
      signal: stop.signal,
      fromStart: true,
      pollMilliseconds: 10,
      onChanges: ({ added, retracted }) => {
        told.push(...added.map(numberOf));
        back.push(...retracted.map(numberOf));
      },
    });
    try {
      await waitUntil(() => told.length >= 10);
      chain.grow(5);
      await writer.update();
      await waitUntil(() => told.length >= 15);
      chain.shrink(3);
      chain.grow(4, "second");
      await writer.update();
      await waitUntil(() => told.length >= 19);
    } finally {
      stop.abort();
      await following;
    }
    assert.deepEqual(told, [...upTo(15), ...upTo(4, 1_000_012)]);
    assert.deepEqual(back, [12, 13, 14]);
  });

  it("takes nothing back because of a head from before another process read a newer chain", async () => {
    const chain = new FakeChain(15);
    const scene = await createScene();
    const writer = await scene.open(chain.connection());
    const reader = await scene.open(chain.connection());
    await writer.update();
    const since = await reader.revision();
    let first = true;
    chain.before = (asked) => {
      if (!first) return undefined;
      first = false;
      const stale = structuredClone(chain.answer(asked));
      chain.shrink(3);
      chain.grow(4, "second");
      return writer.update().then(() => stale);
    };
    await reader.update();
    assert.deepEqual(await changesOf(reader, since), [
      { added: [], retracted: [12, 13, 14] },
      { added: upTo(4, 1_000_012), retracted: [] },
    ]);
  });

  it("tells each event once where it was added, taken back and added again since the last look", async () => {
    const chain = new FakeChain(10);
    const scene = await createScene();
    const index = await scene.open(chain.connection());
    await index.update();
    const before = await index.revision();
    chain.grow(5);
    await index.update();
    const between = await index.revision();
    chain.shrink(7);
    chain.grow(8, "second");
    await index.update();
    const added = { added: upTo(8, 1_000_008), retracted: [] };
    assert.deepEqual(await changesOf(index, before), [{ added: [], retracted: [8, 9] }, added]);
    assert.deepEqual(await changesOf(index, between), [{ added: [], retracted: upTo(7, 8) }, added]);
  });
});
