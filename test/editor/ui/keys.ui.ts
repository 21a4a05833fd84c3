/** A key comes into the editor by keyboard alone, and is seen nowhere. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { Locator } from "playwright-core";
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

  it("is written as an encrypted keystore, forgotten, and comes back from the file", async () => {
    const { page } = editor;
    const row = (text: string | RegExp) =>
      page.locator(".quick-input-list .monaco-list-row", { hasText: text });
    const words = page.locator('.quick-input-widget input[type="password"]');
    const passphrase = "seven words nobody would ever guess";
    const choose = async (...texts: string[]): Promise<void> => {
      for (const text of texts) await row(text).first().click({ timeout: 60_000 });
    };
    /** The editor's own dialog for files, once it stands. */
    const fileDialog = async (title: string): Promise<Locator> => {
      const dialog = page.locator(".quick-input-widget", { hasText: title });
      await dialog.getByRole("button", { name: /^(OK|Open the Keystore)/ }).waitFor({ timeout: 60_000 });
      return dialog;
    };

    await runCommand(page, "Tolbooth: Export a Key as an Encrypted Keystore");
    await choose("staging", "HM Revenue and Customs");
    for (const prompt of ["A passphrase of at least", "The same passphrase again"]) {
      await page.locator(".quick-input-widget", { hasText: prompt }).waitFor();
      await words.fill(passphrase);
      await page.keyboard.press("Enter");
    }
    // It is offered beside the project, not in it.
    const folder = path.dirname(workspace.folder);
    await (await fileDialog("Export a Key")).getByRole("button", { name: "OK" }).click();
    await page
      .locator(".notification-toast", { hasText: "Without the passphrase" })
      .waitFor({ timeout: 60_000 });
    const [file = ""] = (await readdir(folder)).filter((name) => name.endsWith(".keystore.json"));
    const text = await readFile(path.join(folder, file), "utf8");
    assert.equal((JSON.parse(text) as { version: number }).version, 3);
    assert.equal(text.toLowerCase().includes(KEY), false, "the file holds no plain key");

    await runCommand(page, "Tolbooth: Forget a Key");
    await choose("staging", "HM Revenue and Customs");
    await page.getByRole("dialog").getByRole("button", { name: "Forget the Key" }).click();

    await runCommand(page, "Tolbooth: Import a Key");
    await choose("staging", "HM Revenue and Customs", "encrypted keystore file");
    await fileDialog("Import a Key");
    // It begins in the project; the file is one folder up.
    await row("tolbooth.json").waitFor();
    await row("..").first().click();
    await row(file).click({ timeout: 60_000 });
    await page.locator(".quick-input-widget", { hasText: "The passphrase of the keystore file" }).waitFor();
    await words.fill(passphrase);
    await page.keyboard.press("Enter");
    await page
      .locator(".notification-toast", { hasText: `now: ${ADDRESS}` })
      .last()
      .waitFor({ timeout: 60_000 });
    assert.equal((await page.locator("body").innerText()).includes(passphrase), false);
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
