/** Snapshots, the clock and the node's log, with the keyboard alone. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Interface } from "ethers";
import type { Locator, Page } from "playwright-core";
import { openEditor, type Editor } from "../host/openEditor.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { inOrder, runCommand } from "./support/window.js";

describe("Snapshots and the clock of a local network", function () {
  inOrder(this);

  let workspace: TemporaryWorkspace;
  let editor: Editor;
  const status = (page: Page, text: RegExp): Locator =>
    page.locator(".part.statusbar").getByRole("button", { name: text });
  const row = (page: Page, text: RegExp): Locator =>
    page.locator(".part.sidebar").getByRole("treeitem", { name: text });
  /** Answers a question once it is there: the palette that asked before it may still be closing. */
  const answer = async (page: Page, question: string | RegExp, text: string): Promise<void> => {
    await page.locator(".quick-input-widget").getByText(question).first().waitFor({ timeout: 30_000 });
    if (text !== "") await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };

  before(async () => {
    workspace = await temporaryWorkspace({ name: "chains", files: { "tolbooth.json": "{}\n" } });
    editor = await openEditor({ workspace: workspace.folder });
  });

  afterEach(async function () {
    if (this.currentTest?.state !== "failed") return;
    console.log(`What the window showed: ${await editor.screenshot("failed-local-networks")}`);
    console.log(`Its logs: ${editor.logFolder}`);
  });

  after(async () => {
    await editor?.close();
    await workspace?.remove();
  });

  it("takes snapshots and shows them as a tree below the network", async () => {
    const { page } = editor;
    await status(page, /Local network: stopped/).waitFor({ timeout: 60_000 });
    await runCommand(page, "Tolbooth: Start Local Network");
    await status(page, /Local network: \d+/).waitFor({ timeout: 60_000 });
    await runCommand(page, "Tolbooth: Focus on Networks View");
    for (const name of ["before the pilot", "agencies registered"]) {
      await runCommand(page, "Tolbooth: Take a Snapshot of a Local Network");
      await answer(page, "The chain and its deployment records are kept under this name.", name);
      await row(page, new RegExp(`snapshot ${name}`)).waitFor({ timeout: 30_000 });
    }
    await row(page, /snapshot agencies registered.*the chain stands here/).waitFor();
    const files = await readdir(path.join(workspace.folder, ".tolbooth/networks/local/snapshots"));
    assert.equal(files.filter((name) => name.endsWith(".state.gz")).length, 2);
  });

  it("says in the status bar how far the clock is ahead", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Move a Local Network's Clock On");
    await answer(page, /A duration, such as 90s/, "30d");
    await status(page, /clock 30 d ahead/).waitFor({ timeout: 30_000 });
    await editor.screenshot("local-network-snapshots");
  });

  it("goes back, and keeps what the chain had become", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Go Back to a Snapshot");
    await answer(page, "agencies registered", "before the pilot");
    await row(page, /snapshot before the pilot.*the chain stands here/).waitFor({ timeout: 30_000 });
    await row(page, /snapshot before 'before the pilot'/).waitFor({ timeout: 30_000 });
    await status(page, /Local network: \d+$/).waitFor({ timeout: 30_000 });
  });

  it("shows what the node writes, also after a restart and in a second window", async () => {
    const { page } = editor;
    /** Has a contract say something on the node's console, as `console.log` in Solidity does. */
    const say = async (text: string): Promise<void> => {
      const file = path.join(workspace.folder, ".tolbooth/networks/local/network.json");
      const { port } = JSON.parse(await readFile(file, "utf8")) as { port: number };
      const data = new Interface(["function log(string)"]).encodeFunctionData("log", [text]);
      const call = [{ to: "0x000000000000000000636F6e736F6c652e6c6f67", data }, "latest"];
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_call", params: call });
      const headers = { "content-type": "application/json" };
      await (await fetch(`http://127.0.0.1:${port}`, { method: "POST", headers, body })).text();
    };
    const lines = (window: Page, text: string | RegExp): Locator =>
      window.locator(".part.panel .view-line", { hasText: text }).first();
    await runCommand(page, "Tolbooth: Node Log of a Local Network");
    await say("held by HMRC");
    await lines(page, "held by HMRC").waitFor({ timeout: 60_000 });
    assert.equal(await page.locator(".part.panel .view-line", { hasText: "anvil_metadata" }).count(), 0);

    await runCommand(page, "Tolbooth: Stop Local Network");
    await status(page, /Local network: stopped/).waitFor({ timeout: 60_000 });
    await runCommand(page, "Tolbooth: Start Local Network");
    await status(page, /Local network: \d+/).waitFor({ timeout: 60_000 });
    await say("looked at after a restart");
    await lines(page, "looked at after a restart").waitFor({ timeout: 60_000 });

    const second = await openEditor({ workspace: workspace.folder });
    try {
      await status(second.page, /Local network: \d+/).waitFor({ timeout: 60_000 });
      await runCommand(second.page, "Tolbooth: Node Log of a Local Network");
      await lines(second.page, /\w/).waitFor({ timeout: 60_000 });
      await say("released by HMRC");
      for (const window of [page, second.page])
        await lines(window, "released by HMRC").waitFor({ timeout: 60_000 });
    } finally {
      await second.close();
    }
  });
});
