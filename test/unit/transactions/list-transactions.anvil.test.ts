import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { HDNodeWallet } from "ethers";
import {
  connect,
  deployContract,
  findProject,
  listTransactions,
  readArtifact,
  sendFunction,
  type DeployContext,
  type ListedTransaction,
} from "@tolbooth/sdk";
import { endScratches } from "../networks/support/scratch.js";
import { tracedProject, withoutMethods, type TracedProject } from "./support/traced-project.js";

const source = `contract Counter {
  uint256 public count;
  function add(uint256 n) external { require(n < 10); count += n; }
}
`;

/** anvil's published development key: worth nothing anywhere. */
const developmentKey = HDNodeWallet.fromPhrase(
  "test test test test test test test test test test test junk",
).privateKey;

const said = ({ status, contract, function: name }: ListedTransaction): unknown[] => [status, contract, name];

describe("the list of transactions (anvil)", function () {
  this.timeout(120_000);
  afterEach(endScratches);

  async function sentSome(): Promise<{ project: TracedProject; hashes: string[] }> {
    const project = await tracedProject(source);
    const counter = await project.deploy("Counter");
    const hashes = [counter.transactionHash];
    for (const n of [1, 11, 2]) hashes.push(await project.send(counter, counter.address, "add", [n]));
    return { project, hashes };
  }

  it("gives those of a local chain newest first, with what each did", async () => {
    const { project, hashes } = await sentSome();
    const { transactions, next, source: from } = await listTransactions(project.where);
    assert.deepEqual(
      transactions.map(({ hash }) => hash),
      hashes.toReversed(),
    );
    assert.deepEqual(transactions.map(said), [
      ["succeeded", "Counter", "add"],
      ["reverted", "Counter", "add"],
      ["succeeded", "Counter", "add"],
      ["succeeded", "Counter", "constructor"],
    ]);
    assert.deepEqual([next, from], [undefined, "blocks"]);
    assert.ok(transactions.every(({ gasUsed, blockTime }) => Number(gasUsed) > 0 && blockTime! > 0));
  });

  it("gives pages that hold each once, also in the middle of a block", async () => {
    const { project } = await sentSome();
    await project.network.setMining("manual");
    const counter = (await listTransactions(project.where)).transactions[0]!;
    const signer = await project.connection.signer(project.from.name);
    const waiting: string[] = [];
    for (let at = 0; at < 5; at += 1)
      waiting.push((await signer.sendTransaction({ to: counter.to!, value: 0, gasLimit: 50_000 })).hash);
    const first = await listTransactions(project.where, { limit: 1 });
    assert.deepEqual(
      first.transactions.map(({ status }) => status),
      [...waiting.map(() => "pending"), "succeeded"],
    );
    await project.connection.provider.send("evm_mine", []);
    const all: string[] = [];
    let after: string | undefined;
    do {
      const page = await listTransactions(project.where, { limit: 2, after });
      assert.ok(page.transactions.length <= 2, "no page is longer than its limit");
      all.push(...page.transactions.map(({ hash }) => hash));
      after = page.next;
    } while (after !== undefined);
    assert.equal(new Set(all).size, 9);
    assert.equal(all.length, 9);
    assert.deepEqual(all.slice(0, 5), waiting.toReversed());
  });

  it("ends a page where very many blocks are empty, and goes on from there", async () => {
    const { project, hashes } = await sentSome();
    await project.connection.provider.send("anvil_mine", ["0x5dc"]);
    const first = await listTransactions(project.where, { limit: 3 });
    assert.deepEqual(first.transactions, []);
    const second = await listTransactions(project.where, { limit: 3, after: first.next });
    assert.deepEqual(
      second.transactions.map(({ hash }) => hash),
      hashes.toReversed().slice(0, 3),
    );
  });

  it("does without a pool that tells nothing, and refuses a place that is none", async () => {
    const { project, hashes } = await sentSome();
    const where = withoutMethods(project, (method) => method.startsWith("txpool"));
    assert.equal((await listTransactions(where)).transactions.length, hashes.length);
    for (const after of ["newest", "-1", "3.x"])
      await assert.rejects(listTransactions(where, { after }), { code: "TRANSACTION_PLACE_INVALID" });
  });

  it("gives of a chain elsewhere what this project deployed and sent, and asks it for no block's content", async () => {
    const { project } = await sentSome();
    const { folder, host } = project.scratch;
    const { port } = new URL(project.connection.network.url);
    // 0.0.0.0 leads to this machine, but is no loopback address: so the network counts as somebody else's.
    const networks = {
      staging: { url: `http://0.0.0.0:${port}`, chainId: project.connection.network.chainId },
    };
    await writeFile(path.join(folder, "tolbooth.json"), JSON.stringify({ networks }));
    const elsewhere = await findProject(host.files, folder, { stopAt: folder });
    const withKey = {
      ...host,
      secrets: { ...host.secrets, get: () => Promise.resolve(developmentKey) },
    };
    const connection = await connect(withKey, elsewhere, "staging");
    try {
      const where: DeployContext = {
        host: withKey,
        project: elsewhere,
        connection,
        approve: () => Promise.resolve(true),
      };
      assert.deepEqual((await listTransactions(where)).transactions, []);
      const artifact = await readArtifact(host.files, elsewhere, "Counter");
      const [account] = await connection.accounts();
      const { record } = await deployContract(where, {
        artifact,
        arguments: [],
        from: account!.name,
        name: "Elsewhere",
      });
      for (const n of ["1", "2", "3"])
        await sendFunction(where, { record, function: "add", arguments: [n], from: account!.name });
      const asked: string[] = [];
      const watched = withoutMethods({ where, connection }, (method, parameters) => {
        asked.push(`${method} ${String(parameters[1])}`);
        return false;
      });
      const first = await listTransactions(watched, { limit: 3 });
      assert.deepEqual(first.transactions.map(said), Array(3).fill(["succeeded", "Elsewhere", "add"]));
      assert.equal(first.source, "project");
      const second = await listTransactions(watched, { limit: 3, after: first.next });
      assert.deepEqual(second.transactions.map(said), [["succeeded", "Elsewhere", "constructor"]]);
      assert.equal(second.next, undefined);
      assert.ok(!asked.some((one) => one === "eth_getBlockByNumber true"), asked.join("\n"));
      // A chain that was begun anew knows none of them.
      await connection.provider.send("anvil_reset", []);
      assert.deepEqual(
        (await listTransactions(where)).transactions.map(({ status }) => status),
        Array(4).fill("unknown"),
      );
      await assert.rejects(listTransactions(where, { after: "7" }), { code: "TRANSACTION_PLACE_INVALID" });
    } finally {
      connection.close();
    }
  });
});
