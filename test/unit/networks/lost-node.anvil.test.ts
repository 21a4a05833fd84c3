import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createScratch, endScratches, readNetworkFile, waitUntil, type Scratch } from "./support/scratch.js";

/** Starts the network, and is ended by the system once the node runs and before its number is written down. */
const script = `
  import { createNodeHost, anvilProgram } from "@tolbooth/sdk/node";
  import { findProject, localNetwork } from "@tolbooth/sdk";
  const host = createNodeHost();
  const start = async (...given) => {
    await host.processes.start(...given);
    process.kill(process.pid, "SIGKILL");
    await new Promise(() => setInterval(() => undefined, 1000));
  };
  const project = await findProject(host.files, process.argv[1], { stopAt: process.argv[1] });
  const killed = { ...host, processes: { ...host.processes, start } };
  await localNetwork(killed, project, { program: anvilProgram() }).start();`;

describe("a starter that is killed before it has written down its node (anvil)", function () {
  this.timeout(120_000);
  let scratch: Scratch;

  const nodes = async (): Promise<readonly number[]> =>
    (await scratch.host.processes.findByCommandLine?.(`--state ${scratch.folder}/`)) ?? [];

  afterEach(async () => {
    for (const pid of await nodes()) scratch.host.processes.kill(pid, "SIGKILL");
    await endScratches();
  });

  const loseNode = async (): Promise<number> => {
    const words = ["--input-type=module", "-e", script, scratch.folder];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
    const signal = await new Promise((resolve) => child.once("exit", (_, by) => resolve(by)));
    assert.equal(signal, "SIGKILL");
    assert.equal((await readNetworkFile(scratch.folder)).pid, 0, "the gap was missed");
    await waitUntil(async () => (await nodes()).length === 1);
    return (await nodes())[0]!;
  };

  it("the next start ends it and goes on with its chain; stopping ends it too", async function () {
    if (process.platform === "win32") return this.skip();
    scratch = await createScratch();
    await scratch.network().start();
    const { provider } = await scratch.connect();
    await provider.send("anvil_mine", ["0x3"]);
    await scratch.network().stop();
    const lost = await loseNode();
    const { pid, blockNumber } = { pid: 0, blockNumber: 0, ...(await scratch.network().start()) };
    assert.deepEqual(await nodes(), [pid]);
    assert.notEqual(pid, lost);
    assert.equal(blockNumber, 3);
    await scratch.network().stop();
    await loseNode();
    await scratch.network().stop();
    assert.deepEqual(await nodes(), []);
  });
});
