/**
 * Holds what is shown of transactions of every pattern against the node's own words: calls and gas against its
 * `callTracer`, events against the receipt, changes against what its storage holds before and after.
 */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Interface, type JsonRpcProvider } from "ethers";
import {
  agencyRegistryAbi,
  BorderEventLogClient,
  findDeployment,
  listTransactions,
  newSalt,
  patternCatalogue,
  showTransaction,
  type BorderEvent,
  type DeployContext,
  type ListedTransaction,
  type TracedCall,
  type TransactionDetails,
} from "@tolbooth/sdk";
import { hashOfMined } from "./support/traced-project.js";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { setUp, type Setting } from "../../../docs/patterns/examples/setting.js";

const examples = path.resolve(import.meta.dirname, "../../../docs/patterns/examples");

interface RawCall {
  type: string;
  from: string;
  to?: string;
  gasUsed: string;
  calls?: RawCall[];
}

const shown = ({ kind, from, to, gasUsed, calls }: TracedCall): unknown[] => [
  [kind, from.toLowerCase(), to?.toLowerCase(), gasUsed],
  ...calls.map(shown),
];
const told = ({ type, from, to, gasUsed, calls = [] }: RawCall): unknown[] => [
  [type, from.toLowerCase(), to?.toLowerCase(), Number(gasUsed)],
  ...calls.map(told),
];

describe("transactions of every pattern, as shown and as the node tells (anvil)", function () {
  this.timeout(600_000);
  let folder: string;
  let session: ProjectSession;
  let setting: Setting;
  let where: DeployContext;
  let provider: JsonRpcProvider;
  const details = new Map<string, TransactionDetails>();
  const listed: ListedTransaction[] = [];
  let refused: string;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-traces-"));
    cpSync(examples, folder, { recursive: true });
    session = await openProject(folder, { log: { debug() {}, info() {}, warn() {}, error() {} } });
    setting = await setUp(session);
    for (const { name } of patternCatalogue) {
      const { example } = (await import(path.join(examples, `${name}.ts`))) as {
        example: (setting: Setting) => Promise<void>;
      };
      await example(setting);
    }
    const connection = await session.connection();
    provider = connection.provider;
    where = { host: session.host, project: session.project, connection };
    const log = await setting.deploy("PortEvents", setting.registry);
    const inspected = (): BorderEvent => ({
      thing: newSalt(),
      event: newSalt(),
      kind: "ObjectEvent",
      businessStep: "inspecting",
      disposition: "in_transit",
    });
    const batch = Array.from({ length: 12 }, inspected);
    await new BorderEventLogClient(log, setting.signers.hmrc).captureMany(batch);
    // A key that gives itself every right of another's agency.
    const stranger = await connection.signer("relayer");
    const data = new Interface(agencyRegistryAbi as never).encodeFunctionData("setKey", [
      await setting.signers.hmrc.getAddress(),
      1n,
      0,
      0,
    ]);
    const sent = await stranger.sendTransaction({ to: setting.registry, data, gasLimit: 500_000 });
    refused = await hashOfMined(connection, sent);
    for (let after: string | undefined, at = 0; at === 0 || after !== undefined; at += 1) {
      const page = await listTransactions(where, { limit: 200, after });
      listed.push(...page.transactions);
      after = page.next;
    }
    for (const { hash } of listed) details.set(hash, await showTransaction(where, hash));
  });

  after(async () => {
    await session?.close();
    await session?.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("are many, of every pattern, and all are shown whole", () => {
    assert.ok(details.size > 50, `only ${details.size}`);
    assert.deepEqual(
      [...details.values()].filter(({ notes }) => notes.length > 0).map(({ hash, notes }) => [hash, notes]),
      [],
    );
    const names = new Set([...details.values()].map(({ contract }) => contract));
    // The examples deploy at least one contract of each pattern, most under names of their own.
    assert.ok(names.size >= patternCatalogue.length, [...names].join(", "));
    const functions = new Set([...details.values()].map((one) => one.function));
    for (const one of ["constructor", "setKey", "decide", "capture", "captureMany"])
      assert.ok(functions.has(one), `${one} is not among ${[...functions].join(", ")}`);
  });

  it("have the calls and the gas of callTracer", async () => {
    for (const { hash, call } of details.values()) {
      const raw = (await provider.send("debug_traceTransaction", [
        hash,
        { tracer: "callTracer" },
      ])) as RawCall;
      assert.deepEqual(shown(call!), told(raw), hash);
    }
  });

  it("have the gas, the events and the outcome of the receipt, as the list has", async () => {
    for (const row of listed) {
      const one = details.get(row.hash)!;
      const receipt = (await provider.getTransactionReceipt(row.hash))!;
      assert.equal(BigInt(one.gasUsed), receipt.gasUsed, row.hash);
      assert.equal(one.events.length + one.unknownEvents, receipt.logs.length, row.hash);
      assert.equal(one.status, receipt.status === 1 ? "succeeded" : "reverted", row.hash);
      assert.deepEqual(
        [row.status, row.gasUsed, row.blockNumber],
        [one.status, one.gasUsed, one.blockNumber],
      );
      assert.equal(row.function, one.function, row.hash);
    }
  });

  it("changed what is other in the storage, and nothing else of it", async () => {
    let slots = 0;
    for (const { hash, blockNumber, changes = [] } of details.values())
      for (const { address, storage } of changes)
        for (const slot of new Set(storage.map((one) => one.slot))) {
          slots += 1;
          const [before, after] = await Promise.all(
            [blockNumber - 1, blockNumber].map((block) => provider.getStorage(address, slot, block)),
          );
          assert.notEqual(before, after, `${hash} ${address} ${slot}`);
          for (const one of storage.filter(({ slot: of, variable }) => of === slot && !variable))
            assert.deepEqual([one.before, one.after], [before, after]);
        }
    assert.ok(slots > 100, `only ${slots}`);
  });

  it("have names for what changed in the patterns' storage, and lines for calls between contracts", () => {
    const unnamed: string[] = [];
    let named = 0;
    for (const { hash, changes = [], function: called } of details.values())
      for (const { contract, storage } of changes)
        for (const { variable, slot } of storage)
          if (variable === undefined) unnamed.push(`${contract} ${called} ${slot} in ${hash}`);
          else named += 1;
    assert.deepEqual(unnamed, []);
    assert.ok(named > 100, `only ${named}`);
    const inner = (call: TracedCall): TracedCall[] => call.calls.flatMap((one) => [one, ...inner(one)]);
    for (const { hash, call } of details.values())
      for (const one of inner(call!))
        assert.ok(one.calledAt, `${hash}: a call of ${one.contract} has no line`);
  });

  it("explain a refusal in the pattern's own words, with its line", async () => {
    const one = details.get(refused)!;
    assert.equal(one.status, "reverted");
    assert.ok(one.failure?.errorName, JSON.stringify(one.failure));
    assert.ok(one.failure.explanation, JSON.stringify(one.failure));
    assert.match(one.failureLines[0]?.unit ?? "", /AgencyRegistry\.sol$/);
    const record = await findDeployment(session.host.files, session.project, "local", setting.registry);
    assert.equal(one.to, record.address);
  });
});
