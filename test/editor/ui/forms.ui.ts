/** The forms by keyboard, and against the accessibility rules in a light and a dark theme and in forced colours. */
import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { openEditor, type Editor } from "../host/openEditor.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { accessibilityProblems } from "./support/accessibility.js";
import { gateContract } from "./support/gateContract.js";
import { everyTypeContract } from "./support/everyTypeContract.js";
import { inOrder, runCommand, stopNetwork, treeRow, webView } from "./support/window.js";

/**
 * What the window looks like after the light theme in which everything is done: another theme, and the few colours that
 * a system forces for low vision. Which theme VS Code then takes is its own affair; what a page does with the forced
 * colours is ours.
 */
const looks = [
  { name: "a dark theme", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

describe("A form", function () {
  inOrder(this);
  let workspace: TemporaryWorkspace;
  let editor: Editor;
  let form: Frame;

  before(async () => {
    workspace = await temporaryWorkspace({
      name: "forms",
      files: { "contracts/PortGate.sol": gateContract, "contracts/EveryType.sol": everyTypeContract },
    });
    editor = await openEditor({
      workspace: workspace.folder,
      // The theme follows the system, so that one window can be looked at in several.
      settings: {
        "window.autoDetectColorScheme": true,
        "workbench.preferredLightColorTheme": "Default Light Modern",
        "workbench.preferredDarkColorTheme": "Default Dark Modern",
      },
    });
    const { page } = editor;
    await page.emulateMedia({ colorScheme: "light" });
    await page.locator(".part.activitybar").getByRole("tab", { name: "Tolbooth" }).click();
    await treeRow(page, /^Local network, stopped/).waitFor({ timeout: 60_000 });
  });

  after(async () => {
    if (editor) await stopNetwork(editor.page).finally(() => editor.close());
    await workspace?.remove();
  });

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await editor.page.keyboard.press(key);
  };
  const focused = (): Promise<string> =>
    form.evaluate(
      () => document.activeElement?.id || document.activeElement?.getAttribute("aria-label") || "",
    );

  it("opens from the command palette, after one question that starts the network", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Deploy a Contract");
    await page
      .locator(".quick-input-list .monaco-list-row", { hasText: "EveryType" })
      .waitFor({ timeout: 60_000 });
    await page.keyboard.type("EveryType");
    await press("Enter");
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.waitFor();
    await press("Enter");
    form = await webView(page, "Deploy EveryType");
    await form.getByRole("heading", { name: "Deploy EveryType" }).waitFor();
    assert.ok(await form.evaluate(() => document.body.classList.contains("vscode-light")));
  });

  it("has no accessibility problem while it is empty", async () => {
    assert.deepEqual(await accessibilityProblems(form), []);
  });

  it("begins in the first field, and a submit that cannot be leads to the first problem", async () => {
    await form.waitForFunction(() => document.activeElement?.id === "field-0");
    await form.getByRole("button", { name: "Deploy", exact: true }).focus();
    await press("Enter");
    assert.equal(await focused(), "field-0");
    assert.ok((await form.locator(".field.wrong").count()) > 5);
    assert.deepEqual(await accessibilityProblems(form), []);
    await editor.screenshot("form-problems");
  });

  it("takes every type by the keyboard alone", async () => {
    const { page } = editor;
    const type = async (id: string, text: string): Promise<void> => {
      await form.locator(`#${id}`).focus();
      await page.keyboard.type(text);
    };
    await type("field-0", "-170141183460469231731687303715884105728");
    await form.locator("#field-1").focus();
    await page.keyboard.type("Y");
    await type("field-2", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
    await type("field-3", "0x01020304");
    await type("field-4", "0xabcd");
    await type("field-5", "Dover, berth 4");
    await type("field-6-0", "1");
    await type("field-6-1", "2");
    await form.getByRole("button", { name: "Add to plans" }).focus();
    await press("Enter");
    assert.equal(await focused(), "field-7-0-0");
    await page.keyboard.type("first");
    await form.getByRole("button", { name: "Add to plans" }).focus();
    await press("Enter");
    await page.keyboard.type("second");
    await form.getByRole("button", { name: "Add to stops" }).nth(1).focus();
    await press("Enter");
    await page.keyboard.type("1700000000");
    await form.getByRole("button", { name: "Move up: plans 2" }).focus();
    await press("Enter");
    assert.equal(await form.locator("#field-7-0-0").inputValue(), "second");
    assert.equal(await form.locator("#field-7-0-1-0").inputValue(), "1700000000");
    await form.getByText("Everything is filled in.").waitFor();
    assert.deepEqual(await accessibilityProblems(form), []);
  });

  it("keeps what was typed while another tab is looked at", async () => {
    const { page } = editor;
    await page.keyboard.press("Control+P");
    await page.locator(".quick-input-widget input").fill("PortGate.sol");
    await page.locator(".quick-input-list .monaco-list-row").first().click();
    await page.getByRole("tab", { name: /Deploy EveryType/ }).click();
    form = await webView(page, "Deploy EveryType");
    assert.equal(await form.locator("#field-5").inputValue(), "Dover, berth 4");
  });

  it("deploys, and shows what it gave without an accessibility problem", async () => {
    await form.getByRole("button", { name: "Deploy", exact: true }).focus();
    await press("Enter");
    await form.getByRole("heading", { name: "EveryType is deployed" }).waitFor({ timeout: 60_000 });
    assert.deepEqual(await accessibilityProblems(form), []);
    await editor.screenshot("form-deployed");
  });

  it("reads every value back as it was sent", async () => {
    const { page } = editor;
    await treeRow(page, /^Contract EveryType/).click();
    await press("ArrowRight");
    await treeRow(page, /^Function everything\(/).click();
    const result = await webView(page, "Call EveryType.everything");
    await result.getByRole("heading", { name: "Result" }).waitFor({ timeout: 60_000 });
    const texts = await result.locator(".outcome .value").allTextContents();
    assert.deepEqual(
      texts.map((text) => text.trim()),
      [
        "-170141183460469231731687303715884105728",
        "true",
        "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
        "0x01020304",
        "0xabcd",
        "Dover, berth 4",
        "1",
        "2",
        "second",
        "1700000000",
        "first",
        "[]",
      ],
    );
    assert.deepEqual(await accessibilityProblems(result), []);
    await editor.screenshot("form-result");
  });

  it("takes members of an enum by name and money with its unit, and shows both in what comes of them", async () => {
    const { page } = editor;
    await treeRow(page, /^Function setLevel\(/).click();
    const sending = await webView(page, "Send EveryType.setLevel");
    const choice = sending.locator("#field-0");
    await choice.waitFor({ timeout: 60_000 });
    assert.deepEqual((await choice.locator("option").allTextContents()).slice(-3), [
      "Low (0)",
      "Raised (1)",
      "Severe (2)",
    ]);
    await choice.focus();
    await page.keyboard.type("Sev");
    await sending.locator("#field-1").focus();
    await page.keyboard.type("20 gweis");
    await sending.getByRole("button", { name: "Send", exact: true }).focus();
    await press("Enter");
    // That is no unit.
    await sending.waitForFunction(() => document.activeElement?.id === "field-1");
    await press("End", "Backspace");
    await sending.getByText("Everything is filled in.").waitFor();
    assert.deepEqual(await accessibilityProblems(sending), []);
    await sending.getByRole("button", { name: "Send", exact: true }).focus();
    await press("Enter");
    await sending.getByRole("heading", { name: /setLevel was sent/ }).waitFor({ timeout: 60_000 });
    const reported = (await sending.locator(".outcome").allInnerTexts()).join(" ").replace(/\s+/g, " ");
    for (const part of ["LevelSet", "Severe", "20000000000"])
      assert.equal(reported.includes(part), true, `${part} in: ${reported}`);
    await treeRow(page, /^Function level\(/).click();
    const read = await webView(page, "Call EveryType.level");
    await read.getByRole("heading", { name: "Result" }).waitFor({ timeout: 60_000 });
    assert.match((await read.locator(".outcome").allInnerTexts()).join(" "), /2\s*Severe/);
  });

  it("shows events without an accessibility problem", async () => {
    await runCommand(editor.page, "Tolbooth: Show Events");
    const events = await webView(editor.page, "Events");
    await events.getByRole("cell", { name: "Stored", exact: true }).waitFor();
    assert.deepEqual(await accessibilityProblems(events), []);
    await editor.screenshot("events");
  });

  for (const { name, media } of looks) {
    it(`has no accessibility problem in ${name} either: form, result and events`, async () => {
      const { page } = editor;
      await page.emulateMedia(media);
      for (const title of ["Deploy EveryType", "Call EveryType.everything"]) {
        await page.getByRole("tab", { name: title }).click();
        const shown = await webView(page, title);
        await shown.waitForFunction(() => !document.body.classList.contains("vscode-light"));
        assert.equal(
          await shown.evaluate(() => matchMedia("(forced-colors: active)").matches),
          media.forcedColors === "active",
        );
        assert.deepEqual(await accessibilityProblems(shown), [], title);
      }
      assert.deepEqual(await accessibilityProblems(await webView(page, "Events")), []);
      await editor.screenshot(`form-and-events-in-${name.replace(/\s+/g, "-")}`);
    });
  }
});
