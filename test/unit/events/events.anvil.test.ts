import assert from "node:assert/strict";
import { deployContract, fetchEvents, followEvents, sendFunction } from "@tolbooth/sdk";
import type { Connection, DecodedEvent, DeployContext, DeploymentRecord } from "@tolbooth/sdk";
import { createScratch, endScratches, waitUntil, type Scratch } from "../networks/support/scratch.js";
import { compileSolidity } from "../networks/support/solidity.js";

const { Gate, Door } = compileSolidity(`
contract Gate {
    event Passed(uint256 indexed number, string lane);
    event Closed();
    function pass(uint256 number) external { emit Passed(number, "red"); emit Passed(number + 1, "green"); }
    function close() external { emit Closed(); }
}
contract Door { event Passed(uint256 indexed number, string lane); function pass(uint256 number) external { emit Passed(number, "door"); } }
`);

interface Stage {
  readonly scratch: Scratch;
  readonly connection: Connection;
  readonly gate: DeploymentRecord;
  readonly door: DeploymentRecord;
  send(record: DeploymentRecord, name: string, ...given: unknown[]): Promise<void>;
}

async function stage(): Promise<Stage> {
  const scratch = await createScratch();
  await scratch.network().start();
  const connection = await scratch.connect();
  const context: DeployContext = { host: scratch.host, project: scratch.project, connection };
  const deploy = async (artifact: typeof Gate): Promise<DeploymentRecord> =>
    (await deployContract(context, { artifact: artifact!, arguments: [], from: "relayer" })).record;
  return {
    scratch,
    connection,
    gate: await deploy(Gate),
    door: await deploy(Door),
    send: async (record, name, ...given) => {
      await sendFunction(context, { record, function: name, arguments: given, from: "relayer" });
    },
  };
}

const brief = ({ contract, event, arguments: given }: DecodedEvent): string =>
  [contract, event, ...given.map(({ value }) => String(value))].join(" ");

/** Follows in the background and keeps what comes. */
function follow(
  { connection, gate, door }: Stage,
  options: { fromBlock?: number; onEvents?: (events: readonly DecodedEvent[]) => void; event?: string } = {},
): {
  events: DecodedEvent[];
  states: string[];
  changes: number[];
  stop(): Promise<void>;
  ended: Promise<void>;
} {
  const controller = new AbortController();
  const events: DecodedEvent[] = [];
  const states: string[] = [];
  const changes: number[] = [];
  const ended = followEvents(connection, [gate, door], {
    signal: controller.signal,
    pollMilliseconds: 20,
    onEvents: (some) => void events.push(...some),
    onConnection: (state) => void states.push(state),
    onChainChanged: (fromBlock) => void changes.push(fromBlock),
    ...options,
  });
  const stop = async (): Promise<void> => {
    controller.abort();
    await ended;
  };
  return { events, states, changes, stop, ended };
}

describe("fetchEvents (anvil)", () => {
  afterEach(endScratches);

  it("gives decoded events in the order of the chain, with the time of their blocks", async () => {
    const { connection, gate, door, send } = await stage();
    await send(gate, "pass", 1);
    await send(door, "pass", 5);
    await send(gate, "close");
    const events = await fetchEvents(connection, [door, gate]);
    assert.deepEqual(events.map(brief), [
      "Gate Passed 1 red",
      "Gate Passed 2 green",
      "Door Passed 5 door",
      "Gate Closed",
    ]);
    for (const { blockNumber, blockTime } of events)
      assert.equal(blockTime, (await connection.provider.getBlock(blockNumber))?.timestamp);
  });

  it("takes only the blocks, contracts and event that were asked for", async () => {
    const { connection, gate, door, send } = await stage();
    await send(gate, "pass", 1);
    const fromBlock = (await connection.provider.getBlockNumber()) + 1;
    await send(gate, "pass", 3);
    await send(gate, "close");
    assert.deepEqual((await fetchEvents(connection, [gate], { fromBlock, toBlock: fromBlock })).map(brief), [
      "Gate Passed 3 red",
      "Gate Passed 4 green",
    ]);
    assert.deepEqual((await fetchEvents(connection, [gate, door], { event: "Closed" })).map(brief), [
      "Gate Closed",
    ]);
    assert.equal((await fetchEvents(connection, [gate], { event: "Passed(uint256,string)" })).length, 4);
    assert.deepEqual(await fetchEvents(connection, [door]), []);
    assert.deepEqual(await fetchEvents(connection, []), []);
    assert.deepEqual(await fetchEvents(connection, [gate], { fromBlock: 1_000_000 }), []);
    assert.equal((await fetchEvents(connection, [gate], { toBlock: 1_000_000 })).length, 5);
    await assert.rejects(fetchEvents(connection, [gate], { event: "Opened" }), { code: "EVENT_NOT_FOUND" });
    await assert.rejects(fetchEvents(connection, [gate], { signal: AbortSignal.abort() }), {
      code: "OPERATION_CANCELLED",
    });
  });
});

describe("followEvents (anvil)", function () {
  this.timeout(60_000);
  afterEach(endScratches);

  it("gives each event once and in order, from the block that was asked for, until the signal", async () => {
    const all = await stage();
    await all.send(all.gate, "pass", 1);
    const following = follow(all, { fromBlock: 0 });
    await waitUntil(() => following.events.length === 2);
    for (let number = 10; number < 40; number += 2) await all.send(all.gate, "pass", number);
    await waitUntil(() => following.events.length >= 32);
    await following.stop();
    await all.send(all.gate, "close");
    assert.deepEqual(
      following.events.map(({ arguments: given }) => given[0]?.value),
      ["1", "2", ...Array.from({ length: 30 }, (_, index) => String(10 + index))],
    );
    assert.deepEqual([following.states, following.changes], [[], []]);
  });

  it("begins after the newest block when no block was asked for, and can follow one event", async () => {
    const all = await stage();
    await all.send(all.gate, "close");
    let polls = 0;
    const provider = new Proxy(all.connection.provider, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (name === "send") polls += 1;
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    const following = follow({ ...all, connection: { ...all.connection, provider } }, { event: "Closed" });
    await waitUntil(() => polls > 20);
    await all.send(all.gate, "pass", 1);
    await all.send(all.gate, "close");
    await waitUntil(() => following.events.length > 0);
    await following.stop();
    assert.deepEqual(following.events.map(brief), ["Gate Closed"]);
  });

  it("goes on where it was when the network was away, without a gap and without a repeat", async () => {
    const all = await stage();
    const following = follow(all, { fromBlock: 0 });
    await all.send(all.gate, "pass", 1);
    await waitUntil(() => following.events.length === 2);
    await all.scratch.network().stop();
    await waitUntil(() => following.states.length === 1);
    await all.scratch.network().start();
    await all.send(all.gate, "pass", 3);
    await waitUntil(() => following.events.length >= 4);
    await following.stop();
    assert.deepEqual(
      following.events.map(({ arguments: given }) => given[0]?.value),
      ["1", "2", "3", "4"],
    );
    assert.deepEqual(following.states, ["disconnected", "connected"]);
    assert.deepEqual(following.changes, []);
  });

  it("says that the chain was begun anew, and follows the new one from its start", async () => {
    const all = await stage();
    const following = follow(all, { fromBlock: 0 });
    await all.send(all.gate, "pass", 1);
    await waitUntil(() => following.events.length === 2);
    await all.scratch.network().reset();
    const context: DeployContext = {
      host: all.scratch.host,
      project: all.scratch.project,
      connection: all.connection,
    };
    const again = await deployContract(context, { artifact: Gate!, arguments: [], from: "relayer" });
    assert.equal(again.record.address, all.gate.address);
    await all.send(all.gate, "pass", 7);
    await waitUntil(() => following.events.length >= 4);
    await following.stop();
    assert.deepEqual(
      following.events.map(({ arguments: given }) => given[0]?.value),
      ["1", "2", "7", "8"],
    );
    assert.deepEqual(following.changes, [0]);
  });

  it("reads only the lost blocks again when the chain loses some", async () => {
    const all = await stage();
    const { provider } = all.connection;
    await all.send(all.gate, "pass", 1);
    const snapshot: unknown = await provider.send("evm_snapshot", []);
    const following = follow(all, { fromBlock: 0 });
    await all.send(all.gate, "pass", 3);
    await waitUntil(() => following.events.length === 4);
    await provider.send("evm_revert", [snapshot]);
    await all.send(all.gate, "pass", 5);
    await waitUntil(() => following.events.length >= 6);
    await following.stop();
    assert.deepEqual(
      following.events.map(({ arguments: given }) => given[0]?.value),
      ["1", "2", "3", "4", "5", "6"],
    );
    assert.equal(following.changes.length, 1);
  });

  it("ends with what the listener throws", async () => {
    const all = await stage();
    await all.send(all.gate, "close");
    const problem = Object.assign(new Error("the list is gone"), { code: "ECONNREFUSED" });
    const following = follow(all, {
      fromBlock: 0,
      onEvents: () => {
        throw problem;
      },
    });
    await assert.rejects(following.ended, problem);
  });
});
