/** Long work can be stopped by its Cancel button, and then nothing is written. */
import assert from "node:assert/strict";
import { access } from "node:fs/promises";
import path from "node:path";
import { openEditor, type Editor } from "../host/openEditor.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { runCommand } from "./support/window.js";
import { notification, statusBarItem } from "./support/workbench.js";

describe("Compiling", () => {
  let workspace: TemporaryWorkspace;
  let editor: Editor;

  before(async () => {
    workspace = await temporaryWorkspace({ from: "samples/border-events" });
    editor = await openEditor({ workspace: workspace.folder });
    await statusBarItem(editor.page, "Local network: stopped").waitFor({ timeout: 60_000 });
  });

  after(async () => {
    await editor?.close();
    await workspace?.remove();
  });

  const isWritten = (): Promise<boolean> =>
    access(path.join(workspace.folder, ".tolbooth/artifacts/manifest.json")).then(
      () => true,
      () => false,
    );

  it("is cancelled by its button, and writes nothing", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Compile");
    const progress = notification(page, /Compiling border-events/);
    await progress.waitFor();
    await progress.getByRole("button", { name: "Cancel" }).click();
    await progress.waitFor({ state: "detached" });
    assert.equal(await isWritten(), false);
  });

  it("is done when nobody cancels it", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Compile");
    await statusBarItem(page, /Compiled: 3 contracts can be deployed/).waitFor({ timeout: 60_000 });
    assert.equal(await isWritten(), true);
  });
});
