import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  AgencyRegistryClient,
  agencyRegistryAbi,
  agencyRegistryCreationCode,
  capabilities,
  EmergencyAccessClient,
  emergencyAccessAbi,
  emergencyAccessCreationCode,
  emergencyAuditCodes,
  emergencyReasons,
  emergencyRef,
  isTolboothError,
  newSalt,
  setUpAgencies,
  type EmergencyReason,
} from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { ContractFactory, type InterfaceAbi, type JsonRpcProvider, type Signer } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

const day = 86_400;

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

describe("EmergencyAccessClient on a local network", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-emergency-"));
  const clients: Record<string, EmergencyAccessClient> = {};
  let session: ProjectSession;
  let provider: JsonRpcProvider;
  let address: string;

  before(async () => {
    const names = ["hospital", "board", "overseer"];
    const agencies = names.map((name) => ({ name, title: name }));
    writeFileSync(path.join(folder, "tolbooth.json"), JSON.stringify({ agencies }));
    session = await openProject(folder, { log: { debug() {}, info() {}, warn() {}, error() {} } });
    await session.startNetwork();
    const connection = await session.connection();
    provider = connection.provider;
    const governor = await connection.signer("relayer");
    const account = await governor.getAddress();
    const registry = await deploy(governor, agencyRegistryAbi, agencyRegistryCreationCode, account, account);
    address = await deploy(governor, emergencyAccessAbi, emergencyAccessCreationCode, registry);
    clients["governor"] = new EmergencyAccessClient(address, governor);
    const set = await Promise.all(
      names.map(async (name, index) => {
        const signer = await connection.signer(name);
        clients[name] = new EmergencyAccessClient(address, signer);
        const may = capabilities("EMERGENCY_OPEN", "EMERGENCY_REVIEW");
        return { id: index + 1, identifier: name, capabilities: may, signer };
      }),
    );
    await setUpAgencies(new AgencyRegistryClient(registry, governor), set);
  });

  after(async () => {
    await session.close();
    await session.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const wait = async (seconds: number) => {
    await provider.send("evm_increaseTime", [seconds]);
    await provider.send("evm_mine", []);
  };
  const opening = (reason: EmergencyReason = "ETREAT") => ({
    alert: newSalt(),
    custodian: 2,
    reason,
    justification: newSalt(),
  });

  it("opens, closes, reviews once and by another agency", async () => {
    const { hospital, board, overseer, governor } = clients as Record<string, EmergencyAccessClient>;
    const one = opening();
    const { ref, reviewBy } = await hospital!.open(one);
    const { chainId } = await provider.getNetwork();
    assert.equal(ref, emergencyRef({ chainId, contract: address }, 1, one.alert));
    assert.equal(await board!.isOpen(ref), true);
    assert.equal(await board!.permits(ref, 1, 2), true);
    assert.equal(await board!.permits(ref, 2, 1), false);
    const opened = await board!.opening(ref);
    assert.deepEqual(opened, {
      opener: 1,
      custodian: 2,
      at: reviewBy - 7 * day,
      reviewBy,
      closedAt: undefined,
      state: "open",
      reason: "ETREAT",
      outcome: "none",
      escalated: false,
    });
    await refusedWith(hospital!.open(one), "RefUsed", `ref: ${ref}`);
    await refusedWith(hospital!.open({ ...opening(), custodian: 0 }), "CustodianRequired");
    const until = opened.at + day;
    await refusedWith(
      board!.review(ref, "justified", newSalt()),
      "StillOpen",
      `ref: ${ref}`,
      `until: ${until}`,
    );
    await refusedWith(board!.close(ref), "NotOpener", `ref: ${ref}`, "agency: 2");
    await hospital!.close(ref);
    const closed = await board!.opening(ref);
    assert.equal(closed.state, "closed");
    assert.ok(closed.closedAt! >= closed.at);
    await refusedWith(hospital!.close(ref), "NotOpen", `ref: ${ref}`);
    await refusedWith(
      hospital!.review(ref, "justified", newSalt()),
      "SelfReview",
      `ref: ${ref}`,
      "agency: 1",
    );
    await refusedWith(
      overseer!.review(ref, "justified", newSalt()),
      "NotReviewer",
      `ref: ${ref}`,
      "agency: 3",
    );
    await board!.review(ref, "not-justified", newSalt());
    assert.deepEqual((await governor!.opening(ref)).outcome, "not-justified");
    assert.equal((await governor!.opening(ref)).state, "reviewed");
    await refusedWith(board!.review(ref, "justified", newSalt()), "AlreadyReviewed", `ref: ${ref}`);
  });

  it("ends by itself, falls overdue, is escalated by anyone and reviewed by an overseer", async () => {
    const { hospital, overseer, governor } = clients as Record<string, EmergencyAccessClient>;
    await governor!.setLimits(1, { cap: 50, reviewPeriod: 2 * day });
    await governor!.setOverseer(3, true);
    assert.equal((await governor!.useOf(3)).overseer, true);
    const { ref, reviewBy } = await hospital!.open(opening("OVRPS"));
    await refusedWith(governor!.escalate(ref), "NotOverdue", `ref: ${ref}`, `reviewBy: ${reviewBy}`);
    await wait(day);
    assert.equal(await governor!.isOpen(ref), false);
    assert.equal((await governor!.opening(ref)).state, "open", "as written");
    await wait(day);
    assert.equal(await governor!.isOverdue(ref), true);
    await governor!.escalate(ref);
    assert.deepEqual(await governor!.useOf(1), {
      opened: 2,
      reviewed: 1,
      waiting: 1,
      escalated: 1,
      cap: 50,
      reviewPeriod: 2 * day,
      overseer: false,
    });
    await overseer!.review(ref, "not-established", newSalt());
    const reviewed = await governor!.opening(ref);
    assert.deepEqual(
      [reviewed.reason, reviewed.outcome, reviewed.escalated],
      ["OVRPS", "not-established", true],
    );
    assert.equal((await governor!.useOf(1)).escalated, 0);
    assert.equal(await governor!.canOpen(1), true);
    assert.equal(await governor!.canOpen(77), false);
    assert.equal((await governor!.opening(newSalt())).state, "none");
  });

  it("knows every reason of the contract, by its number", async () => {
    const { hospital, governor } = clients as Record<string, EmergencyAccessClient>;
    const reasons = Object.keys(emergencyReasons) as EmergencyReason[];
    assert.equal(reasons.length, 7);
    for (const reason of reasons) {
      const { ref, receipt } = await hospital!.open(opening(reason));
      assert.equal((await governor!.opening(ref)).reason, reason);
      const broken = receipt.events.find((event) => event.name === "GlassBroken");
      assert.equal(broken?.arguments["reason"], BigInt(reasons.indexOf(reason) + 1));
    }
    await refusedWith(hospital!.open(opening("OTHER" as EmergencyReason)), "BadReason", "reason: 0");
    assert.equal(emergencyAuditCodes.opened, "110127");
  });
});
