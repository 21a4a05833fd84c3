import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { ImportExplanation } from "@tolbooth/sdk";
import {
  activated,
  closeAllEditors,
  rangeOf,
  replace,
  suiteProject,
  until,
  untilCodes,
  type SuiteProject,
} from "./support.js";

const main = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {B} from "./B.sol";
import "@x/X.sol";
import "gone/Gone.sol";

contract A is B {}
`;
const declares = (name: string): string =>
  `// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\ncontract ${name} {}\n`;

describe("Explain this import", () => {
  let project: SuiteProject;

  before(() => activated());
  beforeEach(async () => {
    project = await suiteProject("imports project", {
      "tolbooth.json": '{\n  "sources": ["contracts"],\n  "remappings": ["@x/=libs/x/"]\n}\n',
      "contracts/A.sol": main,
      "contracts/B.sol": declares("B"),
      "contracts/None.sol": declares("None"),
      "libs/x/X.sol": declares("X"),
    });
  });
  afterEach(() => project.remove());

  const command = "tolbooth.explainImport";
  const explain = (...parameters: unknown[]) =>
    vscode.commands.executeCommand<ImportExplanation | undefined>(command, ...parameters);

  /** Puts the cursor on a piece of the file's text. */
  const at = async (text: string): Promise<vscode.TextDocument> => {
    const document = await project.open("contracts/A.sol");
    const { start } = rangeOf(document, text);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, start);
    return document;
  };

  /** The explanation that is open, and where its links lead. */
  const page = async (): Promise<{ text: string; links: vscode.DocumentLink[] }> => {
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.scheme, "tolbooth-import");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      document.uri,
    );
    return { text: document.getText(), links };
  };

  it("shows the rule and the file of the import at the cursor, with links", async () => {
    await at("{B} from");
    const explanation = await explain();
    assert.equal(explanation?.trace.rule, "relative");
    const { text, links } = await page();
    const file = project.uri("contracts/B.sol").fsPath;
    assert.ok(text.includes(file), text);
    assert.ok(
      links.some((one) => one.target?.fsPath === file),
      "no link leads to the file",
    );
    assert.equal(vscode.window.activeTextEditor?.document.isDirty, false);
  });

  it("leads to the line of the remapping that decided", async () => {
    await at('"@x/X.sol"');
    const explanation = await explain();
    assert.equal(explanation?.trace.rule, "remapping");
    const { links } = await page();
    const target = links.find((one) => one.target?.fsPath === project.uri("tolbooth.json").fsPath)?.target;
    assert.equal(target?.fragment, "L3");
  });

  it("lists the paths that were tried for an import that is not found, from its finding's light bulb", async () => {
    const document = await at("contract A");
    const [finding] = await untilCodes(document.uri, ["IMPORT_NOT_FOUND"]);
    assert.ok(finding);
    const action = await until("the action at the finding", async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
      );
      return actions.find((one) => one.command?.command === command);
    });
    const { command: given } = action;
    assert.ok(given);
    await vscode.commands.executeCommand(given.command, ...((given.arguments ?? []) as unknown[]));
    const { text, links } = await until("the explanation", async () =>
      vscode.window.activeTextEditor?.document.uri.scheme === "tolbooth-import" ? page() : undefined,
    );
    assert.ok(text.includes("gone/Gone.sol"), text);
    assert.ok(
      links.some((one) => one.target?.fsPath === project.uri("node_modules/gone/Gone.sol").fsPath),
      "no link leads to node_modules",
    );
  });

  it("sees what was typed and not saved, and says it anew when it is asked again", async () => {
    const document = await at('"./B.sol"');
    await replace(document, '"./B.sol"', '"./None.sol"');
    const first = await explain();
    assert.equal(first?.target?.unit, "contracts/None.sol");
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await at('"./None.sol"');
    await project.write("contracts/Other.sol", declares("Other"));
    await replace(document, '"./None.sol"', '"./Other.sol"');
    await at('"./Other.sol"');
    assert.equal((await explain())?.target?.unit, "contracts/Other.sol");
  });

  it("has nothing to ask where a file imports nothing, or no Solidity is open", async () => {
    await project.open("contracts/None.sol");
    assert.equal(await explain(), undefined);
    await closeAllEditors();
    assert.equal(await explain(), undefined);
  });

  it("asks which one where the cursor is on none", async () => {
    await at("contract A");
    const asked = explain();
    await until("an answer to the question", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return vscode.window.activeTextEditor?.document.uri.scheme === "tolbooth-import";
    });
    assert.equal((await asked)?.importPath, "./B.sol");
  });
});
