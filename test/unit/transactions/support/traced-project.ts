import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Interface } from "ethers";
import {
  deployContract,
  readArtifact,
  type Connection,
  type DeployContext,
  type DeploymentRecord,
  type LocalNetwork,
} from "@tolbooth/sdk";
import { tolboothInProcess } from "../../../cli/harness.js";
import { createScratch, waitUntil, type Scratch } from "../../networks/support/scratch.js";

/** A contract that was deployed by a transaction of its own, not taken over. */
type SentDeployment = DeploymentRecord & { readonly transactionHash: string };

/** A compiled project on a local network of its own, for tests that look at transactions. */
export interface TracedProject {
  readonly scratch: Scratch;
  readonly where: DeployContext;
  readonly connection: Connection;
  readonly network: LocalNetwork;
  /** Name and address of the first account. */
  readonly from: { readonly name: string; readonly address: string };
  compile(file: string, text: string): Promise<void>;
  deploy(name: string, values?: unknown[], libraries?: Record<string, string>): Promise<SentDeployment>;
  /** Sends whatever the contract says to it, and gives the hash. */
  send(
    record: Pick<DeploymentRecord, "abi">,
    address: string,
    name: string,
    values: readonly unknown[],
    gasLimit?: number,
  ): Promise<string>;
}

export async function tracedProject(
  source: string,
  configuration: Record<string, unknown> = {},
): Promise<TracedProject> {
  const scratch = await createScratch(configuration);
  await mkdir(path.join(scratch.folder, "contracts"));
  const compile = async (file: string, text: string): Promise<void> => {
    const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";
    await writeFile(path.join(scratch.folder, "contracts", file), head + text);
    const run = await tolboothInProcess(["compile"], { cwd: scratch.folder });
    assert.equal(run.code, 0, run.stdout + run.stderr);
  };
  await compile("A.sol", source);
  const network = scratch.network();
  await network.start();
  const connection = await scratch.connect();
  const where: DeployContext = { host: scratch.host, project: scratch.project, connection };
  const first = (await connection.accounts())[0]!;
  return {
    scratch,
    where,
    connection,
    network,
    from: first,
    compile,
    async deploy(name, values = [], libraries = {}) {
      const artifact = await readArtifact(scratch.host.files, scratch.project, name);
      const request = { artifact, arguments: values, from: first.name, libraries };
      const { record } = await deployContract(where, request);
      assert.ok(record.transactionHash, "the deployment has a transaction");
      return { ...record, transactionHash: record.transactionHash };
    },
    async send(record, address, name, values, gasLimit = 3_000_000) {
      const data = new Interface(record.abi as never).encodeFunctionData(name, [...values]);
      const signer = await connection.signer(first.name);
      return hashOfMined(connection, await signer.sendTransaction({ to: address, data, gasLimit }));
    },
  };
}

/** The hash of a transaction, also of one that fails, when it is in a block: the node answers before that. */
export async function hashOfMined(connection: Connection, { hash }: { hash: string }): Promise<string> {
  await waitUntil(
    async () => (await connection.provider.send("eth_getTransactionReceipt", [hash])) !== null,
    60_000,
  );
  return hash;
}

/** A node that refuses methods, as nodes without that part do. */
export function withoutMethods(
  { where, connection }: Pick<TracedProject, "where" | "connection">,
  refused: (method: string, parameters: readonly unknown[]) => boolean,
): DeployContext {
  const provider = new Proxy(connection.provider, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (name !== "send") return typeof value === "function" ? value.bind(target) : value;
      return async (method: string, parameters: unknown[]) => {
        if (refused(method, parameters))
          throw Object.assign(new Error(`the method ${method} does not exist`), { code: -32601 });
        return target.send(method, parameters);
      };
    },
  });
  // A node of our own is asked directly for much.
  const { managed: _, ...network } = connection.network;
  return { ...where, connection: { ...connection, network, provider } };
}
