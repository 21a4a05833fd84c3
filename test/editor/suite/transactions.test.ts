import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import * as vscode from "vscode";
import { Interface } from "ethers";
import type { SourcePlace, TransactionDetails } from "@tolbooth/sdk";
import { activated, suiteProject, until, type SuiteProject } from "./support.js";

const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Rules {
    /// @notice The day is full.
    error Full(uint16 day, uint256 booked);
    function check(uint16 day, uint256 booked) external pure {
        if (booked > 0)
            revert Full(day, booked);
    }
}
contract Bookings {
    event Booked(uint16 indexed day, address who);
    Rules public rules = new Rules();
    mapping(uint16 day => address[]) private booked;
    function book(uint16 day) external {
        rules.check(day, booked[day].length);
        booked[day].push(msg.sender);
        emit Booked(day, msg.sender);
    }
}
`;

interface Sent {
  readonly transactionHash: string;
}
interface Deployed {
  readonly record: { readonly address: string };
}

describe("Transactions", () => {
  let project: SuiteProject;
  let sent: Sent;
  let refused: string;
  const run = async <T>(command: string, ...parameters: unknown[]): Promise<T | undefined> =>
    vscode.commands.executeCommand<T | undefined>(command, ...parameters);
  const target = (hash: string) => ({ projectRoot: project.root, network: "local", hash });

  /** What the node itself is asked, as a program beside the editor would. */
  const askNode = async <T>(method: string, ...params: unknown[]): Promise<T> => {
    const file = project.uri(".tolbooth/networks/local/network.json").fsPath;
    const { port } = JSON.parse(await fs.readFile(file, "utf8")) as { port: number };
    const response = await fetch(`http://127.0.0.1:${port}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
    });
    return ((await response.json()) as { result: T }).result;
  };

  before(async () => {
    await activated();
    project = await suiteProject("transactions project", {
      "tolbooth.json": JSON.stringify({ agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }] }),
      "contracts/Bookings.sol": source,
    });
    await run("tolbooth.startNetwork", project.root);
    const deployed = await run<Deployed>("tolbooth.deployContract", {
      projectRoot: project.root,
      contractName: "Bookings",
    });
    assert.ok(deployed);
    const book = { projectRoot: project.root, contract: "Bookings", function: "book", from: "hmrc" };
    const first = await run<Sent>("tolbooth.sendFunction", { ...book, arguments: ["7"] });
    assert.ok(first);
    sent = first;
    // Tolbooth sends nothing that the contract refuses now; another program does.
    const [from] = await askNode<string[]>("eth_accounts");
    const data = new Interface(["function book(uint16 day)"]).encodeFunctionData("book", [7]);
    const transaction = { from, to: deployed.record.address, data, gas: "0x493e0" };
    refused = await askNode<string>("eth_sendTransaction", transaction);
    await until("the receipt", async () => askNode<object | undefined>("eth_getTransactionReceipt", refused));
  });

  after(async () => {
    await run("tolbooth.stopNetwork", project.root);
    await project.remove();
  });

  it("are shown with calls, events and changes, and the tree stands at the one that was asked for", async () => {
    const shown = await run<TransactionDetails>("tolbooth.showTransaction", target(sent.transactionHash));
    assert.ok(shown);
    assert.deepEqual([shown.status, shown.contract, shown.function], ["succeeded", "Bookings", "book"]);
    assert.deepEqual(
      shown.call?.calls.map((call) => [call.contract, call.function, call.calledAt?.line]),
      [["Rules", "check", 16]],
    );
    assert.deepEqual(
      shown.events.map(({ event }) => event),
      ["Booked"],
    );
    assert.deepEqual(shown.changes?.[0]?.storage.map(({ variable }) => variable).sort(), [
      "booked[7].length",
      "booked[7][0]",
    ]);
  });

  it("open where they reverted, at the line itself", async () => {
    const place = await run<SourcePlace>("tolbooth.openWhereReverted", target(refused));
    assert.deepEqual(place, { unit: "contracts/Bookings.sol", line: 8 });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.fsPath, project.uri("contracts/Bookings.sol").fsPath);
    assert.equal(editor?.selection.active.line, 7);
    const shown = await run<TransactionDetails>("tolbooth.showTransaction", target(refused));
    assert.equal(shown?.failure?.errorName, "Full");
    assert.ok(shown?.failure?.explanation, "the error's NatSpec is shown");
  });

  it("open the line of a call from its node", async () => {
    const shown = await run<TransactionDetails>("tolbooth.showTransaction", target(sent.transactionHash));
    const node = { kind: "call", project: { root: project.root }, call: shown?.call?.calls[0] };
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    assert.equal(
      await run("tolbooth.openTransactionLine", node),
      project.uri("contracts/Bookings.sol").fsPath,
    );
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 15);
  });

  it("open no line of one that succeeded, of one that nobody knows, or of what is no hash", async () => {
    assert.equal(await run("tolbooth.openWhereReverted", target(sent.transactionHash)), undefined);
    assert.equal(await run("tolbooth.showTransaction", target(`0x${"ab".repeat(32)}`)), undefined);
    assert.equal(await run("tolbooth.showTransaction", target("0x12")), undefined);
  });

  it("have a hash that can be copied, from a node and by name", async () => {
    const node = { projectRoot: project.root, network: "local", row: { hash: refused } };
    assert.equal(await run("tolbooth.copyTransactionHash", node), refused);
    assert.equal(await vscode.env.clipboard.readText(), refused);
  });

  it("are those of another chain after a reset, and the old ones are gone", async () => {
    await run("tolbooth.resetNetwork", project.root, { confirmed: true });
    assert.equal(await run("tolbooth.showTransaction", target(refused)), undefined);
  });
});
