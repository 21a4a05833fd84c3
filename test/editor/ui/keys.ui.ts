/** A key comes into the editor by keyboard alone, and is seen nowhere. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { openEditor, type Editor } from "../host/openEditor.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { inOrder, runCommand } from "./support/window.js";

/** The third development key of every development node. It guards nothing. */
const KEY = "5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a";
const ADDRESS = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

describe("A key for a network elsewhere", function () {
  inOrder(this);
  let workspace: TemporaryWorkspace;
  let editor: Editor;

  before(async () => {
    const configuration = {
      networks: { staging: { url: "http://node.invalid", chainId: 2026 } },
      agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }],
    };
    workspace = await temporaryWorkspace({
      name: "keys",
      files: { "tolbooth.json": JSON.stringify(configuration) },
    });
    editor = await openEditor({ workspace: workspace.folder });
  });
  afterEach(async function () {
    if (this.currentTest?.state !== "failed") return;
    console.log(`What the window showed: ${await editor.screenshot("failed-keys")}`);
    console.log(`Its logs: ${editor.logFolder}`);
  });
  after(async () => {
    await editor?.close();
    await workspace?.remove();
  });

  it("is asked for step by step, and typed without being shown", async () => {
    const { page } = editor;
    const row = (text: string | RegExp) =>
      page.locator(".quick-input-list .monaco-list-row", { hasText: text });
    await page
      .locator(".part.activitybar")
      .getByRole("tab", { name: "Tolbooth" })
      .waitFor({ timeout: 60_000 });
    await runCommand(page, "Tolbooth: Import a Key");
    await row("staging").waitFor({ timeout: 60_000 });
    await page.keyboard.press("Enter");
    await row("HM Revenue and Customs").waitFor();
    await page.keyboard.press("Enter");
    await row(/private key/).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const box = page.locator('.quick-input-widget input[type="password"]');
    await box.waitFor();
    await page.keyboard.type(KEY.slice(1));
    await page.locator(".quick-input-widget", { hasText: "64 hexadecimal digits" }).waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.type(KEY.slice(0, 1));
    await editor.screenshot("keys-1-import");
    await page.keyboard.press("Enter");
    await page.locator(".notification-toast", { hasText: ADDRESS }).waitFor();
    await editor.screenshot("keys-2-imported");
    assert.equal((await page.locator("body").innerText()).includes(KEY), false);
  });

  it("is in no file of the workspace and in no log", async () => {
    for (const folder of [workspace.folder, editor.logFolder])
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const file = path.join(entry.parentPath, entry.name);
        assert.equal((await readFile(file)).includes(KEY), false, file);
      }
  });
});
