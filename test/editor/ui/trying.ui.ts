/**
 * Forms of functions by the keyboard alone: helpers, trying before sending, a key in the wrong place, the history, and the
 * scenario that is made of it and played.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { epochKeyFor } from "@tolbooth/sdk/node";
import { movementId } from "@tolbooth/sdk";
import { encodeBytes32String, id } from "ethers";
import type { Frame } from "playwright-core";
import { openEditor, type Editor } from "../host/openEditor.js";
import { projectRoot } from "../host/paths.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { accessibilityProblems } from "./support/accessibility.js";
import { berthContract } from "./support/berthContract.js";
import { inOrder, runCommand, stopNetwork, treeRow, webView } from "./support/window.js";
import { clickCodeLens, problem } from "./support/workbench.js";

/** The first development key of every development node. It guards nothing. */
const key = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const reference = "24GB08F8IZ2KHDZAR1";
const movement = movementId(epochKeyFor({}, undefined).key, reference);
const papers = "Manifest of the Pride of Dover";

describe("A form of a function", function () {
  inOrder(this);
  let workspace: TemporaryWorkspace;
  let editor: Editor;
  let form: Frame;

  const press = async (...keys: string[]): Promise<void> => {
    for (const one of keys) await editor.page.keyboard.press(one);
  };
  const value = (index: number): Promise<string> => form.locator(`#field-${index}`).inputValue();
  /** Presses the button with the keyboard. */
  const pressButton = async (name: string): Promise<void> => {
    await form.getByRole("button", { name, exact: true }).focus();
    await press("Enter");
  };
  const typeInto = async (fieldId: string, text: string): Promise<void> => {
    // Control+A goes round through VS Code, and what is typed meanwhile would be selected too.
    await form.locator(`#${fieldId}`).selectText();
    await editor.page.keyboard.type(text);
  };
  const openFunction = async (signature: RegExp, title: string): Promise<void> => {
    await treeRow(editor.page, signature).click();
    form = await webView(editor.page, title);
    await form.getByRole("heading", { name: title }).waitFor();
  };

  const tolbooth = async (...words: string[]): Promise<void> => {
    const program = path.join(projectRoot, "sdk", "bin", "tolbooth.mjs");
    const child = spawn(process.execPath, [program, ...words, "--json"], { cwd: workspace.folder });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const code = await new Promise((resolve) => child.once("close", resolve));
    assert.equal(code, 0, text);
  };

  before(async () => {
    workspace = await temporaryWorkspace({
      name: "berths",
      files: {
        "tolbooth.json": JSON.stringify({
          agencies: [
            { name: "hmrc", title: "HM Revenue and Customs", id: 1, lane: 1 },
            { name: "defra", title: "Department for Environment", id: 2, lane: 2 },
          ],
        }),
        "contracts/Berth.sol": berthContract,
        "papers.txt": papers,
      },
    });
    editor = await openEditor({
      workspace: workspace.folder,
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
    await tolbooth("network", "start");
    await tolbooth("deploy", "Berth");
    await runCommand(page, "Tolbooth: Refresh Views");
    await treeRow(page, /^Contract Berth/).click();
    await press("ArrowRight");
  });

  after(async () => {
    if (editor) await stopNetwork(editor.page).finally(() => editor.close());
    await workspace?.remove();
  });

  it("fills in a movement by its MRN, an agency and a lane by name, and a time by its date", async () => {
    await openFunction(/^Function book\(/, "Send Berth.book");
    await pressButton("Movement… for movement");
    await editor.page.keyboard.type(reference);
    await press("Enter");
    await form.waitForFunction((wanted) => {
      const field = document.querySelector("#field-0") as HTMLInputElement;
      return field.value === wanted;
    }, movement);
    await form.getByLabel("Choose an agency for agency by name").focus();
    await press("ArrowDown", "ArrowDown");
    assert.equal(await value(1), "2");
    assert.equal(await form.locator("#field-1-note").textContent(), "2 · Department for Environment");
    await form.getByLabel("Choose the lane of an agency for lane").selectOption("1");
    assert.equal(await value(2), "1");
    await form.getByLabel("Pick a date and time for until").fill("2031-02-03T04:05");
    const seconds = await form.evaluate(() => String(new Date("2031-02-03T04:05").getTime() / 1000));
    assert.equal(await value(3), seconds);
    const note = new Date(Number(seconds) * 1000).toISOString().replace("T", " ").replace(".000Z", " UTC");
    assert.equal(await form.locator("#field-3-note").textContent(), note);
    assert.deepEqual(await accessibilityProblems(form), []);
  });

  it("refuses the key of an account in an address, and keeps it nowhere", async () => {
    await typeInto("field-4", `0x${key}`);
    await form.locator("#field-4[aria-invalid='true']").waitFor();
    await pressButton("Send");
    assert.equal(await form.evaluate(() => document.activeElement?.id), "field-4");
    assert.deepEqual(await accessibilityProblems(form), []);
    await editor.screenshot("form-key-refused");
    await typeInto("field-4", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
    await form.getByText("Everything is filled in.").waitFor();
  });

  it("tries before it sends, and says the gas", async () => {
    await form.getByText(/^Tried without sending: it would go through, for about [\d,]+ gas\.$/).waitFor();
    assert.deepEqual(await accessibilityProblems(form), []);
    await editor.screenshot("form-tried");
    await pressButton("Send");
    await form.getByRole("heading", { name: /^book was sent and is in block/ }).waitFor({ timeout: 60_000 });
  });

  it("says why it would be refused, what the source advises, and sends it all the same when told to", async () => {
    await typeInto("field-2", "0");
    await form.locator(".trial.refused", { hasText: "it would be refused now" }).waitFor();
    await pressButton("Send");
    await form.getByRole("heading", { name: "book was refused: BerthTaken" }).waitFor({ timeout: 60_000 });
    const outcome = form.locator(".outcome");
    await outcome.getByText("The movement has a berth already.").waitFor();
    await outcome.getByText("Wait until it is free, or end the booking first.").waitFor();
    await outcome.getByText("Nothing was sent.").waitFor();
    assert.deepEqual(await accessibilityProblems(form), []);
    await editor.screenshot("form-refused");
    await pressButton("Send It Anyway");
    await outcome.getByText("It was sent all the same, failed in its block, and cost its fee.").waitFor();
    assert.deepEqual(await accessibilityProblems(form), []);
  });

  it("fills in bytes from a text and from a file", async () => {
    await openFunction(/^Function keep\(/, "Send Berth.keep");
    await pressButton("Hash of a text… for papers_");
    await editor.page.keyboard.type(papers);
    await press("Enter");
    const filled = (wanted: string): Promise<unknown> =>
      form.waitForFunction(
        (text) => (document.querySelector("#field-0") as HTMLInputElement).value === text,
        wanted,
      );
    await filled(id(papers));
    await pressButton("Text as bytes… for papers_");
    await editor.page.keyboard.type("GOV");
    await press("Enter");
    await filled(encodeBytes32String("GOV"));
    await pressButton("Hash of a file… for papers_");
    // The list is that of the workspace's folder, once the dialog has looked there.
    await editor.page.getByRole("option", { name: "papers.txt" }).first().click();
    await filled(id(papers));
    await pressButton("Text as bytes… for remarks_");
    await editor.page.keyboard.type("wet");
    await press("Enter");
    await form.waitForFunction(
      () => (document.querySelector("#field-1") as HTMLInputElement).value === "0x776574",
    );
    assert.deepEqual(await accessibilityProblems(form), []);
    await editor.screenshot("form-bytes");
    await pressButton("Send");
    await form.getByRole("heading", { name: /^keep was sent/ }).waitFor({ timeout: 60_000 });
  });

  it("is listed in the history of its contract, and opened again as it was", async () => {
    const { page } = editor;
    // The panel that is open gives way to a new one of the same title.
    const earlier = await webView(page, "Send Berth.book");
    await earlier.evaluate(() => (document.title = "earlier"));
    await runCommand(page, "Tolbooth: History of a Contract");
    const rows = page.locator(".quick-input-list .monaco-list-row");
    await rows.filter({ hasText: "keep" }).waitFor();
    const labels = await rows.locator(".quick-input-list-row:first-child .label-name").allTextContents();
    assert.deepEqual(
      labels.map((label) => label.trim()),
      ["keep", "book", "book"],
    );
    await editor.screenshot("history");
    await rows.last().click();
    form = await webView(page, "Send Berth.book");
    await form.waitForFunction(
      (wanted) => (document.querySelector("#field-0") as HTMLInputElement | null)?.value === wanted,
      movement,
    );
    assert.equal(await value(2), "1");
    await form.locator(".trial.refused").waitFor();
  });

  it("becomes a scenario that comes out the same", async () => {
    const { page } = editor;
    await runCommand(page, "Tolbooth: Save as Scenario");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "keep" }).waitFor();
    await press("Enter");
    await page.locator(".quick-input-widget", { hasText: "Name of the scenario" }).waitFor();
    await page.keyboard.type("booked");
    await press("Enter");
    await page.getByRole("tab", { name: /booked\.scenario\.json/ }).waitFor();
    await clickCodeLens(page, "Run Scenario");
    await page
      .getByText(/as expected, all \d+ steps/)
      .first()
      .waitFor({ timeout: 90_000 });
    await editor.screenshot("scenario-played");
  });

  it("marks a step that is not as expected at its line", async () => {
    const { page } = editor;
    const file = path.join(workspace.folder, "scenario", "booked.scenario.json");
    const text = await readFile(file, "utf8");
    assert.equal(text.includes('"BerthTaken"'), true);
    const lines = text.split("\n");
    const expectation = lines.findIndex((one) => one.includes('"BerthTaken"'));
    const step = lines.findLastIndex((one, index) => index < expectation && one === "    {") + 1;
    // The first step that was refused is expected to go through, in its own line.
    const wrong = text.replace(/"reverts": "BerthTaken"/, '"emits": ["Booked"]');
    assert.notEqual(wrong, text);
    await writeFile(file, wrong);
    await page.locator(".view-line", { hasText: '"Booked"' }).nth(1).waitFor();
    await clickCodeLens(page, "Run Scenario");
    const row = await problem(page, "BerthTaken");
    await row.waitFor({ timeout: 90_000 });
    const shown = /\[Ln (\d+)/.exec((await row.textContent()) ?? "")?.[1];
    assert.equal(shown, String(step));
    await editor.screenshot("scenario-marked");
  });

  for (const media of [
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "active" },
  ] as const) {
    it(`has no accessibility problem, dark with forced colours ${media.forcedColors}`, async () => {
      const { page } = editor;
      await page.emulateMedia(media);
      await page.getByRole("tab", { name: "Send Berth.book" }).click();
      form = await webView(page, "Send Berth.book");
      await form.waitForFunction(() => !document.body.classList.contains("vscode-light"));
      assert.deepEqual(await accessibilityProblems(form), []);
      await editor.screenshot(`form-tried-${media.forcedColors === "active" ? "forced" : "dark"}`);
    });
  }

  it("has left the key in no file of the window, the project or the logs", async () => {
    const found: string[] = [];
    const look = async (folder: string): Promise<void> => {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory()) await look(file);
        else if (entry.isFile() && (await readFile(file)).includes(key)) found.push(file);
      }
    };
    for (const folder of [editor.dataFolder, editor.logFolder, workspace.folder]) await look(folder);
    assert.deepEqual(found, []);
  });
});
