import assert from "node:assert/strict";
import { deployContract, followIndex, sendFunction } from "@tolbooth/sdk";
import type { DeployContext } from "@tolbooth/sdk";
import { createScratch, endScratches, waitUntil } from "../networks/support/scratch.js";
import { compileSolidity } from "../networks/support/solidity.js";
import { createScene, endScenes, everything, numbers, upTo } from "./support/index-scene.js";

const { Counter } = compileSolidity(`
contract Counter {
    event Counted(uint16 indexed agency, uint256 number);
    function count(uint256 from, uint256 many) external { for (uint256 i = from; i < from + many; ++i) emit Counted(uint16(i % 28) + 1, i); }
}
`);

describe("The index of events (anvil)", function () {
  this.timeout(120_000);
  afterEach(async () => {
    await endScenes();
    await endScratches();
  });

  const stage = async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const connection = await scratch.connect();
    const context: DeployContext = { host: scratch.host, project: scratch.project, connection };
    const deploy = async () =>
      (await deployContract(context, { artifact: Counter!, arguments: [], from: "relayer" })).record;
    const record = await deploy();
    const count = async (from: number, many: number): Promise<void> => {
      await sendFunction(context, { record, function: "count", arguments: [from, many], from: "relayer" });
    };
    const scene = await createScene(scratch.folder);
    return {
      scratch,
      connection,
      record,
      count,
      deploy,
      scene,
      index: await scene.open(connection, [record]),
    };
  };

  it("holds what the chain holds, with the times of its blocks", async () => {
    const { connection, count, index } = await stage();
    for (let from = 0; from < 2_000; from += 200) await count(from, 200);
    await index.update();
    assert.deepEqual(await numbers(index), upTo(2_000));
    assert.deepEqual(
      await numbers(index, { agency: 3 }),
      upTo(2_000).filter((one) => (one % 28) + 1 === 3),
    );
    const [first] = await everything(index, { arguments: { number: "250" } });
    const block = await connection.provider.getBlock(first!.blockNumber);
    assert.deepEqual([first?.blockTime, first?.blockHash], [block?.timestamp, block?.hash]);
  });

  it("follows a reorganisation of 20 blocks, and one that goes back to before the contract", async () => {
    const { connection, count, index } = await stage();
    const { provider } = connection;
    await count(0, 1);
    const early: unknown = await provider.send("evm_snapshot", []);
    await count(1, 2);
    const late: unknown = await provider.send("evm_snapshot", []);
    for (let number = 0; number < 20; number += 1) await count(100 + number, 1);
    const told: string[] = [];
    const stop = new AbortController();
    const following = followIndex(index, {
      signal: stop.signal,
      fromStart: true,
      pollMilliseconds: 20,
      onChanges: ({ added, retracted }) => {
        const say = (sign: string) => (one: (typeof added)[number]) =>
          void told.push(`${sign}${String(one.arguments[1]?.value)}`);
        retracted.forEach(say("-"));
        added.forEach(say("+"));
      },
    });
    await waitUntil(() => told.length === 23);
    await provider.send("evm_revert", [late]);
    await waitUntil(() => told.length === 43);
    await count(500, 1);
    await waitUntil(() => told.length === 44);
    await provider.send("evm_revert", [early]);
    await waitUntil(() => told.length === 47);
    stop.abort();
    await following;
    const lost = upTo(20, 100);
    assert.deepEqual(told, [
      ...[0, 1, 2, ...lost].map((one) => `+${one}`),
      ...lost.map((one) => `-${one}`),
      ...["+500", "-1", "-2", "-500"],
    ]);
    assert.deepEqual(await numbers(index), [0]);
  });

  it("begins anew with a chain that was reset", async () => {
    const { scratch, count, deploy, scene, index } = await stage();
    await count(0, 5);
    await index.update();
    await scratch.network().reset();
    const record = await deploy();
    const again = await scene.open(await scratch.connect(), [record]);
    await again.update();
    assert.deepEqual(await numbers(again), []);
    await count(7, 1);
    await again.update();
    assert.deepEqual(await numbers(again), [7]);
  });
});
