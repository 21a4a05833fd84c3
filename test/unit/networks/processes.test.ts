import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { anvilProgram, nodeProcesses } from "@tolbooth/sdk/node";
import { waitUntil } from "./support/scratch.js";

describe("nodeProcesses", () => {
  const processes = nodeProcesses();
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), "tolbooth-test-"))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("gives the lines of a program and how it ended", async () => {
    const code = "console.log('one\\ntwo'); console.error('oh'); process.exitCode = 4";
    const child = await processes.start(process.execPath, ["-e", code], { cwd: folder, detached: false });
    const lines: string[] = [];
    child.onLine((line, stream) => lines.push(`${stream} ${line}`));
    assert.equal(await child.exited, 4);
    await waitUntil(() => lines.length === 3);
    assert.deepEqual(lines.sort(), ["error oh", "out one", "out two"]);
    assert.equal(processes.isAlive(child.pid), false);
  });

  it("gives a detached program a log of its own, in a folder that it makes", async () => {
    const logFile = path.join(folder, "deep/er/program.log");
    const child = await processes.start(process.execPath, ["-e", "console.log(process.cwd())"], {
      cwd: folder,
      detached: true,
      logFile,
    });
    assert.equal(await child.exited, 0);
    assert.equal(path.basename((await readFile(logFile, "utf8")).trim()), path.basename(folder));
  });

  it("ends programs, and tells by whom a number is held", async () => {
    const args = ["-e", "setInterval(() => undefined, 1000)", "a-mark"];
    const child = await processes.start(process.execPath, args, { cwd: folder, detached: false });
    assert.equal(processes.isAlive(child.pid), true);
    assert.match((await processes.commandLine?.(child.pid)) ?? "", /a-mark/);
    processes.kill(child.pid, "SIGTERM");
    assert.equal(await child.exited, "SIGTERM");
    assert.equal(processes.isAlive(child.pid), false);
    processes.kill(child.pid, "SIGKILL");
  });

  it("takes a program that has ended for gone though nobody took note of it", async function () {
    if (process.platform !== "linux") this.skip();
    // The shell's child ends at once, and its parent, replaced by sleep, never asks for it: a zombie.
    const child = await processes.start("sh", ["-c", "sh -c 'echo $$' & exec sleep 30"], {
      cwd: folder,
      detached: false,
    });
    const pid = await new Promise<number>((resolve) => child.onLine((line) => resolve(Number(line))));
    await waitUntil(() => !processes.isAlive(pid));
    assert.doesNotThrow(() => process.kill(pid, 0));
    child.kill("SIGKILL");
    await child.exited;
  });

  it("knows that numbers which are no process are not alive", () => {
    for (const pid of [0, -1, 1.5, Number.NaN]) assert.equal(processes.isAlive(pid), false);
  });

  it("finds free ports, and sees one that is taken", async () => {
    const port = await processes.freePort();
    assert.equal(await processes.isPortTaken(port), false);
    const server = createServer().listen(port, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    assert.equal(await processes.isPortTaken(port), true);
    await new Promise((resolve) => server.close(resolve));
    assert.equal(await processes.isPortTaken(port), false);
  });

  it("says that a program could not be started", async () => {
    const options = { cwd: folder, detached: false };
    await assert.rejects(processes.start(path.join(folder, "nothing"), [], options), {
      code: "PROGRAM_NOT_STARTED",
    });
    await assert.rejects(processes.start(folder, [], options), { code: "PROGRAM_NOT_STARTED" });
  });
});

describe("anvilProgram", () => {
  it("is the binary of the npm package, or the one that TOLBOOTH_ANVIL names", () => {
    assert.match(anvilProgram({}), /anvil(\.exe)?$/);
    assert.equal(anvilProgram({ TOLBOOTH_ANVIL: process.execPath }), process.execPath);
    assert.throws(() => anvilProgram({ TOLBOOTH_ANVIL: "/nowhere/anvil" }), { code: "ANVIL_NOT_INSTALLED" });
  });
});
