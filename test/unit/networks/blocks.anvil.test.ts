import assert from "node:assert/strict";
import {
  connect,
  deployContract,
  followEvents,
  sendFunction,
  type Artifact,
  type Connection,
  type DecodedEvent,
} from "@tolbooth/sdk";
import { endAnvils, startAnvil } from "./support/anvils.js";
import { cableTo, type Cable } from "./support/cable.js";
import { createScratch, endScratches, waitUntil } from "./support/scratch.js";
import { compileSolidity } from "./support/solidity.js";

const agencies = [{ name: "hmrc", title: "HM Revenue and Customs" }];

describe("new blocks over WebSocket (anvil)", function () {
  this.timeout(60_000);
  let bell: Artifact;
  before(() => {
    bell = compileSolidity(
      "contract Bell { uint256 count; event Rung(uint256 number); function ring() external { count += 1; emit Rung(count); } }",
    )["Bell"]!;
  });
  const connections: Connection[] = [];
  const cables: Cable[] = [];
  afterEach(async () => {
    for (const connection of connections.splice(0)) connection.close();
    await Promise.all(cables.splice(0).map((one) => one.close()));
    await endAnvils();
    await endScratches();
  });

  it("following gives each event once and in order, though the socket is cut again and again", async () => {
    const node = await startAnvil();
    const cable = await cableTo(Number(new URL(node.url).port));
    cables.push(cable);
    const scratch = await createScratch({
      agencies,
      networks: {
        direct: { url: node.url, chainId: 31337 },
        socket: { url: `ws://127.0.0.1:${cable.port}`, chainId: 31337 },
      },
    });
    const { host, project } = scratch;
    const direct = await connect(host, project, "direct");
    const socket = await connect(host, project, "socket");
    connections.push(direct, socket);
    const sender = { host, project, connection: direct };
    const { record } = await deployContract(sender, { artifact: bell, arguments: [], from: "hmrc" });
    const seen: DecodedEvent[] = [];
    const states: string[] = [];
    const ending = new AbortController();
    const following = followEvents(socket, [record], {
      signal: ending.signal,
      fromBlock: 0,
      // So seldom that what comes in time was announced, or looked for because the socket broke.
      pollMilliseconds: 20_000,
      onEvents: (events) => void seen.push(...events),
      onConnection: (state) => void states.push(state),
    });
    try {
      for (let round = 1; round <= 12; round += 1) {
        if (round % 3 === 0) cable.cut();
        await sendFunction(sender, { record, function: "ring", arguments: [], from: "hmrc" });
        if (round % 4 === 0) await waitUntil(() => seen.length === round, 30_000);
      }
    } finally {
      ending.abort();
      await following;
    }
    assert.deepEqual(
      seen.map(({ arguments: values }) => String(values[0]!.value)),
      Array.from({ length: 12 }, (_, index) => String(index + 1)),
      states.join(),
    );
    assert.equal(cable.count() >= 4, true, `${cable.count()} sockets`);
  });

  it("a transaction is confirmed when its blocks come, over a socket that was cut meanwhile", async () => {
    const node = await startAnvil("--no-mining");
    const cable = await cableTo(Number(new URL(node.url).port));
    cables.push(cable);
    const scratch = await createScratch({
      agencies,
      networks: { socket: { url: `ws://127.0.0.1:${cable.port}`, chainId: 31337, confirmations: 3 } },
    });
    const { host, project } = scratch;
    const connection = await connect(host, project, "socket");
    connections.push(connection);
    const deploying = deployContract(
      { host, project, connection },
      { artifact: bell, arguments: [], from: "hmrc" },
    );
    await waitUntil(async () => {
      const { pending } = await node.ask<{ pending: string }>("txpool_status");
      return Number(pending) === 1;
    });
    await node.ask("evm_mine");
    cable.cut();
    for (let block = 2; block <= 3; block += 1) await node.ask("evm_mine");
    assert.equal((await deploying).record.blockNumber, 1);
  });
});
