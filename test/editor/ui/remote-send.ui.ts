/** The question before something is sent elsewhere, and how the addresses of that network are. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { openEditor, type Editor } from "../host/openEditor.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { inOrder, runCommand, stopNetwork, treeRow } from "./support/window.js";

const plan = {
  format: "tolbooth/deployment-plan",
  version: 1,
  from: "hmrc",
  deployments: [
    { contract: "Bell", name: "Dover" },
    { contract: "Bell", name: "Heysham" },
  ],
  calls: [{ contract: "Dover", function: "ring" }],
};
const configuration = { agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }] };

describe("Sending to a network elsewhere", function () {
  inOrder(this);
  let workspace: TemporaryWorkspace;
  let editor: Editor;
  let port = 0;
  let address = "";

  const ask = async (method: string, ...params: unknown[]): Promise<unknown> => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const headers = { "content-type": "application/json" };
    const response = await fetch(`http://127.0.0.1:${port}`, { method: "POST", headers, body });
    return ((await response.json()) as { result?: unknown }).result;
  };
  const sent = async (): Promise<number> => Number(await ask("eth_getTransactionCount", address, "pending"));
  const choose = async (page: Page, text: string): Promise<void> => {
    await page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first().click();
  };
  /** Asks for the deployment, and gives the question that comes. */
  const deploy = async (page: Page): Promise<Locator> => {
    await runCommand(page, "Tolbooth: Deploy a Contract");
    await choose(page, "Bell");
    await choose(page, "staging");
    const dialog = page.getByRole("dialog").filter({ hasText: "Deploy Bell to staging?" });
    await dialog.waitFor({ timeout: 60_000 });
    return dialog;
  };

  before(async () => {
    workspace = await temporaryWorkspace({
      name: "elsewhere",
      files: {
        "tolbooth.json": JSON.stringify(configuration),
        "deployment-plan.json": JSON.stringify(plan),
        "contracts/Bell.sol":
          "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\ncontract Bell { function ring() external {} }\n",
      },
    });
    editor = await openEditor({ workspace: workspace.folder });
  });
  afterEach(async function () {
    if (this.currentTest?.state !== "failed") return;
    console.log(`What the window showed: ${await editor.screenshot("failed-remote-send")}`);
    console.log(`Its logs: ${editor.logFolder}`);
  });
  after(async () => {
    if (editor) await stopNetwork(editor.page).catch(() => undefined);
    await editor?.close();
    await workspace?.remove();
  });

  it("has a node to be sent to", async () => {
    const { page } = editor;
    await page
      .locator(".part.activitybar")
      .getByRole("tab", { name: "Tolbooth" })
      .waitFor({ timeout: 60_000 });
    await runCommand(page, "Tolbooth: Focus on Networks View");
    await treeRow(page, /^Local network, stopped/).waitFor({ timeout: 60_000 });
    await runCommand(page, "Tolbooth: Start Local Network");
    await treeRow(page, /^Local network, running/).waitFor({ timeout: 60_000 });
    const file = path.join(workspace.folder, ".tolbooth/networks/local/network.json");
    ({ port } = JSON.parse(await readFile(file, "utf8")) as { port: number });
  });

  it("each address of the network says how it is", async () => {
    const { page } = editor;
    // They lead to this machine, but the first is no loopback address: so the network counts as somebody else's.
    const endpoints = [`http://0.0.0.0:${port}`, "http://127.0.0.1:1"];
    const networks = { staging: { endpoints, chainId: 31337 } };
    await writeFile(
      path.join(workspace.folder, "tolbooth.json"),
      JSON.stringify({ ...configuration, networks }),
    );
    const row = treeRow(page, /^staging/);
    await row.waitFor({ timeout: 60_000 });
    await row.click();
    await page.keyboard.press("ArrowRight");
    await treeRow(page, /^http:\/\/0\.0\.0\.0:\d+\S*, answers in \d+ ms, block 0/).waitFor({
      timeout: 60_000,
    });
    await treeRow(page, /^http:\/\/127\.0\.0\.1:1\S*, unreachable: /).waitFor();
  });

  it("nothing is sent after a no, and once after a yes", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Generate a Key");
    await choose(page, "staging");
    await choose(page, "HM Revenue and Customs");
    const toast = page.locator(".notification-toast", { hasText: /0x[0-9a-fA-F]{40}/ });
    await toast.waitFor({ timeout: 60_000 });
    address = /0x[0-9a-fA-F]{40}/.exec(await toast.innerText())?.[0] ?? "";
    await ask("anvil_setBalance", address, "0xde0b6b3a7640000");

    const first = await deploy(page);
    const text = await first.innerText();
    assert.equal(text.includes(address), true, "the question says from whom");
    assert.match(text, /31337/);
    await editor.screenshot("remote-send-question");
    await first.getByRole("button", { name: "Cancel" }).click();
    await first.waitFor({ state: "hidden" });
    assert.equal(await sent(), 0);

    // The second question comes when the first attempt is over.
    const second = await deploy(page);
    assert.equal(await sent(), 0);
    await second.getByRole("button", { name: "Send", exact: true }).click();
    for (const deadline = Date.now() + 60_000; (await sent()) === 0 && Date.now() < deadline;)
      await page.waitForTimeout(100);
    assert.equal(await sent(), 1);
    const said = page.locator(".notification-toast", { hasText: "Bell is deployed" });
    await said.getByRole("button", { name: "Show Transaction" }).waitFor({ timeout: 60_000 });
  });

  it("a whole plan is one question: each step, from whom, where; nothing after a no, all of it after a yes", async () => {
    const { page } = editor;
    const question = async (): Promise<Locator> => {
      await runCommand(page, "Tolbooth: Deploy a Plan");
      await choose(page, "staging");
      const dialog = page.getByRole("dialog").filter({ hasText: "Send 3 transactions to staging?" });
      await dialog.waitFor({ timeout: 60_000 });
      return dialog;
    };
    const first = await question();
    const text = (await first.innerText()).replace(/\s+/g, " ");
    for (const part of [
      "1. deploy Bell as Dover",
      "2. deploy Bell as Heysham",
      "3. call Dover.ring",
      "31337",
    ])
      assert.equal(text.includes(part), true, `${part} in: ${text}`);
    assert.equal(text.split(address).length - 1, 3, "each step says from whom");
    await editor.screenshot("remote-plan-question");
    await first.getByRole("button", { name: "Cancel" }).click();
    await first.waitFor({ state: "hidden" });
    assert.equal(await sent(), 1);

    const second = await question();
    assert.equal(await sent(), 1);
    await second.getByRole("button", { name: "Send All", exact: true }).click();
    await page
      .locator(".notification-toast", { hasText: "2 deployed, 1 called" })
      .waitFor({ timeout: 60_000 });
    assert.equal(await sent(), 4);
  });
});
