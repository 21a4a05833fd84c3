import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, readdir, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { findProject, localNetwork, localNetworkNames } from "@tolbooth/sdk";
import { anvilProgram, createNodeHost } from "@tolbooth/sdk/node";
import { createScratch, endScratches, readNetworkFile } from "./support/scratch.js";

const root = path.resolve(import.meta.dirname, "../../..");

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe("localNetwork (anvil): starting and finding", () => {
  afterEach(async () => {
    await endScratches();
  });

  it("starts a node on a loopback port and says where it is", async () => {
    const scratch = await createScratch();
    const status = await scratch.network().start();
    assert.equal(status.running, true);
    assert.equal(status.chainId, 31337);
    assert.equal(status.blockNumber, 0);
    assert.equal(status.url, `http://127.0.0.1:${status.port}`);
    assert.ok(scratch.host.processes.isAlive(status.pid ?? 0));
    assert.deepEqual(await scratch.network().status(), status);
    const file = JSON.parse(
      await readFile(path.join(scratch.folder, ".tolbooth/networks/local/network.json"), "utf8"),
    ) as Record<string, unknown>;
    assert.equal(file["format"], "tolbooth/network");
    assert.equal(file["version"], 1);
    assert.equal(file["pid"], status.pid);
  });

  it("leaves no key in any file", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const folder = path.join(scratch.folder, ".tolbooth");
    for (const name of await filesIn(folder)) {
      if (!(await stat(path.join(folder, name))).isFile()) continue;
      const text = await readFile(path.join(folder, name), "utf8");
      assert.doesNotMatch(
        text,
        /ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80|test test test/,
      );
    }
  });

  it("finds the node that runs, however often and from however many sides it is started", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    const all = await Promise.all([
      network.start(),
      network.start(),
      scratch.network().start(),
      localNetwork(createNodeHost(), scratch.project, { program: anvilProgram() }).start(),
    ]);
    assert.equal(new Set(all.map(({ pid }) => pid)).size, 1);
    assert.equal((await network.start()).pid, all[0].pid);
  });

  it("finds the node from another process, and the node outlives the process that started it", async () => {
    const scratch = await createScratch();
    const program = `
      import { findProject, localNetwork } from "@tolbooth/sdk";
      import { anvilProgram, createNodeHost } from "@tolbooth/sdk/node";
      const host = createNodeHost();
      const project = await findProject(host.files, process.argv[1], { stopAt: process.argv[1] });
      const { pid } = await localNetwork(host, project, { program: anvilProgram() }).start();
      process.stdout.write(String(pid));`;
    const run = (): number => {
      const args = ["--input-type=module", "-e", program, scratch.folder];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
      assert.equal(status, 0, stderr);
      return Number(stdout);
    };
    const pid = run();
    assert.equal(run(), pid);
    assert.equal((await scratch.network().start()).pid, pid);
    assert.ok(scratch.host.processes.isAlive(pid));
  });

  it("finds the node when the project is opened by another path to the same folder", async () => {
    const scratch = await createScratch();
    const { pid } = await scratch.network().start();
    const other = path.join((await createScratch()).folder, "link");
    await symlink(scratch.folder, other);
    const project = await findProject(scratch.host.files, other, { stopAt: other });
    assert.equal((await localNetwork(scratch.host, project, { program: anvilProgram() }).start()).pid, pid);
  });

  it("starts and reads nothing in a folder that is not trusted", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const before = await filesIn(scratch.folder);
    const host = { ...scratch.host, trust: { isTrusted: () => false } };
    const network = scratch.network({ host });
    await assert.rejects(network.start(), { code: "WORKSPACE_NOT_TRUSTED" });
    await assert.rejects(network.stop(), { code: "WORKSPACE_NOT_TRUSTED" });
    await assert.rejects(network.reset(), { code: "WORKSPACE_NOT_TRUSTED" });
    await assert.rejects(scratch.connect("local", host), { code: "WORKSPACE_NOT_TRUSTED" });
    assert.deepEqual(await network.status(), { name: "local", running: false });
    assert.deepEqual(await filesIn(scratch.folder), before);
  });

  it("runs two networks of one project side by side, each with its chain id", async () => {
    const scratch = await createScratch({ networks: { rehearsal: { chainId: 4242 } } });
    const first = await scratch.network().start();
    const second = await scratch.network({ name: "rehearsal" }).start();
    assert.notEqual(first.port, second.port);
    assert.equal(second.chainId, 4242);
    assert.equal((await scratch.connect("rehearsal")).network.chainId, 4242);
    await scratch.network({ name: "rehearsal" }).stop();
    assert.equal((await scratch.network().status()).running, true);
  });

  it("refuses networks that it does not run, and names that lead elsewhere", async () => {
    const scratch = await createScratch({ networks: { test: { url: "http://127.0.0.1:1" } } });
    assert.throws(() => scratch.network({ name: "test" }), { code: "NETWORK_NOT_LOCAL" });
    // tolbooth.json does not let such a name through. The folder is guarded all the same.
    const project = { ...scratch.project, networks: { "../up": {} } };
    assert.throws(() => localNetwork(scratch.host, project, { program: "anvil", name: "../up" }), {
      code: "NETWORK_NAME_INVALID",
    });
    await assert.rejects(scratch.connect("unheard-of"), { code: "NETWORK_UNKNOWN" });
    assert.deepEqual(await localNetworkNames(scratch.host.files, scratch.project), ["local"]);
  });

  it("runs a network under a name that tolbooth.json does not have, and it can be connected to", async () => {
    const scratch = await createScratch();
    await scratch.network({ name: "two" }).start();
    assert.equal((await scratch.connect("two")).network.managed, true);
    assert.deepEqual(await localNetworkNames(scratch.host.files, scratch.project), ["local", "two"]);
  });

  it("writes what it does into its log, and neither keys nor a banner", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const connection = await scratch.connect();
    await connection.provider.send("evm_mine", []);
    const log = await readFile(scratch.network().logFile, "utf8");
    assert.equal(log.includes("evm_mine"), true);
    assert.equal(/Private Keys|ac0974bec39a17e3/.test(log), false);
    assert.equal((await readNetworkFile(scratch.folder)).port, Number(new URL(connection.network.url).port));
  });
});
