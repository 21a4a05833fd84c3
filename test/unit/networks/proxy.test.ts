import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { connect, type Connection, type TolboothError } from "@tolbooth/sdk";
import { startProxy, type TestProxy } from "./support/proxy.js";
import { createScratch, endScratches, type Scratch } from "./support/scratch.js";
import { scriptedNode, type ScriptedNode } from "./support/scripted-node.js";

const CHAIN = 1337;
const certificate = (name: string): string =>
  path.join(import.meta.dirname, "..", "support", "certificates", name);

/** What npm takes from the environment would stand before the project's own settings. */
const silenced = [
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "all_proxy",
  "npm_config_proxy",
  "npm_config_https_proxy",
  "npm_config_noproxy",
  "npm_config_cafile",
  "npm_config_ca",
].flatMap((name) => [name, name.toUpperCase()]);

describe("nodes from behind", function () {
  this.timeout(20_000);
  const ending: (() => unknown)[] = [];
  const environment = new Map<string, string | undefined>();
  let scratch: Scratch;
  let proxy: TestProxy;
  beforeEach(async () => {
    for (const name of silenced) {
      environment.set(name, process.env[name]);
      delete process.env[name];
    }
    scratch = await createScratch();
    proxy = await startProxy();
    ending.push(() => proxy.close());
  });
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
    for (const [name, value] of environment)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    await endScratches();
  });

  const node = async (isEncrypted: boolean): Promise<ScriptedNode> => {
    const one = await scriptedNode(
      ({ method }) =>
        method === "eth_chainId"
          ? { result: `0x${CHAIN.toString(16)}` }
          : { result: method === "eth_accounts" ? [] : "0x7" },
      isEncrypted
        ? {
            cert: readFileSync(certificate("node.pem"), "utf8"),
            key: readFileSync(certificate("node.key.pem"), "utf8"),
          }
        : undefined,
    );
    ending.push(() => one.close());
    return one;
  };
  const npmrc = (...lines: string[]): Promise<void> =>
    writeFile(path.join(scratch.folder, ".npmrc"), `${lines.join("\n")}\n`);
  const open = async (url: string): Promise<Connection> => {
    const project = await scratch.reread({ networks: { test: { url, chainId: CHAIN, timeout: 2 } } });
    const connection = await connect(scratch.host, project, "test");
    ending.push(() => connection.close());
    return connection;
  };
  const block = async (url: string): Promise<number> =>
    Number(await (await open(url)).provider.send("eth_blockNumber", []));
  const authority = `cafile=${certificate("nodes-authority.pem")}`;

  describe("a proxy", () => {
    for (const [protocol, encrypted] of [
      ["http", false],
      ["https", true],
      ["ws", false],
      ["wss", true],
    ] as const)
      it(`${protocol}: come through it, with name and password, under a name that only it knows`, async () => {
        const { port } = await node(encrypted);
        const credentials = Buffer.from("me:se cret").toString("base64");
        await npmrc(`proxy=${proxy.url.replace("//", "//me:se%20cret@")}`, authority);
        assert.equal(await block(`${protocol}://node.example:${port}`), 7);
        const verb = protocol === "http" ? "POST" : "CONNECT";
        assert.deepEqual([...new Set(proxy.passed)], [`${verb} node.example:${port} Basic ${credentials}`]);
      });

    it("come past it where noproxy says so, and from this machine", async () => {
      const { port } = await node(false);
      await npmrc(`proxy=${proxy.url}`, "noproxy=0.0.0.0");
      for (const host of ["0.0.0.0", "127.0.0.1", "localhost"])
        assert.equal(await block(`http://${host}:${port}`), 7, host);
      assert.deepEqual(proxy.passed, []);
    });

    it("come through the one of the environment", async () => {
      const { port } = await node(true);
      await npmrc(authority);
      process.env["HTTPS_PROXY"] = proxy.url;
      for (const protocol of ["https", "wss"])
        assert.equal(await block(`${protocol}://node.example:${port}`), 7, protocol);
      assert.deepEqual([...new Set(proxy.passed)], [`CONNECT node.example:${port} -`]);
    });

    it("do not come when it is away, and the error shows no password", async () => {
      const { port } = await node(false);
      await npmrc("proxy=http://me:hush-password@127.0.0.1:1");
      for (const protocol of ["http", "ws"])
        await assert.rejects(open(`${protocol}://node.example:${port}`), (error: TolboothError) => {
          assert.equal(error.code, "NETWORK_UNREACHABLE");
          assert.doesNotMatch(JSON.stringify(error) + String(error.cause), /hush/);
          return true;
        });
    });
  });

  describe("an authority of one's own", () => {
    for (const protocol of ["https", "wss"])
      it(`${protocol}: come with cafile, and not without it, whatever strict-ssl says`, async () => {
        const { port } = await node(true);
        const url = `${protocol}://0.0.0.0:${port}`;
        await npmrc("strict-ssl=false");
        await assert.rejects(open(url), (error: TolboothError) => {
          assert.equal(error.code, "NETWORK_UNREACHABLE");
          assert.match(String(error.details["reason"]), /certificate/);
          return true;
        });
        await npmrc(authority);
        assert.equal(await block(url), 7);
      });

    it("do not come where the certificate is for another host", async () => {
      const { port } = await node(true);
      await npmrc(authority, `proxy=${proxy.url}`);
      await assert.rejects(open(`https://other.example:${port}`), { code: "NETWORK_UNREACHABLE" });
    });
  });
});
