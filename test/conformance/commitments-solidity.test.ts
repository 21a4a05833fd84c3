import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  ConsentRegistryClient,
  commitmentLeaf,
  commitmentNode,
  consentId,
  consentRegistryAbi,
  consentRegistryCreationCode,
  lookupKey,
  newSalt,
  withdrawLock,
} from "@tolbooth/sdk";
import { Contract, hexlify, type InterfaceAbi } from "ethers";
import { TestChain, deployAgencies } from "./support/chain.js";

/** The library's functions are internal; this contract shows them. */
const harness = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
import {Commitments} from "Commitments.sol";
contract Harness {
    function leaf(bytes32 schema, bytes32 salt, bytes32 content) external view returns (bytes32) {
        return Commitments.leaf(schema, salt, content);
    }
    function node(bytes32 left, bytes32 right) external pure returns (bytes32) {
        return Commitments.node(left, right);
    }
    function lookupKey(bytes32 commit, bytes32 hmac) external pure returns (bytes32) {
        return Commitments.lookupKey(commit, hmac);
    }
}`;

interface SolcOutput {
  errors?: { severity: string; formattedMessage: string }[];
  contracts: Record<string, Record<string, { abi: InterfaceAbi; evm: { bytecode: { object: string } } }>>;
}

function compileHarness(): { abi: InterfaceAbi; code: string } {
  const require = createRequire(import.meta.url);
  const solc = require("solc") as { compile(input: string): string };
  const library = new URL("../../sdk/contracts/libraries/Commitments.sol", import.meta.url);
  const input = {
    language: "Solidity",
    sources: {
      "Harness.sol": { content: harness },
      "Commitments.sol": { content: readFileSync(library, "utf8") },
    },
    settings: { outputSelection: { "Harness.sol": { Harness: ["abi", "evm.bytecode.object"] } } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input))) as SolcOutput;
  const errors = (output.errors ?? []).filter(({ severity }) => severity === "error");
  assert.deepEqual(
    errors.map(({ formattedMessage }) => formattedMessage),
    [],
  );
  const { abi, evm } = output.contracts["Harness.sol"]!["Harness"]!;
  return { abi, code: `0x${evm.bytecode.object}` };
}

const word = () => hexlify(randomBytes(32));

describe("the commitments beside the Solidity", () => {
  let chain: TestChain;
  let chainId: bigint;

  before(async () => {
    chain = await TestChain.start();
    chainId = (await chain.provider.getNetwork()).chainId;
  });
  after(() => chain?.close());

  it("makes the same leaves, nodes and lookup keys as Commitments.sol", async () => {
    const { abi, code } = compileHarness();
    const address = await chain.deploy(await chain.account(0), abi, code);
    const contract = new Contract(address, abi, chain.provider);
    const ask = (name: string, ...values: string[]) =>
      contract.getFunction(name)(...values) as Promise<string>;
    for (let round = 0; round < 20; round += 1) {
      const [schema, contentHash, salt] = [word(), word(), newSalt()];
      assert.equal(
        commitmentLeaf({ chainId, contract: address }, { schema, salt, contentHash }),
        await ask("leaf", schema, salt, contentHash),
      );
      assert.equal(commitmentNode(schema, contentHash), await ask("node", schema, contentHash));
      assert.equal(lookupKey(schema, contentHash), await ask("lookupKey", schema, contentHash));
    }
  });

  it("makes the same consent ids, and locks that the secret opens, as ConsentRegistry.sol", async () => {
    const { registry, governor, keys } = await deployAgencies(chain);
    const address = await chain.deploy(governor, consentRegistryAbi, consentRegistryCreationCode, registry);
    const controller = new ConsentRegistryClient(address, keys[0]);
    const relayer = new ConsentRegistryClient(address, await chain.account(9));
    for (let round = 0; round < 3; round += 1) {
      const [terms, secret] = [word(), newSalt()];
      const lock = withdrawLock(secret);
      const recorded = await controller.record({
        terms,
        withdrawLock: lock,
        recipient: 2,
        from: 0,
        until: 4_000_000_000,
        kind: "permit",
      });
      const id = consentId(
        { chainId, contract: address },
        { controller: 1, recipient: 2, terms, withdrawLock: lock },
      );
      assert.equal(recorded.id, id);
      assert.equal((await relayer.check(id, 2)).ok, true);
      await relayer.withdrawWithSecret({ controller: 1, recipient: 2, terms, secret });
      assert.equal((await relayer.check(id, 2)).ok, false);
    }
  });
});
