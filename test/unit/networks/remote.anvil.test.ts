import assert from "node:assert/strict";
import {
  connect,
  deployContract,
  replaceTransaction,
  sendFunction,
  type Artifact,
  type Connection,
  type DeployContext,
  type DeploymentRecord,
  type TransactionSummary,
} from "@tolbooth/sdk";
import { endAnvils, startAnvil, type TestAnvil } from "./support/anvils.js";
import { createScratch, endScratches, waitUntil } from "./support/scratch.js";
import { compileSolidity } from "./support/solidity.js";

const agencies = [{ name: "hmrc", title: "HM Revenue and Customs" }];
const CHAIN = 31337;

describe("networks that somebody else runs (anvil)", function () {
  this.timeout(60_000);
  let counter: Artifact;
  before(() => {
    counter = compileSolidity(
      "contract Counter { uint256 public count; function add() external { count += 1; } }",
    )["Counter"]!;
  });
  const connections: Connection[] = [];
  afterEach(async () => {
    for (const connection of connections.splice(0)) connection.close();
    await endAnvils();
    await endScratches();
  });

  const open = async (network: object): Promise<DeployContext> => {
    const scratch = await createScratch({ agencies, networks: { test: { chainId: CHAIN, ...network } } });
    const connection = await connect(scratch.host, scratch.project, "test");
    connections.push(connection);
    return { host: scratch.host, project: scratch.project, connection };
  };
  const deploy = async (context: DeployContext): Promise<DeploymentRecord> =>
    (await deployContract(context, { artifact: counter, arguments: [], from: "hmrc" })).record;
  const add = (context: DeployContext, record: DeploymentRecord) =>
    sendFunction(context, { record, function: "add", arguments: [], from: "hmrc" });
  const countOf = async ({ ask }: TestAnvil, { address }: DeploymentRecord): Promise<number> =>
    Number(await ask("eth_call", { to: address, data: "0x06661abd" }, "latest"));
  /** The transactions that wait. */
  const waiting = async ({ ask }: TestAnvil): Promise<string[]> => {
    const { pending } = await ask<{ pending: Record<string, Record<string, { hash: string }>> }>(
      "txpool_content",
    );
    return Object.values(pending).flatMap((one) => Object.values(one).map(({ hash }) => hash));
  };

  describe("several nodes kept in step", () => {
    /** Makes the next block on each of the nodes; the same transactions and times give the same block. */
    const step = async (nodes: readonly TestAnvil[], time: number): Promise<void> => {
      for (const { ask } of nodes) {
        await ask("evm_setNextBlockTimestamp", time);
        await ask("evm_mine");
      }
    };
    const inStep = (): Promise<TestAnvil> => startAnvil("--no-mining", "--order", "fifo");

    it("deploys and sends while one node is frozen, and then ended", async () => {
      const nodes = [await inStep(), await inStep(), await inStep()];
      const context = await open({ endpoints: nodes.map(({ url }) => url), timeout: 1 });
      let alive = nodes;
      let time = 1_700_000_100;
      let isOver = false;
      let record: Awaited<ReturnType<typeof deploy>>;
      const mining = (async () => {
        while (!isOver) {
          const some = alive;
          // A transaction reaches one node after the other: a block before that would not be the same on all.
          const [first = "", ...others] = (await Promise.all(some.map(waiting))).map((hashes) =>
            hashes.join(),
          );
          if (first !== "" && others.every((one) => one === first)) await step(some, (time += 1));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })();
      try {
        record = await deploy(context);
        await add(context, record);
        alive = nodes.slice(1);
        nodes[0]!.freeze();
        await add(context, record);
        await nodes[0]!.end();
        await add(context, record);
      } finally {
        isOver = true;
        await mining;
      }
      // The receipt can come from one node while the other still mines: only now both have.
      assert.deepEqual(await Promise.all(alive.map((node) => countOf(node, record))), [3, 3]);
      const heads = await Promise.all(
        alive.map(({ ask }) => ask<{ hash: string }>("eth_getBlockByNumber", "0x1", false)),
      );
      assert.equal(heads[0]!.hash, heads[1]!.hash);
    });

    it("reads from a node that is up to date, and takes its nonce there", async () => {
      const [lagging, ahead] = [await inStep(), await inStep()];
      for (let block = 1; block <= 20; block += 1) await step([ahead!], 1_700_000_100 + block);
      const { connection } = await open({ endpoints: [lagging!.url, ahead!.url] });
      assert.equal(Number(await connection.provider.send("eth_blockNumber", [])), 20);
    });
  });

  describe("fees", () => {
    const typeOf = async (node: TestAnvil, hash: string): Promise<{ type: string; gasPrice: string }> =>
      node.ask("eth_getTransactionByHash", hash);

    it("none on a chain that wants none", async () => {
      const node = await startAnvil("--gas-price", "0", "--base-fee", "0");
      const context = await open({ url: node.url, fees: { kind: "none" } });
      const before = await node.ask(
        "eth_getBalance",
        (await context.connection.accounts())[0]!.address,
        "latest",
      );
      const record = await deploy(context);
      await add(context, record);
      const after = await node.ask("eth_getBalance", record.from, "latest");
      assert.equal(after, before);
    });

    it("EIP-1559 where the chain has a base fee, a plain gas price where tolbooth.json says so", async () => {
      const node = await startAnvil();
      const modern = await open({ url: node.url });
      const record = await deploy(modern);
      assert.equal((await typeOf(node, record.transactionHash!)).type, "0x2");
      const legacy = await open({ url: node.url, fees: { kind: "legacy", gasPrice: 3 } });
      const { transactionHash } = await add(legacy, record);
      const sent = await typeOf(node, transactionHash);
      assert.deepEqual([sent.type, Number(sent.gasPrice)], ["0x0", 3_000_000_000]);
    });
  });

  it("waits for as many blocks as the network's confirmations", async () => {
    const node = await startAnvil("--no-mining");
    const context = await open({ url: node.url, confirmations: 4 });
    let isDone = false;
    const deploying = deploy(context).then((record) => ((isDone = true), record));
    await waitUntil(async () => (await waiting(node)).length === 1);
    for (let block = 1; block <= 3; block += 1) await node.ask("evm_mine");
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(isDone, false);
    await node.ask("evm_mine");
    assert.equal((await deploying).blockNumber, 1);
  });

  it("sends many at a time from one account: each has a nonce of its own", async () => {
    const node = await startAnvil();
    const context = await open({ url: node.url });
    const record = await deploy(context);
    await Promise.all(Array.from({ length: 20 }, () => add(context, record)));
    assert.equal(await countOf(node, record), 20);
  });

  describe("a stuck transaction", () => {
    it("is sped up, and whoever waits for it learns that", async () => {
      const node = await startAnvil("--no-mining");
      const context = await open({ url: node.url });
      const deploying = deploy(context);
      await waitUntil(async () => (await waiting(node)).length === 1);
      await node.ask("evm_mine");
      const record = await deploying;
      const adding = add(context, record);
      await waitUntil(async () => (await waiting(node)).length === 1);
      const [stuck] = await waiting(node);
      const replacing = replaceTransaction(context, { transactionHash: stuck!, kind: "speed-up" });
      await waitUntil(async () => (await waiting(node))[0] !== stuck);
      await node.ask("evm_mine");
      const replaced = await replacing;
      assert.equal(replaced.outcome, "replaced");
      assert.equal((await adding).transactionHash, replaced.transactionHash);
      assert.equal(await countOf(node, record), 1);
    });

    it("a deployment that was sped up is at the address that was planned", async () => {
      const node = await startAnvil("--no-mining");
      const context = await open({ url: node.url });
      const deploying = deploy(context);
      await waitUntil(async () => (await waiting(node)).length === 1);
      const [stuck] = await waiting(node);
      const replacing = replaceTransaction(context, { transactionHash: stuck!, kind: "speed-up" });
      await waitUntil(async () => (await waiting(node))[0] !== stuck);
      await node.ask("evm_mine");
      const [record, replaced] = await Promise.all([deploying, replacing]);
      assert.equal(record.transactionHash, replaced.transactionHash);
      assert.equal(await countOf(node, record), 0);
    });

    it("is cancelled: then it does not happen, and is called replaced", async () => {
      const node = await startAnvil("--no-mining");
      const context = await open({ url: node.url });
      const deploying = deploy(context);
      const outcome = assert.rejects(deploying, { code: "TRANSACTION_REPLACED" });
      await waitUntil(async () => (await waiting(node)).length === 1);
      const [stuck] = await waiting(node);
      const replacing = replaceTransaction(context, { transactionHash: stuck!, kind: "cancel" });
      await waitUntil(async () => (await waiting(node))[0] !== stuck);
      await node.ask("evm_mine");
      assert.equal((await replacing).outcome, "replaced");
      await outcome;
      await assert.rejects(replaceTransaction(context, { transactionHash: stuck!, kind: "cancel" }), {
        code: "TRANSACTION_NOT_PENDING",
      });
    });
  });

  it("sends nothing where tolbooth.json or the host forbids it, and asks before", async () => {
    const node = await startAnvil();
    const forbidden = await open({ url: node.url, sends: "forbidden" });
    await assert.rejects(deploy(forbidden), { code: "SENDS_FORBIDDEN" });
    const local = await open({ url: node.url });
    const connection = { ...local.connection, network: { ...local.connection.network, local: false } };
    const asked: TransactionSummary[] = [];
    const approve = (what: TransactionSummary): Promise<boolean> => (asked.push(what), Promise.resolve(true));
    const trust = { isTrusted: () => true, forbidsRemoteSends: () => "a setting" };
    const host = { ...local.host, trust };
    await assert.rejects(deploy({ ...local, host, connection, approve }), { code: "SENDS_FORBIDDEN" });
    assert.equal(asked.length, 0);
    await deploy({ ...local, connection, approve });
    assert.deepEqual(
      asked.map(({ contract, chainId }) => [contract, chainId]),
      [["Counter", CHAIN]],
    );
  });

  it("a private key in place of an address, a name or a number is refused and not shown", async () => {
    const node = await startAnvil();
    const context = await open({ url: node.url });
    const record = await deploy(context);
    const key = `${"ab".repeat(31)}cd`;
    for (const text of [key, `0x${key}`]) {
      await assert.rejects(context.connection.signer(text), { code: "KEY_MISPLACED" });
      await assert.rejects(connect(context.host, context.project, text), { code: "KEY_MISPLACED" });
      const wrong = [
        sendFunction(context, { record, function: "add", arguments: [], from: text }),
        deployContract(context, { artifact: counter, arguments: [], from: "hmrc", name: text }),
      ];
      for (const one of wrong)
        await assert.rejects(one, (error: Error & { code: string }) => {
          assert.equal(error.code, "KEY_MISPLACED");
          assert.equal(JSON.stringify(error).includes(key), false);
          return true;
        });
    }
  });
});
