/** A copied pattern in a window: its lens and marks, the audited source beside it, the fix, and the tree. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { openEditor, type Editor } from "../host/openEditor.js";
import { projectRoot } from "../host/paths.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { expandTreeItem, openFile, treeItem } from "./support/workbench.js";
import { inOrder, runCommand } from "./support/window.js";

describe("A copied pattern", function () {
  inOrder(this);
  let workspace: TemporaryWorkspace;
  let editor: Editor;

  const lens = (text: string) => editor.page.locator(".codelens-decoration a", { hasText: text }).first();

  before(async function () {
    this.timeout(300_000);
    const folder = path.join(projectRoot, "sdk/contracts/border");
    const audited = await readFile(path.join(folder, "MovementClearance.sol"), "utf8");
    assert.ok(audited.includes("movement.seq += 1;"), "the line that is changed is there");
    const copy = audited
      .replaceAll('from "./', 'from "@tolbooth/sdk/contracts/border/')
      .replaceAll('from "../', 'from "@tolbooth/sdk/contracts/')
      .replace("contract MovementClearance", "contract Lorries")
      .replace("movement.seq += 1;", "movement.seq += 2;");
    workspace = await temporaryWorkspace({
      from: "samples/border-events",
      files: { "contracts/Lorries.sol": copy },
    });
    editor = await openEditor({ workspace: workspace.folder });
  });

  after(async () => {
    await editor?.close();
    await workspace?.remove();
  });

  it("says over its name what was changed, under the name that it has now", async function () {
    this.timeout(180_000);
    await openFile(editor.page, "Lorries.sol");
    await runCommand(editor.page, "Go to Symbol in Editor");
    await editor.page.locator(".quick-input-widget input").fill("@Lorries");
    await editor.page
      .getByRole("option", { name: /Lorries/ })
      .first()
      .click();
    await lens("MovementClearance").waitFor({ timeout: 120_000 });
    await lens("changed: _store").waitFor({ timeout: 60_000 });
    await editor.screenshot("patterns-lens");
  });

  it("opens beside the audited source, at the change", async function () {
    this.timeout(120_000);
    await lens("changed: _store").click();
    const sides = editor.page.locator(".monaco-diff-editor");
    await sides.locator(".view-line", { hasText: "movement.seq += 2;" }).first().waitFor();
    await sides.locator(".view-line", { hasText: "movement.seq += 1;" }).first().waitFor();
    await editor.screenshot("patterns-compare");
    await editor.page.locator(".tab.active .tab-actions .action-label").first().click();
    await sides.first().waitFor({ state: "detached" });
  });

  it("stands in the tree by its pattern, with what depends on the change", async function () {
    this.timeout(120_000);
    await runCommand(editor.page, "Tolbooth: Focus on Patterns View");
    await treeItem(editor.page, "MovementClearance").waitFor({ timeout: 60_000 });
    // Rows that have no room are not drawn.
    for (const title of ["Networks", "Agencies And Accounts", "Deployed Contracts"])
      await editor.page.locator(".part.sidebar .pane-header", { hasText: title }).click();
    await expandTreeItem(editor.page, "Lorries");
    await treeItem(editor.page, "_store", "was changed").waitFor();
    await treeItem(editor.page, "Invariant C2.7").waitFor();
    await editor.screenshot("patterns-tree");
  });
});
