import { id } from "ethers";
import { attestLinked } from "../peers.mjs";
import { START } from "../stage.mjs";

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  book: { operation: "book, a movement's first", budget: 81_000, peers: attestLinked },
  bookAgain: { operation: "book, a later round", budget: 70_000, peers: attestLinked },
  join: { operation: "join", budget: 46_000, peers: attestLinked },
  report: { operation: "report", budget: 46_000, peers: attestLinked },
  reschedule: { operation: "reschedule" },
  takeOver: { operation: "takeOver" },
  complete: { operation: "complete" },
  cancel: { operation: "cancel, by the lead" },
  cancelByOther: { operation: "cancel, by another lane after the slot" },
};

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ governor, registry, keys, deploy, deploymentGas, send, wait }) {
  const [customs, food, police] = keys;
  const movements = await deploy("MovementClearance", await registry.getAddress());
  const coordinator = await deploy(
    "InterventionCoordinator",
    await registry.getAddress(),
    await movements.getAddress(),
  );
  for (const number of [1, 2, 3, 4]) await send(governor, movements, "assignLane", number, number);
  const [warmUp, movement, late] = [id("warm-up"), id("movement"), id("late")];
  for (const one of [warmUp, movement, late]) await send(customs, movements, "open", one, 0b111, id("data"));
  const window = (startsIn) => [START + startsIn, START + startsIn + 10_800];
  const slot = [id("slot"), ...window(0)];
  const evidence = id("evidence");

  const gas = { deployment: await deploymentGas(coordinator) };
  // The first booking of all also makes the slot of the totals.
  await send(customs, coordinator, "book", warmUp, ...slot, 1);
  gas.book = await send(customs, coordinator, "book", movement, ...slot, 1);
  gas.join = await send(food, coordinator, "join", movement, 2, 1);
  gas.reschedule = await send(customs, coordinator, "reschedule", movement, id("new slot"), ...window(1));
  await send(food, coordinator, "join", movement, 2, 2);
  // The new slot begins a second later, and a fast machine may be here before.
  await wait(2);
  gas.report = await send(customs, coordinator, "report", movement, 1, 1, evidence);
  await send(food, coordinator, "report", movement, 2, 1, evidence);
  gas.complete = await send(customs, coordinator, "complete", movement);
  gas.bookAgain = await send(customs, coordinator, "book", movement, ...slot, 1);
  gas.cancel = await send(customs, coordinator, "cancel", movement, 1);
  await send(customs, coordinator, "book", late, ...slot, 1);
  await wait(10_800);
  gas.takeOver = await send(food, coordinator, "takeOver", late, 2, id("new slot"), ...window(10_800));
  await wait(10_800);
  gas.cancelByOther = await send(police, coordinator, "cancel", late, 3);
  return gas;
}
