import { id } from "ethers";
import { attest, revoke } from "../peers.mjs";

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  firstOpen: { operation: "open, an agency's first one" },
  open: { operation: "open", budget: 62_000, peers: attest },
  close: { operation: "close" },
  firstReview: { operation: "review, closed by the opener" },
  review: { operation: "review, ended by itself", budget: 44_000, peers: revoke },
  openAndReview: {
    operation: "open and review together",
    budget: 106_000,
    peers: { "EAS attest and revoke, without any review logic": 260_162 },
  },
  overseerReview: { operation: "review, by an overseer" },
  escalate: { operation: "escalate" },
  escalatedReview: { operation: "review, after it was escalated" },
  setLimits: { operation: "setLimits" },
  permits: { operation: "permits, execution alone, cold storage, calls to the registry warm" },
};

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({
  governor,
  registry,
  keys,
  spare,
  deploy,
  deploymentGas,
  send,
  executionOf,
  wait,
}) {
  const [hospital, board, overseer] = keys;
  const access = await deploy("EmergencyAccess", await registry.getAddress());
  const open = (alert) => send(hospital, access, "open", id(alert), 2, 1, id("justification"));
  const review = (reviewer, alert) =>
    access.refOf(1, id(alert)).then((ref) => send(reviewer, access, "review", ref, 1, id("finding")));
  const day = 86_400;

  const gas = { deployment: await deploymentGas(access) };
  gas.setLimits = await send(governor, access, "setLimits", 1, 500, 5 * day);
  await send(governor, access, "setOverseer", 3, true);
  gas.firstOpen = await open("first");
  gas.open = await open("second");
  await open("third");
  const second = await access.refOf(1, id("second"));
  gas.permits = await executionOf(access, "permits", second, 1, 2);
  gas.close = await send(hospital, access, "close", await access.refOf(1, id("first")));
  gas.firstReview = await review(board, "first");
  await wait(day + 1);
  gas.review = await review(board, "second");
  gas.openAndReview = gas.open + gas.review;
  gas.overseerReview = await review(overseer, "third");
  await open("fourth");
  await wait(5 * day + 1);
  gas.escalate = await send(spare[0], access, "escalate", await access.refOf(1, id("fourth")));
  gas.escalatedReview = await review(board, "fourth");
  return gas;
}
