import assert from "node:assert/strict";
import * as vscode from "vscode";
import { commands, solidityLanguage } from "../../../extension/src/ids.js";
import { activated, closeAllEditors } from "./support.js";

describe("What the manifest contributes", () => {
  afterEach(closeAllEditors);

  it("is registered: every command, and none beside", async () => {
    await activated();
    const registered = (await vscode.commands.getCommands(true)).filter((id) => /^tolbooth\.\w+$/.test(id));
    const ours = new Set<string>(Object.values(commands));
    for (const id of ours) assert.ok(registered.includes(id), id);
    // VS Code itself adds `<view id>.focus` and the like for views, which have a further dot.
    assert.deepEqual(
      registered.filter((id) => !ours.has(id)),
      [],
    );
  });

  it("makes .sol files Solidity, with its comments and words", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: solidityLanguage,
      content: "contract A {}\n",
    });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand("editor.action.commentLine");
    assert.equal(document.lineAt(0).text, "// contract A {}");
  });
});
