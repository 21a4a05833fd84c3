import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import path from "node:path";
import * as vscode from "vscode";
import { activated, suiteProject, type SuiteProject } from "./support.js";

describe("Networks elsewhere and their keys", () => {
  let project: SuiteProject;
  let url: string;
  let address: string;
  const run = async <T>(command: string, ...parameters: unknown[]): Promise<T | undefined> =>
    vscode.commands.executeCommand<T | undefined>(command, ...parameters);
  const key = () => ({ projectRoot: project.root, network: "staging", account: "hmrc" });
  const ask = async (method: string, ...params: unknown[]): Promise<unknown> => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return ((await response.json()) as { result?: unknown }).result;
  };
  const configuration = async (): Promise<string> => fs.readFile(project.uri("tolbooth.json").fsPath, "utf8");

  before(async () => {
    await activated();
    project = await suiteProject("keys project", {
      "tolbooth.json":
        '{\n  // kept\n  "agencies": [{ "name": "hmrc", "title": "HM Revenue and Customs" }]\n}\n',
      "contracts/Bell.sol":
        "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\ncontract Bell { function ring() external {} }\n",
    });
    const status = await run<{ port: number }>("tolbooth.startNetwork", project.root);
    // It leads to this machine, but is no loopback address: so the network counts as somebody else's.
    url = `http://0.0.0.0:${status!.port}`;
  });
  after(async () => {
    await run("tolbooth.forgetKey", key(), { confirmed: true });
    await run("tolbooth.stopNetwork", project.root);
    await project.remove();
  });

  it("a network is added with the chain that its node names, and the file's comments stay", async () => {
    const added = await run("tolbooth.addNetwork", {
      projectRoot: project.root,
      name: "staging",
      addresses: url,
    });
    assert.deepEqual(added, { name: "staging", url, chainId: 31337 });
    const text = await configuration();
    assert.equal(text.includes("// kept"), true);
    assert.equal(text.includes('"chainId": 31337'), true);
  });

  it("a key is never taken for a name or an address of a network, and not written down", async () => {
    const secret = "ab".repeat(32);
    const before = await configuration();
    for (const wrong of [
      { name: secret, addresses: url },
      { name: "other", addresses: secret },
    ])
      assert.equal(await run("tolbooth.addNetwork", { projectRoot: project.root, ...wrong }), undefined);
    assert.equal(await configuration(), before);
  });

  it("a key is made once, and is in no file of the project", async () => {
    address = (await run<string>("tolbooth.generateKey", key())) ?? "";
    assert.match(address, /^0x[0-9a-fA-F]{40}$/);
    assert.equal(await run("tolbooth.generateKey", key()), undefined, "a key is never replaced");
    for (const file of await fs.readdir(project.root, { recursive: true })) {
      const stat = await fs.stat(path.join(project.root, file));
      if (stat.isFile() && stat.size < 1_000_000) {
        const text = await fs.readFile(path.join(project.root, file), "utf8");
        assert.equal(/private_?key/i.test(text), false, file);
      }
    }
  });

  it("nothing is sent elsewhere while the setting forbids it", async () => {
    const settings = vscode.workspace.getConfiguration("tolbooth.networks");
    // Funded, so that nothing else keeps it from being sent; without the setting a question would stand here and wait.
    await ask("anvil_setBalance", address, "0xde0b6b3a7640000");
    await settings.update("allowRemoteSends", false, vscode.ConfigurationTarget.Workspace);
    try {
      const sent = await run("tolbooth.deployContract", {
        ...key(),
        contractName: "Bell",
        from: "hmrc",
        arguments: [],
      });
      assert.equal(sent, undefined);
      assert.equal(await ask("eth_getTransactionCount", address, "pending"), "0x0");
    } finally {
      await settings.update("allowRemoteSends", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("nothing is sent to a network for which tolbooth.json forbids it", async () => {
    const before = await configuration();
    const forbidding = before.replace('"chainId": 31337', '"sends": "forbidden", "chainId": 31337');
    assert.notEqual(forbidding, before);
    await fs.writeFile(project.uri("tolbooth.json").fsPath, forbidding);
    try {
      const wanted = { ...key(), contractName: "Bell", from: "hmrc", arguments: [] };
      assert.equal(await run("tolbooth.deployContract", wanted), undefined);
      assert.equal(await ask("eth_getTransactionCount", address, "pending"), "0x0");
    } finally {
      await fs.writeFile(project.uri("tolbooth.json").fsPath, before);
    }
  });

  it("a transaction that waits is sped up, and another one cancelled", async () => {
    const [from] = (await ask("eth_accounts")) as string[];
    const to = "0x00000000000000000000000000000000000000aa";
    const waiting = async (): Promise<string[]> => {
      const { pending } = (await ask("txpool_content")) as {
        pending: Record<string, Record<string, { hash: string }>>;
      };
      return Object.values(pending).flatMap((one) => Object.values(one).map(({ hash }) => hash));
    };
    const replaced = async (command: string): Promise<unknown> => {
      const hash = (await ask("eth_sendTransaction", { from, to, value: "0x1" })) as string;
      const replacing = run<{ outcome: string }>(command, {
        projectRoot: project.root,
        network: "local",
        hash,
      });
      const deadline = Date.now() + 20_000;
      for (let now = await waiting(); now.includes(hash); now = await waiting())
        if (Date.now() > deadline) throw new Error("nothing took its place");
        else await new Promise((resolve) => setTimeout(resolve, 50));
      await ask("evm_mine");
      return (await replacing)?.outcome;
    };
    await ask("evm_setAutomine", false);
    try {
      assert.equal(await replaced("tolbooth.speedUpTransaction"), "replaced");
      assert.equal(await ask("eth_getBalance", to, "latest"), "0x1");
      assert.equal(await replaced("tolbooth.cancelTransaction"), "replaced");
      assert.equal(await ask("eth_getBalance", to, "latest"), "0x1", "the cancelled one gave nothing");
    } finally {
      await ask("evm_setAutomine", true);
    }
  });

  it("a key is forgotten", async () => {
    assert.equal(await run("tolbooth.forgetKey", key(), { confirmed: true }), true);
    assert.equal(await run("tolbooth.forgetKey", key(), { confirmed: true }), undefined);
  });
});
