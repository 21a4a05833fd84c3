import { AbiCoder, id, keccak256, ZeroHash } from "ethers";
import { revoke } from "../peers.mjs";
import { START } from "../stage.mjs";

const revokeOne = { ...revoke, "ethr-did revokeDelegate": 37_659 };
const revokeAtOnce = {
  "EAS revoke, each": 59_890,
  "ethr-did revokeDelegate, each": 37_659,
};

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  createList: { operation: "createList" },
  publishFirst: { operation: "publish, the first version", budget: 62_000 },
  publish: { operation: "publish, a later version", budget: 55_000 },
  refresh: { operation: "refresh" },
  setEntry: { operation: "setEntry, in a word in use", budget: 37_000, peers: revokeOne },
  setEntryNew: { operation: "setEntry, in a word that was zero" },
  setWords: {
    operation: "setWords of 10 words in use, each; one word is up to 256 credentials",
    budget: 10_000,
    peers: revokeAtOnce,
  },
  setWordsHundreds: {
    operation: "setWords of 512 words in use, each; the whole of the smallest list",
    budget: 8_000,
    peers: revokeAtOnce,
  },
  clearEntry: { operation: "clearEntry", budget: 41_000, peers: revoke },
  statusAt: { operation: "statusAt, execution alone, cold storage" },
  statusByProof: { operation: "statusByProof in a list of 131,072, execution alone, cold storage" },
};

/** The siblings of word 0 in a tree of 512 equal leaves, and its root. */
function equalTree(leaf, nodeDomain) {
  const proof = [];
  let here = leaf;
  for (let level = 0; level < 9; ++level) {
    proof.push(here);
    const words = ["bytes32", "uint8", "bytes32", "bytes32"];
    here = keccak256(AbiCoder.defaultAbiCoder().encode(words, [nodeDomain, 1, here, here]));
  }
  return { proof, root: here };
}

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ registry, keys, deploy, deploymentGas, send, executionOf }) {
  const [issuer] = keys;
  const lists = await deploy("CredentialStatus", await registry.getAddress());
  const [revocation, suspension, root, bitmap, entries] = [1, 2, 1, 2, 131_072];
  const later = START + 86_400;
  const create = (name, purpose, form) => send(issuer, lists, "createList", id(name), purpose, form, entries);
  const listId = (name, purpose, form) => lists.listId(1, id(name), purpose, form, entries);

  const gas = { deployment: await deploymentGas(lists) };
  gas.createList = await create("licences", revocation, root);
  const licences = await listId("licences", revocation, root);
  gas.publishFirst = await send(issuer, lists, "publish", licences, id("root"), 0, later);
  const leaf = await lists.wordLeaf(licences, 2, 0);
  const tree = equalTree(leaf, id("tolbooth.Commitments.v1"));
  gas.publish = await send(issuer, lists, "publish", licences, tree.root, 1, later);
  gas.statusByProof = await executionOf(lists, "statusByProof", licences, 77, ZeroHash, tree.proof);

  await create("passes", suspension, bitmap);
  const passes = await listId("passes", suspension, bitmap);
  gas.refresh = await send(issuer, lists, "refresh", passes, 0, later);
  gas.setEntryNew = await send(issuer, lists, "setEntry", passes, 76_800);
  gas.setEntry = await send(issuer, lists, "setEntry", passes, 76_999);
  gas.statusAt = await executionOf(lists, "statusAt", passes, 300 * 256);
  gas.clearEntry = await send(issuer, lists, "clearEntry", passes, 76_999);
  const changes = (count, bit) => Array.from({ length: count }, (_, word) => [word, 1n << bit]);
  await send(issuer, lists, "setWords", passes, changes(512, 3n));
  gas.setWords = Math.ceil((await send(issuer, lists, "setWords", passes, changes(10, 77n))) / 10);
  gas.setWordsHundreds = Math.ceil((await send(issuer, lists, "setWords", passes, changes(512, 99n))) / 512);
  return gas;
}
