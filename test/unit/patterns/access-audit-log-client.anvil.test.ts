import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  AccessAuditLogClient,
  accessAuditLogAbi,
  accessAuditLogCreationCode,
  AgencyRegistryClient,
  agencyRegistryAbi,
  agencyRegistryCreationCode,
  accessLeaf,
  accessLogHead,
  capabilities,
  emptyAccessLogHead,
  fillAccessBatch,
  isTolboothError,
  newSalt,
  schemaId,
  setUpAgencies,
} from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { ContractFactory, type InterfaceAbi, type JsonRpcProvider, type Signer } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

async function deploy(
  signer: Signer,
  abi: InterfaceAbi,
  code: string,
  ...values: unknown[]
): Promise<string> {
  const contract = await new ContractFactory(abi, code, signer).deploy(...values);
  await receiptOf(contract.deploymentTransaction()!);
  return contract.getAddress();
}

/** Holds when the work is refused with this custom error and these arguments. */
const refusedWith = (work: Promise<unknown>, errorName: string, ...values: string[]) =>
  assert.rejects(work, (error: unknown) => {
    assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"), String(error));
    assert.deepEqual([error.details["errorName"], error.details["errorArguments"]], [errorName, values]);
    return true;
  });

describe("AccessAuditLogClient on a local network", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-access-log-"));
  const signers: Record<string, Signer> = {};
  let session: ProjectSession;
  let provider: JsonRpcProvider;
  let registry: AgencyRegistryClient;
  let address: string;

  before(async () => {
    const agencies = ["hospital", "board"].map((name) => ({ name, title: name }));
    writeFileSync(path.join(folder, "tolbooth.json"), JSON.stringify({ agencies }));
    session = await openProject(folder, { log: { debug() {}, info() {}, warn() {}, error() {} } });
    await session.startNetwork();
    const connection = await session.connection();
    provider = connection.provider;
    for (const name of ["hospital", "board", "relayer"]) signers[name] = await connection.signer(name);
    const governor = signers["relayer"]!;
    const account = await governor.getAddress();
    const place = await deploy(governor, agencyRegistryAbi, agencyRegistryCreationCode, account, account);
    registry = new AgencyRegistryClient(place, governor);
    await setUpAgencies(registry, [
      {
        id: 1,
        identifier: "hospital",
        capabilities: capabilities("ACCESS_LOG"),
        signer: signers["hospital"]!,
      },
      { id: 2, identifier: "board", capabilities: capabilities("ACCESS_LOG"), signer: signers["board"]! },
    ]);
    address = await deploy(governor, accessAuditLogAbi, accessAuditLogCreationCode, place);
  });

  after(async () => {
    await session.close();
    await session.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("anchors, attests, proves, falls overdue, and is settled by a successor", async () => {
    const hospital = new AccessAuditLogClient(address, signers["hospital"]!);
    const governor = new AccessAuditLogClient(address, signers["relayer"]!);
    const board = new AccessAuditLogClient(address, signers["board"]!);
    const { chainId } = await provider.getNetwork();
    const place = { chainId, contract: address };

    assert.deepEqual(await hospital.log(1), { seq: 0n, total: 0n, at: 0, late: 0, head: emptyAccessLogHead });
    assert.equal(await hospital.dueBy(1), undefined);
    assert.equal(await hospital.intervalOf(1), 26 * 3600);
    await governor.setInterval(1, 3600);
    assert.equal(await hospital.intervalOf(1), 3600);

    const events = ["a", "b", "c"].map((id) => ({ resourceType: "AuditEvent", id }));
    const leaves = events.map((event) => accessLeaf(place, newSalt(), event));
    const batch = fillAccessBatch(place, leaves, 8);
    const entry = { root: batch.tree.root, count: batch.count };
    const first = await hospital.anchor(0, entry);
    const firstHead = accessLogHead(place, emptyAccessLogHead, { agency: 1, seq: 1, ...entry });
    assert.deepEqual([first.seq, first.head, first.late], [1n, firstHead, false]);
    await refusedWith(hospital.anchor(0, entry), "SeqMismatch", "seq: 1", "expected: 0");
    await refusedWith(hospital.anchor(1, { ...entry, count: 0 }), "EmptyBatch");
    await refusedWith(hospital.anchor(1, { ...entry, root: emptyAccessLogHead }), "EmptyRoot");
    await refusedWith(board.anchorFor(1, 1, entry), "NotYourLog", "agency: 1", "caller: 2");
    await refusedWith(governor.setInterval(1, 60), "BadInterval", "interval: 60");

    const second = await hospital.attestEmpty(1);
    assert.deepEqual([second.seq, second.late], [2n, false]);
    const index = batch.places[1]!;
    const claim = {
      agency: 1,
      seq: 1,
      leaf: leaves[1]!,
      index,
      proof: batch.tree.proof(index),
      before: emptyAccessLogHead,
      entries: [entry, { root: emptyAccessLogHead, count: 0 }],
    };
    assert.equal(await governor.verify(claim), true);
    assert.equal(await governor.verify({ ...claim, leaf: leaves[0]! }), false);
    assert.equal(await governor.verify({ ...claim, entries: [entry] }), false);

    const due = await hospital.dueBy(1);
    const log = await hospital.log(1);
    assert.deepEqual([log.seq, log.total, log.late, log.head], [2n, 8n, 0, second.head]);
    assert.equal(due, log.at + 3600);
    assert.equal(await hospital.isOverdue(1), false);
    await provider.send("evm_setNextBlockTimestamp", [due! + 1]);
    await provider.send("evm_mine", []);
    assert.equal(await hospital.isOverdue(1), true);
    await refusedWith(hospital.attestEmpty(2), "TooLate", `due: ${due}`);
    const late = await hospital.anchor(2, { root: schemaId("late"), count: 1 });
    assert.equal(late.late, true);
    assert.equal((await hospital.log(1)).late, 1);

    await registry.succeed(1, 2);
    assert.equal((await board.anchorFor(1, 3, entry)).seq, 4n);
    assert.equal((await board.attestEmptyFor(1, 4)).seq, 5n);
    assert.equal(await board.dueBy(1), undefined);
    assert.deepEqual((await board.log(2)).seq, 0n);
  });
});
