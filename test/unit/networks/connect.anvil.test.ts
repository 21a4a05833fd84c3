import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, keySecretName, networkNames, type TolboothError } from "@tolbooth/sdk";
import { createScratch, endScratches } from "./support/scratch.js";

/** The third development key of every development node. It guards nothing. */
const KEY = "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a";
const ADDRESS = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

const agencies = [
  { name: "hmrc", title: "HM Revenue and Customs" },
  { name: "defra", title: "Department for Environment, Food and Rural Affairs", id: 7 },
];

describe("connect (anvil)", () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    await endScratches();
  });

  /** A server that answers every JSON-RPC question as told. */
  async function serve(answer: (method: string) => unknown): Promise<string> {
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        const { id, method } = JSON.parse(body) as { id: number; method: string };
        const result = answer(method);
        if (result instanceof Error) response.writeHead(500).end("no node here");
        else response.end(JSON.stringify({ jsonrpc: "2.0", id, result }));
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it("connects to the local network, with accounts under the names of public bodies", async () => {
    const scratch = await createScratch({ agencies });
    await scratch.network().start();
    const connection = await scratch.connect();
    assert.deepEqual(
      { ...connection.network, url: "" },
      { name: "local", url: "", chainId: 31337, local: true, managed: true },
    );
    const accounts = await connection.accounts();
    assert.deepEqual(
      accounts.slice(0, 3).map(({ name, agencyId }) => [name, agencyId]),
      [
        ["hmrc", 1],
        ["defra", 7],
        ["relayer", undefined],
      ],
    );
    for (const { name, address } of accounts) {
      assert.equal(await (await connection.signer(name)).getAddress(), address);
      assert.equal(await (await connection.signer(address.toLowerCase())).getAddress(), address);
    }
    await assert.rejects(connection.signer("nobody"), { code: "ACCOUNT_UNKNOWN" });
  });

  it("says that the local network does not run, and knows no other name", async () => {
    const scratch = await createScratch();
    await assert.rejects(scratch.connect(), { code: "NETWORK_NOT_RUNNING" });
    await assert.rejects(scratch.connect("mainnet"), {
      code: "NETWORK_UNKNOWN",
      details: { network: "mainnet", known: ["local"] },
    });
    assert.deepEqual(networkNames({ ...scratch.project, networks: { b: {}, local: {} } }), ["local", "b"]);
  });

  it("refuses a network whose chain id is not the one of tolbooth.json, before it can be used", async () => {
    const methods: string[] = [];
    const url = await serve((method) => (methods.push(method), "0x1"));
    const scratch = await createScratch({ networks: { test: { url, chainId: 5 } } });
    await assert.rejects(scratch.connect("test"), {
      code: "CHAIN_ID_MISMATCH",
      details: { network: "test", url, expected: 5, actual: 1 },
    });
    assert.deepEqual(methods, ["eth_chainId"]);
  });

  it("takes the node's chain id where tolbooth.json gives none", async () => {
    const url = await serve((method) => (method === "eth_chainId" ? "0x539" : []));
    const scratch = await createScratch({ networks: { test: { url } } });
    const { network } = await scratch.connect("test");
    assert.deepEqual(network, { name: "test", url, chainId: 1337, local: true });
  });

  it("says that a network gives no answer: nobody listens, no node, an error, nonsense", async () => {
    const scratch = await createScratch();
    const port = await scratch.host.processes.freePort();
    const addresses = [
      `http://127.0.0.1:${port}`,
      await serve(() => new Error()),
      await serve(() => ({ not: "a chain id" })),
      await serve(() => "0x0"),
    ];
    for (const url of addresses) {
      const project = { ...scratch.project, networks: { test: { url } } };
      await assert.rejects(connect(scratch.host, project, "test"), (error: TolboothError) => {
        assert.equal(error.code, "NETWORK_UNREACHABLE", url);
        return true;
      });
    }
  });

  it("gives up waiting for a silent network when it is cancelled", async () => {
    const server = createServer(() => undefined);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const scratch = await createScratch({ networks: { test: { url } } });
    const signal = AbortSignal.timeout(100);
    await assert.rejects(connect(scratch.host, scratch.project, "test", { signal }), {
      code: "OPERATION_CANCELLED",
    });
  });

  it("never shows what an address may hold beside the host: paths and passwords of providers", async () => {
    const scratch = await createScratch();
    const port = await scratch.host.processes.freePort();
    const url = `http://user:hush-hush@127.0.0.1:${port}/v3/hush-key?token=hush`;
    const project = { ...scratch.project, networks: { test: { url } } };
    await assert.rejects(connect(scratch.host, project, "test"), (error: TolboothError) => {
      assert.equal(error.code, "NETWORK_UNREACHABLE");
      assert.doesNotMatch(JSON.stringify(error) + error.message, /hush/);
      return true;
    });
  });

  it("takes keys of other networks from the host's secrets, by network and account", async () => {
    const asked: string[] = [];
    const secrets = new Map([[keySecretName("test", "hmrc"), KEY]]);
    const url = await serve((method) =>
      method === "eth_chainId" ? "0x2a" : method === "eth_accounts" ? [] : "0x5",
    );
    const scratch = await createScratch({ agencies, networks: { test: { url } } }, (host) => ({
      ...host,
      secrets: { get: (name) => (asked.push(name), Promise.resolve(secrets.get(name))) },
    }));
    const connection = await scratch.connect("test");
    assert.deepEqual(await connection.accounts(), [
      { name: "hmrc", title: "HM Revenue and Customs", agencyId: 1, address: ADDRESS, balance: "5" },
    ]);
    assert.ok(asked.includes("test-defra"));
    assert.equal(await (await connection.signer("hmrc")).getAddress(), ADDRESS);
    assert.equal(await (await connection.signer(ADDRESS)).getAddress(), ADDRESS);
    await assert.rejects(connection.signer("defra"), { code: "ACCOUNT_UNKNOWN" });
    for (const wrong of ["hush-this-is-no-key", `0x${"0".repeat(64)}`, `0x${"f".repeat(64)}`]) {
      secrets.set(keySecretName("test", "defra"), wrong);
      await assert.rejects(connection.signer("defra"), (error: TolboothError) => {
        assert.equal(error.code, "KEY_INVALID");
        assert.ok(!JSON.stringify(error).includes(wrong) && !error.message.includes(wrong));
        return true;
      });
    }
  });

  it("uses the development keys on a development node of this machine that somebody else started", async () => {
    const scratch = await createScratch();
    const { url } = await scratch.network().start();
    const other = await createScratch({ agencies, networks: { theirs: { url, chainId: 31337 } } });
    const connection = await other.connect("theirs");
    assert.equal(connection.network.managed, undefined);
    assert.equal((await connection.accounts())[0]?.name, "hmrc");
    await connection.signer("hmrc");
  });
});
