import assert from "node:assert/strict";
import {
  checkDeploymentPlan,
  parseDeploymentPlan,
  previewDeploymentPlan,
  readDeployments,
  runDeploymentPlan,
  type Artifact,
  type DeployContext,
  type Host,
  type PlanResult,
  type StepPreview,
} from "@tolbooth/sdk";
import { rounds } from "../../support/thorough.js";
import { compileSolidity } from "../networks/support/solidity.js";
import { createScratch, endScratches, waitUntil, type Scratch } from "../networks/support/scratch.js";
import { contracts, edited } from "./support/contracts.js";

const { Link } = compileSolidity(
  "contract Link { address public before; uint8 public n; constructor(address b, uint8 n_) { before = b; n = n_; } }",
);
const known: Record<string, Artifact> = { ...contracts, Link: Link! };

/** Ten contracts, each but the first with the address of the one before it, and a library. */
const ten = [
  { contract: "Plain", name: "Link0" },
  ...Array.from({ length: 8 }, (_, i) => ({
    contract: "Link",
    name: `Link${i + 1}`,
    arguments: [{ $deployed: `Link${i}` }, i],
  })),
  { contract: "Adder" },
];
const small = [
  { contract: "Plain" },
  { contract: "Link", arguments: [{ $deployed: "Plain" }, 1] },
  { contract: "Adder" },
];

async function context(scratch: Scratch, host: Host = scratch.host): Promise<DeployContext> {
  return { host, project: scratch.project, connection: await scratch.connect("local", host) };
}

async function both<T>(
  work: typeof previewDeploymentPlan | typeof runDeploymentPlan,
  where: DeployContext,
  deployments: unknown,
  artifacts: Record<string, Artifact> = known,
): Promise<T> {
  const plan = parseDeploymentPlan(
    JSON.stringify({ format: "tolbooth/deployment-plan", version: 1, deployments }),
    "plan.json",
  );
  const find = (name: string): Promise<{ artifact: Artifact }> =>
    Promise.resolve({ artifact: artifacts[name.slice(name.lastIndexOf(":") + 1)]! });
  return (await work(where, plan, await checkDeploymentPlan(plan, find, []), "relayer")) as T;
}
const preview = (where: DeployContext, deployments: unknown, artifacts?: Record<string, Artifact>) =>
  both<StepPreview[]>(previewDeploymentPlan, where, deployments, artifacts);
const run = (where: DeployContext, deployments: unknown, artifacts?: Record<string, Artifact>) =>
  both<PlanResult>(runDeploymentPlan, where, deployments, artifacts);
const reasons = (steps: readonly StepPreview[]): unknown[] =>
  steps.map(({ name, reasons: all }) => [name, ...all.map(({ kind }) => kind)]);

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

async function assertOnce(scratch: Scratch, count: number): Promise<void> {
  const records = await readDeployments(scratch.host.files, scratch.project, "local");
  assert.equal(records.length, count);
  assert.deepEqual((await created(scratch)).sort(), records.map(({ address }) => address).sort());
}

describe("running a deployment plan (anvil)", function () {
  this.timeout(120_000);
  afterEach(endScratches);

  it("shows first and sends nothing; then sends; then nothing changed", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    const before = await preview(where, small);
    assert.deepEqual(reasons(before), [
      ["Plain", "not-deployed"],
      ["Link", "not-deployed"],
      ["Sums", "not-deployed"],
      ["Adder", "not-deployed"],
    ]);
    assert.deepEqual(
      before.map(({ estimatedGas }) => estimatedGas !== undefined),
      [true, false, true, false],
    );
    assert.deepEqual(await created(scratch), []);
    const first = await run(where, small);
    assert.equal(Number(before[0]!.estimatedGas) >= Number(first.results[0]!.record.gasUsed ?? 0), true);
    await assertOnce(scratch, 4);
    assert.deepEqual(
      (await preview(where, small)).map(({ action }) => action),
      ["unchanged", "unchanged", "unchanged", "unchanged"],
    );
    const again = await run(where, small);
    assert.deepEqual(
      again.results.map(({ reused }) => reused),
      [true, true, true, true],
    );
    await assertOnce(scratch, 4);
  });

  it("says why each step would be sent, and those that follow from it", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    await run(where, small);
    assert.deepEqual(reasons(await preview(where, small, { ...known, ...edited })), [
      ["Plain", "code-changed"],
      ["Link", "needs-changed"],
      ["Sums"],
      ["Adder"],
    ]);
    const other = small.map((one) =>
      one.contract === "Link" ? { ...one, arguments: [{ $deployed: "Plain" }, 2] } : one,
    );
    assert.deepEqual((await preview(where, other))[1]!.reasons, [{ kind: "argument-changed", index: 1 }]);
    await where.connection.provider.send("anvil_reset", []);
    assert.deepEqual(
      (await preview(where, small)).map(({ reasons: [one] }) => one?.kind),
      ["not-on-chain", "not-on-chain", "not-on-chain", "not-on-chain"],
    );
  });

  it("two at once: each contract is there once", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    await Promise.all([run(await context(scratch), ten), run(await context(scratch), ten)]);
    await assertOnce(scratch, 11);
  });

  it("the chain is begun anew between two steps: said, and the next run deploys all of it", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    let confirmed = 0;
    const host: Host = {
      ...scratch.host,
      files: {
        ...scratch.host.files,
        appendFile: async (file, data) => {
          await scratch.host.files.appendFile(file, data);
          if (data.includes('"kind":"confirmed"') && ++confirmed === 3)
            await where.connection.provider.send("anvil_reset", []);
        },
      },
    };
    await assert.rejects(run(await context(scratch, host), ten), { code: "CONTRACT_HAS_NO_CODE" });
    await run(where, ten);
    await assertOnce(scratch, 11);
  });

  it("the disk is full at the n-th write, for every n: the next run leads to one deployment each", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    let failures = 0;
    for (let n = 1; ; n += 1) {
      await where.connection.provider.send("anvil_reset", []);
      let writes = 0;
      const full = (): void => {
        writes += 1;
        if (writes >= n) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      };
      const { files } = scratch.host;
      const host: Host = {
        ...scratch.host,
        files: {
          ...files,
          appendFile: async (file, data) => {
            full();
            await files.appendFile(file, data);
          },
          writeFileAtomic: async (file, data) => {
            full();
            await files.writeFileAtomic(file, data);
          },
        },
      };
      const ended = await run({ ...where, host }, small).then(
        () => true,
        () => false,
      );
      if (ended) break;
      failures += 1;
      await run(where, small);
      await assertOnce(scratch, 4);
    }
    assert.equal(failures >= 16, true, `only ${failures} writes`);
  });

  it("the node is killed at seeded random moments: in the end each contract is there once", async function () {
    const kills = Number(process.env["TOLBOOTH_NODE_KILLS"] ?? rounds(2, 200));
    this.timeout(60_000 + kills * 15_000);
    let seed = 20_261_122;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const scratch = await createScratch();
    for (let round = 0; round < kills; round += 1) {
      // Each round has everything to deploy, and no saved chain of an earlier one to fall back on.
      await scratch.network().reset();
      const pid = await scratch.pid();
      // Three lines for each step. Before the line, or after it.
      const wanted = random(33);
      const after = random(2) === 1;
      const end = async (): Promise<void> => {
        scratch.host.processes.kill(pid, "SIGKILL");
        await waitUntil(() => !scratch.host.processes.isAlive(pid));
      };
      let lines = 0;
      const { files } = scratch.host;
      const host: Host = {
        ...scratch.host,
        files: {
          ...files,
          appendFile: async (file, data) => {
            const isIt = lines++ === wanted;
            if (isIt && !after) await end();
            await files.appendFile(file, data);
            if (isIt && after) await end();
          },
        },
      };
      await run(await context(scratch, host), ten).catch(() => undefined);
      assert.equal(scratch.host.processes.isAlive(pid), false, `round ${round} killed nothing`);
      await scratch.network().start();
      await run(await context(scratch), ten);
      await assertOnce(scratch, 11);
    }
  });
});
