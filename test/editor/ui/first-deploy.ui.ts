/** The first deployment, as somebody does it who has never seen Tolbooth: with the mouse, then with the keyboard. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { id } from "ethers";
import { openEditor, type Editor } from "../host/openEditor.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { gateContract } from "./support/gateContract.js";
import { inOrder, stopNetwork, treeRow, webView } from "./support/window.js";
import { waitForErrorCount } from "./support/workbench.js";

describe("A newcomer", function () {
  inOrder(this);

  let workspace: TemporaryWorkspace;
  let editor: Editor;

  before(async () => {
    workspace = await temporaryWorkspace({
      name: "port-gate",
      files: {
        "tolbooth.json": JSON.stringify({
          agencies: [
            { name: "hmrc", title: "HM Revenue and Customs" },
            { name: "borderforce", title: "Border Force" },
            { name: "apha", title: "Animal and Plant Health Agency" },
          ],
        }),
        "contracts/PortGate.sol": gateContract,
      },
    });
    editor = await openEditor({ workspace: workspace.folder });
  });

  after(async () => {
    if (editor) await stopNetwork(editor.page).finally(() => editor.close());
    await workspace?.remove();
  });

  it("opens the Tolbooth view", async () => {
    const { page } = editor;
    await page.locator(".part.activitybar").getByRole("tab", { name: "Tolbooth" }).click();
    await treeRow(page, /^Local network, stopped/).waitFor({ timeout: 60_000 });
    await page.locator(".part.sidebar").getByRole("button", { name: "Deploy Your First Contract" }).waitFor();
    await editor.screenshot("first-deploy-1-tolbooth-view");
  });

  it("starts the local network and sees the agencies", async () => {
    const { page } = editor;
    await page.locator(".part.sidebar").getByRole("button", { name: "Start the Local Network" }).click();
    await treeRow(page, /^Local network, running/).waitFor({ timeout: 60_000 });
    await treeRow(page, /^HM Revenue and Customs/).waitFor();
    await editor.screenshot("first-deploy-2-network-running");
  });

  it("opens the contract and clicks Deploy over it", async () => {
    const { page } = editor;
    await page.keyboard.press("Control+P");
    await page.locator(".quick-input-widget input").fill("PortGate.sol");
    await page.locator(".quick-input-list .monaco-list-row").first().click();
    const lens = page.locator(".codelens-decoration a", { hasText: "Deploy" }).first();
    await lens.waitFor({ timeout: 60_000 });
    await editor.screenshot("first-deploy-3-deploy-lens");
    await lens.click();
    const form = await webView(page, "Deploy PortGate");
    await form.getByRole("heading", { name: "Deploy PortGate" }).waitFor({ timeout: 60_000 });
    assert.equal(
      await form.getByRole("button", { name: "Deploy", exact: true }).getAttribute("aria-disabled"),
      "true",
    );
    await editor.screenshot("first-deploy-4-empty-form");
  });

  it("is told what is wrong while filling in the form", async () => {
    const { page } = editor;
    const form = await webView(page, "Deploy PortGate");
    await form.getByLabel("port_", { exact: false }).first().fill("0x12");
    await form.getByText("hexadecimal digits", { exact: false }).first().waitFor();
    await form.getByRole("button", { name: "Add to lanes_" }).click();
    await form.getByLabel(/^number/).fill("300");
    await form.locator(".wrong .error", { hasText: "255" }).waitFor();
    await editor.screenshot("first-deploy-5-wrong-values");
  });

  it("fills in a struct in an array and deploys, with the keyboard", async () => {
    const { page } = editor;
    const form = await webView(page, "Deploy PortGate");
    await form.getByRole("button", { name: "Hash of a text… for port_" }).click();
    await page.keyboard.type("GBDVR");
    await page.keyboard.press("Enter");
    await form.waitForFunction(
      (hash) => document.querySelector<HTMLInputElement>("#field-0")?.value === hash,
      id("GBDVR"),
    );
    await form.getByLabel(/^number/).fill("1");
    await form.getByLabel("Choose an address for authority by name").selectOption({ index: 2 });
    await form.getByRole("button", { name: "Now: the present time for opensAt" }).focus();
    await page.keyboard.press("Enter");
    await form.getByText("Everything is filled in.").waitFor();
    await editor.screenshot("first-deploy-6-filled-form");
    await form.getByRole("button", { name: "Deploy", exact: true }).focus();
    await page.keyboard.press("Enter");
    await form.getByRole("heading", { name: "PortGate is deployed" }).waitFor({ timeout: 60_000 });
    await editor.screenshot("first-deploy-7-deployed");
  });

  it("finds the contract in the tree and sends a transaction", async () => {
    const { page } = editor;
    await treeRow(page, /^Contract PortGate/).click();
    await treeRow(page, /^Function pass\(/).click();
    const form = await webView(page, "Send PortGate.pass");
    await form.getByRole("button", { name: "Random 32 bytes for lorry" }).click();
    await form.getByLabel(/^lane/).fill("1");
    await form.getByText("Everything is filled in.").waitFor();
    await form.getByLabel("Send as").selectOption({ index: 1 });
    await editor.screenshot("first-deploy-8-send-form");
    await form.getByRole("button", { name: "Send", exact: true }).click();
    await form.getByRole("heading", { name: /^pass was sent/ }).waitFor({ timeout: 60_000 });
    await form.getByRole("heading", { name: "PortGate.LorryPassed" }).waitFor();
    await editor.screenshot("first-deploy-9-sent");
    await form.getByRole("button", { name: "Show Events" }).click();
    const events = await webView(page, "Events");
    await events.getByRole("cell", { name: "LorryPassed", exact: true }).waitFor({ timeout: 30_000 });
    await events.getByRole("cell", { name: "GateOpened", exact: true }).waitFor();
    assert.equal(await events.getByRole("row").count(), 3);
    await editor.screenshot("first-deploy-10-events");
  });

  it("sees a refusal by its name, with its arguments", async () => {
    const { page } = editor;
    const form = await webView(page, "Send PortGate.pass");
    await form.getByLabel(/^lane/).fill("9");
    await form.getByText("Everything is filled in.").waitFor();
    await form.getByRole("button", { name: "Send", exact: true }).click();
    await form.getByRole("heading", { name: /UnknownLane/ }).waitFor({ timeout: 60_000 });
    await editor.screenshot("first-deploy-11-refused");
  });

  it("reads all lanes back", async () => {
    const { page } = editor;
    await treeRow(page, /^Function lanes/).click();
    const form = await webView(page, "Call PortGate.lanes");
    await form.getByRole("heading", { name: "Result" }).waitFor({ timeout: 60_000 });
    await form.getByText("Border Force").first().waitFor();
    await editor.screenshot("first-deploy-12-read");
  });

  it("begins anew: a reset takes away the contracts and their events", async () => {
    const { page } = editor;
    const row = treeRow(page, /^Local network, running/);
    await row.hover();
    await row.getByRole("button", { name: "Reset Local Network" }).click();
    await page.locator(".monaco-dialog-box").getByRole("button", { name: "Reset" }).click();
    await page.locator(".part.sidebar").getByRole("button", { name: "Deploy Your First Contract" }).waitFor({
      timeout: 60_000,
    });
    const events = await webView(page, "Events");
    await events.getByText(/^No events yet/).waitFor();
    assert.equal(await events.getByRole("row").count(), 0);
    await editor.screenshot("first-deploy-13-reset");
  });

  it("makes a contract of their own from a pattern, with the keyboard", async () => {
    const { page } = editor;
    await page.locator(".part.sidebar .monaco-button", { hasText: "New Contract from a Pattern" }).click();
    const input = page.locator(".quick-input-widget input").first();
    const row = (label: string) => page.locator(".quick-input-list .monaco-list-row", { hasText: label });
    await row("AgencyRegistry").waitFor({ timeout: 60_000 });
    await editor.screenshot("new-contract-1-patterns");
    await input.fill("MovementClearance");
    await page.keyboard.press("Enter");

    await page.locator(".quick-input-title", { hasText: "New Contract from a Pattern" }).waitFor();
    await input.fill("MovementClearance");
    await page.locator(".quick-input-message", { hasText: "the pattern itself has this name" }).waitFor();
    await input.fill("PortClearance");
    await page.keyboard.press("Enter");

    // No agency of this project has a lane, so only the rule on who may open is offered.
    await row("Agencies that may open movements").waitFor();
    assert.equal(await row("Agencies that must clear").count(), 0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await editor.screenshot("new-contract-2-rules");
    await page.keyboard.press("Enter");

    await row("Border Force").waitFor();
    await row("Border Force").click();
    await row("HM Revenue").click();
    await editor.screenshot("new-contract-3-agencies");
    await page.keyboard.press("Enter");

    await page.getByRole("tab", { name: "PortClearance.sol" }).waitFor();
    const made = await readFile(path.join(workspace.folder, "contracts", "PortClearance.sol"), "utf8");
    assert.match(made, /contract PortClearance is MovementClearance/);
    assert.match(made, /BORDER_FORCE = 2;/);
    assert.match(made, /HM_REVENUE_AND_CUSTOMS = 1;/);
    await waitForErrorCount(page, 0, 60_000);
    await editor.screenshot("new-contract-4-made");
  });
});
