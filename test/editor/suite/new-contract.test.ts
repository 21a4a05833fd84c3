import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import path from "node:path";
import { patternCatalogue } from "@tolbooth/sdk";
import * as vscode from "vscode";
import { activated, suiteProject, type SuiteProject } from "./support.js";

describe("A new contract from a pattern", () => {
  let project: SuiteProject;
  const make = (pattern: string, options: object): Thenable<string | undefined> =>
    vscode.commands.executeCommand("tolbooth.newContract", { projectRoot: project.root, pattern, options });

  before(async () => {
    await activated();
    project = await suiteProject("own contracts", { "tolbooth.json": "{}", "contracts/Empty.sol": "" });
  });
  after(async () => project.remove());

  it("is written among the project's sources, opened, and compiles, for every pattern", async () => {
    for (const { name } of patternCatalogue) {
      const file = await make(name, {});
      assert.equal(file, path.join(project.root, "contracts", `Own${name}.sol`));
      assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, file);
    }
    await vscode.commands.executeCommand("tolbooth.checkProject", project.uri("tolbooth.json"));
    const found = vscode.languages
      .getDiagnostics()
      .filter(([uri]) => uri.fsPath.startsWith(path.join(project.root, "contracts", "Own")))
      .flatMap(([, diagnostics]) => diagnostics.map((one) => one.message));
    assert.deepEqual(found, []);
  });

  it("never takes the place of a file that is there", async () => {
    const file = path.join(project.root, "contracts", "Taken.sol");
    await fs.writeFile(file, "// mine\n");
    assert.equal(await make("RecordAnchor", { name: "Taken" }), undefined);
    assert.equal(await fs.readFile(file, "utf8"), "// mine\n");
  });

  it("is not made with an option that cannot be", async () => {
    assert.equal(await make("RecordAnchor", { name: "not a name" }), undefined);
    const files = await fs.readdir(path.join(project.root, "contracts"));
    assert.equal(files.includes("not a name.sol"), false);
  });
});
