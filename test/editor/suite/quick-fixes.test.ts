import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  activated,
  findingsOf,
  rangeOf,
  suiteProject,
  until,
  untilCodes,
  type SuiteProject,
} from "./support.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n\n";

const base = `${head}interface IThing {
    function f(uint256 a) external view returns (uint256);
}
`;

describe("Quick fixes", function () {
  let project: SuiteProject;

  before(async () => {
    await activated();
  });

  afterEach(async () => {
    await project.remove();
  });

  const open = async (
    text: string,
    others: Readonly<Record<string, string>> = {},
  ): Promise<vscode.TextDocument> => {
    project = await suiteProject("fixes project", {
      "tolbooth.json": "{}\n",
      "contracts/IThing.sol": base,
      "contracts/A.sol": text,
      ...others,
    });
    return project.open("contracts/A.sol");
  };

  const actionsAt = async (
    document: vscode.TextDocument,
    range: vscode.Range,
    kind?: vscode.CodeActionKind,
  ): Promise<vscode.CodeAction[]> =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      kind?.value,
      50,
    );

  /** Waits for the finding, applies the preferred fix (or the one for a place in the list), and gives the text. */
  const mend = async (document: vscode.TextDocument, code: string, which?: number): Promise<string> => {
    const [finding] = await until(
      `${code}`,
      () => {
        const found = findingsOf(document.uri).filter((one) => JSON.stringify(one.code).includes(code));
        return found.length > 0 && found;
      },
      { seen: () => findingsOf(document.uri).map(({ code: seen, message }) => [seen, message]) },
    );
    assert.ok(finding);
    const actions = await until("actions", async () => {
      const found = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
      return found.length > 0 && found;
    });
    const action = which === undefined ? actions.find(({ isPreferred }) => isPreferred) : actions[which];
    assert.ok(action?.edit, JSON.stringify(actions.map(({ title }) => title)));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    return document.getText();
  };

  it("import what another file declares, and write what it wants", async () => {
    const document = await open(`${head}contract A is IThing {}\n`);
    assert.equal(
      await mend(document, "7920"),
      `${head}import {IThing} from "./IThing.sol";\n\ncontract A is IThing {}\n`,
    );
    const text = await mend(document, "3656");
    assert.equal(
      text,
      `${head}import {IThing} from "./IThing.sol";

contract A is IThing {
    /// @inheritdoc IThing
    function f(uint256 a) external view override returns (uint256) {
        revert("Not implemented");
    }
}
`,
    );
    await untilCodes(document.uri, ["2018", "5667"]);
  });

  it("import what a library declares that nothing imports yet", async () => {
    const document = await open(
      `${head}contract A is Ownable {\n    constructor() Ownable(msg.sender) {}\n}\n`,
    );
    const finding = await untilCodes(document.uri, ["7920"]);
    const actions = await actionsAt(document, finding[0]?.range ?? new vscode.Range(0, 0, 0, 0));
    const wanted = actions.findIndex(({ edit }) =>
      edit
        ?.entries()
        .some(([, edits]) =>
          edits.some(({ newText }) => newText.includes("@openzeppelin/contracts/access/Ownable.sol")),
        ),
    );
    assert.notEqual(wanted, -1, JSON.stringify(actions.map(({ title }) => title)));
    const edit = actions[wanted]?.edit;
    assert.ok(edit);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await untilCodes(document.uri, []);
  });

  it("change another file where the fault is there", async () => {
    const document = await open(
      `${head}import {B} from "./B.sol";\ncontract A is B {\n    function f() public pure override {}\n}\n`,
      {
        "contracts/B.sol": `${head}contract B {\n    function f() public pure {}\n}\n`,
      },
    );
    const other = await vscode.workspace.openTextDocument(project.uri("contracts/B.sol"));
    await mend(other, "4334");
    assert.equal(other.getText(), `${head}contract B {\n    function f() public pure virtual {}\n}\n`);
    await untilCodes(document.uri, []);
  });

  it("count lines of a file with CRLF as the editor does", async () => {
    const text =
      `${head}// \ud834\udd1e\ncontract A {\n    function f() external {\n        throw;\n    }\n}\n`.replaceAll(
        "\n",
        "\r\n",
      );
    const document = await open(text);
    assert.equal(await mend(document, "4538"), text.replace("throw", "revert()"));
  });

  it("are the newest: after an edit they belong to the text that is there", async () => {
    const document = await open(
      `${head}contract A {\n    uint256 x;\n    function f() external {\n        y = 1;\n    }\n}\n`,
    );
    await untilCodes(document.uri, ["7576"]);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, "y = 1;"), "\n\n        xx = block.difficulty;");
    edit.replace(document.uri, rangeOf(document, "uint256 x;"), "uint256 xx;");
    assert.ok(await vscode.workspace.applyEdit(edit));
    const text = await mend(document, "8417");
    assert.equal(text.includes("xx = block.prevrandao;"), true, text);
    await untilCodes(document.uri, []);
  });

  it("mend all that need no looking at", async () => {
    const document = await open(
      `${head}contract A {\n    uint256 x;\n    function f() public returns (uint256) { return x; }\n    function g(uint256 memory a) public { x = a + 1 years; }\n    constructor() public {}\n}\n`,
    );
    await until("the first findings", () => findingsOf(document.uri).length > 0);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const fixAll = vscode.CodeActionKind.SourceFixAll;
    for (let round = 0; round < 4; round += 1) {
      const action = await until("fix all, or nothing to fix", async () => {
        if (findingsOf(document.uri).length === 0) return "none" as const;
        return (await actionsAt(document, whole, fixAll)).find(({ edit }) => edit);
      });
      if (action === "none") break;
      const before = findingsOf(document.uri);
      assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
      await until("the next findings", () => findingsOf(document.uri)[0] !== before[0]);
    }
    await untilCodes(document.uri, []);
    assert.equal(
      document.getText(),
      `${head}contract A {\n    uint256 x;\n    function f() public view returns (uint256) { return x; }\n    function g(uint256 a) public { x = a + 365 days; }\n    constructor() {}\n}\n`,
    );
  });

  it("narrow a pragma that allows too much, where nothing is wrong", async () => {
    const document = await open(
      "// SPDX-License-Identifier: MIT\npragma solidity >=0.4.22 <0.9.0;\ncontract A {}\n",
    );
    const place = rangeOf(document, "pragma");
    const action = await until("the improvement", async () =>
      (await actionsAt(document, place)).find(
        ({ isPreferred, kind }) => isPreferred && kind?.value.startsWith("refactor"),
      ),
    );
    assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.equal(document.getText().includes("pragma solidity ^0.8.0;"), true, document.getText());
  });

  it("turn the optimizer on in tolbooth.json", async () => {
    const document = await open(`${head}contract A {}\n`);
    await vscode.commands.executeCommand("tolbooth.enableOptimizer", document.uri);
    const settings = await vscode.workspace.openTextDocument(project.uri("tolbooth.json"));
    assert.deepEqual(JSON.parse(settings.getText()), {
      solc: { settings: { optimizer: { enabled: true, runs: 1 } } },
    });
    assert.equal(
      await vscode.commands.executeCommand("tolbooth.openCompilerSettings", document.uri),
      project.uri("tolbooth.json").fsPath,
    );
  });
});
