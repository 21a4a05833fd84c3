import assert from "node:assert/strict";
import { Contract, id as hashOf } from "ethers";
import {
  AgencyRegistryClient,
  agencyRegistryAbi,
  JointGovernanceClient,
  newSalt,
  registryCall,
} from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, signers, wait, refused }: Setting): Promise<void> {
  // HMRC, Defra and the board decide: two of three, then an hour in which any of them can veto.
  const address = await deploy("BodiesBoard", registry, [1, 2, 4], 2, 3_600);
  const [hmrc, defra] = [signers.hmrc, signers.defra].map(
    (one) => new JointGovernanceClient(address, one),
  ) as [JointGovernanceClient, JointGovernanceClient];
  const roles = new Contract(registry, agencyRegistryAbi, signers.governor);
  await (await roles.getFunction("grantRole")(hashOf("tolbooth.AgencyRegistry.GOVERNOR"), address)).wait();

  const call = registryCall(registry, "admitAgency", 70, "0x474f5620", hashOf("council"), 1n);
  const salt = newSalt();
  const { id } = await hmrc.propose(call, salt);
  await hmrc.approve(id);
  await defra.approve(id);
  await refused(defra.execute(1, call, salt), "NotReady");
  await wait(3_600);
  await defra.execute(1, call, salt);
  assert.equal(await new AgencyRegistryClient(registry, signers.hmrc).statusOf(70), "active");

  // This project's board governs its registry and nothing else.
  const elsewhere = { target: await signers.board.getAddress(), data: "0x12345678" };
  await refused(hmrc.propose(elsewhere, newSalt()), "TargetNotGoverned");
}
