import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rounds } from "../../support/thorough.js";
import { FakeChain, gate } from "./support/fake-chain.js";
import { createScene, endScenes, numbers, upTo } from "./support/index-scene.js";

const here = path.dirname(fileURLToPath(import.meta.url));
const child = (name: string): string => path.join(here, "support", name);

/** A node of this machine that answers from a chain in memory. */
async function serve(chain: FakeChain): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const { method, params } = JSON.parse(body) as { method: string; params: unknown[] };
      response.end(
        JSON.stringify({ jsonrpc: "2.0", id: 1, result: chain.answer({ method, parameters: params }) }),
      );
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, server };
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe("An index whose process is killed", function () {
  this.timeout(240_000);
  afterEach(endScenes);

  it("is as it was before a transaction that was cut in the middle of the file", async () => {
    const chain = new FakeChain(300);
    const scene = await createScene();
    const index = await scene.open(chain.connection());
    await index.update();
    const { file } = index.store;
    await index.close();
    const killed = spawnSync(process.execPath, [child("killed-writer.mjs"), file], { encoding: "utf8" });
    assert.equal(killed.signal, "SIGKILL", killed.stderr);
    assert.notEqual(statSync(`${file}-journal`).size, 0, "there is a journal to roll back");
    const again = await scene.open(chain.connection());
    assert.deepEqual(await numbers(again), upTo(300));
    await again.update();
    assert.deepEqual([scene.said, (await again.query({})).total], [[], 300]);
  });

  it("loses nothing and has nothing twice, whenever it is killed, with a second process beside it", async () => {
    const seed = Number(process.env["TOLBOOTH_TEST_SEED"] ?? 20_261_122);
    const kills = rounds(3, 40);
    const next = random(seed);
    const chain = new FakeChain(200, 20);
    const { url, server } = await serve(chain);
    const scene = await createScene();
    let lost = 0;
    try {
      for (let round = 0; round < kills; round += 1) {
        const programs = upTo(2).map(() =>
          spawn(process.execPath, [child("index-child.mjs"), scene.folder, url, JSON.stringify(gate)], {
            stdio: ["ignore", "pipe", "inherit"],
          }),
        );
        const printed: string[] = [];
        for (const program of programs)
          program.stdout.on("data", (text: Buffer) => printed.push(text.toString()));
        const exits = programs.map((program) => once(program, "exit"));
        await Promise.race([once(programs[0]!.stdout, "data"), exits[0]]);
        chain.grow(Math.floor(next() * 150));
        await new Promise((resolve) => setTimeout(resolve, next() * 400));
        if (next() < 0.5) {
          const depth = Math.floor(next() * 25);
          if (depth > 0) chain.shrink(depth);
          chain.grow(depth + 1, `round ${round}`);
          await new Promise((resolve) => setTimeout(resolve, next() * 200));
        }
        for (const program of programs) program.kill("SIGKILL");
        await Promise.all(exits);
        lost += printed.join("").includes("notice") ? 1 : 0;
      }
      const index = await scene.open(chain.connection());
      await index.update();
      const answer = chain.answer({
        method: "eth_getLogs",
        parameters: [{ fromBlock: "0x0", toBlock: `0x${chain.height.toString(16)}` }],
      }) as { data: string }[];
      assert.deepEqual(
        await numbers(index),
        answer.map(({ data }) => Number(data)),
        `seed ${seed}`,
      );
      assert.deepEqual([lost, scene.said], [0, []], `the file was never put aside (seed ${seed})`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it("keeps what it has when the disk is full, says so, and goes on when there is room", async function () {
    // What a process may write to a file can be limited where there is a POSIX shell.
    if (process.platform === "win32") return this.skip();
    const chain = new FakeChain(100, 10);
    const { url, server } = await serve(chain);
    const scene = await createScene();
    try {
      const index = await scene.open(chain.connection());
      await index.update();
      chain.grow(2_000);
      const words = [process.execPath, child("index-child.mjs"), scene.folder, url, JSON.stringify(gate)];
      const limited = spawn("sh", ["-c", 'ulimit -f 1500; exec "$0" "$@"', ...words], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let printed = "";
      limited.stdout.on("data", (text: Buffer) => (printed += text.toString()));
      const [code] = (await once(limited, "exit")) as [number | null];
      assert.deepEqual([code, printed.trim().split("\n").at(-1)], [3, "EVENT_INDEX_FAILED"]);
      const kept = await numbers(index);
      assert.deepEqual(kept, upTo(kept.length), "no gap");
      assert.equal(kept.length >= 1_000, true, String(kept.length));
      await index.update();
      assert.deepEqual(await numbers(index), upTo(21_000));
      assert.deepEqual(scene.said, []);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe("An index that asks a node of this machine by itself", function () {
  this.timeout(120_000);
  afterEach(endScenes);

  /** A node whose answers about logs go through `change`. */
  const scripted = async (
    chain: FakeChain,
    change: (body: string, times: number) => { status?: number; body?: string; drop?: true },
  ): Promise<{ url: string; end(): void }> => {
    let times = 0;
    const server = createServer((request, response) => {
      let asked = "";
      request.on("data", (chunk: Buffer) => (asked += chunk.toString()));
      request.on("end", () => {
        const { method, params } = JSON.parse(asked) as { method: string; params: unknown[] };
        const body = JSON.stringify({
          jsonrpc: "2.0",
          id: 1,
          result: chain.answer({ method, parameters: params }),
        });
        const answer = method === "eth_getLogs" ? change(body, (times += 1)) : {};
        if (answer.drop) return void response.socket?.destroy();
        response.statusCode = answer.status ?? 200;
        response.end(answer.body ?? body);
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    return {
      url,
      end: () => {
        server.closeAllConnections();
        server.close();
      },
    };
  };

  const open = async (chain: FakeChain, url: string) => {
    const connection = chain.connection(true);
    return await (await createScene()).open({ ...connection, network: { ...connection.network, url } });
  };

  for (const [what, answer] of Object.entries({
    "a 429": { status: 429 },
    "a 503": { status: 503, body: "<html>" },
    "a dropped connection": { drop: true },
    "half an answer": { body: '{"jsonrpc":"2.0","id":1,"result":[{"addr' },
    "no result": { body: '{"jsonrpc":"2.0","id":1}' },
  } as const))
    it(`asks again after ${what}, and misses nothing`, async () => {
      const chain = new FakeChain(500);
      const node = await scripted(chain, (_, times) => (times % 3 === 2 ? answer : {}));
      try {
        const index = await open(chain, node.url);
        await index.update();
        assert.deepEqual(await numbers(index), upTo(500));
      } finally {
        node.end();
      }
    });

  it("halves what is refused, and ends where a single block is", async () => {
    const chain = new FakeChain(200);
    const refusal = '{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"too many results"}}';
    const node = await scripted(chain, (body) => (body.length > 20_000 ? { body: refusal } : {}));
    const strict = await scripted(chain, () => ({ body: refusal }));
    try {
      const index = await open(chain, node.url);
      await index.update();
      assert.deepEqual(await numbers(index), upTo(200));
      await assert.rejects((await open(chain, strict.url)).update(), { code: "NETWORK_REFUSED" });
    } finally {
      node.end();
      strict.end();
    }
  });
});
