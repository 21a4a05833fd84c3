import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import path from "node:path";
import * as vscode from "vscode";
import { activated, codeOf, rangeOf, replace, suiteProject, until, type SuiteProject } from "./support.js";

describe("What a contract has of a pattern", function () {
  let project: SuiteProject;
  let document: vscode.TextDocument;
  let audited: string;
  let copy: string;
  let signature: string;
  let changedName: string;

  const commands = async (): Promise<vscode.Command[]> => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      ...[document.uri, 50],
    );
    return lenses.flatMap(({ command }) => (command?.title.startsWith("RecordAnchor ") ? [command] : []));
  };
  let seen: string[] = [];
  const untilLens = (what: string, text: string): Promise<vscode.Command> =>
    until(
      what,
      async () => {
        const all = await commands();
        seen = all.map(({ title }) => title);
        return all.find(({ title }) => title.includes(text));
      },
      { seen: () => seen },
    );
  const found = (): vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "tolbooth patterns");
  const fixes = (): Thenable<vscode.CodeAction[]> =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      ...[document.uri, found()[0]!.range, vscode.CodeActionKind.QuickFix.value, 50],
    );
  const change = async (): Promise<void> => {
    await replace(document, signature, `${signature} if (block.number == 7) revert();`);
    await until("a finding", () => found().length > 0, { seen: () => found() });
  };

  before(async () => {
    const extension = await activated();
    const folder = path.join(extension.extensionPath, "sdk/contracts/data-sharing");
    audited = await fs.readFile(path.join(folder, "RecordAnchor.sol"), "utf8");
    copy = audited
      .replaceAll('from "./', 'from "@tolbooth/sdk/contracts/data-sharing/')
      .replaceAll('from "../', 'from "@tolbooth/sdk/contracts/');
    const [head, name] = /function (\w+)\([^{;]*\{/.exec(copy) ?? [];
    assert.ok(head && name, "the pattern has a function");
    [signature, changedName] = [head, name];
    project = await suiteProject("patterns", { "tolbooth.json": "{}\n", "contracts/Anchor.sol": copy });
    document = await project.open("contracts/Anchor.sol");
  });

  after(() => project.remove());

  it("stands in a lens that follows what is typed", async () => {
    const lens = await untilLens("the audited source", "as audited");
    assert.doesNotMatch(lens.title, /unknown/, "the version is known");
    await replace(document, signature, `${signature} // A comment.\n`);
    await untilLens("a comment", "comments");
    await replace(document, `${signature} // A comment.\n`, signature);
    await untilLens("the text as it was", "as audited");
    assert.deepEqual(found(), [], "nothing to complain about");
  });

  it("is compared with the audited source, which opens beside it at what was changed", async () => {
    await change();
    const lens = await untilLens("a change", `changed: ${changedName}`);
    const opened = await vscode.commands.executeCommand<{ audited: string; here: string }>(
      lens.command,
      ...(lens.arguments ?? []),
    );
    assert.equal(opened.here, document.uri.toString(), "the text here is on the right");
    const left = await vscode.workspace.openTextDocument(vscode.Uri.parse(opened.audited));
    assert.equal(left.getText(), audited, "what was audited is on the left");
    assert.equal(left.languageId, "solidity");
    const input = await until("a diff editor", () => {
      const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff && shown;
    });
    assert.equal(input.modified.toString(), document.uri.toString());
    assert.equal(input.original.toString(), opened.audited);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    document = await project.open("contracts/Anchor.sol");
  });

  it("is put back by a fix, the function or the whole contract", async () => {
    const [one] = found();
    assert.equal(codeOf(one!), "pattern-changed");
    assert.equal(document.getText(one!.range).startsWith(`function ${changedName}`), true);
    const [restore] = (await fixes()).filter(({ edit, isPreferred }) => edit && isPreferred);
    assert.ok(restore?.edit, "there is a fix");
    assert.equal(await vscode.workspace.applyEdit(restore.edit), true);
    assert.equal(document.getText(), copy);
    await until("no finding", () => found().length === 0);

    await change();
    const edits = (await fixes()).flatMap(({ edit, isPreferred }) => (edit && !isPreferred ? [edit] : []));
    assert.equal(edits.length, 1, "the whole contract can be put back");
    assert.equal(await vscode.workspace.applyEdit(edits[0]!), true);
    assert.equal(document.getText(), copy);
    await until("no finding", () => found().length === 0);
  });

  it("stands in the hover of its name, with what was checked", async () => {
    await untilLens("the audited source", "as audited");
    const { start } = rangeOf(document, "contract RecordAnchor");
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      ...[document.uri, start.translate(0, "contract R".length)],
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (one instanceof vscode.MarkdownString ? one.value : ""))
      .find((one) => one.includes("docs/patterns/RecordAnchor.md"));
    assert.ok(text, "there is a hover about the pattern");
    assert.match(text, /\d+ tests/);
    assert.match(text, /as audited/);
  });

  it("is silent when it is switched off", async () => {
    await change();
    const settings = vscode.workspace.getConfiguration("tolbooth");
    await settings.update("lint.patternDrift", false, vscode.ConfigurationTarget.Workspace);
    await settings.update("codeLens.patterns", false, vscode.ConfigurationTarget.Workspace);
    try {
      await until("silence", async () => found().length === 0 && (await commands()).length === 0);
    } finally {
      await settings.update("lint.patternDrift", undefined, vscode.ConfigurationTarget.Workspace);
      await settings.update("codeLens.patterns", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until("findings again", () => found().length > 0);
  });
});
