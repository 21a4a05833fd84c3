import assert from "node:assert/strict";
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { localNetwork, TolboothError, type Host } from "@tolbooth/sdk";
import { anvilProgram } from "@tolbooth/sdk/node";
import { createScratch, endScratches, type Scratch } from "./support/scratch.js";

const RECIPIENT = "0x00000000000000000000000000000000000000aa";

async function send(scratch: Scratch, wei: number): Promise<void> {
  const connection = await scratch.connect();
  const sender = await connection.signer("relayer");
  await (await sender.sendTransaction({ to: RECIPIENT, value: wei })).wait();
}

async function balance(scratch: Scratch): Promise<bigint> {
  return (await scratch.connect()).provider.getBalance(RECIPIENT);
}

const folderOf = (scratch: Scratch): string => path.join(scratch.folder, ".tolbooth/networks/local");

describe("localNetwork (anvil): snapshots", function () {
  this.timeout(120_000);
  afterEach(async () => {
    await endScratches();
  });

  it("go back and forth in a tree, across restarts, and keep one another", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    const { port } = await network.start();
    await send(scratch, 1);
    const one = await network.takeSnapshot("one");
    await send(scratch, 2);
    const two = await network.takeSnapshot("two");
    assert.equal(two.parent, one.id);
    const back = await network.restoreSnapshot("one");
    assert.equal(back.kept, undefined, "'two' holds all that there was");
    assert.equal(back.status.port, port);
    assert.equal(await balance(scratch), 1n);
    await send(scratch, 10);
    const other = await network.takeSnapshot("other");
    assert.equal(other.parent, one.id);
    await network.stop();
    await network.restoreSnapshot(two.id);
    assert.equal((await network.status()).running, false, "what did not run does not run afterwards");
    await network.start();
    assert.equal(await balance(scratch), 3n);
    const { snapshots, current } = await network.snapshots();
    assert.equal(current, two.id);
    assert.deepEqual(
      snapshots.map(({ name, blockNumber }) => [name, blockNumber]),
      [
        ["one", 1],
        ["two", 2],
        ["other", 2],
      ],
    );
    await network.restoreSnapshot("other");
    assert.equal(await balance(scratch), 11n);
  });

  it("keep what the chain had become when somebody goes back", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    await network.takeSnapshot("empty");
    await send(scratch, 5);
    const { kept } = await network.restoreSnapshot("empty");
    assert.equal(kept?.automatic, true);
    assert.equal(await balance(scratch), 0n);
    await network.restoreSnapshot(kept.id);
    assert.equal(await balance(scratch), 5n);
  });

  it("bring the deployment records with them, and move the others aside", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    const records = path.join(scratch.folder, "deployments/local");
    const write = (name: string, text: string) =>
      scratch.host.files.writeFileAtomic(path.join(records, name), text);
    await network.start();
    await write("A.json", "the record of A");
    await write("journal.jsonl", "A\n");
    await write("notes.txt", "not ours");
    await network.takeSnapshot("with A");
    await send(scratch, 1);
    await write("B.json", "the record of B");
    await write("journal.jsonl", "A\nB\n");
    await write("imports/cds-B.jsonl", "imported\n");
    await network.takeSnapshot("with A and B");
    const { archived } = await network.restoreSnapshot("with A");
    assert.deepEqual(archived.map((file) => path.basename(file)).sort(), [
      "A.json",
      "B.json",
      "cds-B.jsonl",
      "journal.jsonl",
    ]);
    assert.equal(await readFile(path.join(records, "journal.jsonl"), "utf8"), "A\n");
    assert.equal(await readFile(path.join(records, "notes.txt"), "utf8"), "not ours");
    assert.equal((await readdir(records)).includes("B.json"), false);
    await network.restoreSnapshot("with A and B");
    assert.equal(await readFile(path.join(records, "B.json"), "utf8"), "the record of B");
    assert.equal(await readFile(path.join(records, "imports/cds-B.jsonl"), "utf8"), "imported\n");
    assert.deepEqual((await network.restoreSnapshot("with A and B")).archived, []);
  });

  it("are renamed and removed; children go to the one before", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    const one = await network.takeSnapshot("one");
    const two = await network.takeSnapshot("two");
    const three = await network.takeSnapshot(" three ");
    assert.equal(three.name, "three");
    await assert.rejects(network.takeSnapshot("two"), { code: "SNAPSHOT_NAME_TAKEN" });
    await assert.rejects(network.renameSnapshot("three", "one"), { code: "SNAPSHOT_NAME_TAKEN" });
    for (const name of ["", "  ", "two\nlines", "x".repeat(81)])
      await assert.rejects(network.takeSnapshot(name), { code: "SNAPSHOT_NAME_INVALID" });
    await assert.rejects(network.restoreSnapshot("four"), { code: "SNAPSHOT_UNKNOWN" });
    assert.equal((await network.renameSnapshot("two", "second")).id, two.id);
    await network.removeSnapshot("second");
    await network.removeSnapshot("three");
    const { snapshots, current } = await network.snapshots();
    assert.deepEqual(
      snapshots.map(({ id }) => id),
      [one.id],
    );
    assert.equal(current, one.id);
    assert.equal((await readdir(path.join(folderOf(scratch), "snapshots"))).length, 3);
  });

  it("stay when the network is reset, and lead back", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    await send(scratch, 4);
    await network.takeSnapshot("kept");
    assert.equal((await network.reset()).blockNumber, 0);
    assert.equal((await network.snapshots()).current, undefined);
    await network.restoreSnapshot("kept");
    assert.equal(await balance(scratch), 4n);
  });

  it("that were changed, cut off or are of another chain change nothing", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    const { pid } = await network.start();
    const { id } = await network.takeSnapshot("damaged");
    const state = path.join(folderOf(scratch), "snapshots", `${id}.state.gz`);
    await writeFile(state, (await readFile(state)).subarray(0, 100));
    await assert.rejects(network.restoreSnapshot("damaged"), { code: "SNAPSHOT_DAMAGED" });
    await network.takeSnapshot("good");
    const project = await scratch.reread({ networks: { local: { chainId: 4242 } } });
    const other = localNetwork(scratch.host, project, { program: anvilProgram() });
    await assert.rejects(other.restoreSnapshot("good"), { code: "SNAPSHOT_OTHER_CHAIN" });
    assert.equal((await network.status()).pid, pid);
    await assert.rejects(scratch.network({ name: "never" }).takeSnapshot("x"), {
      code: "NETWORK_NEVER_STARTED",
    });
  });

  it("are finished by whoever comes next when a program ended on its way back", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    await send(scratch, 1);
    const { id } = await network.takeSnapshot("one");
    await send(scratch, 2);
    await network.stop();
    const chainFile = path.join(folderOf(scratch), "chain.json");
    const chain = JSON.parse(await readFile(chainFile, "utf8")) as object;
    const unfinished = { kind: "restore", snapshot: id };
    await writeFile(chainFile, JSON.stringify({ ...chain, unfinished }));
    await network.start();
    assert.equal(await balance(scratch), 1n);
    await network.stop();
    await writeFile(chainFile, JSON.stringify({ ...chain, unfinished: { kind: "reset" } }));
    assert.equal((await network.start()).blockNumber, 0);
  });

  it("lose nothing, whichever write a full disk refuses", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    await send(scratch, 1);
    await network.takeSnapshot("one");
    await send(scratch, 2);
    let refused = 0;
    for (let nth = 1; ; nth += 1) {
      let writes = 0;
      const files: Host["files"] = {
        ...scratch.host.files,
        writeFileAtomic: (file, data) => {
          writes += 1;
          // Only one write fails, as when somebody makes room again.
          if (writes === nth)
            return Promise.reject(
              new TolboothError("FILE_WRITE_FAILED", { file, reason: "the disk is full" }),
            );
          return scratch.host.files.writeFileAtomic(file, data);
        },
      };
      const full = scratch.network({ host: { ...scratch.host, files } });
      const done = await full.restoreSnapshot("one").then(
        () => true,
        (error: { code?: string }) => {
          assert.equal(error.code, "FILE_WRITE_FAILED");
          return false;
        },
      );
      if (writes < nth) break;
      if (!done) refused += 1;
      const { snapshots } = await network.snapshots();
      assert.equal(snapshots.filter(({ name }) => name === "one").length, 1);
      await network.start();
      const now = await balance(scratch);
      assert.equal([1n, 3n].includes(now), true, `${now} wei after write ${nth} was refused`);
      if (now === 1n) await send(scratch, 2);
    }
    assert.equal(refused > 3, true, `${refused} writes were refused`);
  });
});
