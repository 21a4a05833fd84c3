import assert from "node:assert/strict";
import { connect, type BlockWatch, type Connection } from "@tolbooth/sdk";
import { createScratch, endScratches, waitUntil, type Scratch } from "./support/scratch.js";
import { scriptedNode, type Asked, type Reply, type ScriptedNode } from "./support/scripted-node.js";

const CHAIN = 1337;
/** Long enough that only an announcement can end a wait in time. */
const LONG = 30_000;

describe("new blocks, as nodes announce them", function () {
  this.timeout(20_000);
  const nodes: ScriptedNode[] = [];
  const connections: Connection[] = [];
  let scratch: Scratch;
  beforeEach(async () => {
    scratch = await createScratch();
  });
  afterEach(async () => {
    for (const connection of connections.splice(0)) connection.close();
    await Promise.all(nodes.splice(0).map((node) => node.close()));
    await endScratches();
  });

  const node = async (subscribing: (asked: Asked) => Reply): Promise<ScriptedNode> => {
    const one = await scriptedNode((asked) =>
      asked.method === "eth_chainId"
        ? { result: `0x${CHAIN.toString(16)}` }
        : asked.method === "eth_subscribe"
          ? subscribing(asked)
          : { result: asked.method === "eth_accounts" ? [] : "0x1" },
    );
    nodes.push(one);
    return one;
  };
  const open = async (...endpoints: string[]): Promise<BlockWatch> => {
    const project = await scratch.reread({ networks: { test: { endpoints, chainId: CHAIN, timeout: 1 } } });
    const connection = await connect(scratch.host, project, "test");
    connections.push(connection);
    return connection.blocks!.watch();
  };
  const subscriptions = ({ asked }: ScriptedNode): number =>
    asked.filter(({ method }) => method === "eth_subscribe").length;
  const announce = (one: ScriptedNode, subscription: string): void =>
    one.say({ jsonrpc: "2.0", method: "eth_subscription", params: { subscription, result: {} } });
  /** Waits until somebody is subscribed: the first wait begins it. */
  const begin = async (blocks: BlockWatch, one: ScriptedNode, times = 1): Promise<void> =>
    waitUntil(async () => {
      await blocks.wait(10);
      return subscriptions(one) >= times;
    });
  const endsBy = async (blocks: BlockWatch, act: () => void): Promise<"woken" | "not"> => {
    const giveUp = new AbortController();
    const waiting = blocks.wait(LONG, giveUp.signal).then(() => "woken" as const);
    act();
    const timer = new Promise<"not">((resolve) => setTimeout(() => resolve("not"), 1_000));
    const outcome = await Promise.race([waiting, timer]);
    giveUp.abort();
    await waiting;
    return outcome;
  };

  it("end a wait at once, and only those of the own subscription do", async () => {
    const one = await node(() => ({ result: "0xaa" }));
    const blocks = await open(one.webSocketUrl);
    await begin(blocks, one);
    await blocks.wait(1);
    assert.equal(await endsBy(blocks, () => announce(one, "0xbb")), "not");
    assert.equal(await endsBy(blocks, () => announce(one, "0xaa")), "woken");
  });

  it("count for each who watches, also while nobody waits", async () => {
    const one = await node(() => ({ result: "0xaa" }));
    const first = await open(one.webSocketUrl);
    await begin(first, one);
    const second = connections[0]!.blocks!.watch();
    await Promise.all([first.wait(50), second.wait(50)]);
    const woken = endsBy(first, () => announce(one, "0xaa"));
    assert.equal(await woken, "woken");
    assert.equal(await endsBy(second, () => undefined), "woken", "announced before it waited");
    assert.equal(subscriptions(one), 1, "one subscription serves all");
  });

  it("are subscribed to anew when the socket broke, after a look at the chain", async () => {
    let answers = 0;
    const one = await node(() => ({ result: `0x${(answers += 1)}` }));
    const blocks = await open(one.webSocketUrl);
    await begin(blocks, one);
    await blocks.wait(50);
    assert.equal(await endsBy(blocks, () => one.drop()), "woken", "who waits looks for himself");
    await begin(blocks, one, 2);
    await blocks.wait(50);
    const methods = one.asked.map(({ method }) => method);
    assert.equal(methods.slice(0, methods.lastIndexOf("eth_subscribe")).at(-1), "eth_chainId");
    assert.equal(await endsBy(blocks, () => announce(one, "0x1")), "not", "the old subscription is over");
    assert.equal(await endsBy(blocks, () => announce(one, "0x2")), "woken");
  });

  it("are taken from another node when the first is gone", async () => {
    const first = await node(() => ({ result: "0xaa" }));
    const second = await node(() => ({ result: "0xbb" }));
    const blocks = await open(first.webSocketUrl, second.webSocketUrl);
    await begin(blocks, first);
    nodes.splice(nodes.indexOf(first), 1);
    await first.close();
    await begin(blocks, second);
    await blocks.wait(50);
    assert.equal(await endsBy(blocks, () => announce(second, "0xbb")), "woken");
  });

  it("are waited for by the clock where no node announces them", async () => {
    const refusing = await node(() => ({ error: { code: -32601, message: "no such method" } }));
    const blocks = await open(refusing.webSocketUrl);
    await begin(blocks, refusing);
    for (let time = 0; time < 5; time += 1) await blocks.wait(200);
    assert.equal(subscriptions(refusing), 1, "a node that does not offer it is not asked again");
    const plain = await node(() => ({ result: "0xaa" }));
    const overHttp = await open(plain.url);
    await overHttp.wait(10);
    assert.equal(subscriptions(plain), 0);
  });

  it("are not waited for when the connection is closed or the signal given", async () => {
    const one = await node(() => ({ result: "0xaa" }));
    const blocks = await open(one.webSocketUrl);
    await begin(blocks, one);
    await blocks.wait(50);
    await blocks.wait(LONG, AbortSignal.abort());
    assert.equal(await endsBy(blocks, () => connections[0]!.close()), "woken");
  });
});
