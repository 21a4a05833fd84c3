import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import * as vscode from "vscode";
import { activated, suiteProject, until, type SuiteProject } from "./support.js";

interface Status {
  readonly running: boolean;
  readonly url?: string;
  readonly port?: number;
  readonly pid?: number;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function ask(url: string, method: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: [] }),
  });
  return ((await response.json()) as { result: unknown }).result;
}

describe("The local network", () => {
  let project: SuiteProject;
  const run = async (command: string, ...parameters: unknown[]): Promise<Status | undefined> =>
    vscode.commands.executeCommand<Status | undefined>(command, ...parameters);

  before(async () => {
    await activated();
    project = await suiteProject("network project", {
      "tolbooth.json": "{}\n",
      "contracts/Empty.sol": "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\ncontract Empty {}\n",
    });
  });

  after(async () => {
    await run("tolbooth.stopNetwork", project.root);
    await project.remove();
  });

  it("starts for the project of the active editor, and answers", async () => {
    await project.open("contracts/Empty.sol");
    const status = await run("tolbooth.startNetwork");
    assert.ok(status?.running);
    assert.ok(status.url);
    assert.match(String(await ask(status.url, "eth_chainId")), /^0x[0-9a-f]+$/);
  });

  it("is the same one when it is started again", async () => {
    const first = await run("tolbooth.startNetwork", project.root);
    const second = await run("tolbooth.startNetwork", vscode.Uri.file(project.root));
    assert.equal(second?.pid, first?.pid);
    assert.equal(second?.port, first?.port);
  });

  it("keeps its chain when it is stopped and started, and stops for good", async () => {
    const running = await run("tolbooth.startNetwork", project.root);
    assert.ok(running?.url && running.pid);
    await ask(running.url, "evm_mine");
    const before = await ask(running.url, "eth_blockNumber");
    assert.notEqual(before, "0x0");
    const stopped = await run("tolbooth.stopNetwork", project.root);
    assert.equal(stopped?.running, false);
    assert.equal(isAlive(running.pid), false);
    const again = await run("tolbooth.startNetwork", project.root);
    assert.ok(again?.url);
    assert.equal(await ask(again.url, "eth_blockNumber"), before);
  });

  it("begins a new chain when it is reset", async () => {
    const result = await vscode.commands.executeCommand<Status>("tolbooth.resetNetwork", project.root, {
      confirmed: true,
    });
    assert.ok(result.running && result.url);
    assert.equal(await ask(result.url, "eth_blockNumber"), "0x0");
  });

  it("is seen to have ended when its process is killed", async () => {
    const running = await run("tolbooth.startNetwork", project.root);
    assert.ok(running?.pid);
    process.kill(running.pid, "SIGKILL");
    await until("the process to end", () => !isAlive(running.pid ?? 0));
    const again = await run("tolbooth.startNetwork", project.root);
    assert.ok(again?.running);
    assert.notEqual(again.pid, running.pid);
  });

  it("does not start on a port that somebody else holds, and starts once it is free", async () => {
    await run("tolbooth.stopNetwork", project.root);
    const holder = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    const { port } = holder.address() as AddressInfo;
    const settings = vscode.workspace.getConfiguration("tolbooth.network");
    await settings.update("port", port, vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(await run("tolbooth.startNetwork", project.root), undefined);
      await new Promise((resolve) => holder.close(resolve));
      const status = await run("tolbooth.startNetwork", project.root);
      assert.equal(status?.port, port);
    } finally {
      if (holder.listening) holder.close();
      await settings.update("port", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("leaves its files in the project's own folder", () => {
    assert.ok(existsSync(project.uri(".tolbooth").fsPath));
  });
});
