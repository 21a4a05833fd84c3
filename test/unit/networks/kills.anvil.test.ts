import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { rounds, thorough } from "../../support/thorough.js";
import { createScratch, endScratches, readNetworkFile, waitUntil, type Scratch } from "./support/scratch.js";

/** The shorter run is part of every test run. */
const kills = Number(process.env["TOLBOOTH_KILL_ROUNDS"] ?? rounds(4, 50));
const seed = Number(
  process.env["TOLBOOTH_KILL_SEED"] ?? (thorough ? Math.floor(Math.random() * 2 ** 31) : 20_261_122),
);

/** mulberry32: the same seed gives the same kills. */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a process of its own does until somebody ends it: one operation, whose result it prints. */
const script = `
  import { createNodeHost, anvilProgram, nodeNetworkKeeping } from "@tolbooth/sdk/node";
  import { findProject, localNetwork } from "@tolbooth/sdk";
  const [folder, operation, name] = process.argv.slice(1);
  const host = createNodeHost();
  const project = await findProject(host.files, folder, { stopAt: folder });
  const keeping = nodeNetworkKeeping({ title: "a test", seconds: 3600 });
  const network = localNetwork(host, project, { program: anvilProgram(), keeping });
  console.log("begins");
  const result = operation === "take" ? await network.takeSnapshot(name)
    : operation === "restore" ? await network.restoreSnapshot(name)
    : operation === "mine" ? await network.mine(2)
    : operation === "stop" ? await network.stop() : await network.start();
  console.log("done " + JSON.stringify(result));
  process.exit(0);`;

interface Attempt {
  readonly child: ChildProcess;
  readonly begun: Promise<void>;
  readonly ended: Promise<string>;
}

function attempt(folder: string, operation: string, name: string): Attempt {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script, folder, operation, name], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("begins")) begin();
    });
  const ended = new Promise<string>((resolve) =>
    child.once("close", () => {
      begin();
      resolve(text);
    }),
  );
  return { child, begun, ended };
}

/** Process numbers of all nodes that were started with the state file of this folder. */
async function nodesOf(folder: string): Promise<number[]> {
  const { readFile } = await import("node:fs/promises");
  const found: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
    if (command.includes(path.join(folder, ".tolbooth/networks/local/state.json"))) found.push(Number(name));
  }
  return found;
}

describe(`localNetwork (anvil): ${kills} kills at random (seed ${seed})`, function () {
  this.timeout(kills * 60_000);
  before(function () {
    // Only Linux tells all command lines quickly.
    if (process.platform !== "linux") this.skip();
  });
  afterEach(async () => {
    await endScratches();
  });

  it("lose no snapshot, leave one node at most, and a chain that can be used", async () => {
    const next = random(seed);
    const scratch: Scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    await network.mine(1);
    const promised = new Map<string, { name: string; blockNumber: number }>();
    const first = await network.takeSnapshot("the first");
    promised.set(first.id, first);
    const operations = ["start", "take", "take", "restore", "restore", "mine", "stop"];
    let killed = 0;
    for (let round = 1; round <= kills; round += 1) {
      const operation = operations[Math.floor(next() * operations.length)]!;
      const names = [...promised.values()].map(({ name }) => name);
      const name = operation === "restore" ? names[Math.floor(next() * names.length)]! : `round ${round}`;
      const victim = next() < 0.5 ? "node" : "starter";
      const delay = next() * 400;
      const where = `seed ${seed}, round ${round}: ${operation}, ${victim} killed after ${delay.toFixed(0)} ms`;
      if (operation !== "start" && next() < 0.7) await network.start();
      const { child, begun, ended } = attempt(scratch.folder, operation, name);
      await begun;
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (victim === "starter") killed += child.kill("SIGKILL") ? 1 : 0;
      else
        for (const pid of await nodesOf(scratch.folder)) {
          // It may have ended by itself meanwhile.
          scratch.host.processes.kill(pid, "SIGKILL");
          killed += 1;
        }
      const said = await ended;
      const done = /^done (.*)$/m.exec(said)?.[1];
      if (operation === "take" && done !== undefined) {
        const taken = JSON.parse(done) as { id: string; name: string; blockNumber: number };
        promised.set(taken.id, taken);
      }

      const running = await network.start();
      assert.deepEqual(await nodesOf(scratch.folder), [running.pid], `one node, and it is known (${where})`);
      const { snapshots } = await network.snapshots();
      const found = new Set(snapshots.map(({ id }) => id));
      for (const [id, one] of promised)
        assert.equal(found.has(id), true, `'${one.name}' is there (${where})`);
      const [id, wanted] = [...promised][Math.floor(next() * promised.size)]!;
      const back = await network.restoreSnapshot(id);
      assert.equal(back.status.blockNumber, wanted.blockNumber, `'${wanted.name}' leads back (${where})`);
    }
    assert.equal(killed > 0, true, "nothing was killed");
    await network.stop();
    await waitUntil(async () => (await nodesOf(scratch.folder)).length === 0);
    const file = await readNetworkFile(scratch.folder);
    assert.equal(scratch.host.processes.isAlive(file.pid), false);
    const parts = await readdir(path.join(scratch.folder, ".tolbooth/networks/local/snapshots"));
    await network.takeSnapshot("the last");
    const whole = (await network.snapshots()).snapshots.length;
    const left = await readdir(path.join(scratch.folder, ".tolbooth/networks/local/snapshots"));
    assert.equal(
      left.filter((one) => !one.endsWith(".lock")).length,
      whole * 3,
      `no halves: ${parts.join(", ")}`,
    );
  });
});
