import assert from "node:assert/strict";
import {
  callFunction,
  checkDeploymentPlan,
  parseDeploymentPlan,
  previewDeploymentPlan,
  previewPlannedCalls,
  runDeploymentPlan,
  type TolboothError,
  type CallPreview,
  type DeployContext,
  type DeploymentPlan,
  type Host,
  type PlanResult,
  type PlanStep,
} from "@tolbooth/sdk";
import { compileSolidity } from "../networks/support/solidity.js";
import { createScratch, endScratches, waitUntil, type Scratch } from "../networks/support/scratch.js";

const known = compileSolidity(`
contract Counter {
    error TooMany(uint256 by);
    uint256 public total;
    address public peer;
    constructor(uint256 first) { if (first > 9) revert TooMany(first); total = first; }
    function add(uint256 by) external { if (by > 99) revert TooMany(by); total += by; }
    function meet(address other) external { peer = other; total += 1000; }
}
`);

const deployments = [
  { contract: "Counter", name: "One", arguments: [1] },
  { contract: "Counter", name: "Two", arguments: [2] },
];
const calls = [
  { contract: "One", function: "add", arguments: [10] },
  { contract: "One", function: "meet", arguments: [{ $deployed: "Two" }] },
  // Meant twice.
  { contract: "One", function: "add", arguments: [10] },
];

async function planned(
  made: unknown,
  deployed: unknown = deployments,
): Promise<{ plan: DeploymentPlan; steps: PlanStep[] }> {
  const text = JSON.stringify({
    format: "tolbooth/deployment-plan",
    version: 1,
    deployments: deployed,
    calls: made,
  });
  const plan = parseDeploymentPlan(text, "plan.json");
  const steps = await checkDeploymentPlan(plan, (name) => Promise.resolve({ artifact: known[name]! }), [
    "relayer",
  ]);
  return { plan, steps };
}

async function context(scratch: Scratch, host: Host = scratch.host): Promise<DeployContext> {
  return { host, project: scratch.project, connection: await scratch.connect("local", host) };
}

async function run(where: DeployContext, made: unknown = calls): Promise<PlanResult> {
  const { plan, steps } = await planned(made);
  return runDeploymentPlan(where, plan, steps, "relayer");
}

async function preview(where: DeployContext, made: unknown = calls): Promise<CallPreview[]> {
  const { plan, steps } = await planned(made);
  const previews = await previewDeploymentPlan(where, plan, steps, "relayer");
  return previewPlannedCalls(where, plan, steps, previews, "relayer");
}

const totalOf = async (where: DeployContext, { results }: PlanResult): Promise<unknown> =>
  (await callFunction(where, { record: results[0]!.record, function: "total", arguments: [] })).outputs[0]!
    .value;
const reused = ({ calls: made }: PlanResult): boolean[] => made.map((one) => one.reused);
const actions = (previews: readonly CallPreview[]): string[] => previews.map(({ action }) => action);

describe("calls of a deployment plan (anvil)", function () {
  this.timeout(120_000);
  afterEach(endScratches);

  it("are shown, made once each, and then done", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    assert.deepEqual(actions(await preview(where)), ["send", "send", "send"]);
    const first = await run(where);
    assert.deepEqual(reused(first), [false, false, false]);
    assert.equal(await totalOf(where, first), "1021");
    assert.deepEqual(actions(await preview(where)), ["done", "done", "done"]);
    const nonce = await where.connection.provider.send("eth_getTransactionCount", [
      first.results[0]!.record.from,
      "latest",
    ]);
    const again = await run(where);
    assert.deepEqual(reused(again), [true, true, true]);
    assert.equal(
      await where.connection.provider.send("eth_getTransactionCount", [
        first.results[0]!.record.from,
        "latest",
      ]),
      nonce,
    );
    const edited = await run(where, [...calls.slice(0, 2), { ...calls[2]!, arguments: [20] }]);
    assert.deepEqual(reused(edited), [true, true, false]);
    assert.equal(await totalOf(where, edited), "1041");
  });

  it("are made again on a chain that was begun anew at the same addresses", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    await run(where);
    await where.connection.provider.send("anvil_reset", []);
    const anew = await run(where);
    assert.deepEqual(reused(anew), [false, false, false]);
    assert.equal(await totalOf(where, anew), "1021");
  });

  it("that refuse say why, and what came before them stays made", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    const wrong = [calls[0]!, { contract: "One", function: "add", arguments: [100] }];
    await assert.rejects(run(where, wrong), (error: TolboothError) => {
      assert.equal(error.code, "TRANSACTION_REVERTED");
      assert.equal((error.details as { errorName?: string }).errorName, "TooMany");
      return true;
    });
    assert.deepEqual(reused(await run(where)), [true, false, false]);
  });

  it("the preview of a constructor that refuses says its error", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    const { plan, steps } = await planned([], [{ contract: "Counter", arguments: [10] }]);
    await assert.rejects(previewDeploymentPlan(where, plan, steps, "relayer"), {
      code: "DEPLOYMENT_REVERTED",
    });
  });

  it("are refused with all problems before anything is sent", async () => {
    const wrong = [
      { contract: "Three", function: "add", arguments: [1] },
      { contract: "One", function: "subtract", arguments: [1] },
      { contract: "One", function: "add", arguments: ["x"], from: "nobody" },
      { contract: "One", function: "total" },
      { contract: "One", function: "add", arguments: [1], value: "5" },
      { contract: "One", function: "meet", arguments: [{ $deployed: "Three" }] },
      { contract: "One" },
    ];
    await assert.rejects(planned(wrong.slice(0, 6)), (error: TolboothError) => {
      assert.equal(error.code, "DEPLOYMENT_PLAN_INVALID");
      const { problems } = error.details as { problems: string[] };
      assert.deepEqual([...new Set(problems.map((one) => one.split(":")[0]!))].sort(), [
        "calls[0].contract",
        "calls[1].function",
        "calls[2]",
        "calls[2].from",
        "calls[3].function",
        "calls[4].value",
        "calls[5].arguments[0]",
      ]);
      return true;
    });
    await assert.rejects(planned(wrong), { code: "DEPLOYMENT_PLAN_INVALID" });
    const key = `0x${"ab".repeat(32)}`;
    await assert.rejects(planned([{ ...calls[0]!, from: key }]), { code: "KEY_MISPLACED" });
  });

  for (const when of ["before", "after"] as const)
    it(`the node is killed ${when} each line of the journal: the next run makes each call once`, async () => {
      const scratch = await createScratch();
      for (let wanted = 6; wanted < 15; wanted += 1) {
        await scratch.network().reset();
        const pid = await scratch.pid();
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
              if (isIt && when === "before") await end();
              await files.appendFile(file, data);
              if (isIt && when === "after") await end();
            },
          },
        };
        await run(await context(scratch, host)).catch(() => undefined);
        assert.equal(scratch.host.processes.isAlive(pid), false, `line ${wanted} was not written`);
        await scratch.network().start();
        const where = await context(scratch);
        assert.equal(await totalOf(where, await run(where)), "1021", `line ${wanted}`);
      }
    });

  it("the disk is full at the n-th write, for every n: the next run makes each call once", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    let failures = 0;
    for (let n = 1; ; n += 1) {
      await where.connection.provider.send("anvil_reset", []);
      let writes = 0;
      const { files } = scratch.host;
      const host: Host = {
        ...scratch.host,
        files: {
          ...files,
          appendFile: async (file, data) => {
            writes += 1;
            if (writes >= n) {
              // Half of the line is there.
              await files.appendFile(file, data.slice(0, data.length / 2));
              throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
            }
            await files.appendFile(file, data);
          },
        },
      };
      const ended = await run({ ...where, host }).then(
        () => true,
        () => false,
      );
      if (ended) break;
      failures += 1;
      assert.equal(await totalOf(where, await run(where)), "1021", `write ${n}`);
    }
    assert.equal(failures >= 15, true, `only ${failures} writes`);
  });
});
