/** The harness itself: every helper of support/workbench.ts does in a real window what it says, and trust is as asked. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { openEditor, type Editor, type OpenEditorOptions } from "../host/openEditor.js";
import { temporaryWorkspace, type TemporaryWorkspace } from "../host/workspace.js";
import { runCommand } from "./support/window.js";
import * as workbench from "./support/workbench.js";

const fixtureExtension = fileURLToPath(new URL("./support/fixture-extension", import.meta.url));

describe("The harness", () => {
  let workspace: TemporaryWorkspace;
  let editor: Editor;

  const open = async (options: Partial<OpenEditorOptions>): Promise<void> => {
    editor = await openEditor({
      workspace: workspace.folder,
      extensionDevelopmentPath: fixtureExtension,
      environment: { FIXTURE_WORD: "marzipan" },
      ...options,
    });
  };

  beforeEach(async () => {
    workspace = await temporaryWorkspace({ files: { "a.fixture": "thing one\n\nthing two\n" } });
  });

  afterEach(async () => {
    await editor?.close();
    await workspace.remove();
  });

  it("drives a trusted window", async () => {
    await open({});
    const { page } = editor;
    await workbench.statusBarItem(page, "Trusted marzipan").waitFor();

    await runCommand(page, "Fixture: Ask");
    await workbench.enterText(page, "A", "Name");
    await workbench.inputMessage(page).filter({ hasText: "Too short" }).waitFor();
    await workbench.enterText(page, "Ada", "Name");
    await workbench.pick(page, "green");
    assert.equal(await workbench.waitForNotification(page, "Ada likes"), "Ada likes green");
    await workbench.clickNotificationButton(page, "Ada likes", "Agree");
    await workbench.waitForNotification(page, "Agreed");
    await workbench.clearNotifications(page);

    await workbench.openFile(page, "a.fixture");
    await workbench.waitForErrorCount(page, 0);
    await workbench.typeAt(page, 2, 1, "wrong");
    await workbench.waitForSquiggle(page, "error");
    await workbench.waitForErrorCount(page, 1);
    await (await workbench.problem(page, "This is wrong")).waitFor();
    await workbench.goTo(page, 2, 6);
    for (const _letter of "wrong") await page.keyboard.press("Backspace");
    await workbench.waitForNoSquiggle(page, "error");
    await workbench.clickCodeLens(page, "Use", "thing two");
    await workbench.waitForNotification(page, "Said two");

    await workbench.openView(page, "Fixture Things");
    await workbench.expandTreeItem(page, "Branch");
    await workbench.treeItem(page, "Leaf", "green").waitFor();
    await workbench.clickTreeItemAction(page, "Leaf", "Say");
    await workbench.waitForNotification(page, "Said Leaf");
    await workbench.clearNotifications(page);
    await workbench.chooseFromTreeItemMenu(page, "Leaf", "Say");
    await workbench.waitForNotification(page, "Said Leaf");

    await runCommand(page, "Fixture: Open the Panel");
    await workbench.webView(page, "Fixture Panel").getByRole("button", { name: "Greet" }).click();
    await workbench.waitForNotification(page, "The panel says hello");
    assert.deepEqual(editor.consoleErrors, []);
  });

  it("opens an untrusted window", async () => {
    await open({ trust: "untrusted" });
    await workbench.statusBarItem(editor.page, "Restricted marzipan").waitFor();
    await editor.page.getByText("Restricted Mode is intended for safe code browsing").waitFor();
  });

  it("asks for trust, and takes yes for an answer", async () => {
    await open({ trust: "ask" });
    await workbench.statusBarItem(editor.page, "Restricted marzipan").waitFor();
    await workbench.answerTrustQuestion(editor.page, true);
    await workbench.statusBarItem(editor.page, /^\s*Trusted/).waitFor();
  });
});
