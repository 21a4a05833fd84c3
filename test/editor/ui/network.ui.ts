/** The local network from the status bar, and its end with the window that started it. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { openEditor, type Editor } from "../host/openEditor.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { inOrder, runCommand } from "./support/window.js";

interface NetworkFile {
  readonly pid: number;
  readonly port: number;
  readonly stoppedAt?: string;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe("The local network in the status bar", function () {
  inOrder(this);

  let workspace: TemporaryWorkspace;
  let editor: Editor;
  const item = (page: Page, text: string | RegExp): Locator =>
    page.locator(".part.statusbar").getByRole("button", { name: text });
  const option = (page: Page, text: RegExp): Locator =>
    page.locator(".quick-input-widget").getByRole("option", { name: text });
  const networkFile = async (): Promise<NetworkFile> =>
    JSON.parse(
      await readFile(path.join(workspace.folder, ".tolbooth/networks/local/network.json"), "utf8"),
    ) as NetworkFile;

  before(async () => {
    workspace = await temporaryWorkspace({ name: "toll", files: { "tolbooth.json": "{}\n" } });
    editor = await openEditor({ workspace: workspace.folder });
  });

  afterEach(async function () {
    if (this.currentTest?.state !== "failed") return;
    console.log(`What the window showed: ${await editor.screenshot("failed-network")}`);
    console.log(`Its logs: ${editor.logFolder}`);
  });

  after(async () => {
    await editor?.close();
    await workspace?.remove();
  });

  it("starts with two clicks and shows its port", async () => {
    const { page } = editor;
    await item(page, "Local network: stopped").click({ timeout: 60_000 });
    await option(page, /^Start/).click();
    await item(page, /Local network: \d+/).waitFor({ timeout: 60_000 });
    const { port, pid } = await networkFile();
    await item(page, `Local network: ${port}`).waitFor();
    assert.ok(isAlive(pid));
  });

  it("is shown as stopped when its process is killed", async () => {
    const { page } = editor;
    process.kill((await networkFile()).pid, "SIGKILL");
    await item(page, "Local network: stopped").waitFor({ timeout: 60_000 });
  });

  it("stops with the window that started it", async () => {
    const { page } = editor;
    await item(page, "Local network: stopped").click();
    await option(page, /^Start/).click();
    await item(page, /Local network: \d+/).waitFor({ timeout: 60_000 });
    const { pid } = await networkFile();
    await runCommand(page, "Developer: Reload Window");
    // The new window opens without the extension under test, so the process itself has to say that it is gone.
    const deadline = Date.now() + 30_000;
    const ended = async (): Promise<boolean> =>
      !isAlive(pid) && (await networkFile()).stoppedAt !== undefined;
    while (!(await ended()) && Date.now() < deadline) await page.waitForTimeout(100);
    assert.equal(isAlive(pid), false);
    assert.ok((await networkFile()).stoppedAt);
  });
});
