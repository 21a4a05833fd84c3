import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import path from "node:path";
import { readFile } from "node:fs/promises";
import { JsonRpcProvider } from "ethers";
import { after, before, describe, it } from "mocha";
import { rounds } from "../support/thorough.js";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

const chain = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
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

const seed = 20_261_123;

describe(`tolbooth deploy --all, killed at random moments (seed ${seed})`, function () {
  const kills = rounds(2, 200);
  this.timeout(120_000 + kills * 30_000);
  let folder: string;

  before(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, {
      "tolbooth.json": "{}\n",
      "contracts/Chain.sol": chain,
      "plan.json": JSON.stringify(plan),
    });
    assert.equal((await tolboothJson(["network", "start"], { cwd: folder })).exit, 0);
  });

  after(async () => {
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(folder);
  });

  /** Addresses of the contracts that transactions made, in the order of the chain. */
  const made = async (provider: JsonRpcProvider): Promise<string[]> => {
    const found: string[] = [];
    for (let number = 1; number <= (await provider.getBlockNumber()); number++)
      for (const hash of (await provider.getBlock(number))?.transactions ?? []) {
        const receipt = await provider.getTransactionReceipt(hash);
        if (receipt?.contractAddress) found.push(receipt.contractAddress);
      }
    return found;
  };

  it("leaves each contract once when it is run again", async () => {
    const file = path.join(folder, ".tolbooth/networks/local/network.json");
    const { port } = JSON.parse(await readFile(file, "utf8")) as { port: number };
    const provider = new JsonRpcProvider(`http://127.0.0.1:${port}`, undefined, { cacheTimeout: -1 });
    let state = seed;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const words = ["deploy", "--all", "plan.json", "--from", "relayer"];
    let interrupted = 0;
    try {
      for (let round = 0; round < kills; round++) {
        // Each round has everything to deploy.
        await provider.send("anvil_reset", []);
        const wait = 100 + random(1_500);
        const { signal } = await tolbooth(words, {
          cwd: folder,
          onStart: (child) => void delay(wait).then(() => child.kill("SIGKILL")),
        });
        const sent = (await made(provider)).length;
        if (signal === "SIGKILL" && sent > 0 && sent < 11) interrupted += 1;
        const again = await tolboothJson(words, { cwd: folder });
        assert.equal(
          again.exit,
          0,
          `round ${round}, killed after ${wait} ms: ${JSON.stringify(again.error)}`,
        );
        const listed = await tolboothJson(["deployments", "list"], { cwd: folder });
        const addresses = (listed.result.deployments as { address: string }[]).map(({ address }) => address);
        assert.deepEqual(
          (await made(provider)).toSorted(),
          addresses.toSorted(),
          `round ${round}, ${wait} ms`,
        );
        assert.equal(addresses.length, 11);
      }
    } finally {
      provider.destroy();
    }
    // Few rounds may all have missed the deployment itself; many cannot.
    if (kills > 20) assert.ok(interrupted > kills / 10, `only ${interrupted} of ${kills} were interrupted`);
  });
});
