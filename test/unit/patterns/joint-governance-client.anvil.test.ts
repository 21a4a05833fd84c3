import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  AgencyRegistryClient,
  agencyRegistryAbi,
  agencyRegistryCreationCode,
  capabilities,
  isTolboothError,
  JointGovernanceClient,
  jointGovernanceAbi,
  jointGovernanceCreationCode,
  newSalt,
  proposalId,
  registryCall,
  setUpAgencies,
  type Connection,
  type ContractPlace,
  type GovernanceCall,
} from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { Contract, ContractFactory, id as keccakOfText, type InterfaceAbi, type Signer } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

const delay = 600;

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

/** Holds when the work is refused with this custom error; gives its arguments. */
async function refusal(work: Promise<unknown>, errorName: string): Promise<unknown> {
  let values: unknown;
  await assert.rejects(work, (error: unknown) => {
    assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"), String(error));
    assert.equal(error.details["errorName"], errorName);
    values = error.details["errorArguments"];
    return true;
  });
  return values;
}

describe("JointGovernanceClient on a local network", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-governance-"));
  const names = ["hmrc", "defra", "police"];
  let session: ProjectSession;
  let connection: Connection;
  let place: ContractPlace;
  let registryAddress: string;
  let registry: AgencyRegistryClient;
  const members: JointGovernanceClient[] = [];

  before(async () => {
    const listed = names.map((name) => ({ name, title: name }));
    writeFileSync(path.join(folder, "tolbooth.json"), JSON.stringify({ agencies: listed }));
    session = await openProject(folder, { log: { debug() {}, info() {}, warn() {}, error() {} } });
    await session.startNetwork();
    connection = await session.connection();
    const deployer = await connection.signer("relayer");
    const address = await deployer.getAddress();
    registryAddress = await deploy(deployer, agencyRegistryAbi, agencyRegistryCreationCode, address, address);
    registry = new AgencyRegistryClient(registryAddress, deployer);
    const signers = await Promise.all(names.map((name) => connection.signer(name)));
    await setUpAgencies(
      registry,
      signers.map((signer, index) => ({
        id: index + 1,
        identifier: names[index]!,
        capabilities: capabilities(
          "GOVERNANCE_PROPOSE",
          "GOVERNANCE_APPROVE",
          "GOVERNANCE_VETO",
          "GOVERNANCE_GUARD",
        ),
        signer,
      })),
    );
    const governance = await deploy(
      deployer,
      jointGovernanceAbi,
      jointGovernanceCreationCode,
      registryAddress,
      [1, 2, 3],
      2,
      delay,
    );
    for (const signer of signers) members.push(new JointGovernanceClient(governance, signer));
    place = { chainId: (await connection.provider.getNetwork()).chainId, contract: governance };

    // The order of the contract's documentation: grant, then renounce. The deployer has nothing left.
    const roles = new Contract(registryAddress, agencyRegistryAbi, deployer);
    const [governor, guardian] = [
      keccakOfText("tolbooth.AgencyRegistry.GOVERNOR"),
      keccakOfText("tolbooth.AgencyRegistry.GUARDIAN"),
    ];
    for (const [method, role, account] of [
      ["grantRole", governor, governance],
      ["renounceRole", guardian, address],
      ["renounceRole", governor, address],
    ] as const)
      await receiptOf(await roles.getFunction(method).send(role, account));
  });

  after(async () => {
    await session.close();
    await session.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const now = async (): Promise<number> => (await connection.provider.getBlock("latest"))!.timestamp;

  /** From the last block, not from the clock: blocks that follow each other in one second run ahead of it. */
  const passTime = async (seconds: number): Promise<void> => {
    await connection.provider.send("evm_setNextBlockTimestamp", [(await now()) + seconds]);
    await connection.provider.send("evm_mine", []);
  };

  /** Proposes by the first member, approves by the first two, waits and executes. */
  const decide = async (call: GovernanceCall): Promise<void> => {
    const salt = newSalt();
    const { id } = await members[0]!.propose(call, salt);
    await members[0]!.approve(id);
    await members[1]!.approve(id);
    await passTime(delay);
    await members[2]!.execute(1, call, salt);
    assert.equal((await members[0]!.proposal(id)).state, "executed");
  };

  it("admits an agency and changes a ceiling; the deployer can no longer", async () => {
    const admission = { id: 9, identifier: "council", scheme: "GOV", ceiling: 1n };
    await refusal(registry.admitAgency(admission), "AccessControlUnauthorizedAccount");
    assert.equal(await registry.isGovernor(members[0]!.address), true);

    const [hmrc, defra, police] = members as [
      JointGovernanceClient,
      JointGovernanceClient,
      JointGovernanceClient,
    ];
    const call = registryCall(registryAddress, "admitAgency", 9, "0x474f5620", keccakOfText("council"), 7n);
    const salt = newSalt();
    const { id } = await hmrc.propose(call, salt);
    assert.equal(id, proposalId(place, { proposer: 1, ...call, salt }));
    await hmrc.approve(id);
    assert.deepEqual(await refusal(hmrc.approve(id), "AlreadyApproved"), [`id: ${id}`, "agency: 1"]);
    assert.deepEqual(await refusal(hmrc.execute(1, call, salt), "QuorumShort"), ["have: 1", "need: 2"]);
    await defra.approve(id);
    await defra.withdrawApproval(id);
    await police.approve(id);
    const approvedAt = await now();
    assert.deepEqual(await defra.tally(id), { have: 2, need: 2, readyAt: approvedAt + delay });
    assert.deepEqual(await refusal(hmrc.execute(1, call, salt), "NotReady"), [
      `readyAt: ${String(approvedAt + delay)}`,
    ]);
    const { expiresAt, ...proposal } = await defra.proposal(id);
    assert.ok(expiresAt > approvedAt);
    assert.deepEqual(proposal, {
      state: "open",
      proposer: 1,
      policy: { quorum: 2, delay },
      selector: call.data.slice(0, 10),
      approvedAt,
    });
    await passTime(delay);
    await defra.execute(1, call, salt);
    assert.equal(await registry.statusOf(9), "active");

    await decide(registryCall(registryAddress, "setCeiling", 9, 3n));
    const reader = new Contract(registryAddress, agencyRegistryAbi, connection.provider);
    assert.equal((await reader.getFunction("agencyRecord")(9)).ceiling, 3n);
  });

  it("sets itself up: members and policies", async () => {
    const hmrc = members[0]!;
    assert.deepEqual(await hmrc.members(), [1, 2, 3]);
    await decide(hmrc.addMemberCall(9));
    assert.deepEqual(await hmrc.members(), [1, 2, 3, 9]);
    await decide(hmrc.removeMemberCall(9));
    assert.equal(await hmrc.isMember(9), false);
    assert.equal(await hmrc.isMember(3), true);

    const { selector } = new Contract(registryAddress, agencyRegistryAbi).getFunction("setStatus").fragment;
    await decide(hmrc.setPolicyCall(selector, { quorum: 1, delay: 0 }));
    assert.deepEqual(await hmrc.policyFor(registryAddress, selector), { quorum: 1, delay: 0 });
    assert.deepEqual(await hmrc.policyFor(hmrc.address, selector), { quorum: 2, delay });
    assert.deepEqual(await hmrc.strictestPolicy(), { quorum: 2, delay });
    assert.deepEqual(await hmrc.policySelectors(), ["0x00000000", selector]);
    await decide(hmrc.clearPolicyCall(selector));
    assert.deepEqual(await hmrc.policySelectors(), ["0x00000000"]);
    assert.deepEqual(await refusal(hmrc.inheritSeat(2), "AlreadyMember"), ["agency: 1"]);
  });

  it("pauses by one agency, once; vetoes; names a failed call", async () => {
    const [hmrc, defra] = members as [JointGovernanceClient, JointGovernanceClient];
    const target = registryAddress;
    await hmrc.pause(target);
    assert.equal(await hmrc.guardSpent(target), true);
    assert.deepEqual(await refusal(defra.pause(target), "PauseRatificationRequired"), [`target: ${target}`]);
    await decide(registryCall(registryAddress, "pause", target, 0));
    assert.equal(await hmrc.guardSpent(target), false);

    const call = registryCall(registryAddress, "setCeiling", 77, 0n);
    const salt = newSalt();
    const { id } = await hmrc.propose(call, salt);
    await hmrc.approve(id);
    await defra.approve(id);
    await passTime(delay);
    const [reason] = (await refusal(hmrc.execute(1, call, salt), "CallFailed")) as string[];
    assert.match(reason!, /^reason: 0x[0-9a-f]+$/);
    await defra.cancel(id);
    assert.equal((await hmrc.proposal(id)).state, "cancelled");
    assert.equal((await hmrc.proposal(newSalt())).state, "none");
  });
});
