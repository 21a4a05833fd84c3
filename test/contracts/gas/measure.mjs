// Measures what each operation costs, as whole transactions on a local anvil: 21,000, calldata and execution.
//
// Everything is fixed (accounts, identifiers, windows, block times), so that two runs give the same numbers.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  AbiCoder,
  Contract,
  ContractFactory,
  HDNodeWallet,
  JsonRpcProvider,
  Mnemonic,
  getBytes,
  id,
  keccak256,
} from "ethers";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const artifacts = path.join(root, "test/contracts/.build/out");
const requireFromSdk = createRequire(path.join(root, "sdk/package.json"));
const processor = process.arch === "x64" ? "amd64" : process.arch;

const START = 1_900_000_000;
const FOREVER = 2n ** 48n - 1n;
const EVERY_CAPABILITY = 2n ** 64n - 1n;
const mnemonic = "test test test test test test test test test test test junk";

const anvilFolder = () =>
  path.dirname(requireFromSdk.resolve(`@foundry-rs/anvil-${process.platform}-${processor}/package.json`));

/** Starts anvil on a free port and gives its address and a function that stops it. */
async function startAnvil() {
  const program = path.join(anvilFolder(), "bin", process.platform === "win32" ? "anvil.exe" : "anvil");
  const clock = ["--timestamp", String(START)];
  const accounts = ["--mnemonic", mnemonic, "--accounts", "12"];
  const child = spawn(program, ["--host", "127.0.0.1", "--port", "0", ...clock, ...accounts], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill();
    await ended;
  };
  const url = await new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      const found = /Listening on (\S+)/.exec(text);
      if (found) resolve(`http://${found[1]}`);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`anvil ended with code ${code} before it listened.`)));
  });
  return { url, stop };
}

/** What the figures depend on. */
export function measuredWith() {
  const { compiler, settings } = artifact("AgencyRegistry").metadata;
  return {
    anvil: JSON.parse(readFileSync(path.join(anvilFolder(), "package.json"), "utf8")).version,
    solc: compiler.version,
    optimizerRuns: settings.optimizer.runs,
    evmVersion: settings.evmVersion,
  };
}

function artifact(name) {
  return JSON.parse(readFileSync(path.join(artifacts, `${name}.sol`, `${name}.json`), "utf8"));
}

/**
 * Runs every operation once.
 *
 * @returns {Promise<Record<string, number>>} gas by the names of budgets.mjs
 */
export async function measure() {
  const anvil = await startAnvil();
  const provider = new JsonRpcProvider(anvil.url, 31337, {
    staticNetwork: true,
    batchMaxCount: 1,
    cacheTimeout: -1,
    pollingInterval: 50,
  });
  try {
    return await measureOn(provider);
  } finally {
    provider.destroy();
    await anvil.stop();
  }
}

/** What a call costs beyond 21,000 and its calldata. Exact for a call that makes no calls itself. */
async function executionOf(provider, transaction) {
  const bytes = getBytes(transaction.data);
  const calldata = bytes.reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 0);
  return Number(await provider.estimateGas(transaction)) - 21_000 - calldata;
}

async function measureOn(provider) {
  const words = Mnemonic.fromPhrase(mnemonic);
  const account = (index) => HDNodeWallet.fromMnemonic(words, `m/44'/60'/0'/0/${index}`).connect(provider);
  const [governor, guardian, customs, food, police, nhs] = [0, 1, 2, 3, 4, 5].map(account);
  const newKey = account(8).address;

  const deploy = async (name, ...args) => {
    const { abi, bytecode } = artifact(name);
    const contract = await new ContractFactory(abi, bytecode.object, governor).deploy(...args);
    await contract.waitForDeployment();
    return contract;
  };
  const send = async (signer, contract, method, ...args) => {
    const response = await contract.connect(signer)[method](...args);
    const receipt = await response.wait();
    if (receipt?.status !== 1) throw new Error(`${method} failed.`);
    return Number(receipt.gasUsed);
  };

  const gas = {};
  const registry = await deploy("AgencyRegistry", governor.address, guardian.address);
  const consents = await deploy("ConsentRegistry", await registry.getAddress());
  const movements = await deploy("MovementClearance", await registry.getAddress());
  const probe = await deploy("Probe", await registry.getAddress());

  const agencies = [
    [1, customs],
    [2, food],
    [3, police],
    [4, nhs],
  ];
  for (const [number, key] of agencies) {
    gas.admitAgency = await send(
      governor,
      registry,
      "admitAgency",
      number,
      "0x4f445320",
      id(`agency ${number}`),
      EVERY_CAPABILITY,
    );
    gas.appointAdmin = await send(governor, registry, "appointAdmin", number, key.address, START, FOREVER);
    await send(key, registry, "setKey", key.address, EVERY_CAPABILITY, START, FOREVER);
    await send(governor, movements, "assignLane", number, number);
  }

  // AgencyRegistry
  const capabilities = (1n << 8n) | (1n << 9n);
  gas.setKey = await send(customs, registry, "setKey", newKey, capabilities, START, START + 31_536_000);
  gas.changeKey = await send(customs, registry, "setKey", newKey, capabilities, START, START + 63_072_000);
  gas.gate = Number(await new Contract(probe, probe.interface, customs).gate(capabilities));
  gas.revokeKey = await send(customs, registry, "revokeKey", newKey);

  // ConsentRegistry
  const recipient = 2;
  const terms = id("terms");
  const consent = (name) => [id(name), recipient, START, START + 31_536_000, 1];
  const secret = id("a secret");
  const lock = keccak256(
    AbiCoder.defaultAbiCoder().encode(["bytes32", "bytes32"], [await consents.LOCK_DOMAIN(), secret]),
  );
  gas.record = await send(nhs, consents, "record", terms, ...consent("lock"));
  const first = await consents.consentId(4, recipient, terms, id("lock"));
  gas.check = await executionOf(provider, await consents.check.populateTransaction(first, recipient));
  gas.checkFromContract = Number(await probe.check(await consents.getAddress(), first, recipient));
  const batch = Array.from({ length: 10 }, (_, index) => [id(`terms ${index}`), ...consent(`lock ${index}`)]);
  gas.recordMany = Math.ceil((await send(nhs, consents, "recordMany", batch)) / batch.length);
  gas.supersede = await send(nhs, consents, "supersede", first, id("new terms"), ...consent("new lock"));
  gas.withdraw = await send(
    nhs,
    consents,
    "withdraw",
    await consents.consentId(4, recipient, id("new terms"), id("new lock")),
  );
  await send(nhs, consents, "record", terms, lock, ...consent("").slice(1));
  gas.withdrawWithSecret = await send(guardian, consents, "withdrawWithSecret", 4, recipient, terms, secret);

  // MovementClearance
  const movement = id("movement");
  const evidence = id("evidence");
  gas.open = await send(customs, movements, "open", movement, 0b011, id("data"));
  gas.decide = await send(customs, movements, "decide", movement, 1, 1, 1, 1, evidence);
  gas.decideRelease = await send(food, movements, "decide", movement, 2, 1, 1, 2, evidence);
  gas.decideRevoke = await send(food, movements, "decide", movement, 2, 2, 1, 3, evidence);
  gas.addRequirement = await send(customs, movements, "addRequirement", movement, 3);
  gas.amend = await send(customs, movements, "amend", movement, id("new data"));
  await send(customs, movements, "decide", movement, 1, 1, 2, 6, evidence);
  await send(food, movements, "decide", movement, 2, 1, 2, 7, evidence);
  await send(police, movements, "decide", movement, 3, 1, 2, 8, evidence);
  gas.exit = await send(customs, movements, "exit", movement);
  gas.invalidate = await send(customs, movements, "invalidate", movement, 1);

  gas.suspend = await send(guardian, registry, "setStatus", 3, 2);
  gas.succeed = await send(governor, registry, "succeed", 3, 1);
  return gas;
}
