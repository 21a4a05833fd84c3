import assert from "node:assert/strict";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { createScratch, endScratches } from "./support/scratch.js";

describe("localNetwork (anvil): what can go wrong", () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    await endScratches();
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
});
