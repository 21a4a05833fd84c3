/** The movement board: the sample's real day, 2,000 movements of 28 lanes, keyboard, live, reorganisation, no node. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import path from "node:path";
import { readFile } from "node:fs/promises";
import { Interface } from "ethers";
import type { Frame } from "playwright-core";
import { openEditor, type Editor } from "../host/openEditor.js";
import { projectRoot } from "../host/paths.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { accessibilityProblems } from "./support/accessibility.js";
import { inOrder, runCommand, stopNetwork, treeRow, webView } from "./support/window.js";

/** A contract with every event of the clearances, which tells of as many movements as somebody wants. */
const busy = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract BusyPort {
    event MovementOpened(bytes32 indexed id, uint16 indexed opener, uint32 required, bytes32 data);
    event RequirementAdded(bytes32 indexed id, uint8 indexed lane, uint32 seq, uint16 by);
    event Decision(bytes32 indexed id, uint8 indexed lane, uint16 agency, uint8 decision, uint16 version, uint32 seq, bytes32 evidence);
    event Released(bytes32 indexed id, uint16 version, uint32 seq);
    event ReleaseRevoked(bytes32 indexed id, uint16 version, uint32 seq);
    event Amended(bytes32 indexed id, uint16 version, uint32 seq, bytes32 data);
    event Invalidated(bytes32 indexed id, uint8 reason, uint32 seq);
    event Exited(bytes32 indexed id, uint16 version, uint32 seq);
    event Escalated(bytes32 indexed id, uint8 indexed lane, uint16 indexed agency, uint16 version, uint48 dueAt);
    event LaneAssigned(uint8 indexed lane, uint16 indexed agency);
    event DecisionPeriodSet(uint8 indexed lane, uint32 period);
    function play(uint256 first, uint256 many) external {
        for (uint256 i = first; i < first + many; ++i) {
            bytes32 id = bytes32(i + 1);
            emit MovementOpened(id, 1, (1 << 28) - 1, 0);
            for (uint8 lane = 1; lane <= 28; ++lane)
                emit Decision(id, lane, lane, lane == 2 && i % 5 == 0 ? 2 : lane == 28 ? 4 : 1, 1, lane + 1, 0);
        }
    }
    function decide(uint256 i, uint8 lane, uint8 decision) external {
        emit Decision(bytes32(i + 1), lane, lane, decision, 1, 99, 0);
    }
}
`;

describe("The movement board", function () {
  inOrder(this);
  let workspace: TemporaryWorkspace;
  let editor: Editor;

  const program = async (...words: string[]): Promise<string> => {
    const child = spawn(process.execPath, words, { cwd: workspace.folder });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const code = await new Promise((resolve) => child.once("close", resolve));
    assert.equal(code, 0, text);
    return text;
  };
  const tolbooth = async (...words: string[]): Promise<{ result: Record<string, unknown> }> =>
    JSON.parse(await program(path.join(projectRoot, "sdk", "bin", "tolbooth.mjs"), ...words, "--json")) as {
      result: Record<string, unknown>;
    };
  const open = async (contract: string): Promise<Frame> => {
    await runCommand(editor.page, "Tolbooth: Open the Movement Board");
    await editor.page.locator(".quick-input-list").getByText(contract).first().click();
    return webView(editor.page, "Board");
  };

  let url = "";
  const ask = async (method: string, ...params: unknown[]): Promise<unknown> => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const { result, error } = (await answer.json()) as { result?: unknown; error?: { message: string } };
    assert.equal(error, undefined, method);
    return result;
  };

  before(async function () {
    this.timeout(300_000);
    workspace = await temporaryWorkspace({
      from: "samples/border-events",
      files: { "contracts/BusyPort.sol": busy },
    });
    await tolbooth("network", "start");
    await program("--import", "tsx", path.join("scenario", "run.ts"));
    await tolbooth("deploy", "BusyPort");
    url = ((await tolbooth("events", "--limit", "1")).result as { network: { url: string } }).network.url;
    const record = path.join(workspace.folder, "deployments", "local", "BusyPort.json");
    const { address, from } = JSON.parse(await readFile(record, "utf8")) as { address: string; from: string };
    // A transaction may use 16.7 million gas at most.
    const play = new Interface(["function play(uint256 first, uint256 many)"]);
    for (let first = 0; first < 2_000; first += 25) {
      const data = play.encodeFunctionData("play", [first, 25]);
      await ask("eth_sendTransaction", { from, to: address, data, gas: "0xf00000" });
    }
    editor = await openEditor({ workspace: workspace.folder });
    await editor.page.locator(".part.activitybar").getByRole("tab", { name: "Tolbooth" }).click();
    await treeRow(editor.page, /^Local network, running/).waitFor({ timeout: 60_000 });
  });

  after(async () => {
    if (editor) await stopNetwork(editor.page).finally(() => editor.close());
    await workspace?.remove();
  });

  it("shows the sample's real movement, and its time line by the keyboard alone", async () => {
    const board = await open("PortClearance");
    await board.locator(".space .line").first().waitFor({ timeout: 60_000 });
    assert.equal(await board.locator(".head .cell").count(), 31, "three columns and 28 lanes");
    await board.locator('[data-row="0"][data-column="0"]').focus();
    await editor.page.keyboard.press("ArrowRight");
    assert.equal(await board.locator('[data-column="1"]:focus').count(), 1);
    await editor.page.keyboard.press("Enter");
    await board.locator(".steps .step").first().waitFor();
    await board.getByText("Opened", { exact: true }).waitFor();
    await editor.screenshot("board-day");
    assert.deepEqual(await accessibilityProblems(board), []);
    await runCommand(editor.page, "View: Close All Editors");
  });

  it("shows 2,000 movements of 28 lanes, a few dozen lines at a time, and filters them", async () => {
    const board = await open("BusyPort");
    await board.getByText("Rows: 2000", { exact: true }).waitFor({ timeout: 120_000 });
    assert.equal((await board.locator(".space .line").count()) < 80, true, "only lines that can be seen");
    await board.getByLabel("Only rows that concern this agency").selectOption("2");
    await board.getByLabel("Only rows in this state").selectOption("held");
    await board.getByText("400 of 2000 rows").waitFor();
    await board.locator('.space [tabindex="0"]').focus();
    await editor.page.keyboard.press("Control+End");
    await board.locator('[data-row="399"]:focus').waitFor();
    await editor.page.keyboard.press("Enter");
    await board.locator(".held-times li").waitFor();
    await editor.screenshot("board-busy");
    assert.deepEqual(await accessibilityProblems(board), []);
  });

  it("goes along with what happens, and shows what remains when the chain takes it back", async () => {
    const board = await webView(editor.page, "Board");
    const snapshot = await ask("evm_snapshot");
    await tolbooth("send", "BusyPort", "decide", "0", "2", "1");
    await board.getByText("399 of 2000 rows").waitFor();
    await ask("evm_revert", snapshot);
    await board.getByText("400 of 2000 rows").waitFor();
  });

  it("is as it was after a reload of the window", async () => {
    await runCommand(editor.page, "Developer: Reload Window");
    await editor.page.waitForTimeout(3_000);
    const board = await webView(editor.page, "Board", 120_000);
    await board.getByText("400 of 2000 rows").waitFor({ timeout: 120_000 });
    assert.equal(await board.getByLabel("Only rows in this state").inputValue(), "held");
    await board.locator(".held-times li").waitFor();
    assert.deepEqual(await accessibilityProblems(board), []);
  });

  it("shows what the index has kept when there is no node", async () => {
    await stopNetwork(editor.page);
    const board = await webView(editor.page, "Board");
    await board.getByText("This is what the index has kept.").waitFor({ timeout: 60_000 });
    await board.getByText("400 of 2000 rows").waitFor();
  });
});
