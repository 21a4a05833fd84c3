import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  callFunction,
  checkDeploymentPlan,
  deployContract,
  deploymentDifferences,
  parseDeploymentPlan,
  runDeploymentPlan,
  sendFunction,
  type Artifact,
  type DeployContext,
  type DeploymentPlan,
  type JournalEntry,
  type PlanStep,
  type PlanSummary,
  type TolboothError,
  type TransactionSummary,
} from "@tolbooth/sdk";
import { compileSolidity } from "../networks/support/solidity.js";
import { createScratch, endScratches, type Scratch } from "../networks/support/scratch.js";

const source = (version: number): string => `
contract Gate {
    error Closed(uint256 since);
    address public next;
    uint256 public total;
    bool public closed;
    uint256 public constant VERSION = ${version};
    constructor(address next_) { next = next_; }
    function add(uint256 by) external { if (closed) revert Closed(${version}); total += by; }
    function close() external { closed = true; }
}
contract Caller {
    function() external view returns (uint256) public kept;
    event Kept(function() external view returns (uint256) what);
    constructor(function() external view returns (uint256) first) { kept = first; }
    function keep(function() external view returns (uint256)[] calldata all) external { kept = all[0]; emit Kept(all[0]); }
    function keep(bytes24 other) external pure returns (bytes24) { return other; }
}
`;
const known = compileSolidity(source(1));
const edited = compileSolidity(source(2));

const NOBODY = "0x0000000000000000000000000000000000000001";
const deployments = [
  { contract: "Gate", name: "Last", arguments: [NOBODY] },
  { contract: "Gate", name: "First", arguments: [{ $deployed: "Last" }] },
  { contract: "Gate", name: "Known", arguments: [NOBODY], create2: true },
];
const calls = [{ contract: "First", function: "add", arguments: [5] }];

async function planned(): Promise<{ plan: DeploymentPlan; steps: PlanStep[] }> {
  const text = JSON.stringify({ format: "tolbooth/deployment-plan", version: 1, deployments, calls });
  const plan = parseDeploymentPlan(text, "plan.json");
  const find = (name: string): Promise<{ artifact: Artifact }> => Promise.resolve({ artifact: known[name]! });
  return { plan, steps: await checkDeploymentPlan(plan, find, ["relayer"]) };
}

/** The local node, as if it were somebody else's. */
async function remote(scratch: Scratch): Promise<DeployContext> {
  const connection = await scratch.connect();
  return {
    host: scratch.host,
    project: scratch.project,
    connection: { ...connection, network: { ...connection.network, local: false } },
  };
}

const sentBy = async ({ connection }: DeployContext): Promise<number> => {
  const { address } = (await connection.accounts()).find(({ name }) => name === "relayer")!;
  return Number(await connection.provider.send("eth_getTransactionCount", [address, "latest"]));
};

describe("one question for a whole plan (anvil)", function () {
  this.timeout(120_000);
  afterEach(endScratches);

  it("shows everything once; what is as it was shown is not asked for again", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const base = await remote(scratch);
    const { plan, steps } = await planned();
    const questions: PlanSummary[] = [];
    const again: TransactionSummary[] = [];
    const answering = (yes: boolean): DeployContext => ({
      ...base,
      approve: (what) => Promise.resolve(again.push(what) < 0),
      approvePlan: (what) => {
        questions.push(what);
        return Promise.resolve(yes);
      },
    });
    await assert.rejects(runDeploymentPlan(answering(false), plan, steps, "relayer"), {
      code: "SEND_NOT_APPROVED",
    });
    assert.equal(await sentBy(base), 0);
    const result = await runDeploymentPlan(answering(true), plan, steps, "relayer");
    assert.deepEqual([questions.length, again], [2, []]);
    const [, { transactions, maximumFee, estimatedFee }] = questions as [PlanSummary, PlanSummary];
    assert.deepEqual(
      transactions.map(({ action, name, function: called, exact }) => [action, name, called, exact]),
      [
        ["deploy", "Last", "constructor", true],
        ["deploy", "First", "constructor", false],
        ["deploy", "Known", "constructor", true],
        ["send", "First", "add(uint256)", false],
      ],
    );
    assert.equal(transactions[2]!.address, result.results[2]!.record.address);
    const sum = (of: (one: PlanSummary["transactions"][number]) => string): string =>
      transactions.reduce((total, one) => total + BigInt(of(one)), 0n).toString();
    assert.deepEqual(
      [maximumFee, estimatedFee],
      [sum((one) => one.maximumFee), sum((one) => one.estimatedFee)],
    );
    // Nothing changed: nothing to ask.
    await runDeploymentPlan(answering(true), plan, steps, "relayer");
    assert.equal(questions.length, 2);
    const forbidding = {
      ...answering(true),
      host: {
        ...scratch.host,
        trust: { ...scratch.host.trust, forbidsRemoteSends: () => "tolbooth.allowRemoteSends" },
      },
    };
    await assert.rejects(runDeploymentPlan(forbidding, plan, steps, "relayer"), { code: "SENDS_FORBIDDEN" });
    assert.equal(questions.length, 2);
  });

  it("asks again for other code, and for a fee above what was shown; a no ends it there", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const base = await remote(scratch);
    const { plan, steps } = await planned();
    const asked: string[] = [];
    const changing: DeployContext = {
      ...base,
      approve: (what) => {
        asked.push(`${what.action} ${what.deployment ?? what.contract}`);
        return Promise.resolve(true);
      },
      approvePlan: () => {
        // Somebody compiles while the question stands there.
        steps[1] = { ...steps[1]!, artifact: edited["Gate"]! };
        return Promise.resolve(true);
      },
    };
    await runDeploymentPlan(changing, plan, steps, "relayer");
    assert.deepEqual(asked, ["deploy First"]);
    const fresh = await planned();
    const dear = 2_000_000_000_000n;
    const rising: DeployContext = {
      ...base,
      approve: (what) => {
        asked.push(`${what.action} ${what.deployment ?? what.contract}`);
        return Promise.resolve(false);
      },
      approvePlan: async () => {
        await base.connection.provider.send("anvil_setNextBlockBaseFeePerGas", [`0x${dear.toString(16)}`]);
        await base.connection.provider.send("evm_mine", []);
        return true;
      },
    };
    const before = await sentBy(base);
    // The code of First is another now than the plan's.
    await assert.rejects(runDeploymentPlan(rising, fresh.plan, fresh.steps, "relayer"), {
      code: "SEND_NOT_APPROVED",
    });
    assert.deepEqual(asked, ["deploy First", "deploy First"]);
    assert.equal(await sentBy(base), before);
  });
});

describe("what a step of a plan meets (anvil)", function () {
  this.timeout(120_000);
  afterEach(endScratches);

  it("a nonce that is taken: the next one is used, and the journal says so", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const connection = await scratch.connect();
    const where: DeployContext = { host: scratch.host, project: scratch.project, connection };
    const one = { artifact: known["Gate"]!, arguments: [NOBODY], from: "relayer", name: "One" };
    await deployContract(where, one);
    await deployContract(where, { ...one, name: "Two" });
    // A node that is behind counts too few, and nothing on this machine remembers.
    const provider = Object.create(connection.provider) as typeof connection.provider;
    provider.send = (method, parameters: unknown[]) =>
      method === "eth_getTransactionCount" && parameters[1] === "pending"
        ? Promise.resolve("0x0")
        : connection.provider.send(method, parameters);
    const { sent: _unknown, ...forgetful } = connection;
    const behind: DeployContext = { ...where, connection: { ...forgetful, provider } };
    const { record } = await deployContract(behind, { ...one, name: "Three" });
    assert.notEqual(await connection.provider.getCode(record.address), "0x");
    const text = await readFile(path.join(scratch.folder, "deployments/local/journal.jsonl"), "utf8");
    const lines = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as JournalEntry);
    const last = lines.filter(({ id }) => id === lines.at(-1)!.id);
    assert.deepEqual(
      last.map((line) => (line.kind === "sent" ? line.nonce : line.kind)),
      ["planned", 0, 1, 2, "confirmed"],
    );
  });

  it("a call that fails in its block: its reason is told", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const connection = await scratch.connect();
    const where: DeployContext = { host: scratch.host, project: scratch.project, connection };
    const { plan, steps } = await planned();
    await runDeploymentPlan(where, { ...plan, calls: [] }, steps, "relayer");
    const provider = Object.create(connection.provider) as typeof connection.provider;
    const other = (await connection.accounts()).find(({ name }) => name !== "relayer")!;
    const [record] = (
      await runDeploymentPlan(where, { ...plan, calls: [] }, steps, "relayer")
    ).results.flatMap((one) => (one.record.name === "First" ? [one.record] : []));
    let closed = false;
    provider.send = async (method, parameters: unknown[]) => {
      // Between the trial and the block somebody closes it.
      if (method === "eth_sendRawTransaction" && !closed) {
        closed = true;
        await sendFunction(where, { record: record!, function: "close", arguments: [], from: other.name });
      }
      return connection.provider.send(method, parameters) as Promise<unknown>;
    };
    const late = { ...where, connection: { ...connection, provider } };
    await assert.rejects(runDeploymentPlan(late, plan, steps, "relayer"), (error: TolboothError) => {
      assert.equal(error.code, "TRANSACTION_REVERTED");
      const { errorName, transactionHash } = error.details as Record<string, unknown>;
      assert.deepEqual([errorName, typeof transactionHash], ["Closed", "string"]);
      return true;
    });
  });

  it("parameters of the type function: deployed, sent, called, decoded and compared", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const connection = await scratch.connect();
    const where: DeployContext = { host: scratch.host, project: scratch.project, connection };
    const [a, b] = [`0x${"11".repeat(20)}aabbccdd`, `0x${"22".repeat(20)}00112233`];
    const artifact = known["Caller"]!;
    const { record } = await deployContract(where, { artifact, arguments: [a], from: "relayer" });
    const kept = async (): Promise<unknown> =>
      (await callFunction(where, { record, function: "kept", arguments: [] })).outputs[0]!.value;
    assert.equal(await kept(), a);
    const { events } = await sendFunction(where, {
      record,
      function: "keep(function[])",
      arguments: [[b]],
      from: "relayer",
    });
    assert.deepEqual(
      events.map(({ event, arguments: [what] }) => [event, what!.value]),
      [["Kept", b]],
    );
    assert.equal(await kept(), b);
    const { outputs } = await callFunction(where, { record, function: "keep(bytes24)", arguments: [a] });
    assert.equal(outputs[0]!.value, a);
    await assert.rejects(
      callFunction(where, { record, function: "keep(function[])", arguments: [["0x11"]] }),
      { code: "ARGUMENT_INVALID" },
    );
    assert.deepEqual(deploymentDifferences(record, { ...record, abi: [] }).length > 0, true);
  });
});
