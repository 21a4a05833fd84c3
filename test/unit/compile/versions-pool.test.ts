import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { InstalledCompiler } from "@tolbooth/sdk";
import { WorkerPool } from "../../../sdk/dist/compile/versions/worker-pool.js";

/** Answers every job with the number of its thread. */
const worker = `const { parentPort, threadId } = require("node:worker_threads");
parentPort.postMessage({ kind: "ready", version: "x" });
parentPort.on("message", ({ id }) =>
  parentPort.postMessage({ kind: "done", id, output: String(threadId), milliseconds: 0 }));`;

describe("the workers of several compilers", () => {
  let folder: string;
  let pool: WorkerPool;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-test-"));
    await writeFile(path.join(folder, "worker.cjs"), worker);
  });
  after(() => rm(folder, { recursive: true }));
  beforeEach(() => {
    pool = new WorkerPool(path.join(folder, "worker.cjs"));
  });
  afterEach(() => pool.dispose());

  /** The thread that a compiler's job ran in. */
  async function threadOf(version: string): Promise<string> {
    const origin: InstalledCompiler["origin"] = version === "0.8.37" ? "bundled" : "cache";
    return (await pool.run({ version, origin, soljsonFile: `/${version}` }, "", {})).output;
  }

  it("stay warm, each its own", async () => {
    const first = [await threadOf("0.8.37"), await threadOf("0.7.6"), await threadOf("0.6.12")];
    assert.equal(new Set(first).size, 3);
    assert.deepEqual([await threadOf("0.8.37"), await threadOf("0.7.6"), await threadOf("0.6.12")], first);
  });

  it("are let go of when more versions are in use, the one that rested longest first, and never the bundled one", async () => {
    const bundled = await threadOf("0.8.37");
    const old = await threadOf("0.6.12");
    const kept = await threadOf("0.7.6");
    await threadOf("0.5.17");
    assert.equal(await threadOf("0.7.6"), kept);
    assert.notEqual(await threadOf("0.6.12"), old);
    assert.equal(await threadOf("0.8.37"), bundled);
  });

  it("are not let go of while they work", async () => {
    const versions = ["0.4.26", "0.5.17", "0.6.12", "0.7.6"];
    const threads = await Promise.all([...versions, ...versions].map(threadOf));
    assert.deepEqual(threads.slice(0, 4), threads.slice(4));
    assert.equal(new Set(threads).size, 4);
  });

  it("take no job once they were ended", async () => {
    await threadOf("0.7.6");
    await pool.dispose();
    for (const version of ["0.7.6", "0.8.37"])
      await assert.rejects(threadOf(version), { code: "OPERATION_CANCELLED" }, version);
  });
});
