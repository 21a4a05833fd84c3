import assert from "node:assert/strict";
import { appendFile, readFile, truncate, stat } from "node:fs/promises";
import path from "node:path";
import {
  deployContract,
  readDeployments,
  type DeployContext,
  type Host,
  type JournalEntry,
} from "@tolbooth/sdk";
import { TolboothError } from "@tolbooth/sdk";
import { createScratch, endScratches, waitUntil, type Scratch } from "../networks/support/scratch.js";
import { contracts, edited, terms } from "./support/contracts.js";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

const request = { artifact: contracts["Permit"]!, arguments: [1, terms], from: "relayer" };
const plain = { artifact: contracts["Plain"]!, arguments: [], from: "relayer" };

/** Lets something happen just before, or just after, a line of the given kind is written to the journal. */
function interrupting(
  kind: string,
  when: "before" | "after",
  happening: () => Promise<void> | void,
): (host: Host) => Host {
  let done = false;
  return (host) => ({
    ...host,
    files: {
      ...host.files,
      appendFile: async (file, data) => {
        const isIt = !done && data.includes(`"kind":"${kind}"`);
        if (isIt) done = true;
        if (isIt && when === "before") await happening();
        await host.files.appendFile(file, data);
        if (isIt && when === "after") await happening();
      },
    },
  });
}

async function context(scratch: Scratch, host: Host = scratch.host): Promise<DeployContext> {
  return { host, project: scratch.project, connection: await scratch.connect() };
}

/** Kills the node as a power cut does. */
async function kill(scratch: Scratch): Promise<void> {
  const pid = await scratch.pid();
  scratch.host.processes.kill(pid, "SIGKILL");
  await waitUntil(() => !scratch.host.processes.isAlive(pid));
}

/** Waits until the node has saved a chain of this many blocks. */
async function saved(scratch: Scratch, blocks: number): Promise<void> {
  const file = path.join(scratch.folder, ".tolbooth/networks/local/state.json");
  await waitUntil(async () => {
    const text = await readFile(file, "utf8").catch(() => "{}");
    try {
      const state = JSON.parse(text) as { best_block_number?: number | string };
      return Number(state.best_block_number ?? -1) >= blocks;
    } catch {
      return false;
    }
  });
}

async function journal(scratch: Scratch): Promise<JournalEntry[]> {
  const text = await readFile(path.join(scratch.folder, "deployments/local/journal.jsonl"), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JournalEntry);
}

const kinds = (entries: readonly JournalEntry[]): string[] => entries.map(({ kind }) => kind);

/** Every contract that transactions of the chain made. */
async function created(scratch: Scratch): Promise<string[]> {
  const { provider } = await scratch.connect();
  const found: string[] = [];
  for (let number = 0; number <= (await provider.getBlockNumber()); number += 1)
    for (const hash of (await provider.getBlock(number))?.transactions ?? []) {
      const receipt = await provider.getTransactionReceipt(hash);
      if (receipt?.contractAddress) found.push(receipt.contractAddress);
    }
  return found;
}

describe("deployContract after an interruption (anvil)", function () {
  this.timeout(60_000);
  afterEach(endScratches);

  it("anvil killed after the transaction was written down and before it was sent: the same one is sent", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const broken = await context(scratch, interrupting("sent", "after", () => kill(scratch))(scratch.host));
    await assert.rejects(deployContract(broken, request), { code: "NETWORK_UNREACHABLE" });
    assert.deepEqual(kinds(await journal(scratch)), ["planned", "sent"]);
    assert.deepEqual(await readDeployments(scratch.host.files, scratch.project, "local"), []);
    await scratch.network().start();
    const { record, notices } = await deployContract(await context(scratch), request);
    assert.equal(notices.length, 1);
    const entries = await journal(scratch);
    assert.deepEqual(kinds(entries), ["planned", "sent", "confirmed"]);
    const sent = entries[1]!;
    assert.ok(sent.kind === "sent" && sent.transactionHash === record.transactionHash);
    assert.deepEqual(await created(scratch), [record.address]);
    assert.deepEqual(await readDeployments(scratch.host.files, scratch.project, "local"), [record]);
  });

  it("anvil killed after the block, which it had saved: the deployment is found", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const happening = async (): Promise<void> => {
      await saved(scratch, 1);
      await kill(scratch);
      throw new TolboothError("NETWORK_UNREACHABLE", { network: "local", url: "", reason: "killed" });
    };
    const broken = await context(scratch, interrupting("confirmed", "before", happening)(scratch.host));
    await assert.rejects(deployContract(broken, request), { code: "NETWORK_UNREACHABLE" });
    assert.deepEqual(kinds(await journal(scratch)), ["planned", "sent"]);
    await scratch.network().start();
    const { record, reused } = await deployContract(await context(scratch), request);
    assert.equal(reused, true);
    assert.deepEqual(await created(scratch), [record.address]);
  });

  it("anvil killed after the block, which it had not saved: it is deployed again, once", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const { record: first } = await deployContract(await context(scratch), request);
    await kill(scratch);
    await scratch.network().start();
    const { record } = await deployContract(await context(scratch), request);
    assert.equal(record.address, first.address);
    assert.deepEqual(await created(scratch), [record.address]);
  });

  it("anvil killed while several contracts are deployed, again and again: each is there once in the end", async function () {
    this.timeout(120_000);
    const scratch = await createScratch();
    const names = ["One", "Two", "Three", "Four"];
    for (const moment of ["planned", "sent", "confirmed"]) {
      await scratch.network().start();
      let countdown = 2;
      const host: Host = {
        ...scratch.host,
        files: {
          ...scratch.host.files,
          appendFile: async (file, data) => {
            await scratch.host.files.appendFile(file, data);
            if (data.includes(`"kind":"${moment}"`) && --countdown === 0) await kill(scratch);
          },
        },
      };
      const broken = await context(scratch, host);
      const run = async (): Promise<void> => {
        for (const name of names) await deployContract(broken, { ...plain, name });
      };
      await assert.rejects(run(), { code: "NETWORK_UNREACHABLE" });
    }
    await scratch.network().start();
    const whole = await context(scratch);
    for (const name of names) await deployContract(whole, { ...plain, name });
    const records = await readDeployments(scratch.host.files, scratch.project, "local");
    assert.deepEqual(records.map(({ name }) => name).sort(), [...names].sort());
    assert.deepEqual((await created(scratch)).sort(), records.map(({ address }) => address).sort());
  });

  it("the program ends before it has sent, and something else is wanted then: the old transaction never happens", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const stop = (): void => {
      throw new Error("the program was ended");
    };
    const broken = await context(scratch, interrupting("sent", "after", stop)(scratch.host));
    await assert.rejects(deployContract(broken, plain));
    const other = { ...plain, artifact: edited["Plain"]! };
    const { record } = await deployContract(await context(scratch), other);
    const entries = await journal(scratch);
    assert.deepEqual(kinds(entries), ["planned", "sent", "failed", "planned", "sent", "confirmed"]);
    assert.deepEqual(await created(scratch), [record.address]);
    const [first, second] = entries.filter((entry) => entry.kind === "sent");
    assert.equal(first!.nonce, second!.nonce);
    // Should somebody send the old one all the same, the chain refuses it: its nonce is taken.
    const { provider } = await scratch.connect();
    await assert.rejects(provider.send("eth_sendRawTransaction", [first!.transaction]));
  });

  it("the transaction waits in the network: it is waited for, not sent again", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const { provider } = await scratch.connect();
    await provider.send("evm_setAutomine", [false]);
    const controller = new AbortController();
    const broken = await context(scratch);
    const run = deployContract(broken, request, {
      signal: controller.signal,
      progress: { report: ({ fraction }) => fraction === 0.7 && controller.abort() },
    });
    await assert.rejects(run, { code: "OPERATION_CANCELLED" });
    assert.deepEqual(kinds(await journal(scratch)), ["planned", "sent"]);
    setTimeout(() => void provider.send("evm_mine", []), 300);
    const { record } = await deployContract(await context(scratch), request);
    assert.deepEqual(kinds(await journal(scratch)), ["planned", "sent", "confirmed"]);
    await provider.send("evm_setAutomine", [true]);
    assert.deepEqual(await created(scratch), [record.address]);
  });

  it("the chain was begun anew between sending and confirming: it is deployed on the new chain", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    await deployContract(await context(scratch), { ...plain, name: "Before" });
    const stop = (): void => {
      throw new Error("the program was ended");
    };
    const broken = await context(scratch, interrupting("sent", "after", stop)(scratch.host));
    await assert.rejects(deployContract(broken, request));
    const { provider } = await scratch.connect();
    await provider.send("anvil_reset", []);
    const { record } = await deployContract(await context(scratch), request);
    const entries = await journal(scratch);
    const failed = entries.find((entry) => entry.kind === "failed");
    assert.equal(failed?.code, "NETWORK_RESET");
    assert.deepEqual(await created(scratch), [record.address]);
  });

  it("another transaction took the nonce: it is deployed anew", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const stop = (): void => {
      throw new Error("the program was ended");
    };
    const broken = await context(scratch, interrupting("sent", "after", stop)(scratch.host));
    await assert.rejects(deployContract(broken, request));
    const signer = await broken.connection.signer("relayer");
    await receiptOf(await signer.sendTransaction({ to: await signer.getAddress(), value: 1n }));
    const { record } = await deployContract(await context(scratch), request);
    assert.deepEqual(kinds(await journal(scratch)), [
      "planned",
      "sent",
      "failed",
      "planned",
      "sent",
      "confirmed",
    ]);
    assert.deepEqual(await created(scratch), [record.address]);
  });

  it("cannot say of another network whether it happened: then it neither sends nor forgets", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    await deployContract(await context(scratch), { ...plain, name: "Before" });
    const stop = (): void => {
      throw new Error("the program was ended");
    };
    const broken = await context(scratch, interrupting("sent", "after", stop)(scratch.host));
    await assert.rejects(deployContract(broken, request));
    const whole = await context(scratch);
    await whole.connection.provider.send("anvil_reset", []);
    const connection = { ...whole.connection, network: { ...whole.connection.network, local: false } };
    const remote = { ...whole, connection, approve: () => Promise.resolve(true) };
    const before = await journal(scratch);
    await assert.rejects(deployContract(remote, request), { code: "DEPLOYMENT_UNSETTLED" });
    assert.deepEqual(await journal(scratch), before);
    assert.deepEqual(await created(scratch), []);
    // What is unclear about one deployment does not keep another.
    await deployContract(remote, plain);
  });

  it("the last line of the journal was cut off in the middle: it is kept, and the network is asked", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const { record } = await deployContract(await context(scratch), request);
    const file = path.join(scratch.folder, "deployments/local/journal.jsonl");
    await truncate(file, (await stat(file)).size - 60);
    const { reused, record: found, notices } = await deployContract(await context(scratch), request);
    assert.equal(reused, true);
    assert.equal(notices.length, 2);
    assert.deepEqual({ ...found, deployedAt: "" }, { ...record, deployedAt: "" });
    assert.deepEqual(kinds(await journal(scratch)), ["planned", "sent", "cut", "confirmed"]);
    assert.deepEqual(await created(scratch), [record.address]);
    await appendFile(file, '{"format":"tolbooth/jour');
    assert.equal((await deployContract(await context(scratch), request)).notices.length, 1);
  });

  for (const kind of ["planned", "sent", "confirmed"])
    it(`the disk is full when '${kind}' is written: nothing is lost or done twice`, async () => {
      const scratch = await createScratch();
      await scratch.network().start();
      const full = (): void => {
        throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      };
      const broken = await context(scratch, interrupting(kind, "before", full)(scratch.host));
      await assert.rejects(deployContract(broken, request), { code: "FILE_WRITE_FAILED" });
      // What the journal does not know was never sent.
      assert.equal((await created(scratch)).length, kind === "confirmed" ? 1 : 0);
      const { record } = await deployContract(await context(scratch), request);
      assert.deepEqual(await created(scratch), [record.address]);
      assert.deepEqual(await readDeployments(scratch.host.files, scratch.project, "local"), [record]);
    });

  it("the disk is full when the record is written: the journal still tells, and the file comes later", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const host: Host = {
      ...scratch.host,
      files: {
        ...scratch.host.files,
        writeFileAtomic: (file) =>
          Promise.reject(new TolboothError("FILE_WRITE_FAILED", { file, reason: "the disk is full" })),
      },
    };
    await assert.rejects(deployContract(await context(scratch, host), request), {
      code: "FILE_WRITE_FAILED",
    });
    const [record] = await readDeployments(scratch.host.files, scratch.project, "local");
    assert.equal(record?.name, "Permit");
    const again = await deployContract(await context(scratch), request);
    assert.equal(again.reused, true);
    const file = path.join(scratch.folder, "deployments/local/Permit.json");
    assert.deepEqual(JSON.parse(await readFile(file, "utf8")), record);
    assert.deepEqual(await created(scratch), [record?.address]);
  });

  it("a reset moves the records aside, and deploying begins anew", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    await deployContract(await context(scratch), request);
    const { archived } = await scratch.network().reset();
    assert.deepEqual(archived.map((file) => path.basename(file)).sort(), ["Permit.json", "journal.jsonl"]);
    assert.deepEqual(await readDeployments(scratch.host.files, scratch.project, "local"), []);
    const { record, reused, notices } = await deployContract(await context(scratch), request);
    assert.deepEqual([reused, notices], [false, []]);
    assert.deepEqual(await created(scratch), [record.address]);
  });
});
