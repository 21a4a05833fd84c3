import { id } from "ethers";
import { attestLinked } from "../peers.mjs";

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  open: { operation: "open", budget: 56_000, peers: attestLinked },
  decide: { operation: "decide, clear, one of several", budget: 46_000, peers: attestLinked },
  decideRelease: { operation: "decide, the clearance that releases", budget: 46_000, peers: attestLinked },
  decideRevoke: {
    operation: "decide, a hold that revokes a release",
    budget: 46_000,
    peers: attestLinked,
  },
  addRequirement: { operation: "addRequirement" },
  amend: { operation: "amend" },
  exit: { operation: "exit" },
  invalidate: { operation: "invalidate" },
};

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ governor, registry, keys, deploy, deploymentGas, send }) {
  const [customs, food, police] = keys;
  const movements = await deploy("MovementClearance", await registry.getAddress());
  for (const number of [1, 2, 3, 4]) await send(governor, movements, "assignLane", number, number);
  const movement = id("movement");
  const evidence = id("evidence");

  const gas = { deployment: await deploymentGas(movements) };
  gas.open = await send(customs, movements, "open", movement, 0b011, id("data"));
  gas.decide = await send(customs, movements, "decide", movement, 1, 1, 1, 1, evidence);
  gas.decideRelease = await send(food, movements, "decide", movement, 2, 1, 1, 2, evidence);
  gas.decideRevoke = await send(food, movements, "decide", movement, 2, 2, 1, 3, evidence);
  gas.addRequirement = await send(customs, movements, "addRequirement", movement, 3);
  gas.amend = await send(customs, movements, "amend", movement, id("new data"));
  await send(customs, movements, "decide", movement, 1, 1, 2, 6, evidence);
  await send(food, movements, "decide", movement, 2, 1, 2, 7, evidence);
  await send(police, movements, "decide", movement, 3, 1, 2, 8, evidence);
  gas.exit = await send(customs, movements, "exit", movement);
  gas.invalidate = await send(customs, movements, "invalidate", movement, 1);
  return gas;
}
