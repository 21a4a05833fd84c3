/** The events view: filters, pages, what the chain takes back, export, and what is kept over a reload. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { spawn } from "node:child_process";
import { movementId } from "@tolbooth/sdk";
import { epochKeyFor } from "@tolbooth/sdk/node";
import { id } from "ethers";
import { openEditor, type Editor } from "../host/openEditor.js";
import { projectRoot } from "../host/paths.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { accessibilityProblems } from "./support/accessibility.js";
import { inOrder, runCommand, stopNetwork, treeRow, webView } from "./support/window.js";

const book = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Book {
    event Written(uint16 indexed agency, uint256 number, string text);
    event Released(bytes32 indexed movement, bytes32 indexed record);
    event Closed();
    function write(uint256 from, uint256 many) external {
        for (uint256 i = from; i < from + many; ++i) emit Written(uint16(i % 2) + 1, i, "a line");
    }
    function close() external { emit Closed(); }
    function release(bytes32 movement, bytes32 record) external { emit Released(movement, record); }
}
`;

const reference = "24GB08F8IZ2KHDZAR1";

const countedRows = "tbody tr";

describe("The events view", function () {
  inOrder(this);
  let workspace: TemporaryWorkspace;
  let editor: Editor;

  /** The command line in the same project: the view sees what somebody else does. */
  const tolbooth = async (...words: string[]): Promise<{ result: Record<string, unknown> }> => {
    const program = path.join(projectRoot, "sdk", "bin", "tolbooth.mjs");
    const child = spawn(process.execPath, [program, ...words, "--json"], { cwd: workspace.folder });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const code = await new Promise((resolve) => child.once("close", resolve));
    assert.equal(code, 0, text);
    return JSON.parse(text) as { result: Record<string, unknown> };
  };

  before(async () => {
    workspace = await temporaryWorkspace({
      name: "book",
      files: {
        "tolbooth.json": JSON.stringify({
          agencies: [
            { name: "hmrc", title: "HM Revenue and Customs" },
            { name: "defra", title: "Department for Environment" },
          ],
        }),
        "contracts/Book.sol": book,
      },
    });
    editor = await openEditor({ workspace: workspace.folder });
    await editor.page.locator(".part.activitybar").getByRole("tab", { name: "Tolbooth" }).click();
    await treeRow(editor.page, /^Local network, stopped/).waitFor({ timeout: 60_000 });
    await tolbooth("network", "start");
    await tolbooth("deploy", "Book");
    await tolbooth("send", "Book", "write", "0", "150");
    await tolbooth("send", "Book", "close");
    await tolbooth("send", "Book", "write", "150", "150");
    await runCommand(editor.page, "Tolbooth: Refresh Views");
    await runCommand(editor.page, "Tolbooth: Show Events");
  });

  after(async () => {
    if (editor) await stopNetwork(editor.page).finally(() => editor.close());
    await workspace?.remove();
  });

  it("shows the newest page, says how many there are, and shows more when somebody asks", async () => {
    const events = await webView(editor.page, "Events");
    await events.getByText("100 of 301 events").waitFor({ timeout: 60_000 });
    await editor.screenshot("events-index");
    // Who comes to the end of the list has more of it, by the keyboard as well.
    await events.getByRole("button", { name: "Show more" }).focus();
    await events.getByText("200 of 301 events").waitFor();
    assert.deepEqual(await accessibilityProblems(events), []);
  });

  it("filters by event, agency and words, by the keyboard alone", async () => {
    const events = await webView(editor.page, "Events");
    await events.getByLabel("Only events of this name").selectOption("Closed");
    await events.getByText("1 event", { exact: true }).waitFor();
    await events.getByLabel("Only events of this name").selectOption("");
    await events.getByLabel("Only events that name this agency").selectOption("2");
    await events.getByText("100 events and more").waitFor();
    await events.getByRole("searchbox", { name: "Filter the events" }).focus();
    await editor.page.keyboard.type("299");
    await events.getByText("1 event", { exact: true }).waitFor();
    assert.equal(await events.locator(countedRows).count(), 1);
    await editor.screenshot("events-filtered");
  });

  it("exports what is filtered", async () => {
    const events = await webView(editor.page, "Events");
    await events.getByRole("button", { name: "Export…" }).click();
    const box = editor.page.locator(".quick-input-widget input.input");
    // The dialog first looks at the folder, then proposes a name.
    while (!(await box.inputValue()).endsWith("events.csv")) await editor.page.waitForTimeout(100);
    await editor.page.keyboard.press("Enter");
    await editor.page.getByText("1 event written to events.csv.").first().waitFor();
    const lines = (await readFile(path.join(workspace.folder, "events.csv"), "utf8")).split("\r\n");
    assert.equal(lines[1]?.endsWith(",2,299,a line"), true, lines[1]);
  });

  it("keeps the filter while it is hidden", async () => {
    await runCommand(editor.page, "View: Toggle Panel Visibility");
    await runCommand(editor.page, "Tolbooth: Show Events");
    const events = await webView(editor.page, "Events");
    await events.getByText("1 event", { exact: true }).waitFor();
    assert.equal(await events.getByRole("searchbox", { name: "Filter the events" }).inputValue(), "299");
    assert.equal(await events.getByLabel("Only events that name this agency").inputValue(), "2");
    await events.getByRole("searchbox", { name: "Filter the events" }).fill("");
    await events.getByLabel("Only events that name this agency").selectOption("");
    await events.getByText("100 of 301 events").waitFor();
  });

  it("finds a movement by its MRN and by its id, and a record by its id", async () => {
    const movement = movementId(epochKeyFor({}, undefined).key, reference);
    await tolbooth("send", "Book", "release", movement, id("a consent"));
    await tolbooth("send", "Book", "release", id("another"), id("another consent"));
    const events = await webView(editor.page, "Events");
    await events.getByText("100 of 303 events").waitFor();
    const movements = events.getByLabel("Only events of this movement: MRN, GMR or id");
    for (const text of [reference, movement]) {
      await movements.fill(text);
      await events.getByText("1 event", { exact: true }).waitFor();
      await events.getByText(movement).first().waitFor();
    }
    await movements.fill(reference.slice(0, -1));
    await events.getByText("No event matches the filter.").waitFor();
    await movements.fill("");
    await events.getByLabel(/^Only events of this record/).fill(id("another consent"));
    await events.getByText("1 event", { exact: true }).waitFor();
    await events.getByText(id("another")).first().waitFor();
    await editor.screenshot("events-record");
    assert.deepEqual(await accessibilityProblems(events), []);
    await events.getByLabel(/^Only events of this record/).fill("");
    await events.getByText("100 of 303 events").waitFor();
  });

  it("follows another network when it is chosen, and the first one again", async () => {
    await tolbooth("network", "start", "--name", "trial");
    await tolbooth("deploy", "Book", "--network", "trial");
    await tolbooth("send", "Book", "write", "0", "7", "--network", "trial");
    await runCommand(editor.page, "Tolbooth: Refresh Views");
    const events = await webView(editor.page, "Events");
    const network = events.getByLabel("Network whose events are shown");
    await network.selectOption("trial");
    await events.getByText("7 events", { exact: true }).waitFor();
    await tolbooth("send", "Book", "close", "--network", "trial");
    await events.getByText("8 events", { exact: true }).waitFor();
    assert.deepEqual(await accessibilityProblems(events), []);
    await editor.screenshot("events-network");
    await network.selectOption("local");
    await events.getByText("100 of 303 events").waitFor();
    await tolbooth("network", "stop", "--name", "trial");
  });

  it("stays smooth with many events: a page has a thousand at most", async () => {
    for (let one = 0; one < 8; one++)
      await tolbooth("send", "Book", "write", String(1_000 + one * 300), "300");
    const events = await webView(editor.page, "Events");
    await events.getByText("100 of 2703 events").waitFor();
    const more = events.getByRole("button", { name: "Show more" });
    for (let shown = 100; shown < 1_000; shown = await events.locator(countedRows).count()) {
      // The end of the list comes into view with the button.
      await more.evaluate((button) => button.scrollIntoView());
      await events.waitForFunction((before) => document.querySelectorAll("tbody tr").length > before, shown);
    }
    await events.getByText("1000 of 2703 events").waitFor();
    await events.getByRole("button", { name: "Older events" }).focus();
    await editor.page.keyboard.press("Enter");
    await events.locator(countedRows).first().getByText("2399").waitFor();
    assert.equal(await events.locator(countedRows).count(), 1_000);
    await events.getByRole("button", { name: "Newest events" }).focus();
    await editor.page.keyboard.press("Enter");
    await events.locator(countedRows).first().getByText("3399").waitFor();
    assert.equal(await events.getByRole("button", { name: "Newest events" }).count(), 0);
    // Another filter begins with a short list again.
    await events.getByLabel("Only events of this name").selectOption("Closed");
    await events.getByText("1 event", { exact: true }).waitFor();
    await events.getByLabel("Only events of this name").selectOption("");
    await events.getByText("100 of 2703 events").waitFor();
  });

  it("marks what the chain took back", async () => {
    const { network } = (await tolbooth("events", "--limit", "1")).result as { network: { url: string } };
    const ask = async (method: string, ...params: unknown[]): Promise<unknown> => {
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
      const headers = { "content-type": "application/json" };
      return (
        (await (await fetch(network.url, { method: "POST", headers, body })).json()) as { result: unknown }
      ).result;
    };
    const snapshot = await ask("evm_snapshot");
    await tolbooth("send", "Book", "write", "7000", "1");
    const events = await webView(editor.page, "Events");
    await events.getByText("100 of 2704 events").waitFor();
    await ask("evm_revert", snapshot);
    await events.locator("tr.retracted", { hasText: "7000" }).waitFor();
    await events.getByText("taken back by the chain").waitFor();
    await editor.screenshot("events-retracted");
    assert.deepEqual(await accessibilityProblems(events), []);
    await events.getByRole("button", { name: "Clear" }).click();
    await events.getByText(/^No events yet/).waitFor();
  });
});
