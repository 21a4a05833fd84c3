import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  AgencyRegistryClient,
  agencyRegistryAbi,
  agencyRegistryCreationCode,
  capabilities,
  ConsentRegistryClient,
  consentRegistryAbi,
  consentRegistryCreationCode,
  isTolboothError,
  MovementClearanceClient,
  movementClearanceAbi,
  movementClearanceCreationCode,
  newSalt,
  NO_END,
  setUpAgencies,
  withdrawLock,
  type ConsentTerms,
} from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { ContractFactory, type InterfaceAbi, type Signer } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

const evidence = `0x${"22".repeat(32)}`;

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

/** Holds when the work is refused with this custom error. */
async function assertRefused(work: Promise<unknown>, errorName: string): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"), String(error));
    assert.equal(error.details["errorName"], errorName);
    return true;
  });
}

describe("typed clients on a local network", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-clients-"));
  let session: ProjectSession;
  let registry: string;
  const signers: Record<string, Signer> = {};

  before(async () => {
    const agencies = ["hmrc", "defra", "nhs"].map((name) => ({ name, title: name }));
    writeFileSync(path.join(folder, "tolbooth.json"), JSON.stringify({ agencies }));
    session = await openProject(folder, { log: { debug() {}, info() {}, warn() {}, error() {} } });
    await session.startNetwork();
    const connection = await session.connection();
    for (const name of ["hmrc", "defra", "nhs", "relayer"]) signers[name] = await connection.signer(name);
    const governor = signers["relayer"]!;
    const address = await governor.getAddress();
    registry = await deploy(governor, agencyRegistryAbi, agencyRegistryCreationCode, address, address);
    const decides = capabilities("MOVEMENT_DECIDE", "MOVEMENT_REQUIRE");
    const opens = capabilities("MOVEMENT_OPEN", "MOVEMENT_AMEND", "MOVEMENT_INVALIDATE", "MOVEMENT_EXIT");
    const set = [
      { id: 1, identifier: "hmrc", capabilities: decides | opens, signer: signers["hmrc"]! },
      { id: 2, identifier: "defra", capabilities: decides, signer: signers["defra"]! },
      {
        id: 3,
        identifier: "nhs",
        capabilities: capabilities("CONSENT_RECORD", "CONSENT_WITHDRAW"),
        signer: signers["nhs"]!,
      },
    ];
    const client = new AgencyRegistryClient(registry, governor);
    assert.deepEqual(await setUpAgencies(client, set), [1, 2, 3]);
    assert.deepEqual(await setUpAgencies(client, set), [], "what is there already is left as it is");
  });

  after(async () => {
    await session.close();
    await session.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("AgencyRegistry: says who is behind a key, why one is denied, and refuses by name", async () => {
    const governor = new AgencyRegistryClient(registry, signers["relayer"]!);
    const hmrcKey = await signers["hmrc"]!.getAddress();
    assert.equal(await governor.agencyOf(hmrcKey), 1);
    assert.equal(await governor.statusOf(1), "active");
    assert.equal(await governor.statusOf(77), "none");
    assert.equal(await governor.explain(hmrcKey, capabilities("MOVEMENT_DECIDE")), "none");
    assert.equal(await governor.explain(hmrcKey, capabilities("CONSENT_RECORD")), "missing-capability");
    await governor.setStatus(2, "suspended");
    assert.equal(await governor.explain(await signers["defra"]!.getAddress(), 0n), "agency-suspended");
    await governor.setStatus(2, "active");
    await assertRefused(
      governor.admitAgency({ id: 1, scheme: "GOV", identifier: "x", ceiling: 1n }),
      "AgencyExists",
    );
  });

  it("MovementClearance: from open to released, held, amended, invalidated", async () => {
    const address = await deploy(
      signers["relayer"]!,
      movementClearanceAbi,
      movementClearanceCreationCode,
      registry,
    );
    const governor = new MovementClearanceClient(address, signers["relayer"]!);
    const hmrc = new MovementClearanceClient(address, signers["hmrc"]!);
    const defra = new MovementClearanceClient(address, signers["defra"]!);
    await governor.assignLane(1, 1);
    await governor.assignLane(32, 2);
    const id = newSalt();
    assert.equal((await hmrc.movement(id)).state, "none");
    await hmrc.open(id, [1, 32], evidence);
    await assertRefused(hmrc.decide(id, 32, "clear", evidence), "NotYourLane");
    await assertRefused(hmrc.decide(id, 1, "clear", evidence, { version: 1, sequence: 9 }), "SeqMismatch");
    await hmrc.decide(id, 1, "clear", evidence);
    const released = await defra.decide(id, 32, "clear", evidence);
    assert.deepEqual(
      released.events.map((event) => event.name),
      ["Decision", "Released"],
    );
    const { state, required, cleared, sequence } = await hmrc.movement(id);
    assert.deepEqual([state, required, cleared, sequence], ["released", [1, 32], [1, 32], 3]);
    await defra.decide(id, 32, "hold", evidence);
    assert.deepEqual((await hmrc.movement(id)).held, [32]);
    await hmrc.amend(id, evidence);
    const amended = await hmrc.movement(id);
    assert.deepEqual([amended.state, amended.version, amended.cleared, amended.held], ["open", 2, [], [32]]);
    await hmrc.invalidate(id, 10);
    assert.equal((await hmrc.movement(id)).state, "invalidated");
    await assertRefused(hmrc.amend(id, evidence), "BadTransition");
    assert.equal(await hmrc.openerOf(id), 1);
    assert.equal(await hmrc.agencyOfLane(32), 2);
  });

  it("AgencyRegistry: pauses a contract's grants, never a dissent or a withdrawal, and lifts the pause", async () => {
    const address = await deploy(
      signers["relayer"]!,
      consentRegistryAbi,
      consentRegistryCreationCode,
      registry,
    );
    const governor = new AgencyRegistryClient(registry, signers["relayer"]!);
    const controller = new ConsentRegistryClient(address, signers["nhs"]!);
    const permit: ConsentTerms = {
      terms: newSalt(),
      withdrawLock: withdrawLock(newSalt()),
      recipient: 1,
      from: 0,
      until: NO_END,
      kind: "permit",
    };
    assert.equal(await governor.pausedUntil(address), 0);
    const { id } = await controller.record(permit);

    await governor.pause(address, NO_END);
    assert.equal(await governor.pausedUntil(address), NO_END);
    await assertRefused(controller.record({ ...permit, terms: newSalt() }), "Paused");
    await controller.record({ ...permit, terms: newSalt(), kind: "deny" });
    await controller.withdraw(id);
    assert.deepEqual(await controller.check(id, 1), { ok: false, why: "withdrawn" });

    await governor.pause(address, 1);
    assert.equal(await governor.pausedUntil(address), 1);
    await controller.record({ ...permit, terms: newSalt() });
    await assertRefused(
      new AgencyRegistryClient(registry, signers["nhs"]!).pause(address, 2),
      "AccessControlUnauthorizedAccount",
    );
  });

  it("ConsentRegistry: record, check, withdraw with the secret, many at once, deny first", async () => {
    const address = await deploy(
      signers["relayer"]!,
      consentRegistryAbi,
      consentRegistryCreationCode,
      registry,
    );
    const controller = new ConsentRegistryClient(address, signers["nhs"]!);
    const relayer = new ConsentRegistryClient(address, signers["relayer"]!);
    const secret = newSalt();
    const permit: ConsentTerms = {
      terms: newSalt(),
      withdrawLock: withdrawLock(secret),
      recipient: 1,
      from: 0,
      until: NO_END,
      kind: "permit",
    };
    const { id } = await controller.record(permit);
    assert.deepEqual(await relayer.check(id, 1), { ok: true, why: "ok" });
    assert.deepEqual(await relayer.check(id, 2), { ok: false, why: "wrong-recipient" });

    const deny: ConsentTerms = { ...permit, kind: "deny", withdrawLock: withdrawLock(newSalt()) };
    const { ids } = await controller.recordMany([
      deny,
      { ...permit, terms: newSalt(), withdrawLock: newSalt() },
    ]);
    assert.equal(ids.length, 2);
    const sources = [permit, deny].map((one) => ({ controller: 3, withdrawLock: one.withdrawLock }));
    assert.deepEqual(await relayer.checkPair(permit.terms, 1, sources), { ok: false, why: "denied" });

    await assertRefused(
      relayer.withdrawWithSecret({ controller: 3, recipient: 1, terms: permit.terms, secret: newSalt() }),
      "BadSecret",
    );
    await relayer.withdrawWithSecret({ controller: 3, recipient: 1, terms: permit.terms, secret });
    assert.deepEqual(await relayer.check(id, 1), { ok: false, why: "withdrawn" });
    assert.equal((await relayer.consent(id)).status, "withdrawn");

    const replaced = await controller.supersede(ids[1]!, {
      ...permit,
      terms: newSalt(),
      withdrawLock: newSalt(),
    });
    assert.equal((await relayer.consent(ids[1]!)).status, "superseded");
    assert.equal((await relayer.consent(replaced.id)).version, 2);
    await assertRefused(new ConsentRegistryClient(address, signers["hmrc"]!).record(permit), "Denied");
  });
});
