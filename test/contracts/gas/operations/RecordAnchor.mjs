import { AbiCoder, ZeroHash, id as hash, keccak256 } from "ethers";
import { attest, attestLinked, revoke } from "../peers.mjs";
import { START } from "../stage.mjs";

const YEAR = 31_536_000;

// No peer is named for a root: EAS has none. Its `timestamp` (45,869) names nobody, asks nobody and ends nothing, so it
// is no peer of `anchor`; it is cheaper.
/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  anchor: { operation: "anchor", budget: 58_000, peers: attest },
  anchorUnderAgreement: { operation: "anchor under a live agreement", budget: 71_000, peers: attest },
  anchorRoot: { operation: "anchorRoot", budget: 56_000 },
  anchorRootTen: { operation: "anchorRoot of 10, each" },
  anchorRootThousand: { operation: "anchorRoot of 1,000, each" },
  supersede: { operation: "supersede", budget: 67_000, peers: attestLinked },
  tombstone: { operation: "tombstone", budget: 40_000, peers: revoke },
  tombstoneLeaf: { operation: "tombstoneLeaf, 10 levels", budget: 71_000 },
  verify: { operation: "verify, 10 levels, execution alone, cold storage" },
};

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ registry, keys, deploy, deploymentGas, send, executionOf }) {
  const [owner, recipient] = keys;
  const registryAddress = await registry.getAddress();
  const agreements = await deploy("SharingAgreementRegistry", registryAddress);
  const anchors = await deploy("RecordAnchor", registryAddress, await agreements.getAddress());
  const term = [START, START + 3 * YEAR, START + YEAR];
  await send(owner, agreements, "propose", hash("salt"), 2, 33, hash("terms"), ...term);
  const agreement = await agreements.agreementId(1, hash("salt"));
  await send(recipient, agreements, "accept", agreement, 1, hash("terms"));
  const proof = Array.from({ length: 10 }, (_, level) => hash(`sibling ${level}`));
  const root = rootOf(hash("leaf"), 5, proof);

  const gas = { deployment: await deploymentGas(anchors) };
  gas.anchor = await send(owner, anchors, "anchor", hash("record"), ZeroHash);
  gas.anchorUnderAgreement = await send(owner, anchors, "anchor", hash("shared record"), agreement);
  gas.anchorRoot = await send(owner, anchors, "anchorRoot", root, 1_000, ZeroHash);
  gas.anchorRootTen = Math.ceil((await send(owner, anchors, "anchorRoot", hash("ten"), 10, ZeroHash)) / 10);
  gas.anchorRootThousand = Math.ceil(gas.anchorRoot / 1_000);
  const batch = await anchors.rootId(1, root);
  gas.verify = await executionOf(anchors, "verify", batch, hash("leaf"), 5, proof);
  const record = await anchors.recordId(1, hash("record"));
  gas.supersede = await send(owner, anchors, "supersede", record, hash("corrected"), ZeroHash);
  gas.tombstone = await send(owner, anchors, "tombstone", record, 1);
  gas.tombstoneLeaf = await send(owner, anchors, "tombstoneLeaf", batch, hash("leaf"), 5, proof, 1);
  return gas;
}

/** The root above a leaf, as `Commitments.root` makes it. */
function rootOf(leaf, index, proof) {
  const node = (left, right) =>
    keccak256(
      AbiCoder.defaultAbiCoder().encode(
        ["bytes32", "uint8", "bytes32", "bytes32"],
        [hash("tolbooth.Commitments.v1"), 1, left, right],
      ),
    );
  return proof.reduce(
    (here, sibling, level) => ((index >> level) & 1 ? node(sibling, here) : node(here, sibling)),
    leaf,
  );
}
