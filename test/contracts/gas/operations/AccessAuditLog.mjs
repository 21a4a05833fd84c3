import { AbiCoder, id, keccak256 } from "ethers";
import { attest } from "../peers.mjs";

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  firstAnchor: { operation: "anchor, an agency's first batch" },
  anchor: { operation: "anchor", budget: 45_000, peers: attest },
  anchorEach: {
    operation: "anchor of 1,024 accesses, each",
    budget: 44,
    peers: { "EAS multiTimestamp, each": 24_800, ...attest },
  },
  attestEmpty: { operation: "attestEmpty", budget: 45_000, peers: attest },
  lateAnchor: { operation: "anchor, after it was due" },
  successorAnchor: { operation: "anchorFor, by the successor of a closed agency" },
  setInterval: { operation: "setInterval" },
  verify: { operation: "verify, 1,024 accesses, last batch, execution alone, cold storage" },
  verifyAfterYear: { operation: "verify, 365 batches later, execution alone, cold storage" },
};

const coder = AbiCoder.defaultAbiCoder();
const node = (left, right) =>
  keccak256(
    coder.encode(["bytes32", "uint8", "bytes32", "bytes32"], [id("tolbooth.Commitments.v1"), 1, left, right]),
  );

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ governor, registry, keys, deploy, deploymentGas, send, executionOf, wait }) {
  const [hospital, board] = keys;
  const log = await deploy("AccessAuditLog", await registry.getAddress());
  const siblings = Array.from({ length: 10 }, (_, level) => id(`sibling ${level}`));
  const root = siblings.reduce((here, sibling) => node(here, sibling), id("leaf"));
  let sequence = 0;
  const entries = [];
  const anchor = async (batch) => {
    const spent = await send(hospital, log, "anchor", sequence, batch, 1024);
    sequence += 1;
    entries.push([batch, 1024]);
    return spent;
  };

  const gas = { deployment: await deploymentGas(log) };
  gas.setInterval = await send(governor, log, "setInterval", 1, 86_400);
  gas.firstAnchor = await anchor(id("first"));
  const before = await log.head(1);
  gas.anchor = await anchor(root);
  gas.anchorEach = Math.ceil(gas.anchor / 1024);
  gas.verify = await executionOf(log, "verify", 1, 2, id("leaf"), 0, siblings, before, entries.slice(1));
  for (let day = 0; day < 365; day += 1) await anchor(id(`batch ${day}`));
  gas.verifyAfterYear = await executionOf(
    log,
    "verify",
    1,
    2,
    id("leaf"),
    0,
    siblings,
    before,
    entries.slice(1),
  );
  gas.attestEmpty = await send(hospital, log, "attestEmpty", sequence);
  sequence += 1;
  await wait(86_402);
  gas.lateAnchor = await anchor(id("late"));
  await send(governor, registry, "succeed", 1, 2);
  gas.successorAnchor = await send(board, log, "anchorFor", 1, sequence, root, 1024);
  return gas;
}
