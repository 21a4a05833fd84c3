import { id } from "ethers";
import { EVERY_CAPABILITY, FOREVER, START } from "../stage.mjs";

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  admitAgency: { operation: "admitAgency" },
  appointAdmin: { operation: "appointAdmin, a new key" },
  setKey: {
    operation: "setKey, a new key",
    budget: 50_000,
    peers: {
      "OpenZeppelin AccessControl grantRole": 51_454,
      "OpenZeppelin AccessManager grantRole": 55_281,
      "ethr-did addDelegate": 55_116,
    },
  },
  changeKey: { operation: "setKey, a known key" },
  revokeKey: { operation: "revokeKey", peers: { "ethr-did revokeDelegate": 37_659 } },
  suspend: { operation: "setStatus, suspended by a guardian" },
  pause: { operation: "pause, by a guardian" },
  succeed: { operation: "succeed" },
  gate: {
    operation: "authorise, added to a caller's transaction",
    budget: 9_000,
    peers: {
      "OpenZeppelin AccessControl gate (no organisation, window or suspension)": 2_500,
      "OpenZeppelin AccessManager gate": 13_900,
    },
  },
  gateUnlessPaused: { operation: "authoriseUnlessPaused, added to a caller's transaction" },
};

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ governor, guardian, registry, probe, keys, spare, send, deploymentGas }) {
  const [customs] = keys;
  const [admin, newKey] = spare.map((account) => account.address);
  const capabilities = (1n << 8n) | (1n << 9n);
  const gas = { deployment: await deploymentGas(registry) };
  gas.admitAgency = await send(
    governor,
    registry,
    "admitAgency",
    9,
    "0x4f445320",
    id("agency 9"),
    EVERY_CAPABILITY,
  );
  gas.appointAdmin = await send(governor, registry, "appointAdmin", 9, admin, START, FOREVER);
  gas.setKey = await send(customs, registry, "setKey", newKey, capabilities, START, START + 31_536_000);
  gas.changeKey = await send(customs, registry, "setKey", newKey, capabilities, START, START + 63_072_000);
  gas.gate = Number(await probe.gate(capabilities));
  gas.gateUnlessPaused = Number(await probe.gateUnlessPaused(capabilities));
  gas.revokeKey = await send(customs, registry, "revokeKey", newKey);
  gas.pause = await send(guardian, registry, "pause", await probe.getAddress(), START + 3_600);
  gas.suspend = await send(guardian, registry, "setStatus", 3, 2);
  gas.succeed = await send(governor, registry, "succeed", 3, 1);
  return gas;
}
