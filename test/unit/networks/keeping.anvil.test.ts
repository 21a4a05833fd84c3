import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { localNetwork, type LocalNetwork } from "@tolbooth/sdk";
import { anvilProgram, nodeNetworkKeeping, type NetworkHolder } from "@tolbooth/sdk/node";
import { createScratch, endScratches, waitUntil, type Scratch } from "./support/scratch.js";

const held = (scratch: Scratch, holder: NetworkHolder): LocalNetwork =>
  localNetwork(scratch.host, scratch.project, {
    program: anvilProgram(),
    keeping: nodeNetworkKeeping({ graceSeconds: 1, ...holder }),
  });

const inFolder = (scratch: Scratch, ...parts: string[]): string =>
  path.join(scratch.folder, ".tolbooth/networks/local", ...parts);

async function keeperPid(scratch: Scratch): Promise<number> {
  return (JSON.parse(await readFile(inFolder(scratch, "keeper.json"), "utf8")) as { pid: number }).pid;
}

describe("a local network's keeper", function () {
  this.timeout(120_000);
  afterEach(async () => {
    await endScratches();
  });

  it("stops the node when its time is over, and ends itself", async () => {
    const scratch = await createScratch();
    const network = held(scratch, { title: "a test", seconds: 1 });
    const { pid } = await network.start();
    await network.mine(3);
    const keeper = await keeperPid(scratch);
    await waitUntil(() => !scratch.host.processes.isAlive(pid!), 60_000);
    await waitUntil(() => !scratch.host.processes.isAlive(keeper), 60_000);
    assert.equal((await network.status()).running, false);
    assert.equal((await network.start()).blockNumber, 3);
    await network.stop();
  });

  it("stops the node when the project's folder is removed", async () => {
    const scratch = await createScratch();
    const network = held(scratch, { title: "a test", seconds: 600 });
    const { pid } = await network.start();
    const keeper = await keeperPid(scratch);
    await rm(path.join(scratch.folder, ".tolbooth"), { recursive: true, force: true });
    await waitUntil(() => !scratch.host.processes.isAlive(pid!), 60_000);
    await waitUntil(() => !scratch.host.processes.isAlive(keeper), 60_000);
  });

  it("lets it run while a process lives that holds it, and stops it when that one is killed", async () => {
    const scratch = await createScratch();
    const script = `
      import { createNodeHost, anvilProgram, nodeNetworkKeeping } from "@tolbooth/sdk/node";
      import { findProject, localNetwork } from "@tolbooth/sdk";
      const host = createNodeHost();
      const project = await findProject(host.files, process.argv[1], { stopAt: process.argv[1] });
      const keeping = nodeNetworkKeeping({ title: "a test", graceSeconds: 1 });
      const { pid } = await localNetwork(host, project, { program: anvilProgram(), keeping }).start();
      console.log(pid);
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script, scratch.folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pid = await new Promise<number>((resolve) =>
      child.stdout.once("data", (line: Buffer) => resolve(Number(line.toString()))),
    );
    const keeper = await keeperPid(scratch);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    assert.equal(scratch.host.processes.isAlive(pid), true, "longer than nobody would have been waited for");
    child.kill("SIGKILL");
    await waitUntil(() => !scratch.host.processes.isAlive(pid), 60_000);
    await waitUntil(() => !scratch.host.processes.isAlive(keeper), 60_000);
    assert.equal((await scratch.network().status()).running, false);
  });

  it("is one, however many hold; a second holder keeps the node when the first lets go", async () => {
    const scratch = await createScratch();
    const window = held(scratch, { title: "a window" });
    const { pid } = await window.start();
    const keeper = await keeperPid(scratch);
    const command = held(scratch, { title: "a command", seconds: 600 });
    assert.equal((await command.start()).pid, pid);
    assert.equal(await keeperPid(scratch), keeper);
    assert.equal(await window.release(), 1);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    assert.equal(scratch.host.processes.isAlive(pid!), true);
    assert.equal(await command.release(), 1, "a lease for a time is not the process's own to end");
    await command.stop();
    await waitUntil(() => !scratch.host.processes.isAlive(keeper), 60_000);
    assert.deepEqual(await readdir(inFolder(scratch, "leases")), []);
  });

  it("is started anew by whoever holds the node when it was killed", async () => {
    const scratch = await createScratch();
    const network = held(scratch, { title: "a window" });
    const { pid } = await network.start();
    const first = await keeperPid(scratch);
    process.kill(first, "SIGKILL");
    await waitUntil(() => !scratch.host.processes.isAlive(first));
    await network.hold();
    const second = await keeperPid(scratch);
    assert.notEqual(second, first);
    assert.equal((await network.status()).pid, pid);
    await network.stop();
    await waitUntil(() => !scratch.host.processes.isAlive(second), 60_000);
  });

  it("shortens a log that has grown too long, and the node goes on writing to it", async () => {
    const scratch = await createScratch();
    const network = held(scratch, { title: "a window" });
    await network.start();
    await writeFile(network.logFile, Buffer.alloc(6 * 1024 * 1024, "x"), { flag: "a" });
    await waitUntil(async () => (await stat(network.logFile)).size < 1024 * 1024, 60_000);
    await network.mine();
    await waitUntil(async () => (await readFile(network.logFile, "utf8")).includes("anvil_mine"));
    assert.equal((await stat(inFolder(scratch, "anvil.previous.log"))).size > 6_000_000, true);
    await network.stop();
  });
});
