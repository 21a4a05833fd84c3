import { getBytes, id } from "ethers";
import { START } from "../stage.mjs";

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: {
    operation: "deployment",
    peers: { "ONCHAINID deployment, one for each trader": 3_970_000 },
  },
  put: {
    operation: "put, a new check",
    budget: 57_000,
    peers: { "ONCHAINID addClaim": 319_169, "T-REX registerIdentity": 58_300 },
  },
  refresh: { operation: "put, in place of an older version", budget: 41_500 },
  dispute: { operation: "dispute" },
  resolve: { operation: "resolve" },
  withdraw: { operation: "withdraw" },
  rely: { operation: "rely", peers: { "T-REX isVerified (a view)": 81_000 } },
  valid: {
    operation: "valid, execution alone, cold storage, the checker's status and void checks included",
    peers: { "T-REX isVerified": 81_000 },
  },
  checkRecord: { operation: "checkRecord, execution alone, cold storage", budget: 3_200 },
  voidChecks: { operation: "voidChecks, by the agency" },
  rotateEpoch: { operation: "rotateEpoch" },
  setRule: { operation: "setRule" },
};

const yearInDays = 365;

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ governor, registry, keys, deploy, deploymentGas, send, executionOf }) {
  const [customs, food] = keys;
  const checks = await deploy("TraderCheckRegistry", await registry.getAddress());
  const until = START + 300 * 86_400;
  const subject = id("trader");
  const put = (who, name) => send(who, checks, "put", 1, 1, id(name), until, id("evidence"));

  const gas = { deployment: await deploymentGas(checks) };
  await send(governor, checks, "rotateEpoch", id("first epoch key"));
  await send(governor, checks, "setRule", 2, 0, yearInDays);
  gas.setRule = await send(governor, checks, "setRule", 1, 1, yearInDays);
  gas.put = await put(customs, "trader");
  const key = await checks.checkKey(1, 1, subject);
  gas.refresh = await put(customs, "trader");
  gas.checkRecord = await executionOf(checks, "checkRecord", key);
  gas.valid = await validGas(checks.connect(customs), key);
  gas.rely = await send(food, checks, "rely", key);
  gas.dispute = await send(food, checks, "dispute", key, id("grounds"));
  gas.resolve = await send(food, checks, "resolve", key, id("finding"));
  gas.withdraw = await send(customs, checks, "withdraw", key, 0);
  gas.voidChecks = await send(customs, checks, "voidChecks", 1, START - 60, START);
  gas.rotateEpoch = await send(governor, checks, "rotateEpoch", id("second epoch key"));
  return gas;
}

/** Sends the view as a transaction: an estimate is not exact for a call that makes calls itself. */
async function validGas(checks, key) {
  const { data } = await checks.getFunction("valid").populateTransaction(key);
  const receipt = await (await checks.getFunction("valid").send(key)).wait();
  const calldata = getBytes(data).reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 0);
  return Number(receipt.gasUsed) - 21_000 - calldata;
}
