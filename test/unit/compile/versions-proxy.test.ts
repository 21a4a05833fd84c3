import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, request as httpRequest, type IncomingMessage } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type AddressInfo } from "node:net";
import path from "node:path";
import type { Duplex } from "node:stream";
import { RegistryScene } from "../support/registry-scene.js";
import { close, listen } from "../support/solc-packages.js";

const certificate = (name: string): string =>
  path.join(import.meta.dirname, "..", "support", "certificates", name);

describe("compilers from behind", () => {
  const scene = new RegistryScene();
  beforeEach(() => scene.begin());
  afterEach(() => scene.end());

  describe("a proxy", () => {
    /** A proxy that passes on what it is asked for, in the clear and through tunnels, and writes both down. */
    async function startProxy(): Promise<{ host: string; passed: string[] }> {
      const passed: string[] = [];
      const server = createServer((request, response) => {
        passed.push(`${request.method} ${request.url} ${request.headers["proxy-authorization"] ?? "-"}`);
        const onward = httpRequest(request.url ?? "", { headers: request.headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        });
        onward.end();
      });
      server.on("connect", (request: IncomingMessage, socket: Duplex) => {
        passed.push(`CONNECT ${request.url} ${request.headers["proxy-authorization"] ?? "-"}`);
        const [host, port] = (request.url ?? "").split(":");
        const onward = connect(Number(port), host, () => {
          socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
          onward.pipe(socket).pipe(onward);
        });
        for (const one of [onward, socket]) one.on("error", () => one.destroy());
        scene.atEnd(() => void onward.destroy());
      });
      const origin = await listen(server);
      scene.atEnd(() => close(server));
      return { host: new URL(origin).host, passed };
    }

    it("come as .npmrc says, with name and password", async () => {
      const { url, requests } = await scene.registry();
      const { host, passed } = await startProxy();
      const shelf = await scene.shelf([`registry=${url}`, `proxy=http://me:se%20cret@${host}`]);
      await shelf.install(scene.project, "0.8.19");
      const authorization = `Basic ${Buffer.from("me:se cret").toString("base64")}`;
      assert.deepEqual(passed, [
        `GET ${url}solc ${authorization}`,
        `GET ${url}solc/-/solc-0.8.19.tgz ${authorization}`,
      ]);
      assert.equal(requests.length, 2);
    });

    it("do not come where noproxy says so", async () => {
      const { url } = await scene.registry();
      const { host, passed } = await startProxy();
      const shelf = await scene.shelf([`registry=${url}`, `proxy=http://${host}`, "noproxy=127.0.0.1"]);
      await shelf.install(scene.project, "0.8.19");
      assert.deepEqual(passed, []);
    });

    it("come encrypted through a tunnel, and a proxy that is away is named", async () => {
      const url = await startTls();
      const { host, passed } = await startProxy();
      const npmrc = [`registry=${url}`, `cafile=${certificate("authority.pem")}`, "fetch-retries=0"];
      await (await scene.shelf([...npmrc, `https-proxy=http://${host}`])).install(scene.project, "0.8.19");
      assert.deepEqual([...new Set(passed)], [`CONNECT ${new URL(url).host} -`]);
      const away = await scene.shelf([...npmrc, "https-proxy=http://127.0.0.1:1"]);
      await away.remove("0.8.19");
      await scene.assertFails(away, "REGISTRY_UNREACHABLE");
    });

    it("come as the environment says", async () => {
      const { url } = await scene.registry();
      const { host, passed } = await startProxy();
      const shelf = await scene.shelf([`registry=${url}`], { HTTP_PROXY: `http://${host}` });
      await shelf.install(scene.project, "0.8.19");
      assert.equal(passed.length, 2);
    });
  });

  async function startTls(): Promise<string> {
    const plain = await scene.registry();
    const server = createTlsServer(
      { cert: readFileSync(certificate("server.pem")), key: readFileSync(certificate("server.key.pem")) },
      (request, response) => {
        httpRequest(new URL(request.url ?? "", plain.url), (answer) => {
          if (answer.headers["content-type"] !== "application/json") return answer.pipe(response);
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () =>
            response.end(Buffer.concat(chunks).toString().replaceAll(new URL(plain.url).origin, origin)),
          );
          return undefined;
        }).end();
      },
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    scene.atEnd(() => close(server));
    const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
    return `${origin}/mirror/npm/`;
  }

  describe("an authority of one's own", () => {
    it("are taken with cafile, and with strict-ssl off", async () => {
      const url = await startTls();
      for (const line of [`cafile=${certificate("authority.pem")}`, "strict-ssl=false"]) {
        const shelf = await scene.shelf([`registry=${url}`, line]);
        assert.equal((await shelf.install(scene.project, "0.8.19")).version, "0.8.19");
        await shelf.remove("0.8.19");
      }
    });

    it("are not taken without it", async () => {
      const url = await startTls();
      await scene.assertFails(
        await scene.shelf([`registry=${url}`, "fetch-retries=0"]),
        "REGISTRY_UNREACHABLE",
      );
    });
  });
});
