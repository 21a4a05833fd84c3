import assert from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { id } from "ethers";
import {
  checkDeploymentPlan,
  deployContract,
  parseDeploymentPlan,
  previewDeploymentPlan,
  readDeployments,
  runDeploymentPlan,
  type Artifact,
  type DeployContext,
  type DeploymentPlan,
  type Host,
  type JournalEntry,
  type PlanStep,
  type TolboothError,
} from "@tolbooth/sdk";
import { CREATE2_FACTORY, readSalt } from "../../../sdk/dist/deploy/create2.js";
import { compileSolidity } from "../networks/support/solidity.js";
import { createScratch, endScratches, waitUntil, type Scratch } from "../networks/support/scratch.js";
import { contracts, terms } from "./support/contracts.js";

const more = compileSolidity(`
contract Sealed { uint256 public immutable AT; constructor() payable { AT = block.number; } }
contract Link { address public before; constructor(address b) { before = b; } }
`);
const known: Record<string, Artifact> = { ...contracts, ...more };
const permit = {
  artifact: contracts["Permit"]!,
  arguments: [1, terms],
  from: "relayer",
  create2: { salt: "border 2026" },
};

async function context(scratch: Scratch, host: Host = scratch.host): Promise<DeployContext> {
  return { host, project: scratch.project, connection: await scratch.connect("local", host) };
}

async function planOf(deployments: unknown): Promise<{ plan: DeploymentPlan; steps: PlanStep[] }> {
  const text = JSON.stringify({ format: "tolbooth/deployment-plan", version: 1, deployments });
  const plan = parseDeploymentPlan(text, "plan.json");
  const find = (name: string): Promise<{ artifact: Artifact }> =>
    Promise.resolve({ artifact: known[name.slice(name.lastIndexOf(":") + 1)]! });
  return { plan, steps: await checkDeploymentPlan(plan, find, ["relayer"]) };
}

async function nonce({ connection }: DeployContext): Promise<unknown> {
  const { address } = (await connection.accounts()).find(({ name }) => name === "relayer")!;
  return connection.provider.send("eth_getTransactionCount", [address, "latest"]);
}

async function kinds(scratch: Scratch): Promise<string[]> {
  const text = await readFile(path.join(scratch.folder, "deployments/local/journal.jsonl"), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as JournalEntry).kind);
}

describe("deploying to an address that is known before (CREATE2, anvil)", function () {
  this.timeout(120_000);
  afterEach(endScratches);

  it("is told before, comes true, is kept, and is taken over by whoever lost the record", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    const { plan, steps } = await planOf([
      { contract: "Permit", arguments: [1, terms], create2: { salt: "border 2026" } },
      { contract: "Link", arguments: [{ $deployed: "Permit" }], create2: true },
      { contract: "Sealed", create2: true, value: "7" },
      { contract: "Adder", create2: { salt: `0x${"5A".repeat(32)}` } },
    ]);
    const told = await previewDeploymentPlan(where, plan, steps, "relayer");
    const addressOf = (name: string): string | undefined => told.find((one) => one.name === name)?.address;
    // The library is deployed as ever, so who needs it has no address yet.
    assert.deepEqual(
      ["Permit", "Link", "Sealed", "Sums", "Adder"].map((name) => addressOf(name) !== undefined),
      [true, true, true, false, false],
    );
    assert.deepEqual(await readDeployments(scratch.host.files, scratch.project, "local"), []);
    const { results } = await runDeploymentPlan(where, plan, steps, "relayer");
    const records = new Map(results.map(({ record }) => [record.name, record]));
    for (const name of ["Permit", "Link", "Sealed"])
      assert.equal(records.get(name)!.address, addressOf(name), name);
    assert.deepEqual(records.get("Permit")!.create2!.salt, id("border 2026"));
    assert.deepEqual(records.get("Permit")!.create2!.saltText, "border 2026");
    assert.equal(records.get("Permit")!.create2!.factory, CREATE2_FACTORY);
    assert.equal(records.get("Link")!.create2!.saltText, "Link");
    assert.equal(records.get("Adder")!.create2!.salt, `0x${"5a".repeat(32)}`);
    assert.equal(await where.connection.provider.getBalance(addressOf("Sealed")!), 7n);
    const sent = await nonce(where);
    const again = await runDeploymentPlan(where, plan, steps, "relayer");
    assert.equal(
      again.results.every(({ reused }) => reused),
      true,
    );
    // Another project, another machine: the chain has them, and no record says so.
    await rm(path.join(scratch.folder, "deployments"), { recursive: true });
    const some = {
      plan: { ...plan, deployments: plan.deployments.slice(0, 3) },
      steps: steps.filter(({ name }) => addressOf(name) !== undefined),
    };
    const anew = await previewDeploymentPlan(where, some.plan, some.steps, "relayer");
    assert.deepEqual(
      anew.map(({ name, action, address }) => [name, action, address]),
      ["Permit", "Link", "Sealed"].map((name) => [name, "take-over", addressOf(name)]),
    );
    const taken = await runDeploymentPlan(where, some.plan, some.steps, "relayer");
    assert.equal(await nonce(where), sent);
    for (const { record, reused } of taken.results) {
      const { deployedAt: _now, ...found } = record;
      const { deployedAt: _then, ...made } = records.get(record.name)!;
      assert.deepEqual([found, reused], [made, true], record.name);
    }
    // Another salt is another contract.
    const { record, reused } = await deployContract(where, { ...permit, create2: { salt: "border 2027" } });
    assert.equal(reused, false);
    assert.notEqual(record.address, addressOf("Permit"));
  });

  it("does not take over other code, and says when the factory is missing", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    const { plan, steps } = await planOf([{ contract: "Permit", arguments: [1, terms], create2: true }]);
    const [told] = await previewDeploymentPlan(where, plan, steps, "relayer");
    const { provider } = where.connection;
    await provider.send("anvil_setCode", [told!.address, "0x600160015500"]);
    const same = { ...permit, create2: {} };
    await assert.rejects(deployContract(where, same), { code: "CREATE2_ADDRESS_TAKEN" });
    await assert.rejects(previewDeploymentPlan(where, plan, steps, "relayer"), {
      code: "CREATE2_ADDRESS_TAKEN",
    });
    await provider.send("anvil_setCode", [CREATE2_FACTORY, "0x00"]);
    await assert.rejects(deployContract(where, permit), { code: "CREATE2_FACTORY_UNAVAILABLE" });
    await provider.send("anvil_setCode", [CREATE2_FACTORY, "0x"]);
    await assert.rejects(deployContract(where, permit), { code: "CREATE2_FACTORY_UNAVAILABLE" });
    assert.deepEqual(await readDeployments(scratch.host.files, scratch.project, "local"), []);
    assert.equal(await nonce(where), "0x0");
  });

  it("says the constructor's own reason, which the factory keeps to itself", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    const refused = { ...permit, arguments: [14, terms] };
    await assert.rejects(deployContract(where, refused), (error: TolboothError) => {
      assert.equal(error.code, "DEPLOYMENT_REVERTED");
      assert.equal((error.details as { errorName?: string }).errorName, "Refused");
      return true;
    });
  });

  for (const [moment, before] of [
    ["sent", false],
    ["confirmed", true],
  ] as const)
    it(`the node is killed ${before ? "before" : "after"} the line '${moment}': it is there once in the end`, async () => {
      const scratch = await createScratch();
      await scratch.network().start();
      const pid = await scratch.pid();
      const { files } = scratch.host;
      const kill = async (): Promise<void> => {
        scratch.host.processes.kill(pid, "SIGKILL");
        await waitUntil(() => !scratch.host.processes.isAlive(pid));
        throw new Error("the power went");
      };
      const host: Host = {
        ...scratch.host,
        files: {
          ...files,
          appendFile: async (file, data) => {
            const isIt = data.includes(`"kind":"${moment}"`);
            if (isIt && before) await kill();
            await files.appendFile(file, data);
            if (isIt && !before) await kill();
          },
        },
      };
      await assert.rejects(deployContract(await context(scratch, host), permit));
      assert.deepEqual(await kinds(scratch), ["planned", "sent"]);
      await scratch.network().start();
      const where = await context(scratch);
      const { record } = await deployContract(where, permit);
      assert.deepEqual(await kinds(scratch), ["planned", "sent", "confirmed"]);
      assert.equal(await nonce(where), "0x1");
      assert.notEqual(await where.connection.provider.getCode(record.address), "0x");
      assert.deepEqual(await readDeployments(files, scratch.project, "local"), [record]);
    });

  it("somebody else deploys the same between our look and our transaction: taken over", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where = await context(scratch);
    const first = await deployContract(where, permit);
    // The look sees nothing yet.
    let looks = 0;
    const send = where.connection.provider.send.bind(where.connection.provider);
    const provider = Object.create(where.connection.provider) as typeof where.connection.provider;
    provider.send = (method, parameters: unknown[]) =>
      method === "eth_getCode" && parameters[0] === first.record.address && looks++ === 0
        ? Promise.resolve("0x")
        : send(method, parameters);
    await rm(path.join(scratch.folder, "deployments"), { recursive: true });
    const late = { ...where, connection: { ...where.connection, provider } };
    const { record, reused } = await deployContract(late, permit);
    assert.deepEqual([record.address, reused], [first.record.address, true]);
    assert.deepEqual(await kinds(scratch), ["planned", "confirmed"]);
  });

  it("a salt is a text or 32 bytes", () => {
    assert.deepEqual(readSalt(undefined, "Permit"), { salt: id("Permit"), saltText: "Permit" });
    const bytes = `0x${"ab".repeat(32)}`;
    assert.deepEqual(readSalt(bytes, "Permit"), { salt: bytes });
    for (const wrong of ["", " ", "0x12", "0x", "x".repeat(201)])
      assert.throws(() => readSalt(wrong, "Permit"), { code: "CREATE2_SALT_INVALID" }, wrong);
    assert.throws(() => readSalt("ab".repeat(32), "Permit"), { code: "KEY_MISPLACED" });
  });
});
