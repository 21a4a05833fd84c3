import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
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
    const rounds = Number(process.env["TOLBOOTH_KILLS"] ?? 12);
    const next = random(seed);
    const chain = new FakeChain(200, 20);
    const { url, server } = await serve(chain);
    const scene = await createScene();
    let lost = 0;
    try {
      for (let round = 0; round < rounds; round += 1) {
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
});
