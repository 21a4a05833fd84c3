import { id } from "ethers";
import { attest, multiAttest } from "../peers.mjs";

const strings = {
  "Trusty EPCIS createObservationEvent (strings, no access control)": 217_795,
  "Trusty EPCIS createProduct (strings, no access control)": 301_000,
};

/** @type {import("../report.mjs").Operations} */
export const operations = {
  deployment: { operation: "deployment" },
  captureFirst: {
    operation: "capture, the agency's first ever: its quota's slot is new",
    peers: { ...attest, ...strings },
  },
  capture: { operation: "capture", budget: 59_000, peers: { ...attest, ...strings } },
  captureMany: {
    operation: "captureMany of 10, each",
    budget: 32_000,
    peers: { ...multiAttest, ...strings },
  },
  captureHundreds: {
    operation: "captureMany of 500, each",
    budget: 32_000,
    peers: { ...multiAttest, ...strings },
  },
  captureRoot: { operation: "captureRoot, any number of events", budget: 56_000, peers: attest },
  captureRootEach: { operation: "captureRoot of 1,000, each" },
  declareError: { operation: "declareError, no corrective event" },
  declareErrorCorrected: { operation: "declareError, one corrective event" },
  setQuota: { operation: "setQuota" },
  status: { operation: "status, execution alone, cold storage", budget: 2_700 },
  verify: { operation: "verify, one of 1,024, execution alone, cold storage" },
};

/** @param {import("../stage.mjs").Stage} stage */
export async function measure({ governor, registry, keys, deploy, deploymentGas, send, executionOf }) {
  const [customs] = keys;
  const log = await deploy("BorderEventLog", await registry.getAddress());
  const event = (name) => [id(`thing ${name}`), id(`event ${name}`), 1, 17, 10];
  const batchOf = (count) => Array.from({ length: count }, (_, index) => event(`${count} ${index}`));
  const idOf = (name) => log.eventId(1, id(`event ${name}`));

  const gas = { deployment: await deploymentGas(log) };
  gas.captureFirst = await send(customs, log, "capture", ...event("first"));
  gas.capture = await send(customs, log, "capture", ...event("second"));
  gas.captureMany = Math.ceil((await send(customs, log, "captureMany", batchOf(10))) / 10);
  gas.captureHundreds = Math.ceil((await send(customs, log, "captureMany", batchOf(500))) / 500);
  gas.captureRoot = await send(customs, log, "captureRoot", id("root"), 1_024);
  gas.captureRootEach = Math.ceil(gas.captureRoot / 1_000);
  gas.declareError = await send(customs, log, "declareError", await idOf("first"), 1, []);
  gas.declareErrorCorrected = await send(customs, log, "declareError", await idOf("second"), 2, [
    await idOf("10 0"),
  ]);
  gas.setQuota = await send(governor, log, "setQuota", 1, 100_000);
  gas.status = await executionOf(log, "status", await idOf("10 1"));
  const proof = Array.from({ length: 10 }, (_, level) => id(`sibling ${level}`));
  gas.verify = await executionOf(log, "verify", 1, id("root"), 5, id("event"), proof);
  return gas;
}
