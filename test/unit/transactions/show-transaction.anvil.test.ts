import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Interface } from "ethers";
import {
  deployContract,
  readArtifact,
  showTransaction,
  type DeployContext,
  type TracedCall,
} from "@tolbooth/sdk";
import { hashOfMined } from "./support/traced-project.js";
import { createScratch, endScratches } from "../networks/support/scratch.js";

const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Inner {
  error TooMany(uint256 count);
  uint256 public immutable most;
  uint256 public count;
  constructor(uint256 most_) { most = most_; }
  function add(uint256 n) external returns (uint256) {
    if (n > most)
      revert TooMany(n);
    count += n;
    return count;
  }
}
contract Outer {
  function addTo(Inner inner, uint256 n) external returns (uint256) {
    inner.add(1);
    return inner.add(n);
  }
  function make() external returns (uint256) {
    Inner inner = new Inner(5);
    return inner.add(2);
  }
}
`;
const main = path.resolve("sdk/bin/tolbooth.mjs");

async function prepare() {
  const scratch = await createScratch();
  await mkdir(path.join(scratch.folder, "contracts"));
  await writeFile(path.join(scratch.folder, "contracts/A.sol"), source);
  await promisify(execFile)(process.execPath, [main, "compile"], { cwd: scratch.folder });
  await scratch.network().start();
  const connection = await scratch.connect();
  const where: DeployContext = { host: scratch.host, project: scratch.project, connection };
  const from = (await connection.accounts())[0]!.name;
  const deploy = async (name: string, values: unknown[] = []) => {
    const artifact = await readArtifact(scratch.host.files, scratch.project, name);
    return (await deployContract(where, { artifact, arguments: values, from })).record;
  };
  const inner = await deploy("Inner", ["7"]);
  const outer = await deploy("Outer");
  const send = async (name: string, values: unknown[]) => {
    const data = new Interface(outer.abi as never).encodeFunctionData(name, values);
    const signer = await connection.signer(from);
    const sent = await signer.sendTransaction({ to: outer.address, data, gasLimit: 1_000_000 });
    return hashOfMined(connection, sent);
  };
  return { where, inner, send, connection };
}

const shape = (call: TracedCall): unknown[] => [
  call.kind,
  call.contract,
  call.function,
  call.calledAt?.line,
  ...call.calls.map(shape),
];
const gasOf = (call: TracedCall): number[] => [call.gasUsed, ...call.calls.flatMap(gasOf)];

describe("what a transaction did (anvil)", function () {
  this.timeout(120_000);
  afterEach(endScratches);

  it("shows calls with the line of each, and the lines of a failure from the inside out", async () => {
    const { where, inner, send } = await prepare();
    const good = await showTransaction(where, await send("addTo", [inner.address, 3]));
    assert.deepEqual(shape(good.call!), [
      "CALL",
      "Outer",
      "addTo",
      undefined,
      ["CALL", "Inner", "add", 17],
      ["CALL", "Inner", "add", 18],
    ]);
    assert.deepEqual(
      good.call!.results?.map(({ value }) => value),
      ["4"],
    );
    assert.deepEqual([good.status, good.failureLines, good.notes], ["succeeded", [], []]);
    const bad = await showTransaction(where, await send("addTo", [inner.address, 8]));
    assert.equal(bad.status, "reverted");
    assert.equal(bad.call?.calls[1]?.failure?.errorName, "TooMany");
    assert.deepEqual(
      bad.failureLines.map(({ line }) => line),
      [10, 18],
    );
  });

  it("knows a contract that the transaction itself made, and the constructor of a deployment", async () => {
    const { where, inner, send } = await prepare();
    const made = await showTransaction(where, await send("make", []));
    assert.deepEqual(shape(made.call!), [
      "CALL",
      "Outer",
      "make",
      undefined,
      ["CREATE", "Inner", "constructor", 21],
      ["CALL", "Inner", "add", 22],
    ]);
    const deployment = await showTransaction(where, inner.transactionHash!);
    assert.deepEqual(shape(deployment.call!), ["CREATE", "Inner", "constructor", undefined]);
    assert.deepEqual(
      deployment.call!.arguments?.map(({ value }) => value),
      ["7"],
    );
  });

  it("has the gas of the node's own tracer", async () => {
    const { where, send, connection } = await prepare();
    const hash = await send("make", []);
    const raw = (await connection.provider.send("debug_traceTransaction", [
      hash,
      { tracer: "callTracer" },
    ])) as {
      gasUsed: string;
      calls: { gasUsed: string }[];
    };
    const expected = [raw.gasUsed, ...raw.calls.map(({ gasUsed }) => gasUsed)].map(Number);
    assert.deepEqual(gasOf((await showTransaction(where, hash)).call!), expected);
  });

  it("refuses what is no transaction", async () => {
    const { where } = await prepare();
    await assert.rejects(showTransaction(where, "0x12"), { code: "TRANSACTION_HASH_INVALID" });
    await assert.rejects(showTransaction(where, `0x${"1".repeat(64)}`), { code: "TRANSACTION_UNKNOWN" });
  });
});
