import assert from "node:assert/strict";
import { isTolboothError, lookAtEndpoints } from "@tolbooth/sdk";
import { createScratch, endScratches } from "./support/scratch.js";
import { scriptedNode, type Reply, type ScriptedNode } from "./support/scripted-node.js";

describe("A look at the addresses of a network", function () {
  this.timeout(60_000);
  const nodes: ScriptedNode[] = [];
  afterEach(async () => {
    await Promise.all(nodes.splice(0).map((node) => node.close()));
    await endScratches();
  });

  /** A node of a chain at a height; `reply` answers everything in their place. */
  const node = async (chainId: number, height: number, reply?: Reply): Promise<string> => {
    const one = await scriptedNode(
      ({ method }) => reply ?? { result: `0x${(method === "eth_chainId" ? chainId : height).toString(16)}` },
    );
    nodes.push(one);
    return one.url;
  };

  it("tells those that answer from those that are behind, of another chain, and out of reach", async () => {
    const scratch = await createScratch();
    const gone = await scriptedNode(() => "drop");
    await gone.close();
    const endpoints = [
      await node(7, 100),
      await node(7, 98),
      await node(7, 40),
      await node(8, 100),
      gone.url,
      await node(7, 100, { status: 502, body: "bad gateway" }),
      await node(7, 100, { text: "<html>Sign in</html>" }),
      await node(7, 100, { error: { code: -32601, message: "no such method" } }),
    ];
    const project = await scratch.reread({ networks: { test: { endpoints, chainId: 7 } } });
    const seen = await lookAtEndpoints(scratch.host, project, "test");
    assert.deepEqual(
      seen.map(({ state, blockNumber, blocksBehind, chainId }) => [
        state,
        blockNumber,
        blocksBehind,
        chainId,
      ]),
      [
        ["answers", 100, 0, undefined],
        ["answers", 98, 2, undefined],
        ["behind", 40, 60, undefined],
        ["wrong-chain", undefined, undefined, 8],
        ...Array.from({ length: 4 }, () => ["unreachable", undefined, undefined, undefined]),
      ],
    );
    for (const one of seen.slice(4)) assert.notEqual(one.reason ?? "", "", `${one.url} says why`);
    for (const one of seen.slice(0, 3)) assert.equal(typeof one.milliseconds, "number", one.url);
  });

  it("takes the only address at its word, hides what may be a key, and knows no address of a local network", async () => {
    const scratch = await createScratch();
    const url = `${await node(9, 3)}/v3/secret-key`;
    const project = await scratch.reread({ networks: { test: { url } } });
    const [seen] = await lookAtEndpoints(scratch.host, project, "test");
    assert.equal(seen?.state, "answers");
    assert.equal(seen.url.includes("secret-key"), false, "the path is left out");
    assert.deepEqual(await lookAtEndpoints(scratch.host, project, "local"), []);
    await assert.rejects(lookAtEndpoints(scratch.host, project, "other"), (error) =>
      isTolboothError(error, "NETWORK_UNKNOWN"),
    );
  });
});
