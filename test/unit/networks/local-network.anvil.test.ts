import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmod, readFile, readdir, stat, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { connect, findProject, localNetwork } from "@tolbooth/sdk";
import { anvilProgram, createNodeHost } from "@tolbooth/sdk/node";
import { createScratch, endScratches, readNetworkFile, waitUntil, type Scratch } from "./support/scratch.js";

const root = path.resolve(import.meta.dirname, "../../..");

/** Makes blocks, so that a chain can be told from a new one. */
async function mine(scratch: Scratch, blocks: number): Promise<void> {
  const connection = await scratch.connect();
  await connection.provider.send("anvil_mine", [`0x${blocks.toString(16)}`]);
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe("localNetwork (anvil)", () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
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

  it("stops, waits until the node is gone, and keeps chain and port for the next start", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    const first = await network.start();
    await mine(scratch, 7);
    assert.deepEqual(await network.stop(), { name: "local", running: false });
    assert.equal(scratch.host.processes.isAlive(first.pid ?? 0), false);
    assert.equal((await network.status()).running, false);
    await assert.rejects(scratch.connect(), { code: "NETWORK_NOT_RUNNING" });
    const second = await network.start();
    assert.equal(second.blockNumber, 7);
    assert.equal(second.port, first.port);
    assert.notEqual(second.pid, first.pid);
  });

  it("does not mind being stopped when it does not run", async () => {
    const scratch = await createScratch();
    assert.deepEqual(await scratch.network().stop(), { name: "local", running: false });
    assert.deepEqual(await scratch.network().status(), { name: "local", running: false });
  });

  it("keeps the chain when the node is killed", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    const { pid } = await network.start();
    const stateFile = path.join(scratch.folder, ".tolbooth/networks/local/state.json");
    await mine(scratch, 5);
    const minedAt = Date.now();
    await waitUntil(async () => {
      const found = await stat(stateFile).catch(() => undefined);
      return (found?.mtimeMs ?? 0) > minedAt;
    });
    scratch.host.processes.kill(pid ?? 0, "SIGKILL");
    await waitUntil(() => !scratch.host.processes.isAlive(pid ?? 0));
    assert.equal((await network.status()).running, false);
    assert.equal((await network.start()).blockNumber, 5);
  });

  it("falls back on the chain of the last start when the saved one was cut off, and keeps the half", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    await mine(scratch, 3);
    await network.stop();
    await network.start();
    await mine(scratch, 4);
    await network.stop();
    const folder = path.join(scratch.folder, ".tolbooth/networks/local");
    const whole = await readFile(path.join(folder, "state.json"), "utf8");
    const half = whole.slice(0, whole.length / 2);
    await writeFile(path.join(folder, "state.json"), half);
    assert.equal((await network.start()).blockNumber, 3);
    const damaged = (await readdir(folder)).filter((name) => name.startsWith("state.damaged-"));
    assert.equal(damaged.length, 1);
    assert.equal(await readFile(path.join(folder, damaged[0]!), "utf8"), half);
    assert.equal(scratch.said.length, 1);
  });

  it("begins anew when the only saved chain was cut off", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    await scratch.network().stop();
    await writeFile(path.join(scratch.folder, ".tolbooth/networks/local/state.json"), '{"block":{"number"');
    assert.equal((await scratch.network().start()).blockNumber, 0);
  });

  it("says by whom a requested port is taken", async () => {
    const first = await createScratch();
    const { port } = await first.network().start();
    const second = await createScratch();
    await assert.rejects(second.network({ port: port! }).start(), {
      code: "PORT_TAKEN",
      details: { port, holder: "another node (anvil/v1.7.1)" },
    });
    assert.equal((await second.network().status()).running, false);
    assert.equal((await first.network().status()).running, true);
    const server = createServer().listen(0, "127.0.0.1");
    servers.push(server);
    await new Promise((resolve) => server.once("listening", resolve));
    const taken = (server.address() as { port: number }).port;
    server.on("connection", (socket) => socket.destroy());
    await assert.rejects(second.network({ port: taken }).start(), {
      code: "PORT_TAKEN",
      details: { port: taken, holder: "another program" },
    });
  });

  it("takes the requested port when it is free", async () => {
    const scratch = await createScratch();
    const port = await scratch.host.processes.freePort();
    assert.equal((await scratch.network({ port }).start()).port, port);
  });

  it("takes another free port when somebody took the one that it chose", async () => {
    const other = await createScratch();
    const { port: taken } = await other.network().start();
    let asked = 0;
    const scratch = await createScratch({}, (host) => ({
      ...host,
      processes: {
        ...host.processes,
        freePort: () => (asked++ === 0 ? Promise.resolve(taken!) : host.processes.freePort()),
      },
    }));
    const status = await scratch.network().start();
    assert.equal(asked, 2);
    assert.notEqual(status.port, taken);
    assert.equal(await scratch.pid(), status.pid);
    assert.notEqual(status.pid, await other.pid());
  });

  it("does not take a stranger for its node when the process number was given to another program", async () => {
    const stranger = await createScratch();
    const { port } = await stranger.network().start();
    const scratch = await createScratch();
    await scratch.network().start();
    await scratch.network().stop();
    const file = path.join(scratch.folder, ".tolbooth/networks/local/network.json");
    const stale = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
    delete stale["stoppedAt"];
    // This very process has the number now, and a node of the right kind answers on the port.
    await writeFile(file, JSON.stringify({ ...stale, pid: process.pid, port }));
    assert.equal((await scratch.network().status()).running, false);
    await scratch.network().stop();
    assert.equal((await stranger.network().status()).running, true);
    await writeFile(file, JSON.stringify({ ...stale, pid: process.pid, port }));
    const status = await scratch.network().start();
    assert.notEqual(status.pid, process.pid);
    assert.notEqual(status.port, port);
  });

  it("goes by the instance where the system does not tell how a process was started", async () => {
    const stranger = await createScratch();
    const { port } = await stranger.network().start();
    const scratch = await createScratch({}, (host) => {
      const processes = { ...host.processes };
      delete processes.commandLine;
      return { ...host, processes };
    });
    const { pid } = await scratch.network().start();
    assert.equal((await scratch.network().start()).pid, pid);
    const file = path.join(scratch.folder, ".tolbooth/networks/local/network.json");
    const own = await readFile(file, "utf8");
    await writeFile(file, JSON.stringify({ ...JSON.parse(own), pid: process.pid, port }));
    assert.equal((await scratch.network().status()).running, false);
    await writeFile(file, own);
    await scratch.network().stop();
    assert.equal(scratch.host.processes.isAlive(pid!), false);
  });

  it("says so when its node runs but does not answer", async function () {
    this.timeout(30_000);
    const scratch = await createScratch();
    const { pid } = await scratch.network().start();
    process.kill(pid!, "SIGSTOP");
    try {
      await assert.rejects(scratch.network().start(), { code: "NETWORK_NOT_ANSWERING" });
      const status = await scratch.network().status();
      assert.equal(status.running, true);
      assert.equal(status.blockNumber, undefined);
    } finally {
      process.kill(pid!, "SIGCONT");
    }
    assert.equal((await scratch.network().start()).pid, pid);
  });

  it("resets: a new chain, and the records of the old one are moved aside whole", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    await mine(scratch, 9);
    const records = path.join(scratch.folder, "deployments/local");
    await scratch.host.files.writeFileAtomic(path.join(records, "Permit.json"), "the record");
    await scratch.host.files.writeFileAtomic(path.join(records, "journal.jsonl"), "the journal\n");
    await scratch.host.files.writeFileAtomic(path.join(records, "notes.txt"), "not ours");
    const reset = await network.reset();
    assert.equal(reset.running, true);
    assert.equal(reset.blockNumber, 0);
    assert.deepEqual(
      reset.archived.map((file) => path.basename(file)),
      ["Permit.json", "journal.jsonl"],
    );
    assert.equal(await readFile(reset.archived[0]!, "utf8"), "the record");
    assert.equal(await readFile(reset.archived[1]!, "utf8"), "the journal\n");
    assert.deepEqual(
      (await readdir(records)).filter((name) => !name.endsWith(".lock")),
      ["archive", "notes.txt"],
    );
    assert.deepEqual((await network.reset()).archived, []);
  });

  it("gives 28 public bodies an account each, by name and funded, also when they join a chain that is kept", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    await mine(scratch, 1);
    await scratch.network().stop();
    const agencies = Array.from({ length: 28 }, (_, index) => ({
      name: `agency-${index + 1}`,
      title: `Agency ${index + 1}`,
    }));
    const project = await scratch.reread({ agencies });
    await localNetwork(scratch.host, project, { program: anvilProgram() }).start();
    const connection = await connect(scratch.host, project, "local");
    try {
      const accounts = await connection.accounts();
      assert.deepEqual(
        accounts.slice(0, 28).map(({ name, title, agencyId }) => ({ name, title, agencyId })),
        agencies.map((agency, index) => ({ ...agency, agencyId: index + 1 })),
      );
      assert.deepEqual(
        accounts.slice(28).map(({ name }) => name),
        ["relayer", ...Array.from({ length: 9 }, (_, index) => `account${30 + index}`)],
      );
      assert.equal(new Set(accounts.map(({ address }) => address)).size, accounts.length);
      for (const { balance } of accounts) assert.equal(balance, (10_000n * 10n ** 18n).toString());
      const last = await connection.signer("agency-28");
      const receipt = await (await last.sendTransaction({ to: accounts[0]!.address, value: 1n })).wait();
      assert.equal(receipt?.status, 1);
    } finally {
      connection.close();
    }
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

  it("leaves nothing running when starting is cancelled", async () => {
    const scratch = await createScratch();
    const early = AbortSignal.abort();
    await assert.rejects(scratch.network().start({ signal: early }), { code: "OPERATION_CANCELLED" });
    const controller = new AbortController();
    let pid = 0;
    const host = {
      ...scratch.host,
      processes: {
        ...scratch.host.processes,
        start: async (...args: Parameters<typeof scratch.host.processes.start>) => {
          const child = await scratch.host.processes.start(...args);
          pid = child.pid;
          controller.abort();
          return child;
        },
      },
    };
    await assert.rejects(scratch.network({ host }).start({ signal: controller.signal }), {
      code: "OPERATION_CANCELLED",
    });
    assert.notEqual(pid, 0);
    assert.equal(scratch.host.processes.isAlive(pid), false);
    assert.equal((await scratch.network().start()).running, true);
  });

  it("says what is wrong with a program that does not start, or ends at once", async () => {
    const scratch = await createScratch();
    await assert.rejects(scratch.network({ program: path.join(scratch.folder, "anvil") }).start(), {
      code: "PROGRAM_NOT_STARTED",
    });
    const broken = path.join(scratch.folder, "broken");
    await writeFile(broken, "#!/bin/sh\necho 'it cannot go on' >&2\nexit 3\n");
    await chmod(broken, 0o755);
    await assert.rejects(
      scratch.network({ program: broken }).start(),
      (error: { code: string; details: object }) => {
        assert.equal(error.code, "NETWORK_START_FAILED");
        assert.equal((error.details as { reason: string }).reason, "it cannot go on");
        return true;
      },
    );
    assert.equal((await scratch.network().status()).running, false);
    assert.equal((await scratch.network().start()).running, true);
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

  it("does not guess what a network file of another version means", async () => {
    const scratch = await createScratch();
    await scratch.host.files.writeFileAtomic(
      path.join(scratch.folder, ".tolbooth/networks/local/network.json"),
      '{"format":"tolbooth/network","version":2,"pid":1,"port":1,"chainId":1}',
    );
    await assert.rejects(scratch.network().start(), { code: "FILE_FORMAT_UNKNOWN" });
  });

  it("refuses networks that it does not run, and names that lead elsewhere", async () => {
    const scratch = await createScratch({ networks: { test: { url: "http://127.0.0.1:1" } } });
    assert.throws(() => scratch.network({ name: "test" }), { code: "NETWORK_NOT_LOCAL" });
    // tolbooth.json does not let such a name through. The folder is guarded all the same.
    const project = { ...scratch.project, networks: { "../up": {} } };
    assert.throws(() => localNetwork(scratch.host, project, { program: "anvil", name: "../up" }), {
      code: "NETWORK_NAME_INVALID",
    });
    assert.throws(() => scratch.network({ name: "unheard-of" }), { code: "NETWORK_UNKNOWN" });
  });

  it("writes nothing into the log while it is asked", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const connection = await scratch.connect();
    for (let count = 0; count < 50; count += 1) await connection.provider.send("eth_blockNumber", []);
    const log = path.join(scratch.folder, ".tolbooth/networks/local/anvil.log");
    assert.ok((await stat(log)).size < 1000);
    assert.equal((await readNetworkFile(scratch.folder)).port, Number(new URL(connection.network.url).port));
  });
});
