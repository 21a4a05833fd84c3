import { id as hash } from "ethers";
import { attest, attestLinked, revoke } from "../peers.mjs";
import { START } from "../stage.mjs";

const YEAR = 31_536_000;

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  propose: { operation: "propose", budget: 85_000, peers: attest },
  accept: { operation: "accept", budget: 45_000, peers: attest },
  amend: { operation: "amend", budget: 51_000, peers: attestLinked },
  suspend: { operation: "suspend", budget: 42_000, peers: revoke },
  recordReview: { operation: "recordReview", budget: 41_000 },
  terminate: { operation: "terminate", budget: 40_000, peers: revoke },
  isLive: { operation: "isLive, gas that the call needs, cold storage" },
  permits: { operation: "permits, gas that the call needs, cold storage" },
};

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ registry, keys, deploy, deploymentGas, send, executionOf }) {
  const [discloser, recipient] = keys;
  const agreements = await deploy("SharingAgreementRegistry", await registry.getAddress());
  const salt = hash("salt");
  const agreement = await agreements.agreementId(1, salt);
  const [terms, amended] = [hash("terms"), hash("amended terms")];
  const term = [START, START + 3 * YEAR, START + YEAR];

  const gas = { deployment: await deploymentGas(agreements) };
  gas.propose = await send(discloser, agreements, "propose", salt, 2, 33, terms, ...term);
  gas.accept = await send(recipient, agreements, "accept", agreement, 1, terms);
  gas.amend = await send(discloser, agreements, "amend", agreement, 1, 33, amended, ...term);
  await send(recipient, agreements, "accept", agreement, 2, amended);
  gas.isLive = await executionOf(agreements, "isLive", agreement);
  gas.permits = await executionOf(agreements, "permits", agreement, 1, 2);
  const review = [agreement, 2, START + 2 * YEAR, hash("finding")];
  gas.recordReview = await send(recipient, agreements, "recordReview", ...review);
  gas.suspend = await send(recipient, agreements, "suspend", agreement);
  gas.terminate = await send(discloser, agreements, "terminate", agreement);
  return gas;
}
