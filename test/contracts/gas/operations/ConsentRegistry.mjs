import { AbiCoder, id, keccak256 } from "ethers";
import { attest, multiAttest, revoke } from "../peers.mjs";
import { START } from "../stage.mjs";

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  record: {
    operation: "record",
    budget: 60_000,
    peers: { ...attest, "string-based consent tutorial": 206_789, "MedRec first share": 805_750 },
  },
  recordMany: { operation: "recordMany of 10, each", budget: 33_000, peers: multiAttest },
  recordHundreds: { operation: "recordMany of 300, each", budget: 33_000, peers: multiAttest },
  withdraw: { operation: "withdraw", budget: 38_000, peers: revoke },
  withdrawWithSecret: { operation: "withdrawWithSecret", budget: 32_000, peers: revoke },
  supersede: { operation: "supersede" },
  check: { operation: "check, execution alone, cold storage", budget: 3_200 },
  checkFromContract: { operation: "check, added to a caller's transaction, account warm" },
};

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ guardian, registry, probe, keys, deploy, deploymentGas, send, executionOf }) {
  const nhs = keys[3];
  const consents = await deploy("ConsentRegistry", await registry.getAddress());
  const recipient = 2;
  const terms = id("terms");
  const consent = (name) => [id(name), recipient, START, START + 31_536_000, 1];
  const batchOf = (count) =>
    Array.from({ length: count }, (_, index) => [id(`terms ${count} ${index}`), ...consent(`lock ${index}`)]);
  const secret = id("a secret");
  const lock = keccak256(
    AbiCoder.defaultAbiCoder().encode(["bytes32", "bytes32"], [await consents.LOCK_DOMAIN(), secret]),
  );

  const gas = { deployment: await deploymentGas(consents) };
  gas.record = await send(nhs, consents, "record", terms, ...consent("lock"));
  const first = await consents.consentId(4, recipient, terms, id("lock"));
  gas.check = await executionOf(consents, "check", first, recipient);
  gas.checkFromContract = Number(await probe.check(await consents.getAddress(), first, recipient));
  gas.recordMany = Math.ceil((await send(nhs, consents, "recordMany", batchOf(10))) / 10);
  gas.recordHundreds = Math.ceil((await send(nhs, consents, "recordMany", batchOf(300))) / 300);
  gas.supersede = await send(nhs, consents, "supersede", first, id("new terms"), ...consent("new lock"));
  const second = await consents.consentId(4, recipient, id("new terms"), id("new lock"));
  gas.withdraw = await send(nhs, consents, "withdraw", second);
  await send(nhs, consents, "record", terms, lock, ...consent("").slice(1));
  gas.withdrawWithSecret = await send(guardian, consents, "withdrawWithSecret", 4, recipient, terms, secret);
  return gas;
}
