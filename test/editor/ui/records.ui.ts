/** The time lines of records: a consent that was given and taken back, and a log of accesses, from real transactions. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { openEditor, type Editor } from "../host/openEditor.js";
import { projectRoot } from "../host/paths.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { accessibilityProblems } from "./support/accessibility.js";
import { followingTheSystem, inEveryLook } from "./support/looks.js";
import { inOrder, runCommand, stopNetwork, treeRow, webView } from "./support/window.js";

/** What follows the sample's own steps: a board writes how often it looked at records. */
const logged = [
  { deploy: "AccessAuditLog", arguments: { registry_: "HealthBoardRegistry" } },
  { send: "AccessAuditLog.setInterval", arguments: { agency: { $agency: "nhs-lothian" }, interval: 7200 } },
  {
    send: "AccessAuditLog.anchor",
    as: "nhs-lothian",
    arguments: { expectSeq: 0, root: { $random: 32 }, count: 12 },
    expect: { emits: ["Batch"] },
  },
];

describe("The time lines of records", function () {
  inOrder(this);
  let workspace: TemporaryWorkspace;
  let editor: Editor;

  const tolbooth = async (...words: string[]): Promise<void> => {
    const cli = path.join(projectRoot, "sdk", "bin", "tolbooth.mjs");
    const child = spawn(process.execPath, [cli, ...words, "--json"], { cwd: workspace.folder });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const code = await new Promise((resolve) => child.once("close", resolve));
    assert.equal(code, 0, text);
  };
  const open = async (contract: string): Promise<Frame> => {
    await runCommand(editor.page, "Tolbooth: Show the Time Line of a Record");
    await editor.page.locator(".quick-input-list").getByText(contract).first().click();
    return webView(editor.page, "Board");
  };
  const write = async (count: number): Promise<void> => {
    const key = "nhs-lothian";
    await tolbooth(
      ...["send", "AccessAuditLog", "anchor", "1", `0x${"7".repeat(64)}`, String(count), "--from", key],
      ...["--network", "ward"],
    );
  };

  before(async function () {
    this.timeout(300_000);
    workspace = await temporaryWorkspace({
      from: "samples/health-data-sharing",
      files: {
        "contracts/Log.sol": `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
import {AccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/AccessAuditLog.sol";
`,
      },
    });
    const file = path.join(workspace.folder, "scenario", "given-and-taken-back.scenario.json");
    const scenario = JSON.parse(await readFile(file, "utf8")) as {
      values: { may: { $capabilities: string[] } };
      steps: object[];
    };
    scenario.values.may.$capabilities.push("ACCESS_LOG");
    scenario.steps.push(...logged);
    await writeFile(file, JSON.stringify(scenario));
    // A network that is not the usual one: the pages follow the one that is chosen.
    await tolbooth("network", "start", "--name", "ward");
    await tolbooth("scenario", "run", "given-and-taken-back", "--network", "ward");
    editor = await openEditor({ workspace: workspace.folder, settings: followingTheSystem });
    await editor.page.locator(".part.activitybar").getByRole("tab", { name: "Tolbooth" }).click();
    await treeRow(editor.page, /^Local network/).waitFor({ timeout: 60_000 });
  });

  after(async () => {
    await tolbooth("network", "stop", "--name", "ward");
    if (editor) await stopNetwork(editor.page).finally(() => editor.close());
    await workspace?.remove();
  });

  it("show a consent from its record to its withdrawal, by the keyboard alone", async () => {
    const board = await open("HealthConsents");
    const first = board.locator('[data-row="0"][data-column="0"]');
    await first.waitFor({ timeout: 60_000 });
    await board.locator(".space .line", { hasText: "withdrawn" }).first().waitFor();
    await first.focus();
    await editor.page.keyboard.press("Enter");
    const steps = board.locator(".steps .step");
    await steps.filter({ hasText: "Consent recorded" }).waitFor();
    await steps.filter({ hasText: "Withdrawn" }).filter({ hasText: "by its secret" }).waitFor();
    await inEveryLook(editor.page, async (name) => {
      assert.deepEqual(await accessibilityProblems(board), [], name);
      await editor.screenshot(`record-consent-${name}`);
    });
    await runCommand(editor.page, "View: Close All Editors");
  });

  it("show a log of accesses, and what is written to it while somebody looks on", async () => {
    const board = await open("AccessAuditLog");
    const first = board.locator('[data-row="0"][data-column="0"]');
    await first.waitFor({ timeout: 60_000 });
    await first.focus();
    await editor.page.keyboard.press("Enter");
    const steps = board.locator(".steps .step").filter({ hasText: "Accesses written" });
    await steps.first().waitFor();
    assert.equal(await steps.count(), 1);
    await board.locator(".steps .step", { hasText: "2 h 0 min" }).waitFor();
    await write(7);
    await steps.nth(1).waitFor();
    await inEveryLook(editor.page, async (name) => {
      assert.deepEqual(await accessibilityProblems(board), [], name);
      await editor.screenshot(`record-log-${name}`);
    });
  });
});
