import { id } from "ethers";
import { EVERY_CAPABILITY } from "../stage.mjs";

// OpenZeppelin's AccessManager and TimelockController schedule and execute for less, but count no approvals. See
// sdk/audits/JointGovernance/THREATS.md.
/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment, with four members" },
  propose: { operation: "propose, to admit an agency", budget: 75_000 },
  approve: { operation: "approve, the first", budget: 50_000 },
  approveAgain: { operation: "approve, the second of two", budget: 50_000 },
  approveSpare: { operation: "approve, one more than needed", budget: 55_000 },
  withdrawApproval: { operation: "withdrawApproval" },
  cancel: { operation: "cancel" },
  execute: { operation: "execute, to admit an agency; three approvals; the call included" },
  executeNothing: { operation: "execute, of a call that does nothing; two approvals" },
  setPolicy: { operation: "execute, to set the first policy of a function" },
  pause: { operation: "pause, by one agency" },
};

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ governor, registry, probe, keys, deploy, deploymentGas, send, wait }) {
  const [first, second, third] = keys;
  const delay = 3_600;
  const place = await registry.getAddress();
  const governance = await deploy("JointGovernance", place, [1, 2, 3, 4], 2, delay);
  const own = await governance.getAddress();
  await send(governor, registry, "grantRole", await registry.GOVERNOR_ROLE(), own);

  const call = (contract, method, ...args) => contract.interface.encodeFunctionData(method, args);
  const idOf = (target, data, salt) => governance.proposalId(1, target, data, id(salt));
  const propose = (target, data, salt) => send(first, governance, "propose", target, data, id(salt));
  const execute = (target, data, salt) => send(first, governance, "execute", 1, target, data, id(salt));
  const decide = async (target, data, salt, approvers) => {
    await propose(target, data, salt);
    for (const key of approvers) await send(key, governance, "approve", await idOf(target, data, salt));
    await wait(delay);
    return execute(target, data, salt);
  };

  const gas = { deployment: await deploymentGas(governance) };
  const admit = call(registry, "admitAgency", 9, "0x4f445320", id("agency 9"), EVERY_CAPABILITY);
  const policy = call(
    governance,
    "setPolicy",
    registry.interface.getFunction("admitAgency").selector,
    2,
    delay,
  );
  gas.setPolicy = await decide(own, policy, "policy", [first, second]);
  gas.propose = await propose(place, admit, "admit");
  const proposal = await idOf(place, admit, "admit");
  gas.approve = await send(first, governance, "approve", proposal);
  gas.approveAgain = await send(second, governance, "approve", proposal);
  gas.approveSpare = await send(third, governance, "approve", proposal);
  await wait(delay);
  gas.execute = await execute(place, admit, "admit");

  const nothing = call(probe, "registry");
  gas.executeNothing = await decide(await probe.getAddress(), nothing, "nothing", [first, second]);
  await propose(place, admit, "again");
  const again = await idOf(place, admit, "again");
  await send(first, governance, "approve", again);
  gas.withdrawApproval = await send(first, governance, "withdrawApproval", again);
  gas.cancel = await send(second, governance, "cancel", again);
  gas.pause = await send(third, governance, "pause", await probe.getAddress());
  return gas;
}
