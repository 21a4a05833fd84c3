import assert from "node:assert/strict";
import { writeFile, readFile, mkdir } from "node:fs/promises";
import path from "node:path";
import {
  FakeChain,
  gate,
  gateAbi,
  gateAddress,
  movementId,
  refusal,
  silence,
  timeOf,
} from "./support/fake-chain.js";
import { createScene, endScenes, everything, numbers, upTo } from "./support/index-scene.js";

describe("The index of events", function () {
  this.timeout(60_000);
  afterEach(endScenes);

  it("holds every event once, in the order of the chain, and reads on where it was", async () => {
    const chain = new FakeChain(1_500, 3);
    const scene = await createScene();
    const index = await scene.open(chain.connection());
    await index.update();
    assert.deepEqual(await numbers(index), upTo(4_500));
    const before = chain.asked.length;
    await index.update();
    assert.deepEqual(
      chain.asked.slice(before).map(({ method }) => method),
      ["eth_getBlockByNumber"],
      "nothing new is one question",
    );
    chain.grow(2);
    await index.update();
    assert.deepEqual(await numbers(index), upTo(4_506));
    const [first] = await everything(index, { toBlock: 0 });
    assert.equal(first?.blockTime, timeOf(0));
    // Another opening of the same file knows it all without a question about logs.
    const again = await scene.open(chain.connection());
    const asked = chain.asked.length;
    await again.update();
    assert.equal(chain.asked.slice(asked).filter(({ method }) => method === "eth_getLogs").length, 0);
    assert.equal((await again.query({})).total, 4_506);
  });

  it("is asked by agency, movement, argument, event, contract, block, time and text", async () => {
    const chain = new FakeChain(200);
    const index = await (await createScene()).open(chain.connection());
    await index.update();
    const all = upTo(200);
    assert.deepEqual(
      await numbers(index, { agency: 5 }),
      all.filter((one) => (one % 28) + 1 === 5),
    );
    assert.deepEqual(
      await numbers(index, { movement: movementId(7) }),
      all.filter((one) => one % 10 === 7),
    );
    assert.deepEqual(
      await numbers(index, { movement: movementId(7), agency: 8 }),
      all.filter((one) => one % 10 === 7 && (one % 28) + 1 === 8),
    );
    assert.deepEqual(
      await numbers(index, { arguments: { number: "42" } }),
      [42],
      "an argument that is not indexed",
    );
    assert.deepEqual(await numbers(index, { arguments: { movement: movementId(3), number: "13" } }), [13]);
    assert.deepEqual(await numbers(index, { event: "Passed", fromBlock: 20, toBlock: 22 }), [20, 21, 22]);
    assert.deepEqual(await numbers(index, { event: "Closed" }), []);
    assert.deepEqual(await numbers(index, { contracts: ["nobody"] }), []);
    assert.equal((await numbers(index, { contracts: ["gate"] })).length, 200);
    assert.deepEqual(await numbers(index, { fromTime: timeOf(10), toTime: timeOf(12) + 5 }), [10, 11, 12]);
    assert.deepEqual(await numbers(index, { fromTime: timeOf(9_999) }), []);
    assert.deepEqual(
      await numbers(index, { text: `passed GATE ${movementId(7)}` }),
      all.filter((one) => one % 10 === 7),
    );
    assert.deepEqual(await numbers(index, { text: "gate unheard" }), []);
    await assert.rejects(index.query({ event: "Opened" }), { code: "EVENT_NOT_FOUND" });
    await assert.rejects(index.query({ movement: "GB123" }), { code: "EVENT_QUERY_INVALID" });
    await assert.rejects(index.query({ arguments: { colour: "red" } }), { code: "EVENT_QUERY_INVALID" });
  });

  it("gives pages in both directions that together are everything", async () => {
    const chain = new FakeChain(100);
    const index = await (await createScene()).open(chain.connection());
    await index.update();
    for (const order of ["newest", "oldest"] as const)
      for (const query of [{}, { agency: 3 }, { text: "gate" }, { text: "1" }]) {
        const seen: number[] = [];
        let after: number | undefined;
        do {
          const page = await index.query(query, { order, after, limit: 7 });
          seen.push(...page.events.map(({ blockNumber }) => blockNumber));
          after = page.next;
        } while (after !== undefined);
        const expected = (await everything(index, query)).map(({ blockNumber }) => blockNumber);
        assert.deepEqual(
          seen,
          order === "oldest" ? expected : expected.reverse(),
          `${order} ${JSON.stringify(query)}`,
        );
      }
  });

  for (const depth of [1, 20, 400])
    it(`takes ${depth} blocks back that the chain no longer has, and tells`, async () => {
      const chain = new FakeChain(500);
      const scene = await createScene();
      const index = await scene.open(chain.connection());
      await index.update();
      const revision = await index.revision();
      chain.shrink(depth);
      chain.grow(depth + 3, "second");
      const before = chain.asked.length;
      await index.update();
      const kept = 500 - depth;
      assert.deepEqual(await numbers(index), [...upTo(kept), ...upTo(depth + 3, 1_000_000 + kept)]);
      const found = await index.changesSince(revision);
      const retracted = found!.changes.flatMap((change) => change.retracted);
      assert.deepEqual(
        retracted.map(({ blockNumber }) => blockNumber),
        upTo(depth, kept),
      );
      assert.equal(
        retracted.every((event) => event.retracted),
        true,
        "each is marked",
      );
      assert.equal(found!.changes.flatMap((change) => change.added).length, depth + 3);
      assert.equal((await index.retracted({}, 1_000)).length, depth);
      const asked = chain.asked.slice(before).findIndex(({ method }) => method === "eth_getLogs");
      assert.equal(asked < 15, true, `${asked} questions to find the place`);
      assert.equal((await index.query({})).total, 503);
    });

  it("waits for a node far away that is behind, and goes back with a chain of this machine", async () => {
    const chain = new FakeChain(50);
    const index = await (await createScene()).open(chain.connection());
    await index.update();
    chain.behind = 10;
    assert.equal((await index.update()).behind, true);
    assert.equal((await numbers(index)).length, 50);
    chain.behind = 0;
    assert.equal((await index.update()).behind, undefined);
    const local = await (await createScene()).open(chain.connection(true));
    await local.update();
    chain.shrink(10);
    await local.update();
    assert.deepEqual(await numbers(local), upTo(40));
  });

  it("asks for less where a node refuses, and misses nothing", async () => {
    const chain = new FakeChain(3_000, 2);
    chain.before = ({ method, parameters }) => {
      if (method !== "eth_getLogs") return undefined;
      const { fromBlock, toBlock } = parameters[0] as { fromBlock: string; toBlock: string };
      if (Number(toBlock) - Number(fromBlock) + 1 > 70)
        throw refusal("query returned more than 10000 results");
      return undefined;
    };
    const index = await (await createScene()).open(chain.connection());
    await index.update();
    assert.deepEqual(await numbers(index), upTo(6_000));
    assert.ok(chain.asked.filter(({ method }) => method === "eth_getLogs").length < 150, "it learns");
  });

  it("goes on after a node that was silent or answered nonsense in the middle, and keeps what it had", async () => {
    const chain = new FakeChain(2_000);
    const index = await (await createScene()).open(chain.connection());
    let asked = 0;
    chain.before = ({ method }) => {
      if (method !== "eth_getLogs") return undefined;
      asked += 1;
      if (asked === 2) throw silence();
      return undefined;
    };
    await index.update();
    assert.deepEqual(await numbers(index), upTo(2_000));
    chain.grow(2_000);
    asked = 0;
    chain.before = ({ method }) => {
      if (method === "eth_getLogs" && (asked += 1) > 2) throw silence();
      return undefined;
    };
    await assert.rejects(index.update(), { code: "NETWORK_UNREACHABLE" });
    const kept = await numbers(index);
    assert.deepEqual(kept, upTo(kept.length), "a beginning without a gap");
    assert.ok(kept.length > 2_000 && kept.length < 4_000, String(kept.length));
    chain.before = () => undefined;
    await index.update();
    assert.deepEqual(await numbers(index), upTo(4_000));
  });

  const wrong: Record<string, (logs: Record<string, unknown>[]) => unknown> = {
    "no list": () => ({ logs: [] }),
    "a log of another block": (logs) => [{ ...logs[0], blockNumber: "0xffff" }],
    "a log of another contract": (logs) => [{ ...logs[0], address: `0x${"12".repeat(20)}` }],
    "two logs at one place": (logs) => [...logs, logs[0]],
    "two hashes of one block": (logs) => [logs[0], { ...logs[0], logIndex: "0x5", blockHash: movementId(1) }],
    "data that is none": (logs) => [{ ...logs[0], data: "0xzz" }],
    "no hash": (logs) => [{ ...logs[0], blockHash: null }],
    "a number that is none": (logs) => [{ ...logs[0], logIndex: "-1" }],
    null: () => null,
  };
  for (const [what, change] of Object.entries(wrong))
    it(`keeps nothing of an answer that cannot be right: ${what}`, async () => {
      const chain = new FakeChain(5);
      chain.before = (asked) =>
        asked.method === "eth_getLogs"
          ? (change(chain.answer(asked) as Record<string, unknown>[]) ?? { nothing: true })
          : undefined;
      const index = await (await createScene()).open(chain.connection());
      await assert.rejects(index.update(), { code: "EVENT_ANSWER_WRONG" });
      assert.deepEqual(await numbers(index), []);
      chain.before = () => undefined;
      await index.update();
      assert.equal((await numbers(index)).length, 5);
    });

  it("does not mix two chains when one replaces the other between two questions", async () => {
    const chain = new FakeChain(40);
    const index = await (await createScene()).open(chain.connection());
    let moved = false;
    chain.before = ({ method }) => {
      if (method === "eth_getLogs" && !moved) {
        moved = true;
        chain.shrink(20);
        chain.grow(25, "second");
      }
      return undefined;
    };
    await index.update();
    assert.deepEqual(await numbers(index), [...upTo(20), ...upTo(25, 1_000_020)]);
  });

  it("keeps a log that no ABI decodes as it is, and decodes it once there is one", async () => {
    const chain = new FakeChain(3);
    const index = await (await createScene()).open(chain.connection(), [{ ...gate, abi: [] }]);
    await index.update();
    const [raw] = await everything(index);
    assert.deepEqual([raw?.event, raw?.arguments, raw?.raw?.topics.length], ["", [], 3]);
    await index.setContracts([gate]);
    assert.deepEqual(await numbers(index), [0, 1, 2]);
    const other = gateAbi.map((entry) => ({
      ...entry,
      inputs: (entry["inputs"] as object[]).map((input) => ({ ...input, indexed: false })),
    }));
    await index.setContracts([{ ...gate, abi: other }]);
    assert.equal((await everything(index))[0]?.raw?.topics.length, 3, "an ABI that does not fit");
  });

  it("reads a contract that comes later from its own block, and the others no more", async () => {
    const chain = new FakeChain(100);
    const scene = await createScene();
    const early = { ...gate, name: "Early", address: `0x${"ab".repeat(20)}` };
    const index = await scene.open(chain.connection(), [early]);
    chain.before = ({ method, parameters }) =>
      method === "eth_getLogs" &&
      !(parameters[0] as { address: string[] }).address.includes(gateAddress.toLowerCase())
        ? []
        : undefined;
    await index.update();
    await index.setContracts([early, { ...gate, blockNumber: 90 }]);
    const before = chain.asked.length;
    await index.update();
    assert.deepEqual(await numbers(index), upTo(10, 90));
    const asked = chain.asked.slice(before).filter(({ method }) => method === "eth_getLogs");
    assert.deepEqual(
      asked.map(({ parameters }) => (parameters[0] as { address: string[] }).address),
      [[gateAddress.toLowerCase()]],
    );
  });

  it("has no duplicates and no gap when two keep one file up to date at once", async () => {
    const chain = new FakeChain(2_000, 2);
    const scene = await createScene();
    const [one, other] = [await scene.open(chain.connection()), await scene.open(chain.connection())];
    await Promise.all([one.update(), other.update()]);
    assert.deepEqual(await numbers(one), upTo(4_000));
    assert.equal((await other.query({})).total, 4_000);
  });

  const broken: Record<string, (file: string) => Promise<void>> = {
    "is no database": (file) =>
      writeFile(file, "this is no database, and long enough to be read as one".repeat(50)),
    "was cut": async (file) => writeFile(file, (await readFile(file)).subarray(0, 30_000)),
    "was written over in the middle": async (file) => {
      const content = await readFile(file);
      content.fill(0x5a, 16_384);
      await writeFile(file, content);
    },
    "is of a newer Tolbooth": async (file) => {
      const content = await readFile(file);
      content.writeUInt32BE(99, 60);
      await writeFile(file, content);
    },
  };
  for (const [what, damage] of Object.entries(broken))
    it(`puts a file aside that ${what}, says so, and builds it anew`, async () => {
      const chain = new FakeChain(300);
      const scene = await createScene();
      const first = await scene.open(chain.connection());
      await first.update();
      const file = first.store.file;
      await first.close();
      await damage(file);
      const index = await scene.open(chain.connection());
      await index.update();
      assert.deepEqual(await numbers(index), upTo(300));
      assert.equal(scene.said.length, 1, scene.said.join());
      const files = await scene.files();
      assert.equal(files.filter((name) => name.endsWith(".sqlite")).length, 2, files.join());
    });

  it("does not wait for a lock that a killed process left, and begins with an empty file", async () => {
    const chain = new FakeChain(5);
    const scene = await createScene();
    const index = await scene.open(chain.connection());
    const file = index.store.file;
    await index.close();
    await writeFile(file, "");
    await mkdir(`${file}.lock`, { recursive: true });
    const again = await scene.open(chain.connection());
    await again.update();
    assert.equal((await numbers(again)).length, 5);
    assert.deepEqual(scene.said, []);
  });

  it("goes on when its file is deleted while it is open", async () => {
    const chain = new FakeChain(5);
    const scene = await createScene();
    const index = await scene.open(chain.connection());
    await index.update();
    const { rm } = await import("node:fs/promises");
    await rm(path.dirname(index.store.file), { recursive: true });
    await index.update();
    assert.deepEqual(await numbers(index), upTo(5));
  });

  it("ends with the signal, and keeps what it had", async () => {
    const chain = new FakeChain(5_000);
    const index = await (await createScene()).open(chain.connection());
    const stop = new AbortController();
    chain.before = ({ method }) => {
      if (method === "eth_getLogs" && chain.asked.length > 8) stop.abort();
      return undefined;
    };
    await assert.rejects(index.update({ signal: stop.signal }), { code: "OPERATION_CANCELLED" });
    const kept = await numbers(index);
    assert.deepEqual(kept, upTo(kept.length));
    await index.update();
    assert.equal((await numbers(index)).length, 5_000);
  });
});
