import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { deployContract, findDeployment, readDeployments } from "@tolbooth/sdk";
import type {
  Connection,
  DeployContext,
  DeployRequest,
  DeploymentRecord,
  TransactionSummary,
} from "@tolbooth/sdk";
import { createScratch, endScratches, type Scratch } from "../networks/support/scratch.js";
import { contracts, edited, terms, termsAsText } from "./support/contracts.js";

interface Stage {
  readonly scratch: Scratch;
  readonly connection: Connection;
  readonly context: DeployContext;
  deploy(
    request: Partial<DeployRequest> & Pick<DeployRequest, "artifact">,
  ): ReturnType<typeof deployContract>;
  /** How many transactions the sender has on the chain. */
  sent(): Promise<number>;
}

async function stage(configuration = {}): Promise<Stage> {
  const scratch = await createScratch(configuration);
  await scratch.network().start();
  const connection = await scratch.connect();
  const context = { host: scratch.host, project: scratch.project, connection };
  const sender = await connection.signer("relayer");
  return {
    scratch,
    connection,
    context,
    deploy: (request) => deployContract(context, { arguments: [], from: "relayer", ...request }),
    sent: async () => connection.provider.getTransactionCount(await sender.getAddress()),
  };
}

const plain = contracts["Plain"]!;
const permit = contracts["Permit"]!;

describe("deployContract (anvil)", () => {
  afterEach(endScratches);

  it("deploys, and writes a record that says what was deployed", async () => {
    const { deploy, scratch, connection } = await stage();
    const { record, reused } = await deploy({ artifact: permit, arguments: ["5", terms], inputHash: "0xab" });
    assert.equal(reused, false);
    assert.deepEqual(record.arguments, ["5", termsAsText]);
    assert.equal(record.chainId, 31337);
    assert.equal(record.network, "local");
    assert.equal(record.inputHash, "0xab");
    const receipt = await connection.provider.getTransactionReceipt(record.transactionHash!);
    assert.equal(receipt?.contractAddress, record.address);
    assert.equal(receipt?.blockNumber, record.blockNumber);
    assert.equal(receipt?.gasUsed.toString(), record.gasUsed);
    const folder = path.join(scratch.folder, "deployments/local");
    const file = JSON.parse(await readFile(path.join(folder, "Permit.json"), "utf8")) as DeploymentRecord;
    assert.deepEqual(file, record);
    assert.equal(file.format, "tolbooth/deployment");
    const journal = (await readFile(path.join(folder, "journal.jsonl"), "utf8")).trim().split("\n");
    assert.deepEqual(
      journal.map((line) => (JSON.parse(line) as { kind: string }).kind),
      ["planned", "sent", "confirmed"],
    );
    assert.deepEqual(await findDeployment(scratch.host.files, scratch.project, "local", "Permit"), record);
  });

  it("sends nothing when nothing changed, and deploys anew when code or arguments did", async () => {
    const { deploy, sent, scratch } = await stage();
    const first = await deploy({ artifact: plain });
    const again = await deploy({ artifact: plain, from: "account2" });
    assert.equal(again.reused, true);
    assert.deepEqual(again.record, first.record);
    assert.equal(await sent(), 1);
    const other = await deploy({ artifact: edited["Plain"]! });
    assert.equal(other.reused, false);
    assert.notEqual(other.record.address, first.record.address);
    await deploy({ artifact: permit, arguments: [1, terms] });
    assert.equal(
      (await deploy({ artifact: permit, arguments: ["0x1", [3, terms.note, [1, 2]]] })).reused,
      true,
    );
    assert.equal((await deploy({ artifact: permit, arguments: [2, terms] })).reused, false);
    assert.equal(await sent(), 4);
    const records = await readDeployments(scratch.host.files, scratch.project, "local");
    assert.deepEqual(
      records.map(({ name }) => name),
      ["Plain", "Permit"],
    );
  });

  it("keeps deployments of one contract apart by their names", async () => {
    const { deploy, sent } = await stage();
    const dover = await deploy({ artifact: plain, name: "Dover" });
    const harwich = await deploy({ artifact: plain, name: "Harwich" });
    assert.notEqual(dover.record.address, harwich.record.address);
    assert.equal(dover.record.contract, "Plain");
    assert.equal(await sent(), 2);
    for (const name of ["../up", "", "9", "a/b", ".hidden", "a".repeat(101)])
      await assert.rejects(deploy({ artifact: plain, name }), { code: "DEPLOYMENT_NAME_INVALID" });
  });

  it("deploys once when several deploy at the same time", async () => {
    const { deploy, sent, scratch, context } = await stage();
    const other = await scratch.connect();
    const results = await Promise.all([
      deploy({ artifact: plain }),
      deploy({ artifact: plain }),
      deployContract({ ...context, connection: other }, { artifact: plain, arguments: [], from: "relayer" }),
      deploy({ artifact: permit, arguments: [1, terms] }),
      deploy({ artifact: plain, name: "Second" }),
    ]);
    assert.equal(new Set(results.slice(0, 3).map(({ record }) => record.address)).size, 1);
    assert.deepEqual(
      results.map(({ reused }) => reused),
      [false, true, true, false, false],
    );
    assert.equal(await sent(), 3);
  });

  it("deploys once when several programs deploy at the same time", async function () {
    this.timeout(60_000);
    const { sent, scratch } = await stage();
    const program = `
      import { connect, deployContract, findProject } from "@tolbooth/sdk";
      import { createNodeHost } from "@tolbooth/sdk/node";
      const [folder, artifact] = process.argv.slice(1);
      const host = createNodeHost();
      const project = await findProject(host.files, folder, { stopAt: folder });
      const connection = await connect(host, project, "local");
      const request = { artifact: JSON.parse(artifact), arguments: [], from: "relayer" };
      const { record, reused } = await deployContract({ host, project, connection }, request);
      connection.close();
      process.stdout.write(JSON.stringify([record.address, reused]));`;
    const run = promisify(execFile);
    const args = ["--input-type=module", "-e", program, scratch.folder, JSON.stringify(plain)];
    const cwd = path.resolve(import.meta.dirname, "../../..");
    const outputs = await Promise.all([1, 2, 3].map(() => run(process.execPath, args, { cwd })));
    const results = outputs.map(({ stdout }) => JSON.parse(stdout) as [string, boolean]);
    assert.equal(new Set(results.map(([address]) => address)).size, 1);
    assert.equal(results.filter(([, reused]) => !reused).length, 1);
    assert.equal(await sent(), 1);
  });

  it("deploys anew when the chain was begun anew under the record, and keeps the old record", async () => {
    const { deploy, sent, scratch, connection } = await stage();
    const first = await deploy({ artifact: permit, arguments: [1, terms] });
    // As another tool would: the records stay where they are.
    await connection.provider.send("anvil_reset", []);
    const second = await deploy({ artifact: permit, arguments: [1, terms] });
    assert.equal(second.reused, false);
    assert.equal(second.notices.length, 1);
    assert.equal(await sent(), 1);
    const archive = path.join(scratch.folder, "deployments/local/archive");
    const [stamp] = await readdir(archive);
    const kept = JSON.parse(
      await readFile(path.join(archive, stamp!, "Permit.json"), "utf8"),
    ) as DeploymentRecord;
    assert.deepEqual(kept, first.record);
    assert.equal((await deploy({ artifact: permit, arguments: [1, terms] })).reused, true);
  });

  it("links libraries to their deployments, and names the one that is missing", async () => {
    const { deploy, connection } = await stage();
    const adder = contracts["Adder"]!;
    await assert.rejects(
      deploy({ artifact: adder }),
      (error: { code: string; details: { library: string } }) => {
        assert.equal(error.code, "LIBRARY_NOT_LINKED");
        assert.equal(error.details.library, "Sums");
        return true;
      },
    );
    const library = await deploy({ artifact: contracts["Sums"]! });
    const { record } = await deploy({ artifact: adder });
    assert.deepEqual(record.libraries, { "Test.sol:Sums": library.record.address });
    const code = await connection.provider.getCode(record.address);
    assert.ok(code.includes(library.record.address.slice(2).toLowerCase()));
    const elsewhere = await deploy({ artifact: contracts["Sums"]!, name: "OtherSums" });
    const other = await deploy({
      artifact: adder,
      name: "Other",
      libraries: { Sums: elsewhere.record.address },
    });
    assert.deepEqual(other.record.libraries, { "Test.sol:Sums": elsewhere.record.address });
  });

  it("refuses before sending: arguments, interfaces, code that is too large, unknown accounts", async () => {
    const { deploy, sent } = await stage();
    const invalid = (given: unknown[], at: string): Promise<void> =>
      assert.rejects(
        deploy({ artifact: permit, arguments: given }),
        (error: { code: string; details: { path: string } }) => {
          assert.equal(error.code, "ARGUMENT_INVALID");
          assert.equal(error.details.path, at);
          return true;
        },
      );
    await invalid([], "arguments");
    await invalid([1], "arguments");
    await invalid([-1, terms], "first");
    await invalid([1, { ...terms, window: [1, 2 ** 48] }], "given.window[1]");
    await invalid([1, { agency: 1, note: "x" }], "given.window");
    await assert.rejects(deploy({ artifact: contracts["IPermit"]! }), { code: "CONTRACT_NOT_DEPLOYABLE" });
    const large = { ...plain, deployedBytecode: `0x${"00".repeat(24_577)}` };
    await assert.rejects(deploy({ artifact: large }), { code: "CONTRACT_TOO_LARGE" });
    const largeCreation = { ...plain, bytecode: `0x${"00".repeat(49_153)}` };
    await assert.rejects(deploy({ artifact: largeCreation }), { code: "CONTRACT_TOO_LARGE" });
    await assert.rejects(deploy({ artifact: plain, from: "nobody" }), { code: "ACCOUNT_UNKNOWN" });
    await assert.rejects(deploy({ artifact: plain, value: "1" }), { code: "ARGUMENT_INVALID" });
    await assert.rejects(deploy({ artifact: contracts["Paid"]!, value: "1.5" }), {
      code: "ARGUMENT_INVALID",
    });
    assert.equal(await sent(), 0);
  });

  it("says why a constructor refuses, and sends nothing", async () => {
    const { deploy, sent, scratch } = await stage();
    const refusal = async (first: number): Promise<object> => {
      const error = await deploy({ artifact: permit, arguments: [first, terms] }).then(
        () => assert.fail("it was deployed"),
        (caught: { code: string; details: object }) => caught,
      );
      assert.equal(error.code, "DEPLOYMENT_REVERTED");
      return error.details;
    };
    assert.equal(((await refusal(13)) as { errorName: string }).errorName, "Error");
    const custom = (await refusal(14)) as { errorName: string; errorArguments: string[] };
    assert.equal(custom.errorName, "Refused");
    assert.deepEqual(custom.errorArguments, [
      "number: 14",
      "terms: [agency: 3, note: Zoë's lorry, window: [1, 2]]",
    ]);
    assert.equal(await sent(), 0);
    assert.deepEqual(await readDeployments(scratch.host.files, scratch.project, "local"), []);
  });

  it("says that the sender cannot pay", async () => {
    const { deploy, connection, sent } = await stage();
    const sender = await (await connection.signer("relayer")).getAddress();
    await connection.provider.send("anvil_setBalance", [sender, "0x10"]);
    await assert.rejects(deploy({ artifact: plain }), { code: "INSUFFICIENT_FUNDS" });
    await assert.rejects(deploy({ artifact: contracts["Paid"]!, value: "17" }), {
      code: "INSUFFICIENT_FUNDS",
    });
    assert.equal(await sent(), 0);
  });

  it("asks for a yes before it sends to a network that is not of this machine", async () => {
    const { deploy, connection, context, sent, scratch } = await stage();
    const remote: Connection = { ...connection, network: { ...connection.network, local: false } };
    const request = { artifact: permit, arguments: [1, terms], from: "relayer" };
    await assert.rejects(deployContract({ ...context, connection: remote }, request), {
      code: "SEND_NOT_APPROVED",
    });
    const questions: TransactionSummary[] = [];
    const answer = (yes: unknown) => ({
      ...context,
      connection: remote,
      approve: (what: TransactionSummary) => (questions.push(what), Promise.resolve(yes as boolean)),
    });
    for (const no of [false, undefined, "yes", 1])
      await assert.rejects(deployContract(answer(no), request), { code: "SEND_NOT_APPROVED" });
    assert.equal(await sent(), 0);
    assert.deepEqual(await readDeployments(scratch.host.files, scratch.project, "local"), []);
    await deployContract(answer(true), request);
    assert.equal(await sent(), 1);
    assert.equal(questions.length, 5);
    assert.equal(questions[0]!.function, "constructor");
    assert.deepEqual(questions[0]!.arguments, ["1", termsAsText]);
    assert.ok(BigInt(questions[0]!.maximumFee) > 0n);
    await deployContract(answer(false), request);
    assert.equal((await deploy(request)).reused, true);
  });

  it("does nothing in a folder that is not trusted, and stops when it is cancelled", async () => {
    const { context, sent } = await stage();
    const request = { artifact: plain, arguments: [], from: "relayer" };
    const host = { ...context.host, trust: { isTrusted: () => false } };
    await assert.rejects(deployContract({ ...context, host }, request), { code: "WORKSPACE_NOT_TRUSTED" });
    await assert.rejects(deployContract(context, request, { signal: AbortSignal.abort() }), {
      code: "OPERATION_CANCELLED",
    });
    assert.equal(await sent(), 0);
  });

  it("says where it is", async () => {
    const { context } = await stage();
    const fractions: number[] = [];
    const progress = { report: (step: { fraction?: number }) => void fractions.push(step.fraction ?? -1) };
    await deployContract(context, { artifact: plain, arguments: [], from: "relayer" }, { progress });
    assert.deepEqual(
      fractions,
      [...fractions].sort((left, right) => left - right),
    );
    assert.equal(fractions.at(-1), 1);
  });

  it("writes a record file anew that was changed or lost", async () => {
    const { deploy, scratch, sent } = await stage();
    const { record } = await deploy({ artifact: plain });
    const file = path.join(scratch.folder, "deployments/local/Plain.json");
    await writeFile(file, "{");
    assert.equal((await deploy({ artifact: plain })).reused, true);
    assert.deepEqual(JSON.parse(await readFile(file, "utf8")), record);
    assert.equal(await sent(), 1);
  });
});
