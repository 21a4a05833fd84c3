// The stage on which one pattern's operations are measured: a fresh anvil, a registry, four agencies with a key each.
//
// Everything is fixed (accounts, identifiers, windows, block times), so that two runs give the same numbers.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Contract, ContractFactory, HDNodeWallet, JsonRpcProvider, Mnemonic, getBytes, id } from "ethers";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Where forge writes; see scripts/contracts-test.mjs. */
const artifacts = path.resolve(root, process.env["TOLBOOTH_FORGE_BUILD"] ?? "test/contracts/.build", "out");
const requireFromSdk = createRequire(path.join(root, "sdk/package.json"));
const processor = process.arch === "x64" ? "amd64" : process.arch;
const mnemonic = "test test test test test test test test test test test junk";

/** Time of the first block. */
export const START = 1_900_000_000;
/** The largest `uint48`. */
export const FOREVER = 2n ** 48n - 1n;
/** Every capability bit. */
export const EVERY_CAPABILITY = 2n ** 64n - 1n;

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

/** forge's artifact of a contract. */
function artifact(name) {
  return JSON.parse(readFileSync(path.join(artifacts, `${name}.sol`, `${name}.json`), "utf8"));
}

/** What the figures of a contract depend on. */
export function measuredWith(name) {
  const { compiler, settings } = artifact(name).metadata;
  return {
    anvil: JSON.parse(readFileSync(path.join(anvilFolder(), "package.json"), "utf8")).version,
    solc: compiler.version,
    optimizerRuns: settings.optimizer.runs,
    evmVersion: settings.evmVersion,
  };
}

/**
 * What measuring functions work with.
 *
 * @typedef {object} Stage
 * @property {import("ethers").JsonRpcProvider} provider
 * @property {import("ethers").HDNodeWallet} governor deploys everything; governor of the registry
 * @property {import("ethers").HDNodeWallet} guardian guardian of the registry
 * @property {import("ethers").HDNodeWallet[]} keys keys of the agencies 1 to 4, with every capability
 * @property {import("ethers").HDNodeWallet[]} spare accounts with funds that no agency knows
 * @property {import("ethers").Contract} registry
 * @property {import("ethers").Contract} probe `Probe.sol`, for what a view costs the contract that calls it
 * @property {(name: string, ...args: unknown[]) => Promise<import("ethers").Contract>} deploy
 * @property {(contract: import("ethers").Contract) => Promise<number>} deploymentGas gas of that deployment
 * @property {(signer, contract, method: string, ...args: unknown[]) => Promise<number>} send sends, waits, gives gas
 * @property {(contract, method: string, ...args: unknown[]) => Promise<number>} executionOf what a call costs beyond
 *   21,000 and its calldata, with cold storage; exact for a call that makes no calls itself
 * @property {(seconds: number) => Promise<void>} wait moves the clock of the next block
 */

/** @param {import("ethers").JsonRpcProvider} provider @returns {Promise<Stage>} */
async function build(provider) {
  const words = Mnemonic.fromPhrase(mnemonic);
  const account = (index) => HDNodeWallet.fromMnemonic(words, `m/44'/60'/0'/0/${index}`).connect(provider);
  const [governor, guardian] = [0, 1].map(account);
  const keys = [2, 3, 4, 5].map(account);
  const spare = [6, 7, 8, 9].map(account);

  // Not `response.wait()`: it looks for the receipt, and then waits for a block. It waits for ever when the block of a node
  // that mines at once falls between the two.
  const receiptOf = async ({ hash }) => {
    for (;;) {
      const receipt = await provider.getTransactionReceipt(hash);
      if (receipt?.status === 0) throw new Error("A transaction failed.");
      if (receipt) return receipt;
      await setTimeout(5);
    }
  };
  const deploy = async (name, ...args) => {
    const { abi, bytecode } = artifact(name);
    const contract = await new ContractFactory(abi, bytecode.object, governor).deploy(...args);
    await receiptOf(contract.deploymentTransaction());
    return contract;
  };
  const deploymentGas = async (contract) =>
    Number((await receiptOf(contract.deploymentTransaction())).gasUsed);
  const send = async (signer, contract, method, ...args) =>
    Number((await receiptOf(await contract.connect(signer)[method](...args))).gasUsed);
  const executionOf = async (contract, method, ...args) => {
    const transaction = await contract[method].populateTransaction(...args);
    const bytes = getBytes(transaction.data);
    const calldata = bytes.reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 0);
    return Number(await provider.estimateGas(transaction)) - 21_000 - calldata;
  };
  const wait = async (seconds) => {
    await provider.send("evm_increaseTime", [seconds]);
    await provider.send("evm_mine", []);
  };

  const registry = await deploy("AgencyRegistry", governor.address, guardian.address);
  const probe = await deploy("Probe", await registry.getAddress());
  for (const [index, key] of keys.entries()) {
    const number = index + 1;
    const profile = id(`agency ${number}`);
    await send(governor, registry, "admitAgency", number, "0x4f445320", profile, EVERY_CAPABILITY);
    await send(governor, registry, "appointAdmin", number, key.address, START, FOREVER);
    await send(key, registry, "setKey", key.address, EVERY_CAPABILITY, START, FOREVER);
  }
  const probeAs = new Contract(probe, probe.interface, keys[0]);
  return {
    provider,
    governor,
    guardian,
    keys,
    spare,
    registry,
    probe: probeAs,
    deploy,
    deploymentGas,
    send,
    executionOf,
    wait,
  };
}

/**
 * Sets a stage, measures, and takes the stage down.
 *
 * @param {(stage: Stage) => Promise<Record<string, number>>} measure
 */
export async function onStage(measure) {
  const anvil = await startAnvil();
  const provider = new JsonRpcProvider(anvil.url, 31337, {
    staticNetwork: true,
    batchMaxCount: 1,
    cacheTimeout: -1,
    pollingInterval: 50,
  });
  try {
    return await measure(await build(provider));
  } finally {
    provider.destroy();
    await anvil.stop();
  }
}
