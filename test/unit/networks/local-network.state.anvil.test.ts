import assert from "node:assert/strict";
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { connect, localNetwork } from "@tolbooth/sdk";
import { anvilProgram } from "@tolbooth/sdk/node";
import { createScratch, endScratches, waitUntil, type Scratch } from "./support/scratch.js";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

/** Makes blocks, so that a chain can be told from a new one. */
async function mine(scratch: Scratch, blocks: number): Promise<void> {
  const connection = await scratch.connect();
  await connection.provider.send("anvil_mine", [`0x${blocks.toString(16)}`]);
}

describe("localNetwork (anvil): the chain that is kept", () => {
  afterEach(async () => {
    await endScratches();
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
      const receipt = await receiptOf(await last.sendTransaction({ to: accounts[0]!.address, value: 1n }));
      assert.equal(receipt?.status, 1);
    } finally {
      connection.close();
    }
  });

  it("has as many spare accounts, with as much in them, as tolbooth.json says", async () => {
    const agencies = [{ name: "hmrc", title: "HM Revenue and Customs" }];
    const scratch = await createScratch({ agencies, networks: { local: { spareAccounts: 70, funds: 3 } } });
    await scratch.network().start();
    const connection = await scratch.connect();
    const accounts = await connection.accounts();
    assert.deepEqual(
      [accounts.length, accounts[0]!.name, accounts[1]!.name, accounts.at(-1)!.name],
      [72, "hmrc", "relayer", "account72"],
    );
    for (const { name, balance } of accounts) assert.equal(balance, (3n * 10n ** 18n).toString(), name);
    const last = await connection.signer("account72");
    const receipt = await receiptOf(await last.sendTransaction({ to: accounts[0]!.address, value: 1n }));
    assert.equal(receipt?.status, 1);
    const fewer = await scratch.reread({ agencies, networks: { local: { spareAccounts: 0 } } });
    const again = await connect(scratch.host, fewer, "local");
    assert.deepEqual(
      (await again.accounts()).map(({ name }) => name),
      ["hmrc", "relayer"],
    );
    again.close();
    await assert.rejects(scratch.reread({ networks: { local: { funds: -1 } } }), {
      code: "CONFIGURATION_INVALID",
    });
  });

  it("does not guess what a network file of another version means", async () => {
    const scratch = await createScratch();
    await scratch.host.files.writeFileAtomic(
      path.join(scratch.folder, ".tolbooth/networks/local/network.json"),
      '{"format":"tolbooth/network","version":2,"pid":1,"port":1,"chainId":1}',
    );
    await assert.rejects(scratch.network().start(), { code: "FILE_FORMAT_UNKNOWN" });
  });
});
