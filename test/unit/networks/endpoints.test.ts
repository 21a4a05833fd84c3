import assert from "node:assert/strict";
import { connect, type Connection, type TolboothError } from "@tolbooth/sdk";
import { createScratch, endScratches, waitUntil, type Scratch } from "./support/scratch.js";
import { scriptedNode, type Asked, type Reply, type ScriptedNode } from "./support/scripted-node.js";

const CHAIN = 1337;

/** A node that answers what every node does; the script has the first word. */
const healthy =
  (height = 100, first: (asked: Asked) => Reply | undefined = () => undefined) =>
  (asked: Asked): Reply => {
    const special = first(asked);
    if (special) return special;
    switch (asked.method) {
      case "eth_chainId":
        return { result: `0x${CHAIN.toString(16)}` };
      case "eth_blockNumber":
        return { result: `0x${height.toString(16)}` };
      case "eth_accounts":
        return { result: [] };
      default:
        return { error: { code: -32000, message: `no answer to ${asked.method}` } };
    }
  };
const on =
  (method: string, reply: Reply) =>
  (asked: Asked): Reply | undefined =>
    asked.method === method ? reply : undefined;
const balance = on("eth_getBalance", { result: "0x7" });

describe("networks with several addresses", function () {
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

  const node = async (script: (asked: Asked) => Reply): Promise<ScriptedNode> => {
    const one = await scriptedNode(script);
    nodes.push(one);
    return one;
  };
  const open = async (endpoints: readonly string[], more: object = {}): Promise<Connection> => {
    const project = await scratch.reread({
      networks: { test: { endpoints, chainId: CHAIN, timeout: 0.5, ...more } },
    });
    const connection = await connect(scratch.host, project, "test");
    connections.push(connection);
    return connection;
  };
  const ask = (connection: Connection, method = "eth_getBalance"): Promise<unknown> =>
    connection.provider.send(method, ["0x0000000000000000000000000000000000000001", "latest"]);
  const count = ({ asked }: ScriptedNode, method: string): number =>
    asked.filter((one) => one.method === method).length;

  const troubles: [string, Reply][] = [
    ["answers late", "silent"],
    ["drops the connection in the middle of its answer", "drop"],
    ["answers with what is no JSON", { text: "<html>Sign in</html>" }],
    ["answers with JSON of another kind", { text: '{"hello":"world"}' }],
    ["answers with the number of another request", { text: '{"jsonrpc":"2.0","id":999,"result":"0x1"}' }],
    ["has an inner error (502)", { status: 502, body: "bad gateway" }],
    ["asks us to wait (429)", { status: 429, headers: { "retry-after": "20" } }],
    ["refuses us (401)", { status: 401 }],
    ["has a limit", { error: { code: -32005, message: "limit exceeded" } }],
    ["does not know the method", { error: { code: -32601, message: "no such method" } }],
  ];
  for (const protocol of ["http", "ws"] as const)
    for (const [what, reply] of troubles) {
      if (protocol === "ws" && typeof reply === "object" && "text" in reply && reply.text.includes("999"))
        continue;
      it(`${protocol}: a node that ${what} is passed over for the next`, async () => {
        const first = await node(healthy(100, on("eth_getBalance", reply)));
        const second = await node(healthy(100, balance));
        const addresses = [first, second].map((one) => (protocol === "ws" ? one.webSocketUrl : one.url));
        const connection = await open(addresses);
        assert.equal(await ask(connection), "0x7");
        assert.deepEqual([count(first, "eth_getBalance"), count(second, "eth_getBalance")], [1, 1]);
      });
    }

  it("says of each address why it cannot be asked, and shows no path of it", async () => {
    const first = await node(healthy(100, on("eth_getBalance", { status: 503 })));
    const second = await node(healthy(100, on("eth_getBalance", { text: "oh" })));
    const connection = await open([`${first.url}/hush-key`, `${second.url}/hush-key`]);
    await assert.rejects(ask(connection), (error: TolboothError) => {
      assert.equal(error.code, "NETWORK_UNREACHABLE");
      const { reason } = error.details;
      for (const { url } of [first, second]) assert.equal(String(reason).includes(url), true, url);
      assert.doesNotMatch(JSON.stringify(error), /hush/);
      return true;
    });
  });

  it("a refusal of the node is its answer: nobody else is asked", async () => {
    const refusal: Reply = { error: { code: 3, message: "execution reverted" } };
    const first = await node(healthy(100, on("eth_call", refusal)));
    const second = await node(healthy());
    const connection = await open([first.url, second.url]);
    await assert.rejects(connection.provider.send("eth_call", [{}, "latest"]));
    assert.equal(count(second, "eth_call"), 0);
  });

  it("an address that lies about its chain is never used, and is named", async () => {
    const liar = await node(healthy(100, on("eth_chainId", { result: "0x1" })));
    const honest = await node(healthy(100, balance));
    const connection = await open([liar.url, honest.url]);
    assert.equal(await ask(connection), "0x7");
    assert.deepEqual(new Set(liar.asked.map(({ method }) => method)), new Set(["eth_chainId"]));
    assert.equal(
      scratch.said.some((line) => line.includes(liar.url)),
      true,
      scratch.said.join("\n"),
    );
    await assert.rejects(open([liar.url]), (error: TolboothError) => {
      assert.equal(error.code, "CHAIN_ID_MISMATCH");
      assert.deepEqual(error.details, { network: "test", url: liar.url, expected: CHAIN, actual: 1 });
      return true;
    });
  });

  it("looks at the chain id again when a node is back: another one may stand there", async () => {
    let isOther = false;
    const first = await node(
      healthy(100, (asked) =>
        asked.method === "eth_chainId" && isOther
          ? { result: "0x1" }
          : asked.method === "eth_getBalance" && !isOther
            ? "drop"
            : balance(asked),
      ),
    );
    const connection = await open([first.url]);
    await assert.rejects(ask(connection), { code: "NETWORK_UNREACHABLE" });
    isOther = true;
    await assert.rejects(ask(connection), { code: "CHAIN_ID_MISMATCH" });
    assert.equal(count(first, "eth_getBalance"), 1);
  });

  it("passes over a node that is behind, and comes back to it when it has caught up", async () => {
    let height = 90;
    const behind = await node((asked) => healthy(height, on("eth_getBalance", { result: "0x1" }))(asked));
    const ahead = await node(healthy(100, on("eth_getBalance", { result: "0x2" })));
    const connection = await open([behind.url, ahead.url], { blocksBehind: 9 });
    assert.equal(await ask(connection), "0x2");
    height = 91;
    await waitUntil(async () => (await ask(connection)) === "0x1", 6_000);
  });

  it("says so when only nodes that are behind are left", async () => {
    const behind = await node(healthy(90, balance));
    const ahead = await node(healthy(100, balance));
    const connection = await open([ahead.url, behind.url]);
    assert.equal(await ask(connection), "0x7");
    await ahead.close();
    nodes.splice(nodes.indexOf(ahead), 1);
    await assert.rejects(ask(connection), (error: TolboothError) => {
      assert.equal(error.code, "NETWORK_UNREACHABLE");
      assert.match(String(error.details["reason"]), /10/);
      return true;
    });
    assert.equal(count(behind, "eth_getBalance"), 0);
  });

  it("by health: asks the node that does not fail, whatever the order", async () => {
    const weak = await node(healthy(100, on("eth_getBalance", { status: 500 })));
    const strong = await node(healthy(100, balance));
    const connection = await open([weak.url, strong.url], { choose: "health" });
    for (let time = 0; time < 5; time += 1) assert.equal(await ask(connection), "0x7");
    assert.equal(count(weak, "eth_getBalance") <= 1, true, String(count(weak, "eth_getBalance")));
  });

  it("waits as long as the only node asks (Retry-After), and asks again", async () => {
    let asked = 0;
    const busy = await node(
      healthy(100, (one) =>
        one.method !== "eth_getBalance"
          ? undefined
          : (asked += 1) === 1
            ? { status: 429, headers: { "retry-after": "1" } }
            : { result: "0x7" },
      ),
    );
    const connection = await open([busy.url]);
    assert.equal(await ask(connection), "0x7");
    assert.equal(asked, 2);
  });

  it("does not wait for a node that asks for an hour", async () => {
    const busy = await node(
      healthy(100, on("eth_getBalance", { status: 429, headers: { "retry-after": "3600" } })),
    );
    const connection = await open([busy.url]);
    await assert.rejects(ask(connection), { code: "NETWORK_UNREACHABLE" });
  });

  describe("a signed transaction", () => {
    const send = (connection: Connection): Promise<unknown> =>
      connection.provider.send("eth_sendRawTransaction", ["0x00"]);
    const taken = on("eth_sendRawTransaction", { result: "0xaa" });
    const refused = on("eth_sendRawTransaction", { error: { code: -32000, message: "nonce too low" } });

    it("goes to every node, and counts when one takes it", async () => {
      const first = await node(healthy(100, refused));
      const second = await node(healthy(100, taken));
      assert.equal(await send(await open([first.url, second.url])), "0xaa");
      assert.deepEqual(
        [first, second].map((one) => count(one, "eth_sendRawTransaction")),
        [1, 1],
      );
    });

    it("is not called refused while a node that said nothing may have taken it", async () => {
      const first = await node(healthy(100, on("eth_sendRawTransaction", "drop")));
      const second = await node(healthy(100, refused));
      await assert.rejects(send(await open([first.url, second.url])), { code: "NETWORK_UNREACHABLE" });
    });

    it("is refused when every node that can be asked refuses it", async () => {
      const first = await node(healthy(100, refused));
      const second = await node(healthy(100, refused));
      await assert.rejects(send(await open([first.url, second.url])), /nonce too low/);
    });
  });

  it("what changes a node is asked of one node, once", async () => {
    const first = await node(healthy(100, on("evm_mine", "drop")));
    const second = await node(healthy(100, on("evm_mine", { result: "0x0" })));
    const connection = await open([first.url, second.url]);
    await assert.rejects(connection.provider.send("evm_mine", []), { code: "NETWORK_UNREACHABLE" });
    assert.deepEqual(
      [first, second].map((one) => count(one, "evm_mine")),
      [1, 0],
    );
  });

  it("WebSocket: the socket is opened anew after it broke", async () => {
    const one = await node(healthy(100, balance));
    const connection = await open([one.webSocketUrl]);
    assert.equal(await ask(connection), "0x7");
    one.drop();
    await waitUntil(async () => (await ask(connection).catch(() => undefined)) === "0x7");
    assert.equal(count(one, "eth_chainId") >= 2, true, "the chain id is looked at on every connection");
  });

  it("needs to know the chain where there are several addresses", async () => {
    await assert.rejects(scratch.reread({ networks: { test: { endpoints: ["http://a", "http://b"] } } }), {
      code: "CONFIGURATION_INVALID",
    });
  });
});
