import assert from "node:assert/strict";
import {
  callFunction,
  connect,
  deployContract,
  replaceTransaction,
  sendFunction,
  tryFunction,
  type Artifact,
  type Connection,
  type DeployContext,
  type DeploymentRecord,
  type Host,
  type TolboothError,
} from "@tolbooth/sdk";
import { waitForReceipt } from "../../../sdk/dist/deploy/broadcast.js";
import { endAnvils, startAnvil, type TestAnvil } from "./support/anvils.js";
import { createScratch, endScratches, waitUntil } from "./support/scratch.js";
import { compileSolidity } from "./support/solidity.js";

const agencies = [{ name: "hmrc", title: "HM Revenue and Customs" }];
const CHAIN = 31337;

/** Does what gives up after a minute: the clock that it looks at goes on by two while it waits. */
async function inAMoment<T>(work: () => Promise<T>): Promise<T> {
  const { now } = performance;
  const doing = work();
  const timer = setTimeout(() => (performance.now = () => now.call(performance) + 120_000), 300);
  try {
    return await doing;
  } finally {
    clearTimeout(timer);
    performance.now = now;
  }
}

describe("troubles of networks that somebody else runs (anvil)", function () {
  this.timeout(60_000);
  let counter: Artifact;
  let other: Artifact;
  before(() => {
    const contracts = compileSolidity(`
      contract Counter { uint256 public count; function add() external { count += 1; } }
      contract Other { fallback() external payable {} }`);
    counter = contracts["Counter"]!;
    other = contracts["Other"]!;
  });
  const connections: Connection[] = [];
  afterEach(async () => {
    for (const connection of connections.splice(0)) connection.close();
    await endAnvils();
    await endScratches();
  });

  const open = async (
    node: TestAnvil,
    more: object = {},
    change?: (host: Host) => Host,
  ): Promise<DeployContext> => {
    const networks = { test: { url: node.url, chainId: CHAIN, ...more } };
    const { host, project } = await createScratch({ agencies, networks }, change);
    const connection = await connect(host, project, "test");
    connections.push(connection);
    return { host, project, connection };
  };
  const deploy = async (context: DeployContext, artifact = counter): Promise<DeploymentRecord> =>
    (await deployContract(context, { artifact, arguments: [], from: "hmrc" })).record;
  const addition = (record: DeploymentRecord) => ({ record, function: "add", arguments: [], from: "hmrc" });
  const add = (context: DeployContext, record: DeploymentRecord) => sendFunction(context, addition(record));
  const countOf = async ({ ask }: TestAnvil, { address }: DeploymentRecord): Promise<number> =>
    Number(await ask("eth_call", { to: address, data: "0x06661abd" }, "latest"));
  const waiting = async ({ ask }: TestAnvil, kind: "pending" | "queued" = "pending"): Promise<string[]> => {
    const pool =
      await ask<Record<string, Record<string, Record<string, { hash: string }>>>>("txpool_content");
    return Object.values(pool[kind]!).flatMap((one) => Object.values(one).map(({ hash }) => hash));
  };
  const codeOf = (work: Promise<unknown>): Promise<TolboothError> =>
    work.then(
      () => assert.fail("it was not refused"),
      (error: TolboothError) => error,
    );

  /** A node that has not heard of the last transactions: it counts fewer of them. */
  const behind =
    (by: number) =>
    (host: Host): Host => ({
      ...host,
      rpc: {
        open(url, folder) {
          const transport = host.rpc.open(url, folder);
          return {
            ...transport,
            async request(request, signal) {
              const answer = (await transport.request(request, signal)) as { result?: unknown };
              if (request.method !== "eth_getTransactionCount") return answer;
              return { ...answer, result: `0x${Math.max(0, Number(answer.result) - by).toString(16)}` };
            },
          };
        },
      },
    });

  it("a nonce that another machine has used is passed over: what is sent happens once", async () => {
    const node = await startAnvil();
    const record = await deploy(await open(node));
    const elsewhere = await open(node);
    await Promise.all([add(elsewhere, record), add(elsewhere, record)]);
    const late = await open(node, {}, behind(2));
    await add(late, record);
    assert.equal(await countOf(node, record), 3);
  });

  it("a gap before a nonce is named, and what waits behind it happens once the gap is filled", async () => {
    const node = await startAnvil();
    const context = await open(node);
    const record = await deploy(context);
    const signer = await context.connection.signer("hmrc");
    const from = await signer.getAddress();
    const next = Number(await node.ask("eth_getTransactionCount", from, "latest"));
    const sign = (nonce: number): Promise<string> =>
      signer.signTransaction({
        to: record.address,
        data: "0x4f2be91f",
        nonce,
        chainId: CHAIN,
        gasLimit: 100_000n,
        gasPrice: 3_000_000_000n,
        type: 0,
      });
    const hash = await node.ask<string>("eth_sendRawTransaction", await sign(next + 1));
    assert.deepEqual(await waiting(node, "queued"), [hash]);
    const gap = await codeOf(
      inAMoment(() => waitForReceipt(context.connection, { hash, from, nonce: next + 1 }, undefined)),
    );
    assert.equal(gap.code, "TRANSACTION_WAITS_FOR_NONCE");
    assert.deepEqual([gap.details["nonce"], gap.details["next"]], [next + 1, next]);
    // The way out that the error names: the next thing that is sent has the nonce that is missing.
    await add(context, record);
    await waitUntil(async () => (await countOf(node, record)) === 2);
    const receipt = await waitForReceipt(context.connection, { hash, from, nonce: next + 1 }, undefined);
    assert.equal(receipt.transactionHash, hash);
  });

  it("without enough funds nothing is sent, and what is needed and there is said", async () => {
    const node = await startAnvil();
    const context = await open(node);
    const record = await deploy(context);
    const nonce = await node.ask("eth_getTransactionCount", record.from, "pending");
    await node.ask("anvil_setBalance", record.from, "0x3e8");
    for (const work of [() => add(context, record), () => deploy(context, other)]) {
      const error = await codeOf(work());
      assert.equal(error.code, "INSUFFICIENT_FUNDS");
      assert.equal(error.details["balance"], "1000");
      assert.equal(BigInt(String(error.details["needed"])) > 1000n, true, String(error.details["needed"]));
      assert.equal(error.details["account"], "hmrc");
    }
    assert.equal(await node.ask("eth_getTransactionCount", record.from, "pending"), nonce);
  });

  it("nothing is sent to code that is not of the ABI, though that code would take it", async () => {
    const node = await startAnvil();
    const context = await open(node);
    const record = await deploy(context);
    const { deployedBytecode } = other;
    await node.ask("anvil_setCode", record.address, deployedBytecode);
    const nonce = await node.ask("eth_getTransactionCount", record.from, "pending");
    const count = { record, function: "count", arguments: [] };
    for (const work of [
      () => add(context, record),
      () => tryFunction(context, addition(record)),
      () => callFunction(context, count),
    ])
      assert.equal((await codeOf(work())).code, "CONTRACT_IS_ANOTHER");
    assert.equal(await node.ask("eth_getTransactionCount", record.from, "pending"), nonce);
    await node.ask("anvil_setCode", record.address, "0x");
    assert.equal((await codeOf(add(context, record))).code, "CONTRACT_HAS_NO_CODE");
  });

  describe("a chain that loses blocks while a transaction is confirmed", () => {
    /** Sends, sees it in a block, and takes that block back. */
    const losing = async (): Promise<{
      node: TestAnvil;
      record: DeploymentRecord;
      adding: ReturnType<typeof add>;
      hash: string;
      isDone: () => boolean;
    }> => {
      const node = await startAnvil("--no-mining");
      const context = await open(node, { confirmations: 3 });
      const deploying = deploy(context);
      await waitUntil(async () => (await waiting(node)).length === 1);
      for (let block = 1; block <= 3; block += 1) await node.ask("evm_mine");
      const record = await deploying;
      let done = false;
      const adding = add(context, record).finally(() => (done = true));
      adding.catch(() => undefined);
      await waitUntil(async () => (await waiting(node)).length === 1);
      const [hash] = await waiting(node);
      const raw = await node.ask<string>("eth_getRawTransactionByHash", hash);
      const snapshot = await node.ask("evm_snapshot");
      await node.ask("evm_mine");
      await new Promise((resolve) => setTimeout(resolve, 600));
      await node.ask("evm_revert", snapshot);
      await node.ask("anvil_dropAllTransactions");
      assert.equal(await node.ask("eth_getTransactionReceipt", hash), null);
      return { node, record, adding, hash: raw, isDone: () => done };
    };

    it("is waited for again, from the block that holds it now", async () => {
      const { node, record, adding, hash: raw, isDone } = await losing();
      for (let block = 1; block <= 3; block += 1) await node.ask("evm_mine");
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.equal(isDone(), false, "blocks without it confirm nothing");
      await node.ask("eth_sendRawTransaction", raw);
      for (let block = 1; block <= 3; block += 1) await node.ask("evm_mine");
      assert.equal((await adding).blockNumber, 7);
      assert.equal(await countOf(node, record), 1);
    });

    it("and that has something else in its place says that it was replaced", async () => {
      const { node, record, adding } = await losing();
      const somebody = await open(node);
      const again = add(somebody, record);
      await waitUntil(async () => (await waiting(node)).length === 1);
      const [another] = await waiting(node);
      // Another transaction of the account: its fee and so its hash are not those of the one that was lost.
      const cancelling = replaceTransaction(somebody, { transactionHash: another!, kind: "cancel" });
      const outcome = assert.rejects(again, { code: "TRANSACTION_REPLACED" });
      await waitUntil(async () => (await waiting(node))[0] !== another);
      for (let block = 1; block <= 4; block += 1) await node.ask("evm_mine");
      assert.equal((await cancelling).outcome, "replaced");
      await outcome;
      assert.equal((await codeOf(adding)).code, "TRANSACTION_REPLACED");
      assert.equal(await countOf(node, record), 0);
    });
  });
});
