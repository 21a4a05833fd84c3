import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { readFile } from "node:fs/promises";
import { JsonRpcProvider } from "ethers";
import { after, before, describe, it } from "mocha";
import { rounds } from "../support/thorough.js";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles, type Run } from "./harness.js";

/** The round's number in the text makes each round compile. */
const chain = (round: number): string => `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
// ${round}
contract Link { address public before; uint8 public n; constructor(address b, uint8 n_) { before = b; n = n_; } }
library Sums { function add(uint256 a, uint256 b) public pure returns (uint256) { return a + b; } }
contract Adder { function total(uint256 a, uint256 b) external pure returns (uint256) { return Sums.add(a, b); } }
`;

/** Nine contracts, each with the address of the one before it, one more, and the library that it needs. */
const plan = {
  format: "tolbooth/deployment-plan",
  version: 1,
  deployments: [
    ...Array.from({ length: 9 }, (_, n) => ({
      contract: "Link",
      name: `Link${n}`,
      arguments: [n === 0 ? "0x0000000000000000000000000000000000000001" : { $deployed: `Link${n - 1}` }, n],
    })),
    { contract: "Adder" },
  ],
};
const CONTRACTS = 11;

const seed = 20_261_123;
/**
 * Who is killed, after what, and how many milliseconds later at the latest. `worker` is that of the compiler, which has
 * ended its work before anything is sent.
 */
const victims = [
  { name: "process", from: "the first line of the journal", within: 500 },
  { name: "node", from: "the first line of the journal", within: 500 },
  { name: "worker", from: "its start", within: 500 },
  { name: "process", from: "the start of the command", within: 2_000 },
  { name: "node", from: "the start of the command", within: 2_000 },
] as const;
type Victim = (typeof victims)[number];
const endWorkers = fileURLToPath(new URL("./end-workers.mjs", import.meta.url));

describe(`tolbooth deploy --all: process, node and worker killed at random moments (seed ${seed})`, function () {
  const kills = Number(process.env["TOLBOOTH_DEPLOY_KILLS"] ?? rounds(3, 200));
  this.timeout(120_000 + kills * 30_000);
  let folder: string;

  before(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, { "tolbooth.json": "{}\n", "plan.json": JSON.stringify(plan) });
  });

  after(async () => {
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(folder);
  });

  const node = async (): Promise<{ port: number; pid: number }> => {
    const file = path.join(folder, ".tolbooth/networks/local/network.json");
    return JSON.parse(await readFile(file, "utf8")) as { port: number; pid: number };
  };

  /** What the chain has: the contracts that transactions made, in its order, and how many transactions there are. */
  const onChain = async (): Promise<{ made: string[]; transactions: number }> => {
    const provider = new JsonRpcProvider(`http://127.0.0.1:${(await node()).port}`, undefined, {
      cacheTimeout: -1,
    });
    try {
      const made: string[] = [];
      let transactions = 0;
      for (let number = 1; number <= (await provider.getBlockNumber()); number++)
        for (const hash of (await provider.getBlock(number))?.transactions ?? []) {
          const receipt = await provider.getTransactionReceipt(hash);
          transactions += 1;
          if (receipt?.contractAddress) made.push(receipt.contractAddress);
        }
      return { made, transactions };
    } finally {
      provider.destroy();
    }
  };

  const journal = async (): Promise<string> =>
    readFile(path.join(folder, "deployments/local/journal.jsonl"), "utf8").catch(() => "");
  const sentTransactions = async (): Promise<number> => (await journal()).split('"kind":"sent"').length - 1;

  const words = ["deploy", "--all", "plan.json", "--from", "relayer"];
  /** One deployment in whose middle the victim is killed. False where it had ended before. */
  const interrupted = async (victim: Victim, wait: number): Promise<boolean> => {
    let killed = false;
    const { pid } = await node();
    const run: Run = await tolbooth(words, {
      cwd: folder,
      ...(victim.name === "worker" && {
        environment: {
          NODE_OPTIONS: `--import=${endWorkers}`,
          TOLBOOTH_TEST_END_WORKERS: String(wait),
        },
      }),
      onStart: (child) => {
        if (victim.name === "worker") return;
        void (async () => {
          const runs = (): boolean => child.exitCode === null && child.signalCode === null;
          while (victim.from === "the first line of the journal" && runs() && !(await journal()))
            await delay(5);
          await delay(wait);
          if (!runs()) return;
          killed = true;
          if (victim.name === "process") child.kill("SIGKILL");
          else process.kill(pid, "SIGKILL");
        })();
      },
    });
    return victim.name === "worker" ? run.stderr.includes("a worker was ended") : killed;
  };

  it("leaves each contract once when it is run again", async () => {
    let state = seed;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const seen = { process: 0, node: 0, worker: 0 };
    const sums = { resumed: 0, contracts: 0, transactions: 0, sent: 0 };
    let round = 0;
    // A kill that came too late is none: another round is made for it.
    for (; seen.process + seen.node + seen.worker < kills; round++) {
      assert.equal(round < kills * 3, true, `only ${JSON.stringify(seen)} in ${round} rounds`);
      // Each round has everything to deploy, and no saved chain of an earlier one to fall back on.
      await writeFiles(folder, { "contracts/Chain.sol": chain(round) });
      assert.equal((await tolboothJson(["network", "reset"], { cwd: folder, inProcess: true })).exit, 0);
      const victim = victims[round % victims.length]!;
      const { name, from, within } = victim;
      const wait = random(within);
      const about = `round ${round}, the ${name} ${wait} ms after ${from}`;
      if (await interrupted(victim, wait)) seen[name] += 1;
      if (name === "node")
        assert.equal(
          (await tolboothJson(["network", "start"], { cwd: folder, inProcess: true })).exit,
          0,
          about,
        );
      const before = await sentTransactions();
      if (before > 0 && before < CONTRACTS) sums.resumed += 1;
      const again = await tolboothJson(words, { cwd: folder });
      assert.equal(again.exit, 0, `${about}: ${JSON.stringify(again.error)}`);
      const listed = await tolboothJson(["deployments", "list"], { cwd: folder, inProcess: true });
      const addresses = (listed.result.deployments as { address: string }[]).map(({ address }) => address);
      const { made, transactions } = await onChain();
      assert.deepEqual(made.toSorted(), addresses.toSorted(), about);
      assert.equal(made.length, CONTRACTS, about);
      assert.equal(transactions, CONTRACTS, about);
      sums.contracts += made.length;
      sums.transactions += transactions;
      sums.sent += await sentTransactions();
    }
    console.log(
      `      ${kills} kills (${Object.entries(seen)
        .map(([name, times]) => `${name} ${times}`)
        .join(
          ", ",
        )}) in ${round} deployments, ${sums.resumed} of them between the first transaction and the last; ` +
        `in the end ${sums.contracts} of ${round * CONTRACTS} contracts on the chains, by ${sums.transactions} transactions; ` +
        `sent in all, chains that the killed nodes lost included: ${sums.sent}`,
    );
    // Few rounds may all have missed the deployment itself; many cannot.
    if (kills > 20) assert.equal(sums.resumed > kills / 10, true, `only ${sums.resumed} in the middle`);
  });
});
