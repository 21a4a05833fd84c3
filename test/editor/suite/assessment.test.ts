/** A draft of an impact assessment: made, answered in the editor, and made again around the answer. */
import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import path from "node:path";
import * as vscode from "vscode";
import type { WrittenAssessment } from "@tolbooth/sdk";
import { activated, closeAllEditors, replace, suiteProject, type SuiteProject } from "./support.js";

const register = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Register {
  mapping(string nhsNumber => uint8 bed) private bedOf;
  function book(string calldata nhsNumber, uint8 bed) external { bedOf[nhsNumber] = bed; }
}
`;

describe("A draft of an impact assessment", function () {
  let project: SuiteProject;
  let file: string;
  const draft = (): Thenable<WrittenAssessment | undefined> =>
    vscode.commands.executeCommand("tolbooth.draftAssessment", { projectRoot: project.root, file });

  before(async () => {
    await activated();
    project = await suiteProject("assessment", {
      "tolbooth.json": "{}\n",
      "contracts/Register.sol": register,
    });
    file = path.join(project.root, "impact-assessment.md");
  });

  after(async () => {
    await closeAllEditors();
    await project.remove();
  });

  it("opens with what the contracts show, keeps what is typed and not saved, and says what is open", async () => {
    const first = await draft();
    assert.ok(first, "nothing was written");
    assert.equal(first.state.unanswered.includes("need.aims"), true);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.fsPath, file);
    assert.match(document.getText(), /contracts\/Register\.sol:4/);
    assert.equal(document.getText().includes("risk.identifying-key.harm"), true, "the lint was asked");
    const mark = /<!-- tolbooth:answer need\.aims [^\n]*\n/.exec(document.getText())?.[0];
    assert.ok(mark, "the first question is not asked");
    await replace(document, mark, `${mark}\nBeds, and who lies in them.\n`);
    assert.equal(document.isDirty, true);
    const second = await draft();
    assert.deepEqual(
      [second?.state.unanswered.length, second?.state.stale, second?.aside],
      [first.state.unanswered.length - 1, [], undefined],
    );
    assert.match(await fs.readFile(file, "utf8"), /Beds, and who lies in them\./);
  });
});
