/** A folder that is not trusted: nothing starts, and the window says why; everything starts when trust is given. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { openEditor, type Editor } from "../host/openEditor.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { inOrder, runCommand } from "./support/window.js";

const broken = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Gate {
    function open() external {
        undeclared = 1;
    }
}
`;

describe("A folder that is not trusted", function () {
  inOrder(this);

  let workspace: TemporaryWorkspace;
  let editor: Editor;
  const statusBarItem = (page: Page, text: string) =>
    page.locator(".part.statusbar").getByRole("button", { name: text });
  const squiggles = (page: Page) => page.locator(".monaco-editor .squiggly-error");
  const lenses = (page: Page) => page.locator(".codelens-decoration a", { hasText: "Deploy" });

  before(async () => {
    workspace = await temporaryWorkspace({
      name: "unknown-folder",
      files: { "tolbooth.json": "{}\n", "contracts/Gate.sol": broken },
    });
    editor = await openEditor({ workspace: workspace.folder, trust: "untrusted" });
  });

  afterEach(async function () {
    if (this.currentTest?.state !== "failed") return;
    console.log(`What the window showed: ${await editor.screenshot("failed-trust")}`);
    console.log(`Its logs: ${editor.logFolder}`);
  });

  after(async () => {
    await editor?.close();
    await workspace?.remove();
  });

  it("still has its Solidity in colour", async () => {
    const { page } = editor;
    await page.keyboard.press("Control+P");
    await page.locator(".quick-input-widget input").fill("Gate.sol");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Gate.sol" }).first().click();
    const keyword = page.locator(".view-line span span", { hasText: /^contract$/ });
    const name = page.locator(".view-line span span", { hasText: /^\s*Gate\s*$/ });
    await keyword.first().waitFor({ timeout: 30_000 });
    await name.first().waitFor();
    assert.notEqual(await keyword.first().getAttribute("class"), await name.first().getAttribute("class"));
  });

  it("says in the status bar that it is not trusted, checks nothing and offers nothing", async () => {
    const { page } = editor;
    await statusBarItem(page, "folder not trusted").waitFor({ timeout: 30_000 });
    // Longer than a check takes: what must not come has had its time.
    await page.waitForTimeout(4_000);
    assert.equal(await squiggles(page).count(), 0);
    assert.equal(await lenses(page).count(), 0);
    await editor.screenshot("untrusted-folder");
  });

  it("starts no network, and says why, with a way to trust the folder", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Start Local Network");
    const toast = page.locator(".notifications-toasts");
    const manage = toast.getByRole("button", { name: "Manage Workspace Trust" });
    await manage.waitFor({ timeout: 30_000 });
    await editor.screenshot("untrusted-start-network");
    assert.equal(existsSync(path.join(workspace.folder, ".tolbooth")), false);
    await manage.click();
    await page.locator(".workspace-trust-editor").waitFor();
  });

  it("is checked and can be deployed as soon as it is trusted", async () => {
    const { page } = editor;
    await page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
    // The trust editor lies over the window.
    await page.locator(".monaco-modal-editor-block").getByRole("button", { name: "Close" }).first().click();
    await page.locator(".monaco-modal-editor-block").waitFor({ state: "detached" });
    await squiggles(page).first().waitFor({ timeout: 60_000 });
    await lenses(page).first().waitFor({ timeout: 30_000 });
    await statusBarItem(page, "Local network: stopped").waitFor();
    await editor.screenshot("trusted-folder");
  });
});
