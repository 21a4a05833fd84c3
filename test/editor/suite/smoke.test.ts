import assert from "node:assert/strict";
import * as vscode from "vscode";

const extensionId = "tolbooth.tolbooth";

describe("The editor", () => {
  it("is a VS Code that the manifest allows", () => {
    const [major = 0, minor = 0] = vscode.version.split(".").map(Number);
    assert.ok(major > 1 || (major === 1 && minor >= 100), vscode.version);
  });

  it("has a workspace open, and trusts it", () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
    assert.equal(vscode.workspace.isTrusted, true);
  });

  it("can read what is in the workspace", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const entries = await vscode.workspace.fs.readDirectory(folder.uri);
    assert.ok(entries.length > 0);
  });
});

describe("The extension", () => {
  it("is present", () => {
    assert.ok(vscode.extensions.getExtension(extensionId));
  });

  it("activates", async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
