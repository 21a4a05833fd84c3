/** Transactions as a person meets them: in the view, by the keyboard, and after a form was refused in its block. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import path from "node:path";
import { openEditor, type Editor } from "../host/openEditor.js";
import { projectRoot } from "../host/paths.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { inOrder, runCommand, stopNetwork, treeRow, webView } from "./support/window.js";

const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Rules {
    /// @notice The day is full.
    /// @dev Book another day: freeDay names one.
    error Full(uint16 day, uint256 booked);
    function check(uint16 day, uint256 booked) external pure {
        if (booked > 1)
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

describe("Transactions", function () {
  inOrder(this);
  let workspace: TemporaryWorkspace;
  let editor: Editor;

  const tolbooth = async (...words: string[]): Promise<void> => {
    const program = path.join(projectRoot, "sdk", "bin", "tolbooth.mjs");
    const child = spawn(process.execPath, [program, ...words], { cwd: workspace.folder });
    let text = "";
    child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const code = await new Promise((resolve) => child.once("close", resolve));
    assert.equal(code, 0, text);
  };
  /** Folds a view that takes room, or unfolds it. */
  const fold = async (view: string): Promise<void> =>
    editor.page.locator(".part.sidebar .pane-header", { hasText: new RegExp(view, "i") }).click();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await editor.page.keyboard.press(key);
  };

  before(async function () {
    this.timeout(300_000);
    workspace = await temporaryWorkspace({
      name: "transactions",
      files: {
        "contracts/Bookings.sol": source,
        "tolbooth.json": JSON.stringify({ agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }] }),
      },
    });
    await tolbooth("network", "start");
    await tolbooth("deploy", "Bookings", "--from", "hmrc");
    await tolbooth("send", "Bookings", "book", "7", "--from", "hmrc");
    await tolbooth("send", "Bookings", "book", "7", "--from", "hmrc");
    editor = await openEditor({ workspace: workspace.folder });
    await editor.page.locator(".part.activitybar").getByRole("tab", { name: "Tolbooth" }).click();
    await treeRow(editor.page, /^Local network, running/).waitFor({ timeout: 60_000 });
    // Rows that are scrolled out of a view are not there for a test.
    await fold("Networks");
    await fold("Agencies and Accounts");
    await fold("Deployed Contracts");
  });

  after(async () => {
    if (editor) {
      await fold("Networks");
      await treeRow(editor.page, /^Local network, running/).waitFor();
      await stopNetwork(editor.page).finally(() => editor.close());
    }
    await workspace?.remove();
  });

  it("are found from the palette, and unfold to calls, events and changes", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Show Transaction");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Bookings.book" }).first().waitFor();
    await press("Enter");
    await treeRow(page, /^Bookings\.book\(day: 7\), /).waitFor({ timeout: 30_000 });
    await treeRow(page, /^Bookings\.Booked/).waitFor();
    await treeRow(page, /^Rules\.check\(day: 7, booked: 1\), .*contracts\/Bookings\.sol:17/).waitFor();
    await treeRow(page, /^Changes/).click();
    await press("ArrowRight");
    await treeRow(page, /^booked\[7\]\.length, 1 → 2/).waitFor();
    await editor.screenshot("transactions-view");
  });

  it("open the line of a call by the keyboard alone", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Show Transaction");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Bookings.book" }).first().waitFor();
    await press("Enter");
    await page.locator(".part.sidebar .monaco-list-row.focused", { hasText: "Bookings.book" }).waitFor();
    // The transaction, its first call, and the call that this one made.
    await press("ArrowDown", "ArrowDown", "Enter");
    await page.locator(".editor-group-container.active .tab.active", { hasText: "Bookings.sol" }).waitFor();
    await page.locator(".line-numbers.active-line-number", { hasText: /^17$/ }).first().waitFor();
  });

  it("lead from a form that was refused in its block to the line that refused", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Send a Transaction");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "book(day)" }).click();
    const form = await webView(page, "Send Bookings.book");
    await form.locator("#field-0").fill("7");
    await form.getByRole("button", { name: "Send", exact: true }).click();
    await form.getByRole("button", { name: "Send It Anyway" }).click();
    const open = form.getByRole("button", { name: "Open Where It Reverted" });
    await open.waitFor({ timeout: 30_000 });
    await form.getByRole("button", { name: "Show Transaction" }).click();
    await treeRow(page, /^Full\(day: 7, booked: 2\), .*freeDay names one/).waitFor({ timeout: 30_000 });
    await open.click();
    await page.locator(".editor-group-container.active .tab.active", { hasText: "Bookings.sol" }).waitFor();
    await page.locator(".line-numbers.active-line-number", { hasText: /^9$/ }).first().waitFor();
    await editor.screenshot("transactions-reverted");
  });
});
